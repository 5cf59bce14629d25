"""What to do instead, easier on the back today: same job, no more load, with the reason.

Row 0 is always the same lift, lighter. Then come other exercises that keep a role of the lift,
ordered by how well they do its job, among those whose start set loads the back no more than row 0
does. Lowest load first would send everybody to bridges.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.fit import Part, fit_of, parts_of
from generator.derive.neighbours import Neighbours, neighbours_of
from generator.derive.provocations import amount_of
from generator.derive.roles import profiles_for, roles_of
from generator.derive.start import StartSet, heaviest_today, same_lift_lighter, start_within
from generator.vocabulary import Amount, Direction, Fit, Phase, Provocation

if TYPE_CHECKING:
    from generator.model.exercise import Exercise
    from generator.model.guide import Guide


ROWS_FOR_EACH_PROFILE = 5
"""How many rows a table has for somebody with one set of equipment, besides row 0."""


@dataclass(frozen=True, slots=True)
class Swap:
    """One row of a swap table."""

    exercise: Exercise
    start: StartSet
    parts: tuple[Part, ...]
    direction: Direction
    is_about_the_same: bool
    """Whether its load is about that of row 0, as far as the ratings can tell."""
    kept_roles: tuple[str, ...]
    kept_muscles: tuple[str, ...]
    lost_muscles: tuple[str, ...]
    holds: Mapping[Provocation, Amount]
    """How much it holds of each thing that can bring a back on."""
    adds: tuple[Provocation, ...]
    """What it holds more of than the lift it replaces."""
    profiles: tuple[str, ...]
    way_back: tuple[str, ...]
    """Ids from this exercise up to the lift; empty means straight back to row 0."""
    reason: str
    is_declared: bool
    """Whether somebody wrote the relation, rather than the guide working it out."""

    @property
    def score(self) -> int:
        """The sum of the parts, of 100."""
        return sum(part.points for part in self.parts)

    @property
    def fit(self) -> Fit:
        """The score in a word."""
        return fit_of(self.score)

    @property
    def order(self) -> tuple[float, ...]:
        """Best fit first; of equals the one that keeps the movement, then the lighter load."""
        return (-self.score, -self.parts[0].points, self.start.load.index, len(self.adds))


@dataclass(frozen=True, slots=True)
class SwapTable:
    """What to do instead of one exercise in one phase."""

    exercise: Exercise
    phase: Phase
    lighter: StartSet
    """Row 0: the same exercise, lighter."""
    rows: tuple[Swap, ...]

    def for_profile(self, tag: str) -> tuple[Swap, ...]:
        """Return the rows that can be done with one equipment profile, in order."""
        return tuple(row for row in self.rows if tag in row.profiles)

    def without(self, provocation: Provocation) -> tuple[Swap, ...]:
        """Return the rows for somebody whose back one thing brings on.

        Rows that hold much of it, or carry a caution about it, are left out; rows that hold
        little of it come before rows that hold some.
        """

        def amount(row: Swap) -> Amount:
            return row.holds[provocation]

        calm = (
            row
            for row in self.rows
            if amount(row) is not Amount.MUCH
            and all(caution.when is not provocation for caution in row.exercise.cautions)
        )
        return tuple(sorted(calm, key=lambda row: (amount(row).rank, row.order)))


@dataclass(frozen=True, slots=True)
class Swaps:
    """The swap tables of the whole guide."""

    tables: Mapping[tuple[str, Phase], SwapTable]
    neighbours: Neighbours

    def of(self, exercise_id: str, phase: Phase) -> SwapTable:
        """Return one table."""
        return self.tables[exercise_id, phase]


def swaps_of(guide: Guide) -> Swaps:
    """Work out what can stand in for what, for every exercise in every phase."""
    neighbours = neighbours_of(guide.exercises, guide.ladders)
    by_role: dict[str, list[Exercise]] = {}
    for exercise in guide.exercises.values():
        for role in roles_of(guide, exercise):
            by_role.setdefault(role.tag, []).append(exercise)
    tables = {}
    for exercise in guide.exercises.values():
        rivals = _rivals(guide, exercise, by_role, neighbours)
        for phase in Phase:
            tables[exercise.id, phase] = _table(guide, exercise, phase, rivals)
    return Swaps(tables, neighbours)


@dataclass(frozen=True, slots=True)
class _Rival:
    """A possible swap: all about the pair that does not depend on the phase."""

    exercise: Exercise
    parts: tuple[Part, ...]
    kept_roles: tuple[str, ...]
    kept_muscles: tuple[str, ...]
    lost_muscles: tuple[str, ...]
    holds: Mapping[Provocation, Amount]
    adds: tuple[Provocation, ...]
    profiles: tuple[str, ...]
    way_back: tuple[str, ...]
    reason: str
    is_declared: bool


def _rivals(
    guide: Guide, exercise: Exercise, by_role: Mapping[str, list[Exercise]], neighbours: Neighbours
) -> tuple[_Rival, ...]:
    """Return every exercise that shares a role, and every declared easier neighbour.

    A declared neighbour is taken at its word: if it breaks an invariant, a check says so.
    """
    declared = {each.exercise: each.reason for each in neighbours.easier.get(exercise.id, ())}
    roles = roles_of(guide, exercise)
    ids = {rival.id for role in roles for rival in by_role[role.tag] if rival.easy_swap}
    rivals = (guide.exercises[id_] for id_ in sorted((ids | set(declared)) - {exercise.id}))
    return tuple(
        _rival(guide, exercise, rival, declared.get(rival.id), neighbours) for rival in rivals
    )


def _rival(
    guide: Guide, original: Exercise, rival: Exercise, declared: str | None, neighbours: Neighbours
) -> _Rival:
    works = {*rival.muscles.primary, *rival.muscles.secondary}
    roles = {role.tag for role in roles_of(guide, rival)}
    lifter = guide.rules.reference_lifter
    holds = {each: amount_of(rival, lifter, each) for each in Provocation}
    return _Rival(
        exercise=rival,
        parts=parts_of(guide, original, rival),
        kept_roles=tuple(role.tag for role in roles_of(guide, original) if role.tag in roles),
        kept_muscles=tuple(tag for tag in original.muscles.primary if tag in works),
        lost_muscles=tuple(tag for tag in original.muscles.primary if tag not in works),
        holds=holds,
        adds=tuple(
            each
            for each in Provocation
            if holds[each].rank > amount_of(original, lifter, each).rank
        ),
        profiles=tuple(profile.tag for profile in profiles_for(guide, rival)),
        way_back=neighbours.way_up(rival.id, original.id),
        reason=declared or rival.lumbar_load.reason,
        is_declared=declared is not None,
    )


def _table(guide: Guide, exercise: Exercise, phase: Phase, rivals: Iterable[_Rival]) -> SwapTable:
    lighter = same_lift_lighter(guide, exercise, phase)
    rows = (_row(guide, rival, phase, lighter) for rival in rivals)
    found = sorted((row for row in rows if row is not None), key=lambda row: row.order)
    return SwapTable(exercise, phase, lighter, _short_list(found))


def _short_list(rows: list[Swap]) -> tuple[Swap, ...]:
    """Return the first few rows for each equipment profile, and every declared neighbour.

    Whoever stands in a gym wants a choice, not a catalogue.
    """
    places: dict[str, int] = {}
    kept = []
    for row in rows:
        for profile in row.profiles:
            places[profile] = places.get(profile, 0) + 1
        if row.is_declared or any(places[p] <= ROWS_FOR_EACH_PROFILE for p in row.profiles):
            kept.append(row)
    return tuple(kept)


def _row(guide: Guide, rival: _Rival, phase: Phase, lighter: StartSet) -> Swap | None:
    """Return the row of a rival in a phase, or None where it has no place there."""
    rule, lifter = guide.rules.phases.of(phase), guide.rules.reference_lifter
    exercise = rival.exercise
    if exercise.spine.bend_under_load.rank > rule.most_bend_under_load.rank:
        return None
    if any(caution.when is phase for caution in exercise.cautions):
        return None
    heaviest = heaviest_today(guide, exercise, phase)
    start = start_within(exercise, rule, lifter, lighter.load.index, heaviest)
    if start is None:
        return None
    same = start.load.is_about(lighter.load)
    return Swap(
        exercise=exercise,
        start=start,
        parts=rival.parts,
        direction=_direction(phase, rival, is_about_the_same=same),
        is_about_the_same=same,
        kept_roles=rival.kept_roles,
        kept_muscles=rival.kept_muscles,
        lost_muscles=rival.lost_muscles,
        holds=rival.holds,
        adds=rival.adds,
        profiles=rival.profiles,
        way_back=rival.way_back,
        reason=rival.reason,
        is_declared=rival.is_declared,
    )


def _direction(phase: Phase, rival: _Rival, *, is_about_the_same: bool) -> Direction:
    """Say which way a row leads: up, once the reader is rebuilding and it is the last step."""
    is_last_step = len(rival.way_back) == len(("this exercise", "the lift"))
    if phase.rank >= Phase.REBUILDING.rank and is_last_step:
        return Direction.UP
    return Direction.SIDEWAYS if is_about_the_same else Direction.EASIER
