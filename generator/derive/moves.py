"""Where each old address leads: what people wrote, and the lift pages that go with an exercise."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.model.moved import Moved, Split
from generator.vocabulary import RecordKind

if TYPE_CHECKING:
    from generator.model.guide import Guide


def moves_of(guide: Guide) -> Iterator[Moved | Split]:
    """Yield every old id; where an exercise with a lift page moved, its lift page moved as well."""
    written = {(old.kind, old.id) for old in guide.moved}
    lifts = {lift.exercise for lift in guide.rules.main_lifts.lifts}
    for old in guide.moved:
        yield old
        is_lift = old.kind is RecordKind.EXERCISES and not lifts.isdisjoint(old.targets)
        if is_lift and (RecordKind.LIFTS, old.id) not in written:
            yield old.model_copy(update={"kind": RecordKind.LIFTS})


def old_ids_of(guide: Guide, kind: RecordKind) -> dict[str, tuple[str, ...]]:
    """Return the ids that records of a kind had before; of a split one, the first has the old id.

    For records that have a place on a page instead of a page of their own.
    """
    found: dict[str, tuple[str, ...]] = {}
    for old in guide.moved:
        if old.kind is kind:
            first = old.targets[0]
            found[first] = (*found.get(first, ()), old.id)
    return found
