"""How a plan may go on after each of its weeks: the four ways, as far as they are open then.

What may be skipped is said here alone: the sheets, the workbooks and the page show the ways that
are open, and the script on the page follows what it finds there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from generator.derive.plan_groups import goes_in_waves
from generator.derive.schedule import rises_of, schedule_of
from generator.vocabulary import Decision, PlanLoad

if TYPE_CHECKING:
    from generator.derive.schedule import Dose
    from generator.model.decisions import DecisionRule, Decisions
    from generator.model.guide import Guide
    from generator.model.plan import Plan

RAISES_LEFT = 3
"""So many weeks that raise something must lie ahead before one may be skipped: that way nobody
skips into the last of them, which has the heaviest sets."""


def is_the_flare_up_phase(guide: Guide, plan: Plan) -> bool:
    """Say whether a plan is the one that the others step back to."""
    return plan.id == guide.rules.today.fortnight


def has_weights(guide: Guide, plan: Plan, profile: str) -> bool:
    """Say whether a weight belongs to any line of a plan with a set of equipment."""
    return any(
        is_weighted(guide, dose) for week in schedule_of(plan, profile) for dose in week.doses
    )


def is_mostly_weighted(guide: Guide, plan: Plan, profile: str) -> bool:
    """Say whether a weight belongs to half of the lines of a plan or more."""
    lines = [dose for week in schedule_of(plan, profile) for dose in week.doses]
    return 2 * sum(is_weighted(guide, dose) for dose in lines) >= len(lines)


def is_weighted(guide: Guide, dose: Dose) -> bool:
    """Say whether a weight belongs to a line: one that is held, not only the body."""
    load = dose.prescription.load
    if load is PlanLoad.FOLLOWS_GOAL and dose.percent is not None:
        return True
    has_weight = guide.exercises[dose.exercise].load.relative_load is not None
    return has_weight and load is not PlanLoad.BODY_WEIGHT


def ways_in(guide: Guide, plan: Plan, profile: str) -> tuple[DecisionRule, ...]:
    """Return the ways on in a plan, whichever week it is: those that are open in any."""
    weeks = range(1, plan.weeks + 1)
    is_ever_faster = any(may_go_faster(plan, week) for week in weeks)
    return tuple(
        _as_said(guide, plan, profile, way)
        for way in guide.rules.decisions.ways
        if is_ever_faster or way.decision is not Decision.FASTER
    )


def ways_after(guide: Guide, plan: Plan, profile: str, week: int) -> tuple[DecisionRule, ...]:
    """Return the ways on after a week of a plan, from 1."""
    decisions = guide.rules.decisions
    ways = []
    for way in ways_in(guide, plan, profile):
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

    An easier week feels easy whatever comes next, so it is no reason to; and a skip that led into
    one would be no step forward. Where nothing rises, or what stands on the sheets changes from
    week to week, there is no step to skip.
    """
    easier = plan.progression.easier_weeks
    if goes_in_waves(plan) or week in easier or week + 2 in easier:
        return False
    rises = rises_of(plan.progression, plan.weeks)
    return rises[-1].full_weeks - rises[week - 1].full_weeks >= RAISES_LEFT


class InAFlare(NamedTuple):
    """What is said of blips, flares and signs to ease off."""

    blip: str
    flare: str
    ease_off: tuple[str, ...]


def in_a_flare(guide: Guide, plan: Plan, profile: str) -> InAFlare:
    """Return what a plan says of them to whoever has a set of equipment."""
    said = guide.rules.decisions
    is_phase = is_the_flare_up_phase(guide, plan)
    if is_mostly_weighted(guide, plan, profile):
        flare = said.in_the_flare_up_phase.flare if is_phase else said.flare
        return InAFlare(said.blip, flare, said.ease_off)
    without = said.without_weights
    return InAFlare(without.blip, without.in_a_flare if is_phase else without.flare,
                    without.ease_off)  # fmt: skip


def _after_the_last(decisions: Decisions, plan: Plan) -> str:
    below = plan.progression.ends_below_because is not None
    return decisions.at_the_end_below if below else decisions.at_the_end


def _as_said(guide: Guide, plan: Plan, profile: str, way: DecisionRule) -> DecisionRule:
    decisions = guide.rules.decisions
    without = None if is_mostly_weighted(guide, plan, profile) else decisions.without_weights
    if way.decision is Decision.STEP_BACK and is_the_flare_up_phase(guide, plan):
        flaring = decisions.in_the_flare_up_phase
        action = without.in_the_flare_up_phase if without else flaring.action
        return way.model_copy(update={"when": flaring.when, "action": action})
    if without and way.decision is Decision.STEP_BACK:
        return _doing(way, without.step_back)
    return _doing(way, without.stay) if without and way.decision is Decision.STAY else way


def _doing(way: DecisionRule, action: str) -> DecisionRule:
    return way.model_copy(update={"action": action})
