"""Which plan is for whom: by where somebody is, and by the lift that is missing.

Nobody types a group. It follows from the phase that a plan begins with, how long it is, and whether
it brings back both the squat and the hinge.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from generator.derive.roles import roles_of
from generator.derive.schedule import schedule_of
from generator.vocabulary import Phase, PlanLoad

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model.exercise import Exercise
    from generator.model.guide import Guide
    from generator.model.plan import Plan
    from generator.model.where_am_i import Movement


class PlanGroup(StrEnum):
    """Where the reader of a plan is, in the order in which one passes through."""

    FLARE_UP = "flare-up"
    SETTLING = "settling"
    ONE_LIFT = "one-lift"
    WHOLE_TRAINING = "whole-training"
    STAYING_STRONG = "staying-strong"


def goes_in_waves(plan: Plan) -> bool:
    """Say whether a plan changes what stands on its sheets from week to week: it need not rise."""
    slots = (slot for session in plan.sessions for slot in session.slots)
    return any(slot.until_week is not None for slot in slots)


A_SHORT_PLAN = 5
"""Up to so many weeks a plan is for what is settling by itself, or goes beside other training."""

LEGS_AND_BACK = frozenset({"knee-bend", "hip-hinge"})
"""Whoever wants both back has the whole of their training to bring back."""


def group_of(guide: Guide, plan: Plan) -> PlanGroup:
    """Return the group that a plan belongs to."""
    begins = plan.stages[0].phase
    if begins is Phase.FLARE_UP:
        return PlanGroup.FLARE_UP
    if begins is Phase.FULL_TRAINING:
        return PlanGroup.STAYING_STRONG
    if plan.weeks <= A_SHORT_PLAN:
        return PlanGroup.SETTLING
    roles = frozenset[str]().union(*(_roles_of_goal(guide, goal) for goal in plan.goals))
    return PlanGroup.WHOLE_TRAINING if roles >= LEGS_AND_BACK else PlanGroup.ONE_LIFT


def goals_with(guide: Guide, plan: Plan, profile: str) -> tuple[str, ...]:
    """Return the lifts that a plan is about with a set of equipment, each once.

    Where a goal cannot be done with it, another of its role on the sheets stands for it, if there
    is one: rather one that rises as the goal would, then one of the same pattern.
    """
    doses = [dose for week in schedule_of(plan, profile) for dose in week.doses]
    on_sheets = {dose.exercise for dose in doses}
    about: list[str] = []
    for goal in plan.goals:
        roles = _roles_of_goal(guide, goal)
        pattern = guide.exercises[goal].pattern
        alike = sorted(
            (dose for dose in doses if dose.role in roles),
            key=lambda dose: (
                dose.prescription.load is not PlanLoad.FOLLOWS_GOAL,
                guide.exercises[dose.exercise].pattern != pattern,
            ),
        )
        about += [goal] if goal in on_sheets else [dose.exercise for dose in alike[:1]]
    return tuple(dict.fromkeys(about))


def plans_back_to(guide: Guide, exercise: Exercise) -> tuple[Plan, ...]:
    """Return the plans that bring a lift back, those for it alone first, then the shorter ones."""
    return _narrowest_first(plan for plan in guide.plans.values() if exercise.id in plan.goals)


def plans_near(guide: Guide, exercise: Exercise) -> tuple[Plan, ...]:
    """Return the plans for one lift of the same role: what a lift without a plan can go by."""
    roles = {role.tag for role in roles_of(guide, exercise)}
    return _narrowest_first(
        plan
        for plan in guide.plans.values()
        if group_of(guide, plan) is PlanGroup.ONE_LIFT
        and any(roles & _roles_of_goal(guide, goal) for goal in plan.goals)
    )


_FIT: dict[Phase, tuple[PlanGroup, ...]] = {
    Phase.SETTLING: (PlanGroup.SETTLING, PlanGroup.ONE_LIFT),
    Phase.REBUILDING: (PlanGroup.ONE_LIFT,),
}


def plans_for(guide: Guide, movement: Movement, phase: Phase) -> tuple[Plan, ...]:
    """Return the plans that fit a movement in a phase, one for each way to go on.

    In a flare-up that is the plan of the first day, for whatever flares. In full training it is one
    that keeps the usual weights. Between them it is about a lift of the movement, or there is none.
    """
    if phase is Phase.FLARE_UP:
        return (guide.plans[guide.rules.today.fortnight],)
    if phase is Phase.FULL_TRAINING:
        strong = (
            plan
            for plan in guide.plans.values()
            if group_of(guide, plan) is PlanGroup.STAYING_STRONG
        )
        return _narrowest_first(strong)[:1]
    about_it = [plan for plan in guide.plans.values() if {*movement.lifts} & {*plan.goals}]
    return tuple(
        plan
        for group in _FIT[phase]
        for plan in _narrowest_first(each for each in about_it if group_of(guide, each) is group)[
            :1
        ]
    )


def _roles_of_goal(guide: Guide, goal: str) -> set[str]:
    return {role.tag for role in roles_of(guide, guide.exercises[goal])}


def _narrowest_first(plans: Iterable[Plan]) -> tuple[Plan, ...]:
    return tuple(
        sorted(plans, key=lambda plan: (len(plan.goals), plan.weeks, len(plan.sessions), plan.id))
    )
