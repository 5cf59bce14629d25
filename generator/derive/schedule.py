"""A plan laid out: its weeks, sessions and doses, derived from the rule that the plan states."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.vocabulary import PlanLoad

if TYPE_CHECKING:
    from generator.model.plan import Plan, Prescription, Session, Slot
    from generator.model.progression import Progression, Stage


@dataclass(frozen=True, slots=True)
class Dose:
    """What is done in one slot of one week."""

    role: str
    exercise: str
    prescription: Prescription
    sets: int
    percent: float | None
    """Of the reader's usual working weight for this exercise; None where the plan states none."""


@dataclass(frozen=True, slots=True)
class Day:
    """One session of one week."""

    name: str
    minutes: int
    doses: tuple[Dose, ...]


@dataclass(frozen=True, slots=True)
class Week:
    """One week of a plan with one equipment profile."""

    number: int
    percent: float
    """Of the usual working weight of the goal lift."""
    is_easier: bool
    stage: Stage
    is_first_of_stage: bool
    days: tuple[Day, ...]

    def hard_sets(self, role: str) -> int:
        """Return the number of sets of one role in the week."""
        return sum(dose.sets for day in self.days for dose in day.doses if dose.role == role)


def percents_of(progression: Progression, weeks: int) -> tuple[float, ...]:
    """Return the per cent of the usual weight for each week.

    Each week that is not an easier one adds a step, never past the end. An easier week is a share
    of the week before it; the week after it goes on from the last full week.
    """
    percents: list[float] = []
    full: float | None = None
    for number in range(1, weeks + 1):
        if number in progression.easier_weeks and full is not None:
            percents.append(round(full * progression.easier_percent_of_last / 100, 1))
            continue
        step = 0.0 if full is None else progression.step_points
        full = progression.start_percent if full is None else full + step
        full = min(full, max(progression.end_percent, progression.start_percent))
        percents.append(round(full, 1))
    return tuple(percents)


def schedule_of(plan: Plan, profile: str) -> tuple[Week, ...]:
    """Lay out a plan for one equipment profile, week by week."""
    percents = percents_of(plan.progression, plan.weeks)
    return tuple(
        _week(plan, profile, number, percent) for number, percent in enumerate(percents, start=1)
    )


def stage_in(plan: Plan, week: int) -> Stage:
    """Return the stage that a week belongs to: the last one that has begun."""
    begun = [stage for stage in plan.stages if stage.from_week <= week]
    return begun[-1] if begun else plan.stages[0]


def _week(plan: Plan, profile: str, number: int, percent: float) -> Week:
    stage = stage_in(plan, number)
    is_easier = number in plan.progression.easier_weeks
    fewer = plan.progression.easier_sets_fewer if is_easier else 0
    days = tuple(_day(session, profile, percent, fewer) for session in plan.sessions)
    return Week(number, percent, is_easier, stage, stage.from_week == number, days)


def _day(session: Session, profile: str, percent: float, fewer: int) -> Day:
    slots = (slot for slot in session.slots if profile in slot.exercises)
    doses = tuple(_dose(slot, profile, percent, fewer) for slot in slots)
    return Day(session.name, session.minutes, doses)


def _dose(slot: Slot, profile: str, percent: float, fewer: int) -> Dose:
    prescription = slot.prescription
    stated = {
        PlanLoad.FOLLOWS_GOAL: round(percent * prescription.share / 100, 1),
        PlanLoad.FULL: 100.0,
    }
    return Dose(
        role=slot.role,
        exercise=slot.exercises[profile],
        prescription=prescription,
        sets=max(1, prescription.sets - fewer),
        percent=stated.get(prescription.load),
    )
