"""What is done with one changed file by itself: it is read and tidied."""

from __future__ import annotations

from dataclasses import dataclass

from generator.checks.tidy import mended_and_tidied
from generator.findings import Finding
from generator.model.base import Record
from generator.reading.careful import read_carefully
from generator.reading.one_file import read_text
from tests.fuzz import promises
from tests.fuzz.changes import Changed
from tests.fuzz.stages import Broken, hold
from tests.fuzz.tally import Tally

SCHEMA = "schema/x.json"


@dataclass(frozen=True)
class Outcome:
    """What came of reading one file."""

    changed: Changed
    record: Record | None
    findings: tuple[Finding, ...]


def read(changed: Changed, tally: Tally) -> Outcome:
    """Read a file: it gives a record or findings, the same to the quick reader and the careful."""
    tally.kinds[changed.file.kind] += 1
    tally.mutations.update(changed.done)
    raw, model, id_ = changed.raw, changed.file.model, changed.file.path.stem
    with tally.clock.stage("read"):
        record, findings = read_text(raw, changed.place, model, id_)
    if (record is None) != bool(findings):
        raise Broken(f"{changed.place}: neither a record nor findings")
    careful, found = read_carefully(raw, changed.place, model, id_)
    if (careful, found) != (record, findings):
        raise Broken(f"{changed.place}: read otherwise with care: {found[:2]}")
    hold("findings", promises.of_findings(findings, {changed.place: raw}))
    tally.codes.update(found.code for found in findings)
    tally.sound += record is not None
    return Outcome(changed, record, findings)


def tidy(changed: Changed, tally: Tally) -> None:
    """Tidy a file: it is never worse for it, and a second time there is nothing to do."""
    before = changed.raw.decode("utf-8", errors="surrogateescape")
    with tally.clock.stage("tidy"):
        once = mended_and_tidied(before, changed.file.model, SCHEMA)
    with tally.clock.stage("tidy again"):
        twice = mended_and_tidied(once.text, changed.file.model, SCHEMA)
    was, found_before = _again(before, changed)
    now, found_after = _again(once.text, changed)
    if was is not None and (now is None or (was != now and not once.done)):
        raise Broken(f"{changed.place}: tidy changed a sound record, and does not say how")
    may_be_half_way = (
        max(len(found_before), len(found_after)) >= MOST_TOLD or len(once.done) >= MOST_MENDED
    )
    if twice.text != once.text and not may_be_half_way:
        raise Broken(f"{changed.place}: tidy has more to do the second time: {twice.done}")


MOST_TOLD, MOST_MENDED = 60, 12
"""Tidy may leave a file half way that has more faults, or in which it mended more slips."""


def _again(text: str, changed: Changed) -> tuple[Record | None, tuple[Finding, ...]]:
    raw = text.encode("utf-8", errors="surrogateescape")
    return read_text(raw, changed.place, changed.file.model, changed.file.path.stem)
