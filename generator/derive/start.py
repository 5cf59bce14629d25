"""With how much weight to start, and what a phase says about an exercise."""

from __future__ import annotations

import math
from collections.abc import Iterator
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from generator.derive.bands import top_of
from generator.derive.load import Load, heaviest_within, load_of_set, typical_kg
from generator.vocabulary import Band, Phase

if TYPE_CHECKING:
    from generator.model.exercise import Exercise
    from generator.model.guide import Guide
    from generator.model.lifts import ReferenceLifter
    from generator.model.phases import PhaseRule

NEW_EXERCISE_PERCENT = 80.0
"""An exercise that is new to you starts a little below a typical set even where the phase would
allow all of it: a convention."""

KEPT_IN_FULL = Band.LOW
"""An exercise whose usual set is in this band or below is kept in full in every phase: there is
little load to take off, and upper-body and supported work is what a flare-up leaves alone."""

LEAST_USEFUL_PERCENT = 25.0
"""Below this share of a typical set a loaded swap is no training: a convention."""

LEAST_OF_THE_PHASE = 2 / 3
"""A loaded swap that has to begin with less than this share of what the phase would allow for it
is the heavier exercise of the two, made small: no swap. A convention."""


class Verdict(Enum):
    """What a phase says about an exercise."""

    KEEP = "Keep it"
    LIGHTEN = "Make it lighter"
    LATER = "Leave it for later"


class StartSet(NamedTuple):
    """The set to start with."""

    load: Load
    percent: float | None
    """Of the reader's own usual weight for this exercise; None without a weight."""
    is_the_lightest: bool = False
    """Whether the lightest weight of the exercise set it: then the per cent is only the reference
    lifter's, and says nothing to anybody else."""

    @property
    def takes_weight_off(self) -> bool:
        """Whether it is less than the usual weight, to the nearest per cent."""
        return self.percent is not None and round(self.percent) < _FULL

    @property
    def kg(self) -> float | None:
        """The weight for the reference lifter, in kilograms; None without a weight."""
        return self.load.kg

    @property
    def about_percent(self) -> int | None:
        """The per cent as it is said: to the nearest 5; None without a weight."""
        return None if self.percent is None else round(self.percent / 5) * 5


class PhaseVerdict(NamedTuple):
    """What one phase says about one exercise, and why."""

    phase: Phase
    verdict: Verdict
    start: StartSet
    reason: str


def is_kept_in_full(exercise: Exercise, lifter: ReferenceLifter) -> bool:
    """Say whether the usual set of an exercise loads the back so little that no phase cuts it."""
    return load_of_set(exercise, lifter).index < top_of(KEPT_IN_FULL)


def is_left_for_later(exercise: Exercise, rule: PhaseRule) -> bool:
    """Say whether a phase leaves an exercise: its record says so, or it bends the back too far."""
    cautioned = any(caution.when is rule.phase for caution in exercise.cautions)
    return cautioned or exercise.spine.bend_under_load.rank > rule.most_bend_under_load.rank


def comes_back_last(guide: Guide, exercise: Exercise) -> bool:
    """Say whether an exercise is left until full training: then it begins from the lightest."""
    return is_left_for_later(exercise, guide.rules.phases.of(Phase.REBUILDING))


def round_down(kg: float, step_kg: float) -> float:
    """Round a weight down to the smallest step; a hair's breadth below a step counts as on it."""
    return math.floor(kg / step_kg + 1e-9) * step_kg


def same_lift_lighter(guide: Guide, exercise: Exercise, phase: Phase) -> StartSet:
    """Return row 0 of every swap table: the same lift with the phase's share of its weight."""
    lifter = guide.rules.reference_lifter
    typical = typical_kg(exercise, lifter)
    if typical is None:
        return StartSet(load_of_set(exercise, lifter), None)
    wanted = typical * _percent_today(guide, exercise, phase) / 100
    kg = min(_to_start_with(exercise, typical, wanted), heaviest_today(guide, exercise, phase))
    if kg < typical:
        kg = max(_to_the_plate(exercise, kg), exercise.load.lightest_kg)
    is_the_lightest = not wanted or wanted < exercise.load.lightest_kg
    return StartSet(load_of_set(exercise, lifter, kg), kg / typical * 100, is_the_lightest)


def heaviest_today(guide: Guide, exercise: Exercise, phase: Phase) -> float:
    """Return the weight that a shorter range may not pass: what the full lift starts with today.

    Returns:
        Kilograms; infinity for an exercise that is no shorter range of a loaded lift.
    """
    lifter = guide.rules.reference_lifter
    typicals = ((full, typical_kg(full, lifter)) for full in _full_lifts_of(guide, exercise))
    return min(
        (
            _to_start_with(full, typical, typical * _percent_today(guide, full, phase) / 100)
            for full, typical in typicals
            if typical is not None
        ),
        default=math.inf,
    )


