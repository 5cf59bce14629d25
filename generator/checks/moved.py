"""Checks on ids that moved or split: each old address leads to a page, in one step."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from generator.checks.check import Found, check
from generator.checks.relations import nearest_id
from generator.findings import Path
from generator.model.lifts import MainLifts
from generator.model.moved import Moved, MovedIds, Split
from generator.reading.records import Records
from generator.vocabulary import RecordKind


class _Step(NamedTuple):
    """One way from an old id to an id that it became, and where that is written."""

    record: MovedIds
    path: Path
    old: Moved | Split
    to: str

    @property
    def kind(self) -> RecordKind:
        """The kind that the way leads to: a lift page may become the swaps of an exercise."""
        is_lift = self.old.kind is RecordKind.LIFTS
        return RecordKind.EXERCISES if is_lift else self.old.kind


@check("MV001")
def old_id_is_back(records: Records) -> Iterator[Found]:
    """An id is said to have moved, but there is a record of that id.

    Why: two pages would want one address, and readers could not tell which is meant.

    Mend: give the new record an id of its own. If the old record came back, delete the entry.
    """
    ids = _ids(records)
    for record, path, old in _old_ids(records):
        if old.id in ids[old.kind]:
            yield Found(
                record, (*path, "id"), f'"{old.id}" is the id of {_named(old.kind)} that is there',
                "give that one another id; or, if it came back, delete this entry.",
            )  # fmt: skip


@check("MV002")
def moved_to_nothing(records: Records) -> Iterator[Found]:
    """An id moved to a record that does not exist.

    Why: whoever follows an old link would arrive nowhere.

    Mend: correct the id. An id is the name of the file without `.yml`.
    """
    ids, gone = _ids(records), _gone(records)
    for step in _steps(records):
        known = ids[step.kind]
        if records.is_closed(step.kind):
            continue  # which has a finding of its own
        if step.to not in known and (step.kind, step.to) not in gone:
            yield Found(
                step.record, step.path, f'"{step.to}" is not the id of {_named(step.kind)}',
                nearest_id(step.to, sorted(known), step.kind),
            )  # fmt: skip


@check("MV003")
def moved_on(records: Records) -> Iterator[Found]:
    """An id moved to an id that has moved on itself, or round in a circle.

    Why: readers should arrive in one step, and a circle never arrives.

    Mend: name the record where the way ends; the message says which one.
    """
    ids, gone = _ids(records), _gone(records)
    for step in _steps(records):
        if step.to in ids[step.kind] or (step.kind, step.to) not in gone:
            continue
        way = _way_of(step, gone)
        written = " -> ".join(way)
        if way[-1] in way[:-1]:
            message, fix = f"leads round in a circle: {written}", "name a record that is there."
        else:
            message, fix = f'"{step.to}" has moved on itself: {written}', f"write {way[-1]}."
        yield Found(step.record, step.path, message, fix)


@check("MV004")
def moved_twice(records: Records) -> Iterator[Found]:
    """The same id stands twice among those that moved or split.

    Why: an address can lead to one place only.

    Mend: delete one entry. An id that became several stands once, under `split`.
    """
    seen: set[tuple[RecordKind, str]] = set()
    for record, path, old in _old_ids(records):
        if (old.kind, old.id) in seen:
            yield Found(
                record, (*path, "id"), f'"{old.id}" stands here a second time',
                "delete one of the two; if it became several, name them in one entry of `split`.",
            )  # fmt: skip
        seen.add((old.kind, old.id))


@check("MV005")
def split_into_one(records: Records) -> Iterator[Found]:
    """An id was split, but fewer than two different records are named.

    Why: a page that lets readers choose needs something to choose from.

    Mend: name the others; or, if there is one only, write the entry under `moved`.
    """
    for record in records.all(MovedIds).values():
        for at, split in enumerate(record.split):
            if len(set(split.targets)) < len(split.targets):
                message = f'"{split.id}" was split into the same record twice'
            elif len(split.to) == 1:
                message = f'"{split.id}" was split into one'
            else:
                continue
            yield Found(
                record, ("split", at, "to"), message,
                "name two or more that differ; or write the entry under `moved`.",
            )  # fmt: skip


def _old_ids(records: Records) -> Iterator[tuple[MovedIds, Path, Moved | Split]]:
    """Yield each old id with its record and where in it the entry stands."""
    for record in records.all(MovedIds).values():
        for at, moved in enumerate(record.moved):
            yield record, ("moved", at), moved
        for at, split in enumerate(record.split):
            yield record, ("split", at), split


def _steps(records: Records) -> Iterator[_Step]:
    for record, path, old in _old_ids(records):
        for at, to in enumerate(old.targets):
            end = ("to",) if isinstance(old, Moved) else ("to", at, "id")
            yield _Step(record, (*path, *end), old, to)


def _gone(records: Records) -> Mapping[tuple[RecordKind, str], tuple[str, ...]]:
    """Return what each old id became, by kind and id."""
    return {(old.kind, old.id): old.targets for _, _, old in _old_ids(records)}


def _ids(records: Records) -> Mapping[RecordKind, frozenset[str]]:
    """Return the ids that are there, by kind."""
    lifts = records.one(MainLifts)
    with_page = frozenset(lift.exercise for lift in lifts.lifts) if lifts else frozenset()
    found = {kind: records.ids.get(kind, frozenset()) for kind in RecordKind}
    return {**found, RecordKind.LIFTS: with_page}


def _way_of(step: _Step, gone: Mapping[tuple[RecordKind, str], tuple[str, ...]]) -> tuple[str, ...]:
    """Follow the moves from an old id to where they end, or to where they come round again."""
    way = [step.old.id, step.to]
    while (step.kind, way[-1]) in gone and way[-1] not in way[:-1]:
        way.append(gone[step.kind, way[-1]][0])
    return tuple(way)


def _named(kind: RecordKind) -> str:
    return f"an {kind.label}" if kind.label[0] in "aeiou" else f"a {kind.label}"
