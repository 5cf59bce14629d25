"""Checks on plans: does the arithmetic close, and does each week fit its phase?"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.checks.check import Derived, Found, check
from generator.derive.bands import top_of
from generator.derive.load import load_of_set, typical_kg
from generator.derive.schedule import percents_of, schedule_of
from generator.model.plan import Plan
from generator.reading.records import Records
from generator.vocabulary import Phase, PlanLoad

if TYPE_CHECKING:
    from generator.derive.schedule import Dose
    from generator.model.phases import PhaseRule

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
                    kg = None if not typical else typical * _percent_of(dose, rule) / 100
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


def _percent_of(dose: Dose, rule: PhaseRule) -> float:
    """Return the share of a usual set a dose asks for; by effort, what the phase starts with."""
    if dose.percent is not None:
        return dose.percent
    by_effort = dose.prescription.load is PlanLoad.RPE_ONLY
    return rule.start_percent if by_effort else _FULL_PERCENT
