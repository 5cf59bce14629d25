"""An exercise page: what to do with it today, what instead, how it is done, what it stands on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from generator.derive.plan_groups import plans_back_to
from generator.derive.provocations import amount_of
from generator.derive.start import Verdict, phase_verdict
from generator.views.evidence import ComparisonView, comparisons_with
from generator.views.exercise_facts import Fact, Support, facts_of, support_of
from generator.views.figure import FigureView, figure_view
from generator.views.filters import Filters, filters_of
from generator.views.first_swap import FirstSwap, first_swap_of
from generator.views.lighter_row import meanwhile
from generator.views.load import LoadView, load_view
from generator.views.muscles import MuscleMapView, muscle_map_view
from generator.views.neighbours import NeighboursView, neighbours_view
from generator.views.page import (
    MOST_PLANS,
    BandMark,
    Head,
    Link,
    exercise_address,
    exercise_link,
    mark_of_load,
    plan_link,
    source_links,
)
from generator.views.swap_rows import SwapTableView, swap_table_view
from generator.views.words import (
    example_of,
    sentence,
    start_of,
)
from generator.vocabulary import Phase, Provocation

if TYPE_CHECKING:
    from generator.checks.check import Derived
    from generator.model.exercise import Exercise
    from generator.model.technique import Lighten, Mistake, Steps


@dataclass(frozen=True, slots=True)
class PhaseRow:
    """What a phase says about this exercise, or several phases that say the same."""

    phases: tuple[Link, ...]
    phase_tags: str
    """The same phases, as words for the script that marks the reader's own."""
    verdict: str
    verdict_tag: str
    start: str
    example: str
    load: BandMark | None
    """The load then; None where the exercise is left for later."""
    reason: str
    """Why; empty where the row above has said it."""
    instead: Link | None
    """What to do meanwhile, where the exercise is left for later."""


@dataclass(frozen=True, slots=True)
class CautionView:
    """A caution, who says so, and what instead."""

    when: str
    reason: str
    according_to: tuple[Link, ...]
    instead: Link


@dataclass(frozen=True, slots=True)
class ExerciseView:
    """All that the page of one exercise shows."""

    head: Head
    name: str
    figure: FigureView | None
    load: LoadView
    today: tuple[PhaseRow, ...]
    first_swap: FirstSwap | None
    lift_page: Link | None
    filters: Filters
    swaps: tuple[SwapTableView, ...]
    has_swaps: bool
    """Whether any phase has a row; without one there is nothing to choose from."""
    steps: Steps
    mistakes: tuple[Mistake, ...]
    lighten: tuple[Lighten, ...]
    muscles: MuscleMapView
    neighbours: NeighboursView
    plans: tuple[Link, ...]
    """What brings it back week by week, where some plan does."""
    cautions: tuple[CautionView, ...]
    brings_on: tuple[Fact, ...]
    facts: tuple[Fact, ...]
    sources: tuple[Support, ...]
    comparisons: tuple[ComparisonView, ...]
    """What studies that measured load say of it, and whether our ratings agree."""


def exercise_view(derived: Derived, exercise: Exercise) -> ExerciseView:
    """Arrange the page of one exercise."""
    guide, swaps = derived.guide, derived.swaps
    flare_up = swaps.of(exercise.id, Phase.FLARE_UP)
    lifts = {lift.exercise: lift for lift in guide.rules.main_lifts.lifts}
    today = tuple(_phase_rows(derived, exercise))
    neighbours = neighbours_view(derived, exercise)
    tables = tuple(swap_table_view(guide, swaps.of(exercise.id, phase)) for phase in Phase)
    return ExerciseView(
        head=Head(
            address=exercise_address(exercise.id),
            title=exercise.name,
            lead=exercise.summary
            or sentence(f"{exercise.pattern.label}: {exercise.pattern.description}"),
            kind="exercise",
            source=exercise.origin.file,
            parent="/exercises/",
            found_by=exercise.aliases,
            boost=_boost(exercise.id, tuple(lifts)),
        ),
        name=exercise.name,
        figure=figure_view(derived, exercise),
        load=load_view(guide, exercise),
        today=today,
        first_swap=first_swap_of(guide, flare_up, is_for_later=today[0].instead is not None),
        lift_page=(
            Link(f"My {lifts[exercise.id].called} hurts", f"/swaps/{exercise.id}/")
            if exercise.id in lifts
            else None
        ),
        filters=filters_of(guide, exercise),
        swaps=tables,
        has_swaps=any(table.rows for table in tables),
        steps=exercise.steps,
        mistakes=exercise.mistakes,
        lighten=exercise.lighten,
        muscles=muscle_map_view(guide, exercise),
        neighbours=neighbours,
        plans=tuple(plan_link(plan) for plan in plans_back_to(guide, exercise)[:MOST_PLANS]),
        cautions=tuple(_cautions(derived, exercise)),
        brings_on=tuple(
            Fact(
                sentence(each.label)[:-1],
                amount_of(exercise, guide.rules.reference_lifter, each).label,
            )
            for each in Provocation
        ),
        facts=tuple(facts_of(guide, exercise)),
        sources=tuple(support_of(derived, exercise)),
        comparisons=comparisons_with(derived, exercise.id),
    )


def _boost(exercise_id: str, main_lifts: tuple[str, ...]) -> float:
    """Let search prefer the main lifts to their kin, and each to the ones named after it."""
    if exercise_id not in main_lifts:
        return 2.0
    return round(3.0 - main_lifts.index(exercise_id) / 20, 2)


def _phase_rows(derived: Derived, exercise: Exercise) -> Iterator[PhaseRow]:
    """Yield what the phases say: neighbours that say the same as one, and no reason twice."""
    told = ""
    rows = (_phase_row(derived, exercise, phase) for phase in Phase)
    for _, same in groupby(rows, key=lambda row: replace(row, phases=(), phase_tags="")):
        group = tuple(same)
        phases = tuple(link for row in group for link in row.phases)
        if len(phases) == len(Phase):
            phases = (Link("Every phase", "/phases/"),)
        tags = " ".join(row.phase_tags for row in group)
        reason = group[0].reason
        said = "" if reason == told else reason
        yield replace(group[0], phases=phases, phase_tags=tags, reason=said)
        told = reason


def _phase_row(derived: Derived, exercise: Exercise, phase: Phase) -> PhaseRow:
    found = phase_verdict(derived.guide, exercise, phase)
    later, is_light = found.verdict is Verdict.LATER, found.verdict is Verdict.LIGHTEN
    table = derived.swaps.of(exercise.id, phase)
    return PhaseRow(
        phases=(Link(phase.label, f"/phases/#{phase.value}"),),
        phase_tags=phase.value,
        verdict=found.verdict.value,
        verdict_tag=found.verdict.name.lower(),
        start="" if later else start_of(exercise, found.start, is_light=is_light),
        example="" if later else example_of(exercise, found.start),
        load=None if later else mark_of_load(found.start.load),
        reason=sentence(found.reason),
        instead=meanwhile(derived.guide, table) if later else None,
    )


def _cautions(derived: Derived, exercise: Exercise) -> Iterator[CautionView]:
    for caution in exercise.cautions:
        when = (
            f"In the {caution.when.label.lower()} phase"
            if isinstance(caution.when, Phase)
            else f"If {caution.when.label} sets your back off"
        )
        yield CautionView(
            when, sentence(caution.reason), source_links(derived, caution.according_to),
            exercise_link(derived.guide, caution.instead),
        )  # fmt: skip
