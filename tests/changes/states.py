"""States of content/ for tests that compare: from records, or from the small guide with an edit."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from generator.changes.between import Changes, changes_between
from generator.changes.comparable import comparable
from generator.changes.sides import BeforeAfter, Side, Sides
from generator.checks.catalogue import Checked
from generator.findings import Finding
from generator.model.base import Record
from generator.reading.pages import read_pages
from generator.reading.records import Records, read_records
from tests.places import TINY

Edit = Callable[[Path], None]
"""Changes something in a content folder."""


def a_side(
    *records: Record,
    findings: tuple[Finding, ...] = (),
    prose: Mapping[str, str] | None = None,
    not_sound: frozenset[str] = frozenset(),
) -> Side:
    """Return a state that holds these records; nothing is derived from it."""
    by_key = {each.key.removeprefix("/"): each for each in records}
    return Side(Records(by_key, (), not_sound), Checked(None, findings, ()), prose or {})


def between(before: Path, after: Path) -> Sides:
    """Return the states of two content folders."""
    return comparable(
        BeforeAfter(read_records(before), read_records(after)),
        BeforeAfter(read_pages(before / "pages"), read_pages(after / "pages")),
    )


def edited(into: Path, *edits: Edit) -> Sides:
    """Return the small guide before and after an edit to a copy of it."""
    content = into / "content"
    shutil.copytree(TINY, content)
    for edit in edits:
        edit(content)
    return between(TINY, content)


def changes_by(into: Path, *edits: Edit) -> Changes:
    """Return what an edit does to the small guide."""
    return changes_between(edited(into, *edits))


def replaced(file: str, was: str, now: str) -> Edit:
    """Return the edit that puts a text in the place of another in one file."""

    def edit(content: Path) -> None:
        path = content / file
        text = path.read_text(encoding="utf-8")
        assert was in text, f"{file} does not hold {was}"
        path.write_text(text.replace(was, now, 1), encoding="utf-8")

    return edit


def taken_away(file: str) -> Edit:
    """Return the edit that deletes a file."""
    return lambda content: (content / file).unlink()


def added(file: str, text: str) -> Edit:
    """Return the edit that writes a file."""

    def edit(content: Path) -> None:
        (content / file).write_text(text, encoding="utf-8")

    return edit
