"""The weight of one line of a plan: in words, and what it is worked out from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.bars import is_on_bar
from generator.views.words import counted, percent
from generator.vocabulary import PlanLoad

if TYPE_CHECKING:
    from generator.derive.schedule import Dose
    from generator.model.guide import Guide


@dataclass(frozen=True, slots=True)
class TargetView:
    """A share of a usual weight, and what that can be rounded down to."""

    exercise: str
    repetitions: str
    """"6 to 8 repetitions": what the usual weight is for, since fewer allow more."""
    percent: float | None
    """Of the usual weight; None where all of it is used, as it is."""
    step_kg: float
    lightest_kg: float
    is_on_bar: bool


def target_view(guide: Guide, dose: Dose, profile: str) -> TargetView | None:
    """Return it for one dose; None where a line has no weight, or goes by effort."""
    what, exercise = dose.prescription, guide.exercises[dose.exercise]
    if dose.percent is None or exercise.load.smallest_step_kg is None:
        return None
    return TargetView(
        exercise=exercise.name,
        repetitions=counted(dose.low, dose.high, what.measure, each_side=False),
        percent=dose.percent if what.load is PlanLoad.FOLLOWS_GOAL else None,
        step_kg=exercise.load.smallest_step_kg,
        lightest_kg=exercise.load.lightest_kg,
        is_on_bar=is_on_bar(exercise, guide.vocabulary.profiles[profile]),
    )


def weight_in_words(guide: Guide, dose: Dose) -> str:
    """Say how heavy a line is: a share of the usual weight, or what stands instead of one."""
    load = dose.prescription.load
    if load is PlanLoad.FOLLOWS_GOAL and dose.percent is not None:
        return percent(dose.percent)
    has_weight = guide.exercises[dose.exercise].load.relative_load is not None
    return _LOADS[load if has_weight else PlanLoad.BODY_WEIGHT]


_LOADS = {
    PlanLoad.FOLLOWS_GOAL: "by effort",
    PlanLoad.FULL: "usual weight",
    PlanLoad.BODY_WEIGHT: "body weight",
    PlanLoad.RPE_ONLY: "by effort",
}
"""How the weight is stated where it is no share of the usual one."""
