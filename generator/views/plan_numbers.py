"""What the script of a plan page has to know to fill in the reader's own numbers.

All of it stands on the page as attributes with numbers and tags in them, never as a text of a
record: the words that the script shows are those that it finds on the page.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.bars import is_on_bar
from generator.derive.roles import can_do, roles_of
from generator.derive.start import Verdict, phase_verdict
from generator.derive.without_numbers import effort_without_numbers
from generator.views.page import Link, exercise_link
from generator.views.words import counted, dose_of
from generator.vocabulary import Measure, PlanLoad

if TYPE_CHECKING:
    from generator.derive.schedule import Dose
    from generator.model.exercise import Exercise
    from generator.model.guide import Guide
    from generator.model.plan import Plan
    from generator.model.terms import Profile

MORE_SHEETS = 8
"""How many sheets a reader may add by doing weeks again, before a plan had better start anew."""

_LEFT = ("none", "one", "two", "three", "four", "five")
_LIMIT = 10


def repetitions_left(effort: float) -> str:
    """Return in words how many repetitions an effort of 5 to 10 leaves; a half counts as one."""
    return _LEFT[min(math.ceil(_LIMIT - effort), len(_LEFT) - 1)]


@dataclass(frozen=True, slots=True)
class DoseNumbers:
    """One line of a sheet, in numbers and tags."""

    exercise: str
    role: str
    load: PlanLoad
    percent: str
    """Of the usual weight, where the plan follows the goal; else empty."""
    repetitions: str
    """"6 to 8", where repetitions are counted: a usual weight is one for so many; else empty."""
    effort_alone: str
    """How hard a set may feel for whoever goes by effort alone."""


@dataclass(frozen=True, slots=True)
class ExerciseNumbers:
    """An exercise that stands in the plan, or that may stand in for one of its role."""

    id: str
    link: Link
    roles: str
    """The roles it may be chosen for, with blanks between them; empty where it may not."""
    is_on_bar: bool
    """Whether it is done with a bar and plates."""
    step_kg: str
    """The smallest step of its weight; empty without a weight."""
    lightest_kg: str
    measure: Measure
    each_side: bool
    dose: str
    """The count of a typical set, for a slot that counts something else."""


def dose_numbers(dose: Dose) -> DoseNumbers:
    """Return what the script knows of one line of a sheet."""
    what = dose.prescription
    follows = what.load is PlanLoad.FOLLOWS_GOAL and dose.percent is not None
    repetitions = what.measure is Measure.REPETITIONS
    return DoseNumbers(
        exercise=dose.exercise,
        role=dose.role,
        load=what.load if follows or what.load is not PlanLoad.FOLLOWS_GOAL else PlanLoad.RPE_ONLY,
        percent=f"{dose.percent:g}" if follows else "",
        repetitions=(
            counted(dose.low, dose.high, what.measure, each_side=False)
            .removesuffix(f" {what.measure.label}")
            if repetitions else ""
        ),
        effort_alone=f"{effort_without_numbers(dose):g}",
    )  # fmt: skip


def exercise_numbers(guide: Guide, plan: Plan, profile: str) -> tuple[ExerciseNumbers, ...]:
    """Return the plan's exercises and all that may stand in for one, goal lifts first.

    What the equipment does not allow is not offered, nor what a phase of the plan leaves for later,
    in whatever week it would be. What is never an easier swap stands only where the plan has it.
    """
    slots = [slot for session in plan.sessions for slot in session.slots]
    slots = [slot for slot in slots if profile in slot.exercises]
    wanted = {slot.role for slot in slots}
    named = {slot.exercises[profile] for slot in slots}
    has = guide.vocabulary.profiles[profile]
    found = []
    for exercise in guide.exercises.values():
        roles = {role.tag for role in roles_of(guide, exercise)} & wanted
        if not (can_do(exercise, has) and _fits_every_phase(guide, plan, exercise)):
            roles = set()
        if not exercise.easy_swap:
            roles &= {slot.role for slot in slots if slot.exercises[profile] == exercise.id}
        if roles or exercise.id in named:
            found.append(_numbers(guide, exercise, sorted(roles), has))
    return tuple(sorted(found, key=lambda each: (each.id not in plan.goals, each.id)))


def _fits_every_phase(guide: Guide, plan: Plan, exercise: Exercise) -> bool:
    phases = {stage.phase for stage in plan.stages}
    return all(
        phase_verdict(guide, exercise, phase).verdict is not Verdict.LATER for phase in phases
    )


def _numbers(guide: Guide, exercise: Exercise, roles: list[str], has: Profile) -> ExerciseNumbers:
    step = exercise.load.smallest_step_kg
    return ExerciseNumbers(
        id=exercise.id,
        link=exercise_link(guide, exercise.id),
        roles=" ".join(roles),
        is_on_bar=is_on_bar(exercise, has),
        step_kg="" if step is None else f"{step:g}",
        lightest_kg=f"{exercise.load.lightest_kg:g}",
        measure=exercise.dose.measure,
        each_side=exercise.dose.each_side,
        dose=dose_of(exercise.dose),
    )
