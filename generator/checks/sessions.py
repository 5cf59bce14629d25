"""Checks on the training days of plans: can everybody do them, and in the time they say?"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.checks.check import Derived, Found, check
from generator.derive.roles import can_do, roles_of
from generator.derive.schedule import schedule_of
from generator.derive.session_time import minutes_of
from generator.model.plan import Plan
from generator.vocabulary import PlanLoad, UpperBody


@check("PL005")
def profile_cannot(derived: Derived) -> Iterator[Found]:
    """A slot has no exercise for one of the plan's equipment profiles, or one it cannot do.

    Why: somebody at home with dumbbells must not be sent to a cable machine.

    Mend: name an exercise for each profile that its equipment allows.
    """
    guide = derived.guide
    for plan in guide.plans.values():
        for s, session in enumerate(plan.sessions):
            for at, slot in enumerate(session.slots):
                here = ("sessions", s, "slots", at, "exercises")
                for tag in plan.profiles:
                    if tag not in slot.exercises:
                        yield Found(plan, here, f"has nothing for the profile {tag}",
                                    "name an exercise for it.")  # fmt: skip
                for tag, exercise in slot.exercises.items():
                    if not can_do(guide.exercises[exercise], guide.vocabulary.profiles[tag]):
                        yield Found(
                            plan, (*here, tag),
                            f"{exercise} cannot be done with the equipment of {tag}",
                            "name an exercise that can, or correct the profile.",
                        )  # fmt: skip


@check("PL006")
def slot_of_another_role(derived: Derived) -> Iterator[Found]:
    """An exercise does not fill the role of its slot.

    Why: the plan counts sets by role, and a coach swaps by role.

    Mend: correct the role of the slot, or name another exercise.
    """
    guide = derived.guide
    for plan in guide.plans.values():
        for s, session in enumerate(plan.sessions):
            for at, slot in enumerate(session.slots):
                for tag, id_ in slot.exercises.items():
                    roles = {role.tag for role in roles_of(guide, guide.exercises[id_])}
                    if slot.role not in roles:
                        yield Found(
                            plan, ("sessions", s, "slots", at, "exercises", tag),
                            f"{id_} does not fill the role {slot.role}",
                            "correct the role, or name another exercise.",
                        )  # fmt: skip


@check("PL009")
def session_too_long(derived: Derived) -> Iterator[Found]:
    """A session takes longer than it says.

    Why: people leave out what does not fit, and what stands last is the trunk work.

    Mend: take out sets, shorten rests, or state more minutes.
    """
    for plan in derived.guide.plans.values():
        for at, session in enumerate(plan.sessions):
            needed = minutes_of(session)
            if needed > session.minutes:
                yield Found(
                    plan, ("sessions", at, "minutes"),
                    f"takes about {needed:.0f} minutes, says {session.minutes}",
                    "take out sets, shorten rests, or state more minutes.",
                )  # fmt: skip


@check("PL011")
def goal_not_trained(derived: Derived) -> Iterator[Found]:
    """No slot follows the goal with an exercise of the goal lift's role.

    Why: a plan that never does the lift does not bring it back.

    Mend: add a slot with `load: follows-goal` and the role of the goal lift.
    """
    guide = derived.guide
    for plan in guide.plans.values():
        followed = {
            slot.role
            for session in plan.sessions
            for slot in session.slots
            if slot.prescription.load is PlanLoad.FOLLOWS_GOAL
        }
        for at, goal in enumerate(plan.goals):
            roles = {role.tag for role in roles_of(guide, guide.exercises[goal])}
            if not roles & followed:
                yield Found(
                    plan, ("goals", at), f"no slot follows the goal with the role of {goal}",
                    "add a slot with `load: follows-goal`.",
                )  # fmt: skip


@check("PL012")
def sets_jump(derived: Derived) -> Iterator[Found]:
    """The number of hard sets of one role jumps from one week to the next.

    Why: sets are load too; they come back in steps like the weight.

    Mend: make the difference between full and easier weeks smaller.
    """
    most = derived.guide.rules.plan_bounds.largest_set_jump
    for plan in derived.guide.plans.values():
        for profile, role, sets in _sets_by_week(plan):
            jump = max((after - before for before, after in pairwise(sets)), default=0)
            if jump > most:
                yield Found(
                    plan, ("progression", "easier_sets_fewer"),
                    f"the sets of {role} jump by {jump} from one week to the next ({profile})",
                    f"let them rise by {most} at most.",
                )  # fmt: skip
                break


def _sets_by_week(plan: Plan) -> Iterator[tuple[str, str, list[int]]]:
    """Yield for each profile and role the number of sets in each week."""
    roles = sorted({slot.role for session in plan.sessions for slot in session.slots})
    for profile in plan.profiles:
        weeks = schedule_of(plan, profile)
        yield from ((profile, role, [week.hard_sets(role) for week in weeks]) for role in roles)


@check("PL014")
def upper_body_left_out(derived: Derived) -> Iterator[Found]:
    """A week has no pressing or no pulling, and the plan does not say that it is the reader's own.

    Why: a sore back is no reason to lose the upper body: it is kept in full, supported first.

    Mend: add a slot for it, or write `upper_body: your-own` and say so in the lead.
    """
    for plan in derived.guide.plans.values():
        if plan.upper_body is UpperBody.YOUR_OWN:
            continue
        roles = {slot.role for session in plan.sessions for slot in session.slots}
        for name, wanted in (("pressing", PRESSING), ("pulling", PULLING)):
            if not roles & wanted:
                yield Found(
                    plan, ("sessions",), f"no session has any {name}",
                    f"add a slot with one of the roles {' or '.join(sorted(wanted))}, or write "
                    "`upper_body: your-own`.",
                )  # fmt: skip


PRESSING = frozenset({"push-away", "push-overhead"})
PULLING = frozenset({"row", "pull-down"})
