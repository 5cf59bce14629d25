"""Which records and hand-written pages were added, removed and changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.changes.fields import FieldChange, fields_changed
from generator.model.lifts import MainLifts
from generator.vocabulary import RecordKind

if TYPE_CHECKING:
    from generator.changes.sides import Side, Sides
    from generator.model.base import Record


@dataclass(frozen=True, slots=True)
class RecordChange:
    """A record that says something else than before."""

    record: Record
    """The record as it is now."""
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class RecordChanges:
    """What happened to the records. A file that only moved its commas is not among them."""

    added: tuple[Record, ...]
    removed: tuple[Record, ...]
    changed: tuple[RecordChange, ...]
    unread: tuple[str, ...]
    """Keys of files that hold no sound record now, so that nothing can be said of them."""
    unread_before: tuple[str, ...]
    """Keys of files that held none before, and hold one now or are gone."""
    forwarded: Mapping[str, tuple[str, ...]]
    """Where the addresses of the removed ones lead: their keys, and the ids they became."""
    renamed: tuple[tuple[str, Record], ...]
    """The keys of records as they were, each with the record as it is now."""
    lost_lifts: tuple[str, ...]
    """Exercises whose page "My lift hurts" is gone, and whose address leads nowhere now."""

    def __bool__(self) -> bool:
        """Say whether anything happened at all."""
        read = (self.added, self.removed, self.renamed, self.changed)
        return any(read) or bool(self.unread or self.unread_before)

    @property
    def lost(self) -> tuple[Record, ...]:
        """The removed records whose address leads nowhere now."""
        return tuple(
            each
            for each in self.removed
            if each.folder in tuple(RecordKind) and each.key not in self.forwarded
        )

    @property
    def suspects(self) -> frozenset[str]:
        """Ids of records that changed or came: the likely cause of all else."""
        return frozenset(
            (*(each.record.id for each in self.changed), *(each.id for each in self.added))
        )


@dataclass(frozen=True, slots=True)
class ProseChanges:
    """What happened to the hand-written pages, by their paths below content/pages/."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[str, ...]

    def __bool__(self) -> bool:
        """Say whether anything happened at all."""
        return bool(self.added or self.removed or self.changed)


def record_changes(sides: Sides) -> RecordChanges:
    """Compare all records, sorted by key."""
    before, after = sides.before.records.by_key, sides.after.records.by_key
    unread = sides.before.records.not_sound | sides.after.records.not_sound
    removed = [key for key in _only(before, after) if key not in unread]
    return RecordChanges(
        added=tuple(after[key] for key in _only(after, before) if key not in unread),
        removed=tuple(before[key] for key in removed),
        changed=tuple(
            RecordChange(after[key], found)
            for key in sorted(before.keys() & after.keys())
            if type(before[key]) is type(after[key])
            and (found := tuple(fields_changed(before[key], after[key])))
        ),
        unread=tuple(sorted(sides.after.records.not_sound)),
        unread_before=tuple(sorted(sides.before.records.not_sound - sides.after.records.not_sound)),
        forwarded={key: ids for key, ids in sides.after.forwarded.items() if key in removed},
        renamed=tuple((old, after[new]) for old, new in sorted(sides.before.renamed.items())),
        lost_lifts=tuple(_lost_lifts(sides)),
    )


def _lost_lifts(sides: Sides) -> Iterator[str]:
    was, now = (_lifts(side) for side in (sides.before, sides.after))
    for id_ in was:
        moved = {f"lifts/{id_}", f"exercises/{id_}"} & sides.after.forwarded.keys()
        if id_ not in now and not moved:
            yield id_


def _lifts(side: Side) -> tuple[str, ...]:
    lifts = side.records.one(MainLifts)
    return tuple(lift.exercise for lift in lifts.lifts) if lifts else ()


def prose_changes(sides: Sides) -> ProseChanges:
    """Compare the hand-written pages, sorted by path."""
    before, after = sides.before.prose, sides.after.prose
    shared = sorted(before.keys() & after.keys())
    return ProseChanges(
        added=_only(after, before),
        removed=_only(before, after),
        changed=tuple(path for path in shared if before[path] != after[path]),
    )


def _only(here: Mapping[str, object], there: Mapping[str, object]) -> tuple[str, ...]:
    return tuple(sorted(here.keys() - there.keys()))
