"""Checks on exercises, each looked at for itself."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.check import Derived, Found, check
from generator.derive.load import typical_kg
from generator.derive.provocations import amount_of
from generator.model.exercise import Exercise
from generator.reading.entries import without_entry
from generator.reading.records import Records
from generator.vocabulary import Amount, BendUnderLoad, Grade, LoadPosition, Measure, Provocation

MEASURED_GRADES = (Grade.A, Grade.B, Grade.C)


@check("EX002")
def alias_is_the_name(records: Records) -> Iterator[Found]:
    """An alias repeats the name, or another alias, of the same exercise.

    Why: it adds nothing and search ranks it twice.

    Mend: delete it.
    """
    for exercise in records.all(Exercise).values():
        seen = {exercise.name.casefold()}
        for position, alias in enumerate(exercise.aliases):
            if alias.casefold() in seen:
                yield Found(
                    exercise, ("aliases", position), f'"{alias}" is there already', "delete it.",
                    without_entry(exercise.origin, ("aliases", position)),
                )  # fmt: skip
            seen.add(alias.casefold())


@check("EX003")
def firmer_than_its_sources(records: Records) -> Iterator[Found]:
    """A load rating claims to be measured, but the record names no source.

    Why: grades A, B and C say that somebody measured it. Readers may ask who.

    Mend: name the source, or use D (mechanics only) or E (coaches' practice).
    """
    for exercise in records.all(Exercise).values():
        measured = exercise.lumbar_load.confidence in MEASURED_GRADES
        if measured and not any(use.source for use in exercise.sources):
            yield Found(
                exercise, ("lumbar_load", "confidence"),
                f"grade {exercise.lumbar_load.confidence} needs a source, and none is named",
                "name the source, or use D or E.",
            )  # fmt: skip


@check("EX004")
def bend_without_bending(derived: Derived) -> Iterator[Found]:
    """The lower back bends near the end of its range, yet the exercise holds little bending.

    Why: somebody whose back bending brings on would be sent to it.

    Mend: correct `spine.provokes.bending` (or the figure it shows in) or `spine.bend_under_load`.
    """
    lifter = derived.guide.rules.reference_lifter
    for exercise in derived.guide.exercises.values():
        near_end = exercise.spine.bend_under_load is BendUnderLoad.NEAR_END
        if near_end and amount_of(exercise, lifter, Provocation.BENDING) is Amount.LITTLE:
            yield Found(
                exercise, ("spine", "provokes", "bending"),
                "holds little bending, yet bends near the end of its range",
                "correct one of the two.",
            )  # fmt: skip


@check("EX005")
def weight_without_a_place(records: Records) -> Iterator[Found]:
    """A weight has no place on the body, or a place has no weight.

    Why: the load on the back depends on where the weight sits.

    Mend: give `load.position`, or take out `relative_load` and `smallest_step_kg`.
    """
    for exercise in records.all(Exercise).values():
        placed = exercise.load.position is not LoadPosition.NONE
        if exercise.is_loaded and not placed:
            yield Found(
                exercise, ("load", "position"), "there is a weight, but no place for it",
                "say where the weight sits, or take the weight out.",
            )  # fmt: skip


@check("EX006")
def unloaded_without_a_weight(records: Records) -> Iterator[Found]:
    """A body-weight exercise gives a band for the set without its weight.

    Why: `unloaded` is the band of the same set with no weight at all; where no weight belongs
    to the exercise it says nothing.

    Mend: take out `lumbar_load.unloaded`, or give the weight in `load`.
    """
    for exercise in records.all(Exercise).values():
        unloaded = exercise.lumbar_load.unloaded
        if unloaded is not None and not exercise.is_loaded:
            yield Found(
                exercise, ("lumbar_load", "unloaded"),
                "the exercise has no weight, so there is no band without it",
                "take out `unloaded`, or give the weight in `load`.",
            )  # fmt: skip


@check("EX007")
def lighter_than_the_lightest(derived: Derived) -> Iterator[Found]:
    """A typical set weighs less than the lightest weight there is.

    Why: a start weight could never be found.

    Mend: correct `load.relative_load.percent` or `load.lightest_kg`.
    """
    lifter = derived.guide.rules.reference_lifter
    for exercise in derived.guide.exercises.values():
        typical = typical_kg(exercise, lifter)
        if typical is not None and typical < exercise.load.lightest_kg:
            yield Found(
                exercise, ("load", "lightest_kg"),
                f"the lightest weight is {exercise.load.lightest_kg:g} kg, "
                f"a typical set {typical:g} kg",
                "correct one of the two.",
            )  # fmt: skip


@check("EX008")
def timed_and_loadless(records: Records) -> Iterator[Found]:
    """A set counted in minutes carries a weight that follows a lift.

    Why: minutes are for walking and cycling; a share of a squat or deadlift means nothing there.

    Mend: count repetitions, seconds or metres, or take out `relative_load`.
    """
    for exercise in records.all(Exercise).values():
        if exercise.is_loaded and exercise.dose.measure is Measure.MINUTES:
            yield Found(
                exercise, ("dose", "measure"), "counts minutes, yet has a weight of a lift",
                "count repetitions, seconds or metres.",
            )  # fmt: skip
