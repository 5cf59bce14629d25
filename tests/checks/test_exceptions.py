"""Exceptions: a record may break a rule where somebody gave the reason, and only there."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.checks.catalogue import check_records
from generator.reading.records import read_records
from tests.checks.bad_file import all_bad_files
from tests.places import TINY

ENTRY = "  - {code: %s, record: %s, reason: It fits here for once.}\n"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Return the tiny guide with one fault: a plank that claims grade B without a source."""
    folder = Path(shutil.copytree(TINY, tmp_path / "content"))
    next(bad for bad in all_bad_files() if bad.code == "EX003").put_into(folder)
    return folder


def _codes(content: Path, *entries: tuple[str, str]) -> list[str]:
    text = "exceptions:\n" + "".join(ENTRY % entry for entry in entries)
    (content / "exceptions.yml").write_text(text, encoding="utf-8")
    return [each.code for each in check_records(read_records(content)).findings]


def test_excepted_fault_is_not_reported(content: Path) -> None:
    """The fault that an exception names is left out."""
    assert [] == _codes(content, ("EX003", "exercises/side-plank"))


@pytest.mark.parametrize(
    "entry",
    [("EX003", "exercises/plank"), ("EX004", "exercises/side-plank"), ("ZZ999", "exercises/plank")],
)
def test_other_fault_is_reported(entry: tuple[str, str], content: Path) -> None:
    """An exception for another record, rule or unknown code covers nothing, and is stale."""
    assert ["EX003", "EC001"] == sorted(_codes(content, entry), reverse=True)


def test_reading_faults_cannot_be_excepted(content: Path) -> None:
    """No exception covers a file that cannot be read."""
    (content / "exercises" / "plank.yml").write_text("name: no\n", encoding="utf-8")

    assert "YM006" in _codes(content, ("YM006", "exercises/plank"))
