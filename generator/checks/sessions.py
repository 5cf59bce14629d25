"""Checks on the training days of plans: can everybody do them, and in the time they say?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.checks.check import Derived, Found, check
from generator.derive.roles import can_do, roles_of, roles_open_to
from generator.derive.schedule import schedule_of
from generator.derive.session_time import minutes_of
from generator.model.plan import Plan
from generator.model.session import Session, Slot
from generator.vocabulary import PlanLoad, UpperBody


@check("PL005")
def profile_cannot(derived: Derived) -> Iterator[Found]:
    """A session has less for one of the plan's equipment profiles, or a slot what it cannot do.

    Why: somebody at home with dumbbells must not be sent to a cable machine, nor home early.

    Mend: name an exercise for each profile that its equipment allows, here or in a slot beside it.
    """
    guide = derived.guide
    for plan in guide.plans.values():
        for s, session in enumerate(plan.sessions):
            for at, tag in _short_of(session, plan.profiles, plan.weeks):
                yield Found(
                    plan, ("sessions", s, "slots", at, "exercises"),
                    f"has nothing for the profile {tag}", "name an exercise for it.",
                )  # fmt: skip
            for at, slot in enumerate(session.slots):
                here = ("sessions", s, "slots", at, "exercises")
                for tag, exercise in slot.exercises.items():
                    if not can_do(guide.exercises[exercise], guide.vocabulary.profiles[tag]):
                        yield Found(
                            plan, (*here, tag),
                            f"{exercise} cannot be done with the equipment of {tag}",
                            "name an exercise that can, or correct the profile.",
                        )  # fmt: skip


def _short_of(session: Session, profiles: Sequence[str], weeks: int) -> Iterator[tuple[int, str]]:
    """Yield the slots that a profile lacks, in a session that has fewer of them for it one week."""
    for week in range(1, weeks + 1):
        has = {tag: sum(slot.stands_in(week, tag) for slot in session.slots) for tag in profiles}
        short = [tag for tag in profiles if has[tag] < max(has.values())]
        for tag in short:
            lacking = [at for at, slot in enumerate(session.slots) if tag not in slot.exercises]
            had = {slot.role for slot in session.slots if slot.stands_in(week, tag)}
            alone = [at for at in lacking if session.slots[at].role not in had]
            yield from ((at, tag) for at in alone or lacking[:1])
        if short:
            return


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
    """A profile has no slot of the goal lift's role that rises with the weeks.

    Why: a plan that never does the lift does not bring it back. Where nothing rises at all, it is
    enough that the lift is done; and equipment that allows nothing of the role is let off.

    Mend: add a slot with the role of the goal lift that follows the goal or lets its counts grow.
    """
    guide = derived.guide
    for plan in guide.plans.values():
        rises = _rises(plan)
        for at, goal in enumerate(plan.goals):
            roles = {role.tag for role in roles_of(guide, guide.exercises[goal])}
            for tag in plan.profiles:
                slots = [s for day in plan.sessions for s in day.slots if tag in s.exercises]
                trained = {slot.role for slot in slots if not rises or _slot_rises(slot)}
                if not slots or roles & trained:
                    continue
                if roles & roles_open_to(guide, guide.vocabulary.profiles[tag]):
                    yield Found(
                        plan, ("goals", at),
                        f"no slot follows the goal with the role of {goal} ({tag})",
                        "add a slot with `load: follows-goal`, or one that `grows`.",
                    )  # fmt: skip
                    break


def _rises(plan: Plan) -> bool:
    """Say whether anything in a plan rises from week to week."""
    rule = plan.progression
    by_rule = rule.by_weight is not None or rule.by_effort is not None
    slots = (slot for session in plan.sessions for slot in session.slots)
    return by_rule or any(_slot_rises(slot) for slot in slots)


def _slot_rises(slot: Slot) -> bool:
    what = slot.prescription
    return what.load is PlanLoad.FOLLOWS_GOAL or what.grows is not None


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
        for name, wanted in (("pressing", PRESSING), ("pulling", PULLING)):
            without = next(
                (
                    (tag, week.number)
                    for tag in plan.profiles
                    for week in schedule_of(plan, tag)
                    if not wanted & {dose.role for dose in week.doses}
                ),
                None,
            )
            if without:
                yield Found(
                    plan, ("sessions",), f"week {without[1]} has no {name} ({without[0]})",
                    f"add a slot with one of the roles {' or '.join(sorted(wanted))}, or write "
                    "`upper_body: your-own`.",
                )  # fmt: skip


@check("PL016")
def weight_that_is_not_there(derived: Derived) -> Iterator[Found]:
    """A slot asks for a per cent of a weight where the exercise has none, or for none where it has.

    Why: 55 % of a push-up is no weight, and a goblet squat with nothing in the hands is another
    exercise. Without a weight, counts or effort rise instead.

    Mend: write `load: body-weight` and let the count grow, in a slot of its own if other profiles
    lift a weight; or name another exercise.
    """
    guide = derived.guide
    for plan in guide.plans.values():
        by_weight = plan.progression.by_weight is not None
        for s, session in enumerate(plan.sessions):
            for at, slot in enumerate(session.slots):
                load = slot.prescription.load
                of_usual = load is PlanLoad.FULL or (load is PlanLoad.FOLLOWS_GOAL and by_weight)
                for tag, id_ in slot.exercises.items():
                    weight = guide.exercises[id_].load
                    here = ("sessions", s, "slots", at, "exercises", tag)
                    if of_usual and weight.relative_load is None:
                        yield Found(
                            plan, here, f"{id_} has no weight to take a share of",
                            "use `load: body-weight` and `grows`, in a slot of its own.",
                        )  # fmt: skip
                    elif load is PlanLoad.BODY_WEIGHT and weight.lightest_kg > 0:
                        yield Found(
                            plan, here, f"{id_} is done with {weight.lightest_kg:g} kg at least",
                            "state its weight another way, or name another exercise.",
                        )  # fmt: skip


PRESSING = frozenset({"push-away", "push-overhead"})
PULLING = frozenset({"row", "pull-down"})
