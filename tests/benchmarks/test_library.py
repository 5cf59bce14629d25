"""The made-up library is one that people could have written."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.checks.catalogue import check_records
from generator.reading.records import read_records
from tests.benchmarks.made_up import library
from tests.places import files_below


@pytest.mark.parametrize("number", [12, 40])
def test_library_passes_the_checks(number: int, tmp_path: Path) -> None:
    """A made-up library of so many exercises has no findings."""
    root = library(tmp_path / "project", number)
    checked = check_records(read_records(root / "content"))

    assert [] == [str(finding) for finding in checked.findings]
    assert checked.derived is not None
    assert number == len(checked.derived.guide.exercises)


def test_library_is_always_the_same(tmp_path: Path) -> None:
    """Made twice, a library is the same byte for byte: times can be compared."""
    one, other = (library(tmp_path / name, 24) / "content" for name in ("one", "other"))

    assert files_below(one) == files_below(other)
