"""The ways on after each week: which are open, and what they say then."""

from __future__ import annotations

from itertools import pairwise

import pytest

from generator.checks.check import Derived
from generator.derive.plan_groups import goes_in_waves
from generator.derive.schedule import rises_of
from generator.derive.ways_on import in_a_flare, may_go_faster, ways_after, ways_in
from generator.model.plan import Plan
from generator.vocabulary import Decision

PLANS_THAT_RISE = ("return-to-the-squat", "whole-body-two-days", "by-effort-without-numbers")


def said_after(real: Derived, plan: Plan, week: int) -> dict[Decision, str]:
    """Return what each open way says to do after a week."""
    return {
        way.decision: way.action for way in ways_after(real.guide, plan, plan.profiles[0], week)
    }


def test_three_ways_are_always_open(real: Derived) -> None:
    """Whatever the week, somebody may go on, stay or step back."""
    for plan in real.guide.plans.values():
        for week in range(1, plan.weeks + 1):
            ways = [way.decision for way in ways_after(real.guide, plan, plan.profiles[-1], week)]
            assert [Decision.GO_ON, Decision.STAY, Decision.STEP_BACK] == ways[-3:]
            assert len(ways) - 3 == may_go_faster(plan, week)


def test_nobody_skips_from_an_easier_week_or_into_the_last_raise(real: Derived) -> None:
    """Going faster needs a week that raised something, and the last raise is never skipped into."""
    for plan in real.guide.plans.values():
        rises = rises_of(plan.progression, plan.weeks)
        raised = [rise.number for rise in rises[1:] if not rise.is_easier]
        for week in range(1, plan.weeks + 1):
            if may_go_faster(plan, week):
                assert week not in plan.progression.easier_weeks
                skipped_into = [number for number in raised if number > week][1]
                assert skipped_into != raised[-1]


def test_nobody_skips_into_an_easier_week(real: Derived) -> None:
    """The numbers of the week after next are those of a full week, or the next one is easier."""
    squat = real.guide.plans["return-to-the-squat"]

    assert (4, 8) == squat.progression.easier_weeks
    assert [1, 3, 5] == [week for week in range(1, 11) if may_go_faster(squat, week)]


@pytest.mark.parametrize("id_", PLANS_THAT_RISE)
def test_plan_that_rises_can_be_gone_through_faster(real: Derived, id_: str) -> None:
    """After the first week of a long plan a step may be skipped."""
    assert may_go_faster(real.guide.plans[id_], 1)


def test_what_goes_in_waves_has_no_step_to_skip(real: Derived) -> None:
    """Where what stands on the sheets changes from week to week, nobody goes faster."""
    waves = [plan for plan in real.guide.plans.values() if goes_in_waves(plan)]

    assert waves
    assert not any(may_go_faster(plan, week) for plan in waves for week in range(1, plan.weeks + 1))


def test_plan_names_no_way_that_is_never_open(real: Derived) -> None:
    """Its cover and its spare sheet name going faster only if that is open after some week."""
    for plan in real.guide.plans.values():
        ways = ways_in(real.guide, plan, plan.profiles[0])
        named = Decision.FASTER in {way.decision for way in ways}
        assert named == any(may_go_faster(plan, week) for week in range(1, plan.weeks + 1))


def test_easier_week_is_never_skipped(real: Derived) -> None:
    """Before an easier week, going faster says to do it as it stands and skip the one after."""
    plan = real.guide.plans["return-to-the-squat"]
    rule = real.guide.rules.decisions

    assert 4 in plan.progression.easier_weeks
    assert rule.faster_before_easier == said_after(real, plan, 3)[Decision.FASTER]
    assert Decision.FASTER not in said_after(real, plan, 4)
    assert rule.faster_before_easier != said_after(real, plan, 1)[Decision.FASTER]


def test_last_week_leads_to_no_next_one(real: Derived) -> None:
    """After the last week going on says that it was the last, and where what comes next is told."""
    rule = real.guide.rules.decisions
    for plan in real.guide.plans.values():
        below = plan.progression.ends_below_because is not None
        end = rule.at_the_end_below if below else rule.at_the_end
        said = [said_after(real, plan, week)[Decision.GO_ON] for week in range(1, plan.weeks + 1)]
        assert end == said[-1]
        assert end not in said[:-1]


def test_flare_up_phase_does_not_send_to_itself(real: Derived) -> None:
    """The plan that all others step back to has words of its own for stepping back."""
    guide = real.guide
    step_back = {
        plan.id: ways_in(guide, plan, plan.profiles[0])[-1].action for plan in guide.plans.values()
    }
    own = step_back.pop(guide.rules.today.fortnight)

    assert "flare-up phase" not in own
    without_weights = step_back.pop("trunk-endurance-base")
    assert all("flare-up phase" in said for said in [*step_back.values(), without_weights])
    assert all(one == other for one, other in pairwise(step_back.values()))
    assert "weight" not in without_weights


def test_holds_beside_one_weight_are_shortened(real: Derived) -> None:
    """Where nearly no line has a weight, staying asks for fewer repetitions and shorter holds."""
    guide = real.guide
    base = guide.plans["trunk-endurance-base"]

    assert guide.rules.decisions.without_weights.stay == said_after(real, base, 1)[Decision.STAY]
    assert guide.rules.decisions.without_weights.blip == in_a_flare(guide, base, "full-gym").blip
