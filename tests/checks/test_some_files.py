"""Checking one file finds in it what checking the whole library finds there."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.checks.catalogue import ON_RECORDS, STALE, Checked, check_records
from generator.model.walk import references
from generator.reading.keys import record_keys
from generator.reading.kinds import ONE
from generator.reading.nearby import read_near
from generator.reading.records import read_records
from tests.checks.bad_file import BadFile, all_bad_files
from tests.places import ROOT, TINY, files_below

NEED_ALL = {STALE.code, *(check.rule.code for check in ON_RECORDS if check.needs_all)}
EXERCISES = sorted(files_below(ROOT / "content" / "exercises"))


def checked_alone(content: Path, *files: str) -> Checked:
    """Check some files and what they name."""
    return check_records(read_near(content, {content / file for file in files}))


@pytest.mark.parametrize("bad", all_bad_files(), ids=lambda bad: bad.name)
def test_one_file_is_checked_as_among_all(bad: BadFile, tmp_path: Path) -> None:
    """What is found in a bad file alone is what is found there among all, but for a few codes."""
    content = tmp_path / "content"
    shutil.copytree(TINY, content)
    bad.put_into(content)
    whole = check_records(read_records(content))
    alone = checked_alone(content, bad.at)

    def in_file(checked: Checked) -> set[tuple[str, int, str]]:
        return {
            (each.code, each.place.line, each.message)
            for each in checked.findings
            if each.place.file == f"content/{bad.at}" and each.code not in NEED_ALL
        }

    assert in_file(whole) == in_file(alone)


@pytest.mark.parametrize("file", EXERCISES)
def test_sound_exercise_is_sound_alone(file: str) -> None:
    """An exercise of the guide has no findings alone either, and every other rule has run."""
    checked = checked_alone(ROOT / "content", f"exercises/{file}")

    assert () == checked.findings
    assert checked.derived is not None
    assert NEED_ALL == {rule.code for rule in checked.not_run}


def test_only_what_is_named_is_read() -> None:
    """Of one exercise alone, what it names is read, and hardly anything else."""
    content = ROOT / "content"
    read = read_near(content, {content / "exercises" / "trap-bar-deadlift.yml"})
    record = read.by_key["exercises/trap-bar-deadlift"]
    named = {f"{leaf.refers_to}/{leaf.value}" for leaf in references(record)}
    every = set(record_keys(content))

    assert {record.key, *named, *ONE} <= read.by_key.keys()
    assert every == read.by_key.keys() | read.unread
    assert len(read.by_key.keys() - ONE.keys()) < len(every) / 10


def test_several_files_are_several_files() -> None:
    """Files asked for together are all looked at, and none of them is only context."""
    content = ROOT / "content"
    files = {content / "exercises" / f"{id_}.yml" for id_ in ("back-squat", "goblet-squat")}
    read = read_near(content, files)

    assert {"exercises/back-squat", "exercises/goblet-squat"} <= read.by_key.keys() - read.context
