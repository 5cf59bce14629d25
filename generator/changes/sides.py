"""The two states that are compared, and a value as it was before and is after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar

from generator.model.moved import MovedIds

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
    renamed: Mapping[str, str] = field(default_factory=dict)
    """Keys of earlier records that have another id now, and that id's key: read under it here."""

    @property
    def derived(self) -> Derived | None:
        """The guide with what follows from it; None where findings stand in the way."""
        return self.checked.derived

    @property
    def forwarded(self) -> Mapping[str, tuple[str, ...]]:
        """Where the addresses lead of ids that moved or split: the key of a record, and ids."""
        moved = self.records.one(MovedIds)
        return {f"{old.kind}/{old.id}": old.targets for old in moved.all} if moved else {}


Sides = BeforeAfter[Side]
"""Content before a change and after it."""
