"""Checks on the rule of a plan: does its arithmetic close, and do its steps keep the bounds?"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from generator.checks.check import Derived, Found, check
from generator.derive.schedule import counts_of, raises_of_slot, rises_of
from generator.model.decisions import PlanBounds
from generator.model.plan import Plan
from generator.reading.records import Records

if TYPE_CHECKING:
    from generator.findings import Path
    from generator.model.progression import Progression, Steps
    from generator.model.session import Growth, Slot

_HAIR = 0.05
"""Per cents are rounded to a tenth; half of that is no fault."""

_FULL_PERCENT, _HARDEST = 100.0, 10.0


class _Rising(NamedTuple):
    """Something that rises in equal steps: where it is written, from what to what."""

    path: Path
    steps: Steps
    unit: str


@check("PL001")
def does_not_close(records: Records) -> Iterator[Found]:
    """The start, the step and the weeks do not add up to the end.

    Why: a plan that stops short leaves the lifter hanging, without saying so.

    Mend: raise the step, start higher, or add weeks; the message says which step would close it.
    """
    for plan in records.all(Plan).values():
        rises = rises_of(plan.progression, plan.weeks)
        raises = rises[-1].full_weeks
        for path, (start, step, end), unit in _rising(plan.progression):
            reached = start + step * raises
            needed = (end - start) / raises if raises else 0.0
            if reached + _HAIR < end:
                yield Found(
                    plan, path,
                    f"{raises} steps of {step:g} from {start:g}{unit} end at {reached:g}{unit}, "
                    f"not at {end:g}{unit}",
                    f"a step of {needed:.2g} would close it; or change start or weeks.",
                )  # fmt: skip
        for here, slot, growth in _growing(plan):
            last = rises[min(slot.until_week or plan.weeks, plan.weeks) - 1]
            of_slot, high = raises_of_slot(plan.progression, slot, last), slot.prescription.high
            reached = high + growth.by * of_slot
            if reached < growth.up_to:
                yield Found(
                    plan, (*here, "up_to"),
                    f"{of_slot} weeks of {growth.by} more from {high} end at {reached}, "
                    f"not at {growth.up_to}",
                    f"write {reached}, or let it grow by more.",
                )  # fmt: skip


def _rising(rule: Progression) -> Iterator[_Rising]:
    if rule.by_weight is not None:
        yield _Rising(("progression", "step_points"), rule.by_weight, " %")
    if rule.by_effort is not None:
        yield _Rising(("progression", "step_rpe"), rule.by_effort, " of 10")


def _growing(plan: Plan) -> Iterator[tuple[Path, Slot, Growth]]:
    """Yield each slot whose count grows, with where its growth is written."""
    for s, session in enumerate(plan.sessions):
        for at, slot in enumerate(session.slots):
            growth = slot.prescription.grows
            if growth is not None:
                here = ("sessions", s, "slots", at, "prescription", "grows")
                yield here, slot, growth


@check("PL002")
def step_too_big(derived: Derived) -> Iterator[Found]:
    """A week adds more than the bounds allow.

    Why: heavy loading comes back over several weeks rather than all at once. The bounds are our
    convention, the same for every plan.

    Mend: make the step smaller, or start higher, or add weeks.
    """
    bounds = derived.guide.rules.plan_bounds
    for plan in derived.guide.plans.values():
        rises = [rise for rise in rises_of(plan.progression, plan.weeks) if not rise.is_easier]
        for last, rise in pairwise(rises):
            if last.percent is None or rise.percent is None:
                break
            step, relative = rise.percent - last.percent, (rise.percent / last.percent - 1) * 100
            too_many_points = step > bounds.largest_step_points + _HAIR
            too_steep = (
                last.percent > bounds.relative_above_percent
                and relative > bounds.largest_step_percent_of_last + _HAIR
            )
            if too_many_points or too_steep:
                yield Found(
                    plan, ("progression", "step_points"),
                    f"week {rise.number} goes from {last.percent:g} % to {rise.percent:g} %: "
                    f"{step:.1f} points, {relative:.1f} % more than before",
                    f"at most {bounds.largest_step_points:g} points, and "
                    f"{bounds.largest_step_percent_of_last:g} % above "
                    f"{bounds.relative_above_percent:g} %.",
                )  # fmt: skip
                break


@check("PL015")
def effort_or_count_jumps(derived: Derived) -> Iterator[Found]:
    """The effort, or a number of repetitions or seconds, rises by more than the bounds allow.

    Why: effort and time under load are load too; they come back in steps like the weight.

    Mend: make the step smaller, or add weeks.
    """
    bounds = derived.guide.rules.plan_bounds
    for plan in derived.guide.plans.values():
        effort = plan.progression.by_effort
        if effort is not None and effort.step > bounds.largest_step_rpe:
            yield Found(
                plan, ("progression", "step_rpe"), f"the effort rises by {effort.step:g} a week",
                f"let it rise by {bounds.largest_step_rpe:g} at most.",
            )  # fmt: skip
        for here, slot, _ in _growing(plan):
            last, now = (counts_of(slot.prescription, raised)[1] for raised in (0, 1))
            most = last * (1 + bounds.largest_growth_percent_of_last / 100)
            if now > most + _HAIR:
                yield Found(
                    plan, (*here, "by"), f"goes from {last} to {now} in a week",
                    f"let it grow by {bounds.largest_growth_percent_of_last:g} % at most: "
                    f"by {int(most) - last} or less.",
                )  # fmt: skip


@check("PL003")
def starts_too_high(derived: Derived) -> Iterator[Found]:
    """The default start of a plan is above the bound.

    Why: a first exposure starts low; the test session may find a higher start.

    Mend: lower `progression.start_percent`, or `progression.start_rpe`.
    """
    bounds = derived.guide.rules.plan_bounds
    for plan in derived.guide.plans.values():
        rule = plan.progression
        for field, value, most, unit in (
            ("start_percent", rule.start_percent, bounds.highest_start_percent, " %"),
            ("start_rpe", rule.start_rpe, bounds.highest_start_rpe, " of 10"),
        ):
            if value is not None and value > most:
                yield Found(
                    plan, ("progression", field), f"starts at {value:g}{unit}",
                    f"start at {most:g}{unit} or less.",
                )  # fmt: skip


@check("PL004")
def no_easier_week(derived: Derived) -> Iterator[Found]:
    """A stretch of a plan runs longer than the bounds allow without an easier week.

    Why: easier weeks copy what strength athletes do; a survey of them does not show that it helps.
    How many weeks may pass without one is our convention.

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
                f"none of weeks {since + 1} to {since + longest} is easier: {longest} in a row",
                f"make one of them an easier week: at the latest after {within} weeks.",
            )  # fmt: skip


