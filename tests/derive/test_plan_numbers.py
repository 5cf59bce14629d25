"""The arithmetic of the plan pages, held to the vectors that the script in the browser keeps."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

import pytest

from generator.checks.check import Derived
from generator.derive.schedule import Dose, schedule_of
from generator.derive.start import round_down
from generator.derive.ways_on import may_go_faster
from generator.derive.without_numbers import effort_without_numbers
from generator.vocabulary import Decision, PlanLoad
from tests.places import TESTS

VECTORS: dict[str, Any] = json.loads((TESTS / "vectors" / "plan_numbers.json").read_text("utf-8"))


@pytest.mark.parametrize("case", VECTORS["round_down"])
def test_weights_are_rounded_down(case: dict[str, float]) -> None:
    """A weight is rounded down to the step; a hair's breadth below a step counts as on it."""
    assert case["is"] == pytest.approx(round_down(case["weight"], case["step"]))


@pytest.mark.parametrize("case", VECTORS["shares"])
def test_shares_are_those_of_the_schedule(case: dict[str, Any], real: Derived) -> None:
    """The per cents of the vectors are those of the plan, and their weights the rounded shares."""
    weeks = schedule_of(real.guide.plans[case["plan"]], "full-gym")
    day, _, exercise = case["slot"].partition("/")
    doses = weeks[case["week"] - 1].days[int(day)].doses
    (dose,) = (each for each in doses if each.exercise == exercise)

    assert case["percent"] == dose.percent
    assert case["is"] == round_down(case["usual"] * case["percent"] / 100, case["step"])


def test_courses_run_over_the_real_weeks(real: Derived) -> None:
    """The weeks that the vectors lay anew are those of the real plan."""
    plan = real.guide.plans[VECTORS["course_plan"]]

    assert VECTORS["course_weeks"] == [
        {
            "percent": week.percent, "isEasier": week.is_easier,
            "mayGoFaster": may_go_faster(plan, week.number),
        }
        for week in schedule_of(plan, "full-gym")
    ]  # fmt: skip


def test_the_rules_say_what_the_course_does(real: Derived) -> None:
    """The words that readers see name the 10 and the 20 per cent and the single step."""
    action = {way.decision: way.action for way in real.guide.rules.decisions.ways}

    assert "Skip one step" in action[Decision.FASTER]
    assert "Take 10 % off" in action[Decision.STAY]
    assert "20 % less weight" in action[Decision.STEP_BACK]


def test_effort_alone_rises_as_plans_by_effort_do(real: Derived) -> None:
    """Who goes by effort alone starts low, rises within the bounds, and ends at the ceiling."""
    bounds = real.guide.rules.plan_bounds
    for plan in real.guide.plans.values():
        weeks = [week for week in schedule_of(plan, plan.profiles[0]) if not week.is_easier]
        slots: dict[tuple[str, str], list[Dose]] = {}
        for week in weeks:
            for day in week.days:
                for dose in day.doses:
                    if dose.prescription.load is PlanLoad.FOLLOWS_GOAL and dose.percent is not None:
                        slots.setdefault((day.name, dose.exercise), []).append(dose)
        for doses in slots.values():
            efforts = [effort_without_numbers(dose) for dose in doses]
            assert efforts[0] <= bounds.highest_start_rpe
            assert all(
                after - before <= bounds.largest_step_rpe for before, after in pairwise(efforts)
            )
            assert all(effort <= dose.effort for effort, dose in zip(efforts, doses, strict=True))
            if doses[-1].percent == 100.0:
                assert doses[-1].effort == efforts[-1]


def test_effort_alone_is_the_ceiling_where_nothing_follows(real: Derived) -> None:
    """A line that follows no goal lift has the plan's own ceiling."""
    plan = real.guide.plans["return-to-the-deadlift"]
    doses = [
        dose
        for dose in schedule_of(plan, "full-gym")[0].doses
        if dose.prescription.load is not PlanLoad.FOLLOWS_GOAL
    ]

    assert doses
    assert [dose.effort for dose in doses] == [effort_without_numbers(dose) for dose in doses]
