"""One line of a plan: an exercise, how often, how heavy, how hard, and how long to rest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.ways_on import is_weighted
from generator.views.page import Link, exercise_link
from generator.views.plan_numbers import DoseNumbers, dose_numbers
from generator.views.plan_weight import TargetView, target_view, weight_in_words
from generator.views.words import counted
from generator.vocabulary import PlanLoad

if TYPE_CHECKING:
    from generator.derive.schedule import Dose
    from generator.model.guide import Guide


@dataclass(frozen=True, slots=True)
class DoseView:
    """One line of a sheet."""

    exercise: Link
    sets: int
    count: str
    load: str
    percent: float | None
    """Of the usual weight for this exercise, where the plan follows the goal; else None. Beside it
    is room for the kilos."""
    effort: str
    rest: str
    role: str
    """The tag of its role: another exercise of the role may stand here."""
    is_weighted: bool
    """Whether a weight belongs to it, so that a sheet leaves room for one."""
    target: TargetView | None
    """What its weight is worked out from; None without one, or where it goes by effort."""
    numbers: DoseNumbers
    """The same for the script that fills in the reader's own weights."""


def dose_view(guide: Guide, dose: Dose, profile: str) -> DoseView:
    """Arrange one line, as somebody with an equipment profile does it."""
    what = dose.prescription
    follows = what.load is PlanLoad.FOLLOWS_GOAL and dose.percent is not None
    rest = f"{what.rest_seconds} s rest" if what.rest_seconds else "no rest"
    return DoseView(
        exercise=exercise_link(guide, dose.exercise),
        sets=dose.sets,
        count=counted(dose.low, dose.high, what.measure, each_side=what.each_side),
        load=weight_in_words(guide, dose),
        percent=dose.percent if follows else None,
        effort=f"{dose.effort:g}",
        rest=f"{what.tempo} tempo, {rest}" if what.tempo else rest,
        role=dose.role,
        is_weighted=is_weighted(guide, dose),
        target=target_view(guide, dose, profile),
        numbers=dose_numbers(dose),
    )
