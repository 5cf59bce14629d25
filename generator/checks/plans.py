"""Checks on plans: does the arithmetic close, and can everybody do what it says?"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.checks.check import Derived, Found, check
from generator.derive.load import load_of_set, top_of, typical_kg
from generator.derive.roles import can_do, roles_of
from generator.derive.schedule import percents_of, schedule_of
from generator.derive.session_time import minutes_of
from generator.model.plan import Plan
from generator.reading.records import Records
from generator.vocabulary import Phase, PlanLoad

_HAIR = 0.05
"""Per cents are rounded to a tenth; half of that is no fault."""

_FULL_PERCENT = 100.0


@check("PL001")
def does_not_close(records: Records) -> Iterator[Found]:
    """The start, the step and the weeks do not add up to the end.

    Why: a plan that stops short leaves the lifter hanging, without saying so.

    Mend: raise the step, start higher, or add weeks; the message says which step would close it.
    """
    for plan in records.all(Plan).values():
        rule = plan.progression
        percents = percents_of(rule, plan.weeks)
        raises = plan.weeks - 1 - sum(1 < week <= plan.weeks for week in rule.easier_weeks)
        needed = (rule.end_percent - rule.start_percent) / raises if raises else 0.0
        if max(percents) + _HAIR < rule.end_percent:
            yield Found(
                plan, ("progression", "step_points"),
                f"{raises} steps of {rule.step_points:g} from {rule.start_percent:g} % end at "
                f"{max(percents):g} %, not at {rule.end_percent:g} %",
                f"a step of {needed:.2g} points would close it; or change start or weeks.",
            )  # fmt: skip


@check("PL002")
def step_too_big(derived: Derived) -> Iterator[Found]:
    """A week adds more than the bounds allow.

    Why: heavy loading comes back over several weeks rather than all at once. The bounds are our
    convention, the same for every plan.

    Mend: make the step smaller, or start higher, or add weeks.
    """
    bounds = derived.guide.rules.plan_bounds
    for plan in derived.guide.plans.values():
        rule = plan.progression
        percents = percents_of(rule, plan.weeks)
        full = [(week, percent) for week, percent in enumerate(percents, start=1)
                if week not in rule.easier_weeks]  # fmt: skip
        for (_, before), (week, after) in pairwise(full):
            step = after - before
            relative = step / before * 100
            too_many_points = step > bounds.largest_step_points + _HAIR
            too_steep = (
                before > bounds.relative_above_percent
                and relative > bounds.largest_step_percent_of_last + _HAIR
            )
            if too_many_points or too_steep:
                yield Found(
                    plan, ("progression", "step_points"),
                    f"week {week} goes from {before:g} % to {after:g} %: {step:.1f} points, "
                    f"{relative:.1f} % more than before",
                    f"at most {bounds.largest_step_points:g} points, and "
                    f"{bounds.largest_step_percent_of_last:g} % above "
                    f"{bounds.relative_above_percent:g} %.",
                )  # fmt: skip
                break


@check("PL003")
def starts_too_high(derived: Derived) -> Iterator[Found]:
    """The default start of a plan is above the bound.

    Why: a first exposure starts low; the test session may find a higher start.

    Mend: lower `progression.start_percent`.
    """
    highest = derived.guide.rules.plan_bounds.highest_start_percent
    for plan in derived.guide.plans.values():
        if plan.progression.start_percent > highest:
            yield Found(
                plan, ("progression", "start_percent"),
                f"starts at {plan.progression.start_percent:g} %",
                f"start at {highest:g} % or less.",
            )  # fmt: skip


@check("PL004")
def no_easier_week(derived: Derived) -> Iterator[Found]:
    """A stretch of a plan runs longer than the bounds allow without an easier week.

    Why: easier weeks give the back time, and are when many lifters notice that it has settled.

    Mend: add the week to `progression.easier_weeks`.
    """
    within = derived.guide.rules.plan_bounds.easier_week_within
    for plan in derived.guide.plans.values():
        marks = [0, *sorted(plan.progression.easier_weeks), plan.weeks + 1]
        gaps = [(after - before - 1, before) for before, after in pairwise(marks)]
        longest, since = max(gaps)
        if longest > within:
            yield Found(
                plan, ("progression", "easier_weeks"),
                f"{longest} weeks in a row after week {since} have no easier week",
                f"make one of them an easier week: at the latest after {within} weeks.",
            )  # fmt: skip


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


@check("PL007")
def above_its_phase(derived: Derived) -> Iterator[Found]:
    """A week asks for more than its phase allows: too much load, or too much bending under load.

    Why: a flare-up sets heavy bending under load aside, and every phase has its own ceiling.

    Mend: begin the next stage earlier, lower the start, or name another exercise.
    """
    guide, lifter = derived.guide, derived.guide.rules.reference_lifter
    for plan in guide.plans.values():
        seen: set[tuple[str, Phase]] = set()
        for profile in plan.profiles:
            for week in schedule_of(plan, profile):
                rule = guide.rules.phases.of(week.stage.phase)
                for dose in (dose for day in week.days for dose in day.doses):
                    exercise = guide.exercises[dose.exercise]
                    typical = typical_kg(exercise, lifter)
                    kg = None if not typical else typical * (dose.percent or 100) / 100
                    load = load_of_set(exercise, lifter, kg)
                    bends = exercise.spine.bend_under_load.rank > rule.most_bend_under_load.rank
                    heavy = load.index >= top_of(rule.highest_start_band)
                    key = (exercise.id, rule.phase)
                    if (bends or heavy) and key not in seen:
                        seen.add(key)
                        what = "bends too far under load" if bends else f"is {load.band.label}"
                        yield Found(
                            plan, ("stages",),
                            f"week {week.number}, {exercise.id}: its load {what} for the phase "
                            f"{rule.phase.label.lower()}",
                            "begin the next stage earlier, lower the start, or name another "
                            "exercise.",
                        )  # fmt: skip


@check("PL008")
def stages_out_of_order(records: Records) -> Iterator[Found]:
    """The stages do not begin with week 1, run backwards, or lie outside the plan.

    Why: every week must belong to one phase, and phases follow each other.

    Mend: put the stages in order, the first from week 1.
    """
    for plan in records.all(Plan).values():
        weeks = [stage.from_week for stage in plan.stages]
        phases = [stage.phase.rank for stage in plan.stages]
        fits = (
            weeks[0] == 1
            and weeks == sorted(set(weeks))
            and phases == sorted(set(phases))
            and weeks[-1] <= plan.weeks
        )
        if not fits:
            yield Found(
                plan, ("stages",), f"the stages begin in weeks {', '.join(map(str, weeks))}",
                f"begin with week 1, go up, and stay within {plan.weeks} weeks.",
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


@check("PL010")
def ends_below(records: Records) -> Iterator[Found]:
    """A plan ends below the usual weight and does not say why.

    Why: the reader expects to be back where they were.

    Mend: end at 100, or give `progression.ends_below_because`.
    """
    for plan in records.all(Plan).values():
        rule = plan.progression
        if rule.end_percent < _FULL_PERCENT and rule.ends_below_because is None:
            yield Found(
                plan, ("progression", "end_percent"), f"ends at {rule.end_percent:g} %",
                "end at 100, or say why not in `ends_below_because`.",
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
        roles = sorted({slot.role for session in plan.sessions for slot in session.slots})
        weeks = schedule_of(plan, plan.profiles[0])
        for role in roles:
            sets = [week.hard_sets(role) for week in weeks]
            jump = max((after - before for before, after in pairwise(sets)), default=0)
            if jump > most:
                yield Found(
                    plan, ("progression", "easier_sets_fewer"),
                    f"the sets of {role} jump by {jump} from one week to the next",
                    f"let them rise by {most} at most.",
                )  # fmt: skip


@check("PL013")
def easier_week_outside(records: Records) -> Iterator[Found]:
    """An easier week is the first week, or lies outside the plan.

    Why: there is nothing to ease off from, or the week never comes.

    Mend: name weeks from 2 to the last one but one.
    """
    for plan in records.all(Plan).values():
        for at, week in enumerate(plan.progression.easier_weeks):
            if not 1 < week < plan.weeks:
                yield Found(
                    plan, ("progression", "easier_weeks", at), f"week {week} cannot be easier",
                    f"name weeks from 2 to {plan.weeks - 1}.",
                )  # fmt: skip