@check("PL010")
def ends_below(records: Records) -> Iterator[Found]:
    """A plan ends below the usual training and does not say why.

    Why: the reader expects to be back where they were.

    Mend: end at 100 % or at the usual effort, or give `progression.ends_below_because`.
    """
    bounds = records.one(PlanBounds)
    for plan in records.all(Plan).values():
        rule = plan.progression
        usual = bounds.usual_rpe if bounds else _HARDEST
        if rule.ends_below_because is not None:
            continue
        if rule.end_percent is not None and rule.end_percent < _FULL_PERCENT:
            field, message, fix = "end_percent", f"ends at {rule.end_percent:g} %", "end at 100"
        elif rule.end_rpe is not None and rule.end_rpe < usual:
            message, fix = f"ends at an effort of {rule.end_rpe:g}", f"end at {usual:g}"
            field = "end_rpe"
        elif rule.by_weight is None and rule.by_effort is None:
            message, fix = "neither the weight nor the effort rises", "let one of them rise"
            field = "ends_below_because"
        else:
            continue
        yield Found(
            plan, ("progression", field), message,
            f"{fix}, or say why not in `ends_below_because`.",
        )  # fmt: skip


@check("PL013")
def easier_week_outside(records: Records) -> Iterator[Found]:
    """An easier week is the first week, or lies outside the plan, or ends a rise.

    Why: there is nothing to ease off from, or the week never comes, or the plan stops short of
    where it rises to. A block in which nothing rises may end easier: it begins again.

    Mend: name weeks from 2 to the last one but one.
    """
    for plan in records.all(Plan).values():
        rule = plan.progression
        rises = rule.by_weight is not None or rule.by_effort is not None
        last = plan.weeks - 1 if rises else plan.weeks
        for at, week in enumerate(rule.easier_weeks):
            if not 1 < week <= last:
                yield Found(
                    plan, ("progression", "easier_weeks", at), f"week {week} cannot be easier",
                    f"name weeks from 2 to {last}.",
                )  # fmt: skip
