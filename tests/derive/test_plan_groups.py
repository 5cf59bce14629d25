"""The groups from which a reader chooses a plan."""

from __future__ import annotations

import pytest

from generator.checks.check import Derived
from generator.derive.plan_groups import (
    A_SHORT_PLAN,
    PlanGroup,
    group_of,
    plans_back_to,
    plans_for,
    plans_near,
)
from generator.model.where_am_i import Movement
from generator.vocabulary import Phase
from tests.builders import a_guide, a_lift, a_plan, an_exercise

GATE = "A day is as usual."


def stage(phase: str) -> list[dict[str, object]]:
    """Return the stages of a plan that stays in one phase."""
    return [{"phase": phase, "from_week": 1, "gate": GATE}]


@pytest.mark.parametrize(
    "changes, group",
    [
        ({"stages": stage("flare-up")}, PlanGroup.FLARE_UP),
        ({"weeks": A_SHORT_PLAN}, PlanGroup.SETTLING),
        ({"goals": ["some-lift"]}, PlanGroup.ONE_LIFT),
        ({"goals": ["some-lift", "squat"]}, PlanGroup.WHOLE_TRAINING),
        ({"stages": stage("full-training")}, PlanGroup.STAYING_STRONG),
    ],
)
def test_group_follows_from_phase_length_and_goals(
    changes: dict[str, object], group: PlanGroup
) -> None:
    """A ten-week plan for a hinge is for one lift; phase, weeks or goals say more."""
    plan = a_plan("some-plan", **changes)
    guide = a_guide([a_lift(), an_exercise("squat", pattern="squat")], plans=[plan])

    assert group is group_of(guide, plan)


def test_every_group_has_plans(real: Derived) -> None:
    """Wherever the reader of the real guide is, there is a plan for it."""
    found = {group_of(real.guide, plan) for plan in real.guide.plans.values()}

    assert set(PlanGroup) == found


def test_plans_back_to_a_lift_begin_with_its_own(real: Derived) -> None:
    """The deadlift has its own plan first, then those that bring back more, the short first."""
    found = plans_back_to(real.guide, real.guide.exercises["conventional-deadlift"])

    assert "return-to-the-deadlift" == found[0].id
    assert sorted(len(plan.goals) for plan in found) == [len(plan.goals) for plan in found]
    assert ["flare-up-fortnight", "tweak-that-is-settling"] == [plan.id for plan in found[1:3]]


def test_lift_without_a_plan_goes_by_one_near(real: Derived) -> None:
    """No plan brings the front squat back; the plan for the squat is near. The press has none."""
    squat, press = (real.guide.exercises[id_] for id_ in ("front-squat", "bench-press"))

    assert () == plans_back_to(real.guide, squat)
    assert ["return-to-the-squat"] == [plan.id for plan in plans_near(real.guide, squat)]
    assert () == plans_near(real.guide, press)


def test_every_movement_has_a_plan_that_fits_its_phase(real: Derived) -> None:
    """A flare-up has the fortnight, full training a plan to stay; between them it is the lift's."""
    guide = real.guide
    hinge, _, pull, _ = guide.rules.where_am_i.movements

    def titles(movement: Movement) -> list[list[str]]:
        return [[plan.id for plan in plans_for(guide, movement, phase)] for phase in Phase]

    assert [
        ["flare-up-fortnight"],
        ["tweak-that-is-settling", "return-to-the-deadlift"],
        ["return-to-the-deadlift"],
        ["staying-strong"],
    ] == titles(hinge)
    assert [
        ["flare-up-fortnight"],
        ["return-to-rows-and-pulls"],
        ["return-to-rows-and-pulls"],
        ["staying-strong"],
    ] == titles(pull)
