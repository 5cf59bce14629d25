"""A swap table as a page shows it: row 0, then the others, every row with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.provocations import amount_of
from generator.views.finder import needs_of
from generator.views.lighter_row import LighterRow, lighter_row
from generator.views.page import BandMark, Link, exercise_link, exercise_links, mark_of_load
from generator.views.without_swaps import WithoutSwaps, without_swaps
from generator.views.words import (
    equipment_of,
    example_of,
    listed,
    sentence,
    start_of,
)
from generator.vocabulary import Fit, Loadable, Provocation

if TYPE_CHECKING:
    from generator.derive.fit import Part
    from generator.derive.swaps import Swap, SwapTable
    from generator.model.exercise import Exercise
    from generator.model.guide import Guide


@dataclass(frozen=True, slots=True)
class SwapRow:
    """One row of a swap table."""

    link: Link
    fit: str
    fit_tag: str
    load: BandMark
    against_now: str
    direction: str
    start: str
    example: str
    keeps: str
    gives_up: str
    adds: str
    equipment: str
    reason: str
    way_back: tuple[Link, ...]
    score: int
    parts: tuple[Part, ...]
    profiles: str
    """The equipment profiles it can be done with, as words for a filter."""
    needs: str
    """What it needs, for readers who keep a list of their own: `bench box/cable`."""
    brings_on: str
    """What it holds much of, as words for a filter."""


@dataclass(frozen=True, slots=True)
class ByProvocation:
    """The first swaps for somebody whose back one thing brings on."""

    label: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class SwapTableView:
    """The swaps of one exercise in one phase."""

    phase: str
    phase_tag: str
    phase_summary: str
    lighter: LighterRow
    rows: tuple[SwapRow, ...]
    by_provocation: tuple[ByProvocation, ...]
    without: WithoutSwaps
    """What to say where no row is there, or none fits."""


def swap_table_view(guide: Guide, table: SwapTable) -> SwapTableView:
    """Arrange one swap table."""
    rule = guide.rules.phases.of(table.phase)
    lighter = lighter_row(guide, table)
    return SwapTableView(
        phase=table.phase.label,
        phase_tag=table.phase.value,
        phase_summary=rule.summary,
        lighter=lighter,
        rows=tuple(_row(guide, table.exercise, row, lighter.called) for row in table.rows),
        by_provocation=tuple(_by_provocations(guide, table)),
        without=without_swaps(guide, table),
    )


def _row(guide: Guide, original: Exercise, row: Swap, row_0: str) -> SwapRow:
    exercise, pair = row.exercise, row.pair
    return SwapRow(
        link=exercise_link(guide, exercise.id),
        fit={Fit.BEST: "Good fit", Fit.WORKABLE: "Works", Fit.COMPROMISE: "Compromise"}[row.fit],
        fit_tag=row.fit.value,
        load=mark_of_load(row.start.load),
        against_now=_against(row, row_0),
        direction=row.direction.label,
        start=start_of(exercise, row.start),
        example=example_of(exercise, row.start),
        keeps=_keeps(guide, row),
        gives_up=_gives_up(guide, original, row),
        adds=sentence(listed(each.label for each in pair.adds)) if pair.adds else "",
        equipment=equipment_of(guide, exercise),
        reason=sentence(pair.reason),
        way_back=exercise_links(guide, pair.way_back[1:]),
        score=row.score,
        parts=pair.parts,
        profiles=" ".join(row.profiles),
        needs=needs_of(exercise),
        brings_on=" ".join(sorted(row.brings_on)),
    )


def _against(row: Swap, row_0: str) -> str:
    """Hold the load of a row against row 0, and say where only its weight makes it less."""
    if row.is_about_the_same:
        return f"about the same as {row_0}"
    return f"less than {row_0}{', at this weight' if row.is_less_by_weight else ''}"


def _keeps(guide: Guide, row: Swap) -> str:
    roles = listed(guide.vocabulary.roles[tag].label for tag in row.pair.kept_main_role)
    muscles = listed(guide.vocabulary.muscles[tag].label for tag in row.pair.kept_muscles)
    return sentence("; ".join(part for part in (roles, muscles) if part))


def _gives_up(guide: Guide, original: Exercise, row: Swap) -> str:
    muscles = guide.vocabulary.muscles
    lost = [guide.vocabulary.roles[tag].label for tag in row.pair.lost_roles]
    lost += [muscles[tag].label for tag in row.pair.lost_muscles]
    only_help = set(row.pair.kept_muscles) - set(row.exercise.muscles.primary)
    if helping := [muscles[tag].label for tag in row.pair.kept_muscles if tag in only_help]:
        lost.append(f"some of the work for {listed(helping)}")
    given_up = [listed(lost)] if lost else []
    if row.exercise.load.loadable.rank < original.load.loadable.rank:
        nothing = row.exercise.load.loadable is Loadable.NONE
        given_up.append("adding weight" if nothing else "heavy weights")
    return sentence("; ".join(given_up)) if given_up else "Little."


def _by_provocations(guide: Guide, table: SwapTable) -> list[ByProvocation]:
    """Say where to begin if something brings it on: the rows that are left then, calmest first.

    What a caution names comes first if it is one of them. If it does another job and needs no
    weight, it stands last, or first where none of them holds less of what brings it on. With a
    weight it has no row that says with how much to begin, so it is not named.
    """
    shown = 3
    named = {caution.when: caution.instead for caution in table.exercise.cautions}
    ways = []
    for each in Provocation:
        left = [row.exercise.id for row in table.without(each)]
        if each in named and (named[each] in left or _needs_no_weight(guide, named[each])):
            first = named[each] in left or _is_calmer(guide, each, named[each], left)
            others = [id_ for id_ in left if id_ != named[each]][: shown - 1]
            left = [named[each], *others] if first else [*others, named[each]]
        if left:
            ways.append(ByProvocation(each.label, exercise_links(guide, left[:shown])))
    return ways


def _needs_no_weight(guide: Guide, id_: str) -> bool:
    return guide.exercises[id_].load.relative_load is None


def _is_calmer(guide: Guide, provocation: Provocation, id_: str, others: list[str]) -> bool:
    """Say whether none of the others holds less of something than an exercise does."""
    lifter, exercises = guide.rules.reference_lifter, guide.exercises
    own = amount_of(exercises[id_], lifter, provocation).rank
    return all(own <= amount_of(exercises[each], lifter, provocation).rank for each in others)
