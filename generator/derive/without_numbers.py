"""How hard a set may feel: at the usual weight, and for a reader who goes by effort alone.

A plan by weight states a ceiling for its effort, the same in every week, and lets the weight keep
the first weeks easy. Whoever has no weight to take a share of needs an effort that rises instead.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from generator.derive.schedule import schedule_of
from generator.vocabulary import PlanLoad

if TYPE_CHECKING:
    from generator.derive.schedule import Dose
    from generator.model.guide import Guide
    from generator.model.plan import Plan

EASY_EFFORT = 5.0
"""How hard a set feels that leaves about five repetitions. The test session stops there, too."""

EASY_PERCENT = 50.0
"""Up to this share of the usual weight a set is easy; at all of it, the plan's own ceiling holds.
Between them effort rises evenly. A convention: nobody tested it in lifters with a sore back."""

_ALL = 100.0


def effort_without_numbers(dose: Dose) -> float:
    """Return how hard a set may feel, of 10, to the half below, never above the plan's ceiling."""
    if dose.prescription.load is not PlanLoad.FOLLOWS_GOAL or dose.percent is None:
        return dose.effort
    risen = (dose.percent - EASY_PERCENT) / (100.0 - EASY_PERCENT)
    effort = EASY_EFFORT + max(risen, 0.0) * (dose.effort - EASY_EFFORT)
    return min(math.floor(effort * 2) / 2, dose.effort)


def usual_effort(guide: Guide, plan: Plan, profile: str) -> float:
    """Return how hard a set at the usual weight feels, of 10, as a plan means it.

    It is the lowest ceiling of the lines that come to ask for the whole of it: a weight that was
    harder then would break that ceiling later. Where no line does, it is that of usual training.
    """
    asked = [
        dose.effort
        for week in schedule_of(plan, profile)
        for dose in week.doses
        if dose.percent == _ALL
    ]
    return min(asked, default=guide.rules.plan_bounds.usual_rpe)
