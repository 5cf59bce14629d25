"""The commands that count and make the guide: coverage, build."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.cli import FAULTS_FOUND, OK, main
from tests.places import ROOT, TINY, project


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a project with the small guide in it."""
    return project(tmp_path / "project", TINY)


def run(root: Path, *arguments: str) -> int:
    """Run a command on a project and return the exit status."""
    return main(["--root", str(root), *arguments])


def test_coverage_counts(capsys: pytest.CaptureFixture[str]) -> None:
    """Coverage prints the number of exercises, of filled fields, and every empty cell."""
    assert OK == main(["--root", str(ROOT), "coverage"])
    text = capsys.readouterr().out

    assert re.match(r"\d+ exercises\n", text)
    filled, total = map(int, re.findall(r"^(\d+) of (\d+) swap cells", text, re.MULTILINE)[0])
    assert total - filled == text.count(" · ") // 2


def test_build_says_what_it_does(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A build says what it does while it does it, and where the site is."""
    assert OK == run(root, "build")
    said = capsys.readouterr().err.splitlines()

    assert "· reading and checking the records" == said[0]
    assert re.fullmatch(r"· \d+ pages are ready: site/index\.html", said[-1])


def test_build_of_a_broken_guide_names_every_fault(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A build of a guide with faults prints them like `guide check`, with status 1."""
    (root / "content" / "exercises" / "plank.yml").write_text("nam: x", encoding="utf-8")

    assert FAULTS_FOUND == run(root, "build")
    assert 'RC002 unknown field "nam"' in capsys.readouterr().out
