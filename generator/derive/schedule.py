"""A plan laid out: its weeks, sessions and doses, derived from the rule that the plan states."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from generator.derive.session_time import minutes_in_week
from generator.vocabulary import PlanLoad

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.plan import Plan
    from generator.model.progression import Progression, Stage, Steps
    from generator.model.session import Growth, Prescription, Session, Slot

_HAIR = 1e-6
"""So little below a half counts as on it."""


class Dose(NamedTuple):
    """What is done in one slot of one week."""

    role: str
    exercise: str
    prescription: Prescription
    sets: int
    low: int
    """Repetitions, seconds, metres or minutes: the lower end."""
    high: int
    percent: float | None
    """Of the reader's usual working weight for this exercise; None where the plan states none."""
    effort: float
    """How hard the hardest set may feel, of 10."""


class Day(NamedTuple):
    """One session of one week."""

    session: Session
    doses: tuple[Dose, ...]

    @property
    def name(self) -> str:
        """What the session is called."""
        return self.session.name

    @property
    def minutes(self) -> int:
        """About how long it takes this week, the warm-up included."""
        return minutes_in_week(self.session, self.doses)


class Rise(NamedTuple):
    """How far the rule of a plan has come in one week."""

    number: int
    is_easier: bool
    full_weeks: int
    """How many weeks before it raised something: those that were neither the first nor easier."""
    percent: float | None
    """Of the usual working weight of the goal lift; None where no weight rises."""
    effort: float | None
    """How hard the sets of the goal may feel, of 10; None where no effort rises."""


class Week(NamedTuple):
    """One week of a plan with one equipment profile."""

    rise: Rise
    stage: Stage
    is_first_of_stage: bool
    days: tuple[Day, ...]

    @property
    def number(self) -> int:
        """Which week it is, from 1."""
        return self.rise.number

    @property
    def percent(self) -> float | None:
        """Of the usual working weight of the goal lift; None where no weight rises."""
        return self.rise.percent

    @property
    def is_easier(self) -> bool:
        """Whether it is an easier week."""
        return self.rise.is_easier

    @property
    def doses(self) -> Iterator[Dose]:
        """Every dose of the week, day by day."""
        return (dose for day in self.days for dose in day.doses)

    def hard_sets(self, role: str) -> int:
        """Return the number of sets of one role in the week."""
        return sum(dose.sets for dose in self.doses if dose.role == role)


def rises_of(rule: Progression, weeks: int) -> tuple[Rise, ...]:
    """Return how far the rule has come in each week.

    Each week that is not an easier one adds a step, never past the end. An easier week is a share
    of the week before it; the week after it goes on from the last full week.
    """
    rises: list[Rise] = []
    raised = 0
    for number in range(1, weeks + 1):
        is_easier = number > 1 and number in rule.easier_weeks
        raised += number > 1 and not is_easier
        percent = _at(rule.by_weight, raised)
        if percent is not None:
            percent = to_halves(percent * (rule.easier_percent_of_last if is_easier else 100) / 100)
        rises.append(Rise(number, is_easier, raised, percent, _at(rule.by_effort, raised)))
    return tuple(rises)


def _at(steps: Steps | None, raised: int) -> float | None:
    if steps is None:
        return None
    return round(min(steps.start + steps.step * raised, max(steps.end, steps.start)), 1)


def to_halves(percent: float) -> float:
    """Round a per cent down to a half: what stands on a sheet is what a weight is worked out from.

    Whole ones would make uneven steps of 7.5 points; finer ones no plates can tell apart.
    """
    return math.floor(percent * 2 + _HAIR) / 2


def counts_of(prescription: Prescription, raised: int) -> tuple[int, int]:
    """Return the lower and the upper end of a count after so many weeks that raised it."""
    low, high = prescription.low, prescription.high
    growth: Growth | None = prescription.grows
    if growth is None:
        return low, high
    more = min(growth.by * raised, growth.up_to - high)
    return low + more, high + more


@lru_cache(maxsize=1024)
def schedule_of(plan: Plan, profile: str) -> tuple[Week, ...]:
    """Lay out a plan for one equipment profile, week by week."""
    rises = rises_of(plan.progression, plan.weeks)
    return tuple(_week(plan, profile, rise) for rise in rises)


def stage_in(plan: Plan, week: int) -> Stage:
    """Return the stage that a week belongs to: the last one that has begun."""
    begun = [stage for stage in plan.stages if stage.from_week <= week]
    return begun[-1] if begun else plan.stages[0]


def _week(plan: Plan, profile: str, rise: Rise) -> Week:
    stage = stage_in(plan, rise.number)
    days = tuple(_day(plan, session, profile, rise) for session in plan.sessions)
    return Week(rise, stage, stage.from_week == rise.number, days)


def raises_of_slot(rule: Progression, slot: Slot, rise: Rise) -> int:
    """Return how many weeks have raised a slot's count: those since the slot came."""
    if slot.from_week <= 1:
        return rise.full_weeks
    return rise.full_weeks - rises_of(rule, slot.from_week)[-1].full_weeks


def _day(plan: Plan, session: Session, profile: str, rise: Rise) -> Day:
    slots = (slot for slot in session.slots if slot.stands_in(rise.number, profile))
    doses = tuple(_dose(plan.progression, slot, profile, rise) for slot in slots)
    return Day(session, doses)


def _dose(rule: Progression, slot: Slot, profile: str, rise: Rise) -> Dose:
    prescription = slot.prescription
    fewer = rule.easier_sets_fewer if rise.is_easier else 0
    low, high = counts_of(prescription, raises_of_slot(rule, slot, rise))
    follows = prescription.load is PlanLoad.FOLLOWS_GOAL
    percent = 100.0 if prescription.load is PlanLoad.FULL else None
    if follows and rise.percent is not None:
        percent = to_halves(rise.percent * prescription.share / 100)
    ceiling = prescription.rpe_ceiling
    if follows and rise.effort is not None:
        ceiling = min(ceiling, rise.effort)
    return Dose(
        role=slot.role,
        exercise=slot.exercises[profile],
        prescription=prescription,
        sets=max(1, prescription.sets - fewer),
        low=low,
        high=high,
        percent=percent,
        effort=ceiling,
    )
