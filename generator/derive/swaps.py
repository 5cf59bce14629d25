"""What to do instead, easier on the back today: same job, no more load, with the reason.

Row 0 is always the same lift, lighter. Then come other exercises that keep a role of the lift and
do some of its work, ordered by how well they do its job, among those whose start set loads the back
no more than row 0 does. Lowest load first would send everybody to bridges. What relations or a
ladder lead up to from the lift comes last: it is the way up.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from generator.derive.fit import fit_of
from generator.derive.load import Load, load_of_set, typical_kg
from generator.derive.neighbours import Neighbours, neighbours_of
from generator.derive.pairs import Pair
from generator.derive.start import (
    StartSet,
    heaviest_today,
    is_left_for_later,
    same_lift_lighter,
    start_within,
)
from generator.derive.traits import Traits, traits_of
from generator.vocabulary import Amount, Band, Direction, Fit, Phase, Provocation

if TYPE_CHECKING:
    from generator.model.exercise import Exercise
    from generator.model.guide import Guide
    from generator.model.lifts import ReferenceLifter


ROWS_FOR_EACH_PROFILE = 5
"""How many rows a table has for somebody with one set of equipment, besides row 0."""


class Swap(NamedTuple):
    """One row of a swap table: a pair of exercises, in one phase."""

    pair: Pair
    start: StartSet
    direction: Direction
    is_about_the_same: bool
    """Whether its load is about that of row 0, as far as the ratings can tell."""
    is_less_by_weight: bool
    """Whether it has less load than row 0 only since it starts lighter: with the same share of its
    usual weight it has no less."""

    @property
    def exercise(self) -> Exercise:
        """What to do instead."""
        return self.pair.rival.exercise

    @property
    def score(self) -> int:
        """How well it does the job of the lift, of 100."""
        return self.pair.score

    @property
    def fit(self) -> Fit:
        """The score in a word."""
        return fit_of(self.score)

    @property
    def profiles(self) -> tuple[str, ...]:
        """Tags of the equipment profiles it can be done with."""
        return self.pair.rival.profiles

    @property
    def brings_on(self) -> frozenset[Provocation]:
        """What it may bring on: what it holds much of, is cautioned for, or adds to the lift."""
        return self.pair.rival.brings_on.union(self.pair.adds)

    @property
    def order(self) -> tuple[float, ...]:
        """Best fit first, harder neighbours last; of equals what keeps the movement, then load."""
        return (*_rank(self.pair), self.start.load.index, len(self.pair.adds))


def _rank(pair: Pair) -> tuple[int, int, int]:
    """Return the place of a pair, as far as it does not depend on the phase."""
    return (pair.is_harder, -pair.score, -pair.points[0])


class SwapTable(NamedTuple):
    """What to do instead of one exercise in one phase."""

    exercise: Exercise
    phase: Phase
    lighter: StartSet
    """Row 0: the same exercise, lighter."""
    rows: tuple[Swap, ...]

    @property
    def first_less(self) -> Swap | None:
        """The first row with clearly less load, whatever the weight, that is not the way up.

        Nor may it turn the trunk more than the lift: no estimate holds that. None where there is
        none.
        """
        calmer = (
            row
            for row in self.rows
            if not (row.is_about_the_same or row.is_less_by_weight or row.pair.is_harder)
            and Provocation.TWISTING not in row.pair.adds
        )
        return next(calmer, None)

    def for_profile(self, tag: str) -> tuple[Swap, ...]:
        """Return the rows that can be done with one equipment profile, in order."""
        return tuple(row for row in self.rows if tag in row.profiles)

    def without(self, provocation: Provocation) -> tuple[Swap, ...]:
        """Return the rows for somebody whose back one thing brings on.

        Rows that hold much of it, or more than the lift does, or carry a caution about it, are
        left out; rows that hold little of it come before rows that hold some.
        """

        def amount(row: Swap) -> Amount:
            return row.pair.rival.holds[provocation]

        calm = (row for row in self.rows if provocation not in row.brings_on)
        return tuple(sorted(calm, key=lambda row: (amount(row).rank, row.order)))


class Swaps(NamedTuple):
    """The swap tables of the whole guide."""

    tables: Mapping[tuple[str, Phase], SwapTable]
    neighbours: Neighbours

    def of(self, exercise_id: str, phase: Phase) -> SwapTable:
        """Return one table."""
        return self.tables[exercise_id, phase]


def swaps_of(guide: Guide) -> Swaps:
    """Work out what can stand in for what, for every exercise in every phase."""
    neighbours = neighbours_of(guide.exercises, guide.ladders)
    traits = {id_: traits_of(guide, each) for id_, each in guide.exercises.items()}
    by_role: dict[str, list[str]] = {}
    for each in traits.values():
        for role in each.roles if each.exercise.easy_swap else ():
            by_role.setdefault(role, []).append(each.id)
    tables = {}
    for original in traits.values():
        pairs = _pairs(original, traits, by_role, neighbours)
        for phase in Phase:
            tables[original.id, phase] = _table(guide, original.exercise, phase, pairs)
    return Swaps(tables, neighbours)


def _pairs(
    original: Traits,
    traits: Mapping[str, Traits],
    by_role: Mapping[str, list[str]],
    neighbours: Neighbours,
) -> tuple[Pair, ...]:
    """Return what shares a role and some of the work, and every declared easier neighbour.

    The best comes first. A declared neighbour is taken at its word: if it breaks an invariant, a
    check says so.
    """
    declared = {each.exercise: each.reason for each in neighbours.easier.get(original.id, ())}
    ids = {id_ for role in original.roles for id_ in by_role.get(role, ())}
    above = neighbours.above(original.id)
    pairs = (
        Pair(original, traits[id_], declared.get(id_), neighbours, above)
        for id_ in sorted((ids | set(declared)) - {original.id})
    )
    return tuple(sorted((pair for pair in pairs if pair.does_some_of_it), key=_rank))


def _table(guide: Guide, exercise: Exercise, phase: Phase, pairs: Iterable[Pair]) -> SwapTable:
    """Return the first few rows for each profile, and what the record itself names.

    Whoever stands in a gym wants a choice, not a catalogue. A pair whose profiles all have their
    few by then is not looked at: in a large library that is nearly every one.
    """
    lighter = same_lift_lighter(guide, exercise, phase)
    named = {caution.instead for caution in exercise.cautions}
    places: dict[str, int] = {}

    def is_wanted(pair: Pair) -> bool:
        return (
            pair.is_declared
            or pair.rival.id in named
            or any(
                places.get(profile, 0) < ROWS_FOR_EACH_PROFILE for profile in pair.rival.profiles
            )
        )

    kept: list[Swap] = []
    for _, equals in groupby(pairs, key=_rank):
        wanted = [pair for pair in equals if is_wanted(pair)]
        rows = (_row(guide, pair, phase, lighter) for pair in wanted)
        for row in sorted((row for row in rows if row is not None), key=lambda row: row.order):
            if is_wanted(row.pair):
                kept.append(row)
            for profile in row.profiles:
                places[profile] = places.get(profile, 0) + 1
    return SwapTable(exercise, phase, lighter, tuple(kept))


def _row(guide: Guide, pair: Pair, phase: Phase, lighter: StartSet) -> Swap | None:
    """Return the row of a pair in a phase, or None where it has no place there."""
    rule, lifter = guide.rules.phases.of(phase), guide.rules.reference_lifter
    exercise = pair.rival.exercise
    if is_left_for_later(exercise, rule):
        return None
    heaviest = heaviest_today(guide, exercise, phase)
    start = start_within(exercise, rule, lifter, lighter.load.index, heaviest)
    if start is None:
        return None
    same = start.load.is_about(lighter.load)
    if same and phase.rank < Phase.REBUILDING.rank and _adds_weight_for_nothing(start, lighter):
        return None
    at_its_share = _at_the_share_of(exercise, lifter, lighter)
    no_less = at_its_share.index >= lighter.load.index or at_its_share.is_about(lighter.load)
    direction = _direction(phase, pair, is_about_the_same=same)
    return Swap(pair, start, direction, same, is_less_by_weight=no_less and not same)


def _at_the_share_of(exercise: Exercise, lifter: ReferenceLifter, lighter: StartSet) -> Load:
    """Return the load of a swap with the same share of its usual weight as row 0 has of its own."""
    typical = typical_kg(exercise, lifter)
    share = 1.0 if lighter.percent is None else lighter.percent / 100
    return load_of_set(exercise, lifter, None if typical is None else typical * share)


def _adds_weight_for_nothing(start: StartSet, lighter: StartSet) -> bool:
    """Say whether a row puts weight on somebody who used none, though the load is no less.

    What loads the back very little may: there is nothing to be had from less.
    """
    is_calm = start.load.band is Band.VERY_LOW
    return lighter.kg is None and start.kg is not None and not is_calm


def _direction(phase: Phase, pair: Pair, *, is_about_the_same: bool) -> Direction:
    """Say which way a row leads: up, once the reader is rebuilding and it is the last step."""
    last_step = len(("this exercise", "the lift"))
    if phase.rank >= Phase.REBUILDING.rank and len(pair.way_back) == last_step:
        return Direction.UP
    return Direction.SIDEWAYS if is_about_the_same else Direction.EASIER
