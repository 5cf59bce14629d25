"""What happens to the swap tables: rows that come, go and move, and rows that say something else.

A one-line edit may change dozens of tables in the same way. So phases in which the same happened
to a lift are told together, and so are lifts to which the same happened.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.changes.alike import gathered
from generator.changes.order import Reorder, reorder_of
from generator.changes.sides import BeforeAfter
from generator.vocabulary import Phase

if TYPE_CHECKING:
    from generator.derive.swaps import Swap, Swaps, SwapTable


@dataclass(frozen=True, slots=True)
class ByProfile:
    """What readers with one equipment profile see of the changes."""

    profile: str
    tables: int
    firsts: int
    """In how many of them the first row is another."""
    emptied: int
    """In how many of them no row is left but the same lift, lighter."""


@dataclass(frozen=True, slots=True)
class TableChange:
    """One table, of one lift in one phase, whose rows are others or stand in another order."""

    lift: str
    phase: Phase
    first: BeforeAfter[str]
    """The exercise in row 1, the one most people take; empty where there is no row."""
    rows: Reorder
    profiles: tuple[tuple[str, BeforeAfter[str]], ...]
    """Equipment profiles whose readers see other rows or another order, with their first row."""
    is_of_profiles: bool
    """Whether a row is there before and after, but for readers with other equipment."""

    def __bool__(self) -> bool:
        """Say whether somebody reads another table."""
        return bool(self.rows or self.profiles)

    @property
    def emptied(self) -> tuple[str, ...]:
        """Return the equipment profiles for which only the same lift, lighter, is left."""
        return tuple(tag for tag, first in self.profiles if first.before and not first.after)

    @property
    def is_of_first(self) -> bool:
        """Say whether the first row is another, be it only for readers with some equipment."""
        firsts = (self.first, *(first for _, first in self.profiles))
        return any(not first.is_same for first in firsts)

    @property
    def firsts_apart(self) -> tuple[tuple[str, BeforeAfter[str]], ...]:
        """Return other first rows of readers with some equipment that are not those of all."""
        return tuple(
            (tag, first)
            for tag, first in self.profiles
            if not first.is_same and first != self.first
        )

    @property
    def gist(self) -> tuple[object, ...]:
        """Return what has to be the same for two changes to be told together: not the places."""
        return (
            () if self.first.is_same else (self.first.before, self.first.after),
            frozenset(row.id for row in self.rows.came),
            frozenset(row.id for row in self.rows.went),
            frozenset((row.id, row.is_up) for row in self.rows.moved),
            self.firsts_apart,
        )


@dataclass(frozen=True, slots=True)
class LiftsChange:
    """The same change of the tables of these lifts: one part for each thing that happened."""

    lifts: tuple[str, ...]
    parts: tuple[tuple[TableChange, ...], ...]
    """For the first of the lifts; the tables of a part differ only in phase and in places."""

    @property
    def tables(self) -> int:
        """Return how many tables are told of here."""
        return len(self.lifts) * sum(len(part) for part in self.parts)

    @property
    def firsts(self) -> int:
        """Return how many of them have another first row."""
        return len(self.lifts) * sum(change.is_of_first for part in self.parts for change in part)


@dataclass(frozen=True, slots=True)
class Passing:
    """In how many tables an exercise came, went, moved up and moved down."""

    exercise: str
    came: int
    went: int
    up: int
    down: int


@dataclass(frozen=True, slots=True)
class TableChanges:
    """All that happens to the swap tables of lifts that are there before and after."""

    compared: int
    changed: tuple[TableChange, ...]
    lifts: tuple[LiftsChange, ...]
    """The same, told by lift: other first rows first."""
    profiles: tuple[ByProfile, ...]
    """The same, told by equipment; empty where equipment has nothing to do with it."""
    passing: tuple[Passing, ...]
    """The same, told by the exercises that came, went and moved: the most tables first."""
    reworded: tuple[tuple[str, tuple[tuple[str, int], ...]], ...]
    """Rows that stay but say something else: what, of which exercises, in how many tables."""

    @property
    def firsts(self) -> int:
        """Return how many tables have another first row for somebody."""
        return sum(change.is_of_first for change in self.changed)

    @property
    def emptied(self) -> tuple[tuple[str, tuple[str, ...], tuple[Phase, ...]], ...]:
        """Return for which lifts no row is left, for whom (nobody named: for all), and when."""
        found = gathered(
            ((each.lift, each.emptied if each.first.after else ()), each.phase)
            for each in self.changed
            if each.emptied
        )
        return tuple((lift, profiles, phases) for (lift, profiles), phases in found.items())


def table_changes(before: Swaps, after: Swaps, suspects: Collection[str]) -> TableChanges:
    """Compare the tables of every lift that is there on both sides.

    Args:
        before: the tables as they were.
        after: the tables as they are.
        suspects: ids whose records changed; see `reorder_of`.
    """
    shared = [key for key in after.tables if key in before.tables]
    changed = tuple(
        change
        for key in shared
        if (change := _change(before.tables[key], after.tables[key], suspects))
    )
    pairs = [(before.tables[key], after.tables[key]) for key in shared]
    return TableChanges(
        compared=len(shared),
        changed=changed,
        lifts=tuple(_by_lifts(changed)),
        profiles=_by_profile(changed),
        passing=tuple(_passing(changed)),
        reworded=_reworded(pairs),
    )


def _change(before: SwapTable, after: SwapTable, suspects: Collection[str]) -> TableChange:
    was, now = ([row.exercise.id for row in table.rows] for table in (before, after))
    first = BeforeAfter(next(iter(was), ""), next(iter(now), ""))
    profiles = tuple(_profiles(before, after))
    kept = {row.exercise.id: row.profiles for row in before.rows}
    is_of_profiles = any(
        kept.get(row.exercise.id, row.profiles) != row.profiles for row in after.rows
    )
    rows = reorder_of(was, now, suspects)
    return TableChange(after.exercise.id, after.phase, first, rows, profiles, is_of_profiles)


def _profiles(before: SwapTable, after: SwapTable) -> Iterator[tuple[str, BeforeAfter[str]]]:
    """Yield each profile whose rows differ, with its first row before and after."""
    tags = dict.fromkeys(tag for table in (before, after) for row in table.rows
                         for tag in row.profiles)  # fmt: skip
    for tag in tags:
        was, now = (
            [row.exercise.id for row in table.for_profile(tag)] for table in (before, after)
        )
        if was != now:
            yield tag, BeforeAfter(next(iter(was), ""), next(iter(now), ""))


def _by_lifts(changed: Collection[TableChange]) -> list[LiftsChange]:
    of_lift = {
        lift: tuple(gathered((change.gist, change) for change in changes).items())
        for lift, changes in gathered((change.lift, change) for change in changed).items()
    }
    alike = gathered(
        (tuple((gist, tuple(each.phase for each in part)) for gist, part in parts), lift)
        for lift, parts in of_lift.items()
    )
    told = [
        LiftsChange(lifts, tuple(part for _, part in of_lift[lifts[0]])) for lifts in alike.values()
    ]
    return sorted(told, key=lambda each: (-each.firsts, -each.tables, each.lifts))


def _by_profile(changed: Collection[TableChange]) -> tuple[ByProfile, ...]:
    if not any(change.is_of_profiles for change in changed):
        return ()
    found = gathered(item for change in changed for item in change.profiles)
    return tuple(
        ByProfile(
            tag, len(firsts), sum(not first.is_same for first in firsts),
            sum(bool(first.before and not first.after) for first in firsts),
        )
        for tag, firsts in found.items()
    )  # fmt: skip


def _passing(changed: Collection[TableChange]) -> Iterator[Passing]:
    came = Counter(row.id for change in changed for row in change.rows.came)
    went = Counter(row.id for change in changed for row in change.rows.went)
    up = Counter(row.id for change in changed for row in change.rows.moved if row.is_up)
    down = Counter(row.id for change in changed for row in change.rows.moved if not row.is_up)
    total = came + went + up + down
    for id_ in sorted(total, key=lambda id_: (-total[id_], id_)):
        yield Passing(id_, came[id_], went[id_], up[id_], down[id_])


def _reworded(
    pairs: Collection[tuple[SwapTable, SwapTable]],
) -> tuple[tuple[str, tuple[tuple[str, int], ...]], ...]:
    """Count what rows say otherwise that stand in a table before and after."""
    counts: dict[str, Counter[str]] = {}
    for before, after in pairs:
        was = {row.exercise.id: row for row in before.rows}
        for row in after.rows:
            for what in _says_otherwise(was.get(row.exercise.id, row), row):
                counts.setdefault(what, Counter())[row.exercise.id] += 1
    most = sorted(counts.items(), key=lambda item: (-item[1].total(), item[0]))
    return tuple(
        (what, tuple(sorted(count.items(), key=lambda item: (-item[1], item[0]))))
        for what, count in most
    )


def _says_otherwise(before: Swap, after: Swap) -> Iterator[str]:
    """Yield which cells of a row changed, as a reader would see them."""
    if (before.start.about_percent, before.start.kg) != (after.start.about_percent, after.start.kg):
        yield "weight to start with"
    if before.start.load.band is not after.start.load.band:
        yield "load on the lower back"
    if before.fit is not after.fit:
        yield "how well it fits"
    if (before.is_about_the_same, before.direction) != (after.is_about_the_same, after.direction):
        yield "load against the lift"
    if (before.pair.kept_roles, before.pair.kept_muscles, before.pair.lost_muscles) != (
        after.pair.kept_roles, after.pair.kept_muscles, after.pair.lost_muscles,
    ):  # fmt: skip
        yield "what you keep and give up"
    if before.pair.adds != after.pair.adds:
        yield "what it holds more of"
    if before.pair.way_back != after.pair.way_back:
        yield "way back up"
    if before.pair.reason != after.pair.reason:
        yield "reason"
