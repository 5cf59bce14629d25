"""Two states of content/ made comparable: the same record under one id, each worked out once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generator.changes.renames import renamed, renames_between
from generator.changes.sides import BeforeAfter, Side, Sides
from generator.checks.catalogue import check_records
from generator.reading.kinds import ONE
from generator.reading.records import Records


def comparable(records: BeforeAfter[Records], prose: BeforeAfter[Mapping[str, str]]) -> Sides:
    """Return two states as they are compared.

    Args:
        records: what could be read of the records of each.
        prose: the text of the hand-written pages of each, by their paths.
    """
    now = records.after
    renames = renames_between(records.before, now)
    was = sharing(renamed(records.before, renames), now)
    return BeforeAfter(
        Side(was, check_records(with_borrowed(was, now)), prose.before, renames),
        Side(now, check_records(now), prose.after),
    )


def sharing(before: Records, after: Records) -> Records:
    """Return the earlier records, with the later ones in the place of those that are equal.

    What is worked out of a record is remembered by the record. So what did not change is worked
    out once, and the comparison costs little more than one side.
    """
    shared = {
        key: after.by_key[key] if after.by_key.get(key) == record else record
        for key, record in before.by_key.items()
    }
    return replace(before, by_key=shared)


def borrowed(before: Records, after: Records) -> tuple[str, ...]:
    """Return the keys of shared records that only the later state has.

    Today's program needs all of them, and an earlier state may be from before one of them.
    """
    return tuple(
        key
        for key in ONE
        if key in after.by_key and key not in before.by_key and key not in before.not_sound
    )


def with_borrowed(before: Records, after: Records) -> Records:
    """Return the earlier records with the shared ones that they lack taken from the later."""
    keys = borrowed(before, after)
    lacking = {key: after.by_key[key] for key in keys}
    findings = tuple(
        finding
        for finding in before.findings
        if not finding.place.file.endswith(tuple(f"/{key}.yml" for key in keys))
    )
    return replace(before, by_key={**lacking, **before.by_key}, findings=findings)
