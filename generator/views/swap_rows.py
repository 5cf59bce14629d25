"""A swap table as a page shows it: row 0, then the others, every row with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.start import Verdict, phase_verdict
from generator.views.finder import needs_of
from generator.views.page import BandMark, Link, exercise_link, exercise_links, mark_of_load
from generator.views.without_swaps import WithoutSwaps, without_swaps
from generator.views.words import (
    counted,
    equipment_of,
    example_of,
    listed,
    sentence,
    start_of,
)
from generator.vocabulary import Fit, Loadable, Measure, Provocation

if TYPE_CHECKING:
    from generator.derive.fit import Part
    from generator.derive.start import StartSet
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
class LighterRow:
    """Row 0: the same lift, lighter."""

    name: str
    load: BandMark
    start: str
    example: str
    equipment: str
    text: str


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
    verdict = phase_verdict(guide, table.exercise, table.phase).verdict
    is_lightened = verdict is not Verdict.KEEP
    return SwapTableView(
        phase=table.phase.label,
        phase_tag=table.phase.value,
        phase_summary=rule.summary,
        lighter=_lighter(guide, table),
        rows=tuple(
            _row(guide, table.exercise, row, is_lightened=is_lightened) for row in table.rows
        ),
        by_provocation=tuple(_by_provocations(guide, table)),
        without=without_swaps(guide, table),
    )


def _lighter(guide: Guide, table: SwapTable) -> LighterRow:
    """Arrange row 0, in the words of what the phase says about the exercise."""
    exercise, start = table.exercise, table.lighter
    verdict = phase_verdict(guide, exercise, table.phase).verdict
    try_it = f"Try two sets of {_light_dose(exercise, start)}"
    or_else = "go to the next row" if table.rows else "go lighter still"
    later = "Better later: go to the next row." if table.rows else "Better later."
    how, text = {
        Verdict.KEEP: (
            "as usual",
            "Keep it as it is. "
            + ("The rows below are there if it hurts." if table.rows else "Easier, if it hurts."),
        ),
        Verdict.LIGHTEN: (
            _lighter_how(start),
            f"{try_it}. If it stays within the pain rule, stay with it. If not, {or_else}.",
        ),
        Verdict.LATER: (
            "much lighter" if _takes_weight_off(start) else _lighter_how(start),
            f"{later} You want it all the same? {try_it}, and keep within the pain rule.",
        ),
    }[verdict]
    return LighterRow(
        name=f"{exercise.name}, {how}",
        load=mark_of_load(start.load),
        start=start_of(exercise, start),
        example=example_of(exercise, start),
        equipment=equipment_of(guide, exercise),
        text=text,
    )


_FEW = 6
"""Repetitions of a first light set with a weight, as the first day has them: a convention."""


def _light_dose(exercise: Exercise, start: StartSet) -> str:
    """Write the dose of a first light set: few repetitions with a weight, else the least of it."""
    dose = exercise.dose
    is_counted = start.percent is not None and dose.measure is Measure.REPETITIONS
    few = min(_FEW, dose.low) if is_counted else dose.low
    return counted(few, few, dose.measure, each_side=dose.each_side)


def _lighter_how(start: StartSet) -> str:
    return "lighter" if _takes_weight_off(start) else "fewer and shorter sets"


def _takes_weight_off(start: StartSet) -> bool:
    all_of_it = 100
    return start.percent is not None and round(start.percent) < all_of_it


def _row(guide: Guide, original: Exercise, row: Swap, *, is_lightened: bool) -> SwapRow:
    exercise, pair = row.exercise, row.pair
    return SwapRow(
        link=exercise_link(guide, exercise.id),
        fit={Fit.BEST: "Good fit", Fit.WORKABLE: "Works", Fit.COMPROMISE: "Compromise"}[row.fit],
        fit_tag=row.fit.value,
        load=mark_of_load(row.start.load),
        against_now=_against(row, is_lightened=is_lightened),
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


def _against(row: Swap, *, is_lightened: bool) -> str:
    """Hold the load of a row against row 0: the lift lightened for the phase, or as it is."""
    first = "the lighter lift" if is_lightened else "the lift itself"
    return f"about the same as {first}" if row.is_about_the_same else f"less than {first}"


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
    if row.exercise.load.loadable.rank < original.load.loadable.rank:
        nothing = row.exercise.load.loadable is Loadable.NONE
        lost.append("adding weight" if nothing else "heavy weights")
    return sentence(listed(lost)) if lost else "Little."


def _by_provocations(guide: Guide, table: SwapTable) -> list[ByProvocation]:
    """Say where to begin if something brings it on; what a caution names comes before the rows."""
    shown = 3
    named = {caution.when: caution.instead for caution in table.exercise.cautions}
    found = {
        each: [named[each]] if each in named else [row.exercise.id for row in table.without(each)]
        for each in Provocation
        if table.rows
    }
    return [
        ByProvocation(each.label, exercise_links(guide, ids[:shown]))
        for each, ids in found.items()
        if ids
    ]


def itself_in_words(guide: Guide, table: SwapTable) -> str:
    """Say in few words what a phase makes of the exercise itself."""
    verdict, start = phase_verdict(guide, table.exercise, table.phase).verdict, table.lighter
    if verdict is Verdict.LATER:
        return "better later"
    if verdict is Verdict.KEEP:
        return "as usual"
    if start.percent is None:
        return "fewer, shorter sets"
    return f"about {start.about_percent} % of usual"
