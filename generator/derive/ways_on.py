"""How a plan may go on after each of its weeks: the four ways, as far as they are open then.

What may be skipped is said here alone: the sheets, the workbooks and the page show the ways that
are open, and the script on the page follows what it finds there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.derive.plan_groups import goes_in_waves
from generator.derive.schedule import rises_of
from generator.vocabulary import Decision

if TYPE_CHECKING:
    from generator.model.decisions import DecisionRule, Decisions
    from generator.model.guide import Guide
    from generator.model.plan import Plan

RAISES_LEFT = 3
"""So many weeks that raise something must lie ahead before one may be skipped: that way nobody
skips into the last of them, which has the heaviest sets."""


def is_the_flare_up_phase(guide: Guide, plan: Plan) -> bool:
    """Say whether a plan is the one that the others step back to."""
    return plan.id == guide.rules.today.fortnight


def ways_in(guide: Guide, plan: Plan) -> tuple[DecisionRule, ...]:
    """Return the ways on in a plan, whichever week it is: those that are open in any."""
    weeks = range(1, plan.weeks + 1)
    is_ever_faster = any(may_go_faster(plan, week) for week in weeks)
    return tuple(
        _as_said(guide, plan, way)
        for way in guide.rules.decisions.ways
        if is_ever_faster or way.decision is not Decision.FASTER
    )


def ways_after(guide: Guide, plan: Plan, week: int) -> tuple[DecisionRule, ...]:
    """Return the ways on after a week of a plan, from 1."""
    decisions = guide.rules.decisions
    ways = []
    for way in ways_in(guide, plan):
        if way.decision is Decision.FASTER:
            if may_go_faster(plan, week):
                before_easier = week + 1 in plan.progression.easier_weeks
                ways.append(_doing(way, decisions.faster_before_easier) if before_easier else way)
        elif way.decision is Decision.GO_ON and week == plan.weeks:
            ways.append(_doing(way, _after_the_last(decisions, plan)))
        else:
            ways.append(way)
    return tuple(ways)


def may_go_faster(plan: Plan, week: int) -> bool:
    """Say whether the next raise may be skipped after a week.

    An easier week feels easy whatever comes next, so it is no reason to. Where nothing rises, or
    what stands on the sheets changes from week to week, there is no step to skip.
    """
    if goes_in_waves(plan) or week in plan.progression.easier_weeks:
        return False
    rises = rises_of(plan.progression, plan.weeks)
    return rises[-1].full_weeks - rises[week - 1].full_weeks >= RAISES_LEFT


def _after_the_last(decisions: Decisions, plan: Plan) -> str:
    below = plan.progression.ends_below_because is not None
    return decisions.at_the_end_below if below else decisions.at_the_end


def _as_said(guide: Guide, plan: Plan, way: DecisionRule) -> DecisionRule:
    if way.decision is Decision.STEP_BACK and is_the_flare_up_phase(guide, plan):
        flaring = guide.rules.decisions.in_the_flare_up_phase
        return way.model_copy(update={"when": flaring.when, "action": flaring.action})
    return way


def _doing(way: DecisionRule, action: str) -> DecisionRule:
    return way.model_copy(update={"action": action})