def _full_lifts_of(guide: Guide, exercise: Exercise) -> Iterator[Exercise]:
    """Yield the lift that an exercise is a shorter range of, and the lift which that one is."""
    seen = {exercise.id}
    while exercise.shorter_range_of is not None and exercise.shorter_range_of not in seen:
        seen.add(exercise.shorter_range_of)
        exercise = guide.exercises[exercise.shorter_range_of]
        yield exercise


def _percent_today(guide: Guide, exercise: Exercise, phase: Phase) -> float:
    """Return the share of a typical weight with which an exercise starts, 0 to 100.

    What this phase, the one before or a later one leaves for later is not kept in full, however
    little it loads the back: it has only just come back. What comes back last begins from nothing
    on the bar.
    """
    if comes_back_last(guide, exercise):
        return 0.0
    phases = guide.rules.phases
    waits = any(
        is_left_for_later(exercise, phases.of(each))
        for each in Phase
        if each.rank >= phase.rank - 1
    )
    if is_kept_in_full(exercise, guide.rules.reference_lifter) and not waits:
        return _FULL
    return phases.of(phase).start_percent


def _to_start_with(exercise: Exercise, typical: float, kg: float) -> float:
    """Return a weight as it can be loaded: whole plates, and no less than the lightest there is."""
    return kg if kg >= typical else max(_to_the_plate(exercise, kg), exercise.load.lightest_kg)


def start_within(
    exercise: Exercise,
    rule: PhaseRule,
    lifter: ReferenceLifter,
    most: float,
    heaviest_kg: float = math.inf,
) -> StartSet | None:
    """Return the heaviest sensible start that stays within a load, or None where there is none.

    Args:
        exercise: the exercise to start.
        rule: the phase's rule, which says the share of a usual set and the highest band.
        lifter: the reference lifter.
        most: the load it may not pass, on the index.
        heaviest_kg: a weight it may not pass either, in kilograms.
    """
    within = heaviest_within(exercise, lifter, most)
    typical = typical_kg(exercise, lifter)
    usual = load_of_set(exercise, lifter)
    top = top_of(rule.highest_start_band)
    if within is None:
        return None
    if typical is None:
        return StartSet(usual, None) if usual.index < top else None
    percent = 100.0 if is_kept_in_full(exercise, lifter) else rule.start_percent
    percent = min(percent, NEW_EXERCISE_PERCENT)
    kg = _to_the_plate(exercise, min(typical * percent / 100, within, heaviest_kg))
    least_percent = max(LEAST_USEFUL_PERCENT, percent * LEAST_OF_THE_PHASE)
    least = max(exercise.load.lightest_kg, typical * least_percent / 100)
    load = load_of_set(exercise, lifter, kg)
    if kg < least or load.index >= top or load.index > most:
        return None
    return StartSet(load, kg / typical * 100)


def phase_verdict(guide: Guide, exercise: Exercise, phase: Phase) -> PhaseVerdict:
    """Say what a phase means for an exercise: keep it, make it lighter, or leave it for later."""
    rule = guide.rules.phases.of(phase)
    start = same_lift_lighter(guide, exercise, phase)
    caution = next((each for each in exercise.cautions if each.when is phase), None)
    if caution is not None:
        return PhaseVerdict(phase, Verdict.LATER, start, caution.reason)
    if is_left_for_later(exercise, rule):
        reason = "It bends the lower back to near the end of its range under load."
        return PhaseVerdict(phase, Verdict.LATER, start, reason)
    if comes_back_last(guide, exercise):
        reason = "It comes back last: begin here, and add a small step a week at most."
        return PhaseVerdict(phase, Verdict.LIGHTEN, start, reason)
    lifter = guide.rules.reference_lifter
    if start.takes_weight_off:
        reason = "Start light, and see how your back takes it."
        return PhaseVerdict(phase, Verdict.LIGHTEN, start, reason)
    if start.load.index >= top_of(rule.highest_start_band):
        reason = "It has no weight to take off: do fewer and shorter sets."
        return PhaseVerdict(phase, Verdict.LIGHTEN, start, reason)
    if is_kept_in_full(exercise, lifter):
        reason = "Its usual set loads your lower back little."
        return PhaseVerdict(phase, Verdict.KEEP, start, reason)
    return PhaseVerdict(phase, Verdict.KEEP, start, "Train it as usual.")


_FULL = 100
"""Per cent: all of it."""


def _to_the_plate(exercise: Exercise, kg: float) -> float:
    step = exercise.load.smallest_step_kg or 1.0
    return round_down(kg, step)
