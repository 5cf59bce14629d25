"""An exercise page: what to do with it today, what instead, how it is done, what it stands on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.load import load_of_set
from generator.derive.start import Verdict, phase_verdict
from generator.views.exercise_facts import Fact, StripMark, Support, facts_of, strip_of, support_of
from generator.views.page import (
    BandMark,
    Head,
    Link,
    exercise_address,
    exercise_link,
    mark_of_load,
    source_links,
)
from generator.views.swap_rows import Filters, SwapTableView, filters_of, swap_table_view
from generator.views.words import (
    dose_of,
    example_of,
    kilograms,
    sentence,
    start_of,
)
from generator.vocabulary import Phase, Provocation

if TYPE_CHECKING:
    from generator.checks.check import Derived
    from generator.model.exercise import Exercise
    from generator.model.guide import Guide
    from generator.model.technique import Lighten, Mistake, Steps


@dataclass(frozen=True, slots=True)
class PhaseRow:
    """What one phase says about this exercise."""

    phase: str
    tag: str
    verdict: str
    verdict_tag: str
    start: str
    example: str
    load: BandMark
    reason: str


@dataclass(frozen=True, slots=True)
class CautionView:
    """A caution, who says so, and what instead."""

    when: str
    reason: str
    according_to: tuple[Link, ...]
    instead: Link


@dataclass(frozen=True, slots=True)
class NeighbourView:
    """An easier or harder neighbour."""

    link: Link
    load: BandMark
    reason: str


@dataclass(frozen=True, slots=True)
class ExerciseView:
    """All that the page of one exercise shows."""

    head: Head
    name: str
    load: BandMark
    load_at: str
    basis: str
    grade: str
    grade_text: str
    reason: str
    today: tuple[PhaseRow, ...]
    first_swap: Link | None
    lift_page: Link | None
    strip: tuple[StripMark, ...]
    filters: Filters
    swaps: tuple[SwapTableView, ...]
    steps: Steps
    mistakes: tuple[Mistake, ...]
    lighten: tuple[Lighten, ...]
    easier: tuple[NeighbourView, ...]
    harder: tuple[NeighbourView, ...]
    cautions: tuple[CautionView, ...]
    brings_on: tuple[Fact, ...]
    facts: tuple[Fact, ...]
    sources: tuple[Support, ...]


def exercise_view(derived: Derived, exercise: Exercise) -> ExerciseView:
    """Arrange the page of one exercise."""
    guide, swaps = derived.guide, derived.swaps
    load = load_of_set(exercise, guide.rules.reference_lifter)
    flare_up = swaps.of(exercise.id, Phase.FLARE_UP)
    lifts = {lift.exercise: lift for lift in guide.rules.main_lifts.lifts}
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
            boost=2.0,
        ),
        name=exercise.name,
        load=mark_of_load(load),
        load_at=_load_at(exercise, load.kg),
        basis=load.basis.label,
        grade=load.grade.value,
        grade_text=load.grade.description,
        reason=sentence(load.reason),
        today=tuple(_phase_row(guide, exercise, phase) for phase in Phase),
        first_swap=exercise_link(guide, flare_up.rows[0].exercise.id) if flare_up.rows else None,
        lift_page=(
            Link(f"My {lifts[exercise.id].called} hurts", f"/swaps/{exercise.id}/")
            if exercise.id in lifts
            else None
        ),
        strip=tuple(strip_of(guide, exercise)),
        filters=filters_of(guide),
        swaps=tuple(swap_table_view(guide, swaps.of(exercise.id, phase)) for phase in Phase),
        steps=exercise.steps,
        mistakes=exercise.mistakes,
        lighten=exercise.lighten,
        easier=_neighbours(derived, exercise, "easier"),
        harder=_neighbours(derived, exercise, "harder"),
        cautions=tuple(_cautions(guide, exercise)),
        brings_on=tuple(
            Fact(sentence(each.label)[:-1], exercise.spine.provokes.of(each).label)
            for each in Provocation
        ),
        facts=tuple(facts_of(guide, exercise)),
        sources=tuple(support_of(guide, exercise)),
    )


def _load_at(exercise: Exercise, kg: float | None) -> str:
    if kg is None:
        return f"a usual set of {dose_of(exercise.dose)}"
    return f"a usual set, {kilograms(kg)} for our reference lifter"


def _phase_row(guide: Guide, exercise: Exercise, phase: Phase) -> PhaseRow:
    found = phase_verdict(guide, exercise, phase)
    later = found.verdict is Verdict.LATER
    return PhaseRow(
        phase=phase.label,
        tag=phase.value,
        verdict=found.verdict.value,
        verdict_tag=found.verdict.name.lower(),
        start="" if later else start_of(exercise, found.start),
        example="" if later else example_of(found.start),
        load=mark_of_load(found.start.load),
        reason=sentence(found.reason),
    )


def _neighbours(derived: Derived, exercise: Exercise, way: str) -> tuple[NeighbourView, ...]:
    guide = derived.guide
    found = getattr(derived.swaps.neighbours, way).get(exercise.id, ())
    return tuple(
        NeighbourView(
            exercise_link(guide, each.exercise),
            mark_of_load(load_of_set(guide.exercises[each.exercise], guide.rules.reference_lifter)),
            sentence(each.reason),
        )
        for each in found
    )


def _cautions(guide: Guide, exercise: Exercise) -> Iterator[CautionView]:
    for caution in exercise.cautions:
        when = (
            f"In the phase {caution.when.label.lower()}"
            if isinstance(caution.when, Phase)
            else f"If {caution.when.label} brings your back on"
        )
        yield CautionView(
            when, sentence(caution.reason), source_links(guide, caution.according_to),
            exercise_link(guide, caution.instead),
        )  # fmt: skip
