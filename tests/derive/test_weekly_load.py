"""The load of a week of a plan, summed."""

from __future__ import annotations

import pytest

from generator.derive.load import load_of_set
from generator.derive.schedule import schedule_of
from generator.derive.weekly_load import weekly_load
from generator.model.guide import Guide
from tests.builders import a_guide, a_lift, a_plan, a_slot, an_exercise


def guide_with(*slots: object) -> Guide:
    """Return a guide of a plan with one day of these slots, the first at half of a usual 100 kg."""
    plan = a_plan(
        weeks=2,
        progression={"start_percent": 50, "step_points": 5, "end_percent": 55, "easier_weeks": [],
                     "ends_below_because": "It is short."},
        sessions=[{"name": "Day A", "minutes": 60, "slots": list(slots)}],
    )  # fmt: skip
    return a_guide([a_lift(), an_exercise("bridge")], plans=[plan])


def test_sets_at_their_weight() -> None:
    """Three sets at half of 100 kg count three times the load of 50 kg, against the yardstick."""
    guide = guide_with(a_slot(sets=3))
    week = schedule_of(guide.plans["some-plan"], "full-gym")[0]
    one = load_of_set(guide.exercises["some-lift"], guide.rules.reference_lifter, 50)

    assert pytest.approx(3 * one.index / 100) == weekly_load(guide, week)


def test_set_without_a_weight() -> None:
    """A set by body weight counts as a usual set of its exercise."""
    guide = guide_with(a_slot(exercise="bridge", sets=2, load="body-weight"))
    week = schedule_of(guide.plans["some-plan"], "full-gym")[0]
    one = load_of_set(guide.exercises["bridge"], guide.rules.reference_lifter)

    assert pytest.approx(2 * one.index / 100) == weekly_load(guide, week)


def test_heavier_week() -> None:
    """The week with more weight on the bar has the larger sum."""
    guide = guide_with(a_slot())
    first, second = (
        weekly_load(guide, week) for week in schedule_of(guide.plans["some-plan"], "full-gym")
    )

    assert first < second
