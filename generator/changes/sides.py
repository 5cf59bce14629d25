"""The two states that are compared, and a value as it was before and is after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Generic, TypeVar

from generator.model.moved import MovedIds
from generator.reading.records import ONE

if TYPE_CHECKING:
    from generator.checks.catalogue import Checked
    from generator.checks.check import Derived
    from generator.reading.records import Records

Thing_co = TypeVar("Thing_co", covariant=True)


@dataclass(frozen=True, slots=True)
class BeforeAfter(Generic[Thing_co]):
    """Something as it was before a change and as it is after it."""

    before: Thing_co
    after: Thing_co

    @property
    def is_same(self) -> bool:
        """Say whether the change left it alone."""
        return self.before == self.after


@dataclass(frozen=True)
class Side:
    """One state of content/, read and checked by today's program."""

    records: Records
    checked: Checked
    prose: Mapping[str, str] = field(default_factory=dict)
    """The text of each hand-written page, by its path below content/pages/."""

    @property
    def derived(self) -> Derived | None:
        """The guide with what follows from it; None where findings stand in the way."""
        return self.checked.derived

    @property
    def forwarded(self) -> Mapping[str, tuple[str, ...]]:
        """Where the addresses lead of ids that moved or split: the key of a record, and ids."""
        moved = self.records.one(MovedIds)
        return {f"{old.kind}/{old.id}": old.targets for old in moved.all} if moved else {}


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


Sides = BeforeAfter[Side]
"""Content before a change and after it."""
