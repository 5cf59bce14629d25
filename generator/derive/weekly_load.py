"""About how much one week of a plan loads the lower back, against its other weeks.

A sum, and drawn as one: nothing is decided by it. A sum would let fifty bird dogs outweigh a heavy
triple, so what the checks bound is the heaviest set and the number of sets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.derive.load import load_of_set, typical_kg
from generator.vocabulary import PlanLoad

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.derive.load import Load
    from generator.derive.schedule import Dose, Week
    from generator.model.guide import Guide
    from generator.model.phases import PhaseRule

REFERENCE_SET = 100.0
"""The index of the reference set."""


def percent_asked_for(dose: Dose, rule: PhaseRule) -> float:
    """Return the share of a usual set that a dose asks for, in per cent.

    By effort nobody knows it: what the phase starts with stands for it. With body weight alone
    nothing is added.
    """
    if dose.percent is not None:
        return dose.percent
    return 0.0 if dose.prescription.load is PlanLoad.BODY_WEIGHT else rule.start_percent


def load_of_dose(guide: Guide, dose: Dose, week: Week) -> Load:
    """Return the load of one set of a dose on the lower back, for the reference lifter."""
    lifter, exercise = guide.rules.reference_lifter, guide.exercises[dose.exercise]
    typical = typical_kg(exercise, lifter)
    share = percent_asked_for(dose, guide.rules.phases.of(week.stage.phase))
    kg = None if not typical else typical * share / 100
    return load_of_set(exercise, lifter, kg)


def weekly_load(guide: Guide, week: Week) -> float:
    """Return the load of all sets of a week, in sets of the reference deadlift."""
    return sum(
        load_of_dose(guide, dose, week).index * dose.sets / REFERENCE_SET for dose in week.doses
    )


def loads_of(guide: Guide, weeks: Sequence[Week]) -> tuple[int, ...]:
    """Return the load of each week in per cent of the week with the most."""
    sums = [weekly_load(guide, week) for week in weeks]
    most = max(sums, default=0.0)
    return tuple(round(each / most * 100) if most else 0 for each in sums)
