"""Twelve faults in twelve files: one run names them all, with lines and remedies."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from generator.checks.catalogue import ON_DERIVED, check_records
from generator.cli import FAULTS_FOUND, main
from generator.reading.records import read_records
from tests.checks.bad_file import BadFile, all_bad_files
from tests.places import TINY, project

TWELVE = {
    "YM001": "exercises/dead-hang.yml",
    "YM002": "exercises/hollow-hold.yml",
    "YM004": "exercises/carry.yml",
    "YM006": "exercises/bear-crawl.yml",
    "RC001": "exercises/Pallof Press.yml",
    "RC002": "exercises/curl-up.yml",
    "RC004": "exercises/side-bend.yml",
    "XR001": "exercises/side-lift.yml",
    "EX003": "exercises/leg-raise.yml",
    "SO001": "sources/somebody-2020.yml",
    "CO002": "comparisons/plank-vs-plank.yml",
    "PL010": "plans/five-weeks.yml",
}
"""Where each fault goes: a file of its own, so that none can hide another."""


def _faults() -> list[BadFile]:
    """Return the twelve bad files, each with a place and a name of its own."""
    return [
        replace(bad, at=at, text=bad.text.replace("name: Side plank", f"name: {Path(at).stem}"))
        for code, at in TWELVE.items()
        for bad in all_bad_files()
        if bad.code == code
    ]


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """Return a project whose content has twelve faults."""
    root = project(tmp_path / "guide", TINY)
    for bad in _faults():
        bad.put_into(root / "content")
    return root


def _expected() -> list[tuple[str, int, str]]:
    return sorted((f"content/{bad.at}", bad.line, bad.code) for bad in _faults())


def test_all_twelve_are_found(broken: Path) -> None:
    """Checking finds exactly the twelve faults, and says which rules have to wait."""
    checked = check_records(read_records(broken / "content"))

    found = [(each.place.file, each.place.line, each.code) for each in checked.findings]
    assert _expected() == found
    assert [each.rule for each in ON_DERIVED] == list(checked.not_run)


def test_command_line_names_all_twelve(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`guide check` ends with status 1 and prints place, code, fault and remedy on a line each."""
    status = main(["--root", str(broken), "check", "--format", "text"])

    shown = capsys.readouterr()
    lines = [
        re.fullmatch(r"(.+):(\d+):\d+: ([A-Z]{2}\d{3}) .+ Fix: .+", line)
        for line in shown.out.splitlines()
    ]
    assert status == FAULTS_FOUND
    assert _expected() == [(line[1], int(line[2]), line[3]) for line in lines if line]
    more = f"{len(ON_DERIVED)} more checks run when these are mended."
    assert f"12 findings. `guide tidy` mends 4 of them. {more}\n" == shown.err


def test_annotations_for_pull_requests(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--format github` prints a workflow command a line, with file, line, column and title."""
    status = main(["--root", str(broken), "check", "--format", "github"])

    lines = [
        re.fullmatch(r"::error file=(.+),line=(\d+),col=\d+,title=(\w+)::.+ Fix: .+", line)
        for line in capsys.readouterr().out.splitlines()
    ]
    assert status == FAULTS_FOUND
    assert _expected() == [(line[1], int(line[2]), line[3]) for line in lines if line]


def test_json_for_programs(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--format json` prints what a program can read: the findings, and the codes not run."""
    status = main(["--root", str(broken), "check", "--format", "json"])

    answer = json.loads(capsys.readouterr().out)
    found = answer["findings"]
    assert status == FAULTS_FOUND
    assert _expected() == [(each["file"], each["line"], each["code"]) for each in found]
    assert {"file", "line", "column", "code", "message", "fix", "page", "fixable"} == {*found[0]}
    assert [each.rule.code for each in ON_DERIVED] == answer["not_run"]


def test_one_file_alone(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`guide check FILE` reports that file only."""
    path = str(broken / "content" / "plans" / "five-weeks.yml")

    status = main(["--root", str(broken), "check", "--format", "json", path])

    assert status == FAULTS_FOUND
    assert ["PL010"] == [each["code"] for each in json.loads(capsys.readouterr().out)["findings"]]


def test_derived_rules_run_together(tmp_path: Path) -> None:
    """Once all relations resolve, faults of rules on derived values are named together as well."""
    root = project(tmp_path / "guide", TINY)
    codes = {"EX007", "LA002", "PL005", "CO001"}
    faults = [bad for bad in all_bad_files() if bad.code in codes]
    for bad in faults:
        bad.put_into(root / "content")

    findings = check_records(read_records(root / "content")).findings

    expected = {(bad.code, f"content/{bad.at}", bad.line) for bad in faults}
    assert expected == {(each.code, each.place.file, each.place.line) for each in findings}
