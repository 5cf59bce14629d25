"""The load of a week of a plan on the lower back, summed: to look at, never to gate by.

A sum lets many light sets outweigh one heavy set, and no study that was found supports a limit on
it. What is gated is the heaviest set and the number of sets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.derive.load import load_of_set, typical_kg

if TYPE_CHECKING:
    from generator.derive.schedule import Dose, Week
    from generator.model.guide import Guide

REFERENCE_SET = 100.0
"""The index of the reference set."""


def weekly_load(guide: Guide, week: Week) -> float:
    """Return the load of all sets of a week, in sets of the reference deadlift.

    A set that is stated by effort or by body weight counts as a usual set of its exercise.
    """
    return sum(_load_of(guide, dose) for day in week.days for dose in day.doses)


def _load_of(guide: Guide, dose: Dose) -> float:
    lifter, exercise = guide.rules.reference_lifter, guide.exercises[dose.exercise]
    typical = typical_kg(exercise, lifter)
    is_share = typical is not None and dose.percent is not None
    kg = (typical or 0.0) * (dose.percent or 0.0) / 100 if is_share else None
    return dose.sets * load_of_set(exercise, lifter, kg).index / REFERENCE_SET
