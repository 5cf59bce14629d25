"""Can a body stand like that? The figures, held against joints, floor, balance and grip."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.checks.check import Derived, Found, check
from generator.derive.load import rating_of, typical_kg
from generator.derive.provocations import SHOWN, shown_by_posture
from generator.mechanics.body import body_of
from generator.mechanics.posture import REACHED_FOR
from generator.mechanics.ranges import beyond
from generator.mechanics.statics import balance_of
from generator.model.exercise import Exercise
from generator.reading.figures import LONGEST_WAY, way_of_likes
from generator.reading.records import Records
from generator.vocabulary import Basis
from generator.vocabulary.figures import Speaks, View

if TYPE_CHECKING:
    from generator.findings import Path
    from generator.model.pose import Frame

NEAR_ENOUGH_METRES = 0.03
"""How far a hand may miss a bar, or a foot sink into the floor, before somebody would see it."""

_BODY = body_of()


@check("FG001")
def like_nothing(records: Records) -> Iterator[Found]:
    """A figure says it is like that of an exercise which has no figure, or leads on for too long.

    Why: `like` takes the angles over from there. In a circle there are none to be had, and through
    many figures nobody can follow them.

    Mend: name an exercise with a figure of its own, or write the frames out.
    """
    exercises = records.all(Exercise)
    for exercise in exercises.values():
        if exercise.figure is None or exercise.figure.like is None:
            continue
        way = way_of_likes(exercise, exercises)
        last = exercises.get(way[-1])
        if exercise.id in way or len(set(way)) < len(way):
            message = f"the figures are like each other in a circle: {' -> '.join(way)}"
        elif len(way) > LONGEST_WAY:
            message = f"the figures lead on and on: {' -> '.join(way)}"
        elif last is not None and last.figure is None:
            message = f'"{last.id}" has no figure'
        else:
            continue
        yield Found(
            exercise, ("figure", "like"), message,
            "name an exercise with a figure of its own, or write the frames out.",
        )  # fmt: skip


@check("FG002")
def joint_beyond_its_range(derived: Derived) -> Iterator[Found]:
    """A posture bends a joint further than joints go.

    Why: the picture would show a broken limb, and the load would be that of no human being.

    Mend: correct the angle; angles are absolute, so the joint is the difference of two of them.
    """
    for exercise, figure, frame, posture in derived.key_postures:
        if figure.view is View.FRONT:
            continue
        arms = all(held.at not in REACHED_FOR for held in figure.held)
        for bend in dict.fromkeys(beyond(posture.angles, arms=arms)):
            yield Found(
                exercise, _path(exercise, frame),
                f"{frame.name}: the {bend.joint} is bent by {bend.degrees:.0f} degrees",
                f"keep it between {bend.least:.0f} and {bend.most:.0f}.",
            )  # fmt: skip


@check("FG003")
def through_the_floor(derived: Derived) -> Iterator[Found]:
    """A posture puts a joint below the floor.

    Why: somebody would see it at once, and the contact that carries the body would be wrong.

    Mend: correct the angles, or the height of what the body rests on.
    """
    for exercise, _, frame, posture in derived.key_postures:
        skeleton = posture.skeleton
        depth = -min(point.imag for point in skeleton.joints)
        if depth > NEAR_ENOUGH_METRES:
            yield Found(
                exercise, _path(exercise, frame),
                f"{frame.name}: a part of the body is {depth * 100:.0f} cm below the floor",
                "correct the angles, or the height of the contact.",
            )  # fmt: skip


@check("FG004")
def cannot_balance(derived: Derived) -> Iterator[Found]:
    """A body that stands freely would fall over, with the weight of a typical set.

    Why: nobody can hold the posture, so its load would be that of another one.

    Mend: bring the weight over the feet: change the lean of shin, thigh or trunk.
    """
    lifter = derived.guide.rules.reference_lifter
    for exercise, figure, frame, posture in derived.key_postures:
        if figure.view is View.FRONT or figure.speaks is Speaks.NOTHING:
            continue
        kg = typical_kg(exercise, lifter) or 0.0
        if fall := balance_of(figure, posture, _BODY, kg):
            yield Found(
                exercise, _path(exercise, frame), f"{frame.name}: the body {fall}",
                "change the lean of shin, thigh or trunk, or name what else carries it.",
            )  # fmt: skip


@check("FG005")
def misses_what_it_should_touch(derived: Derived) -> Iterator[Found]:
    """A hand misses the bar, or a foot what it stands on.

    Why: the bar would float in the picture, and the body would be carried by nothing.

    Mend: bring the body nearer: change the trunk, the height or `x_cm` of the contact.
    """
    for exercise, _, frame, posture in derived.key_postures:
        for miss in dict.fromkeys(posture.misses):
            if miss.metres > NEAR_ENOUGH_METRES:
                yield Found(
                    exercise, _path(exercise, frame),
                    f"{frame.name}: {miss.part}: {miss.metres * 100:.0f} cm short",
                    "bring the body nearer, or correct the height or x_cm of the contact.",
                )  # fmt: skip


@check("FG006")
def contact_at_no_frame(derived: Derived) -> Iterator[Found]:
    """A contact names a moment that the figure does not have.

    Why: the body would rest there at no time, and the picture would lack its support.

    Mend: write the name of the frame as it stands under `frames`, or leave `frames` out.
    """
    for exercise in derived.guide.exercises.values():
        if exercise.figure is None:
            continue
        names = {frame.name for frame in exercise.figure.frames}
        for at, contact in enumerate(exercise.figure.contacts):
            for place, name in enumerate(contact.frames):
                if name not in names:
                    yield Found(
                        exercise, ("figure", "contacts", at, "frames", place),
                        f'there is no frame called "{name}"',
                        f"choose from: {', '.join(sorted(names))}.",
                    )  # fmt: skip


@check("FG007")
def weight_that_is_not_held(derived: Derived) -> Iterator[Found]:
    """A weight belongs to the exercise, but the figure holds none.

    Why: the estimate would leave the weight out, and the picture would show empty hands.

    Mend: say under `figure.held` what is held and where.
    """
    for exercise in derived.guide.exercises.values():
        if exercise.figure is not None and exercise.is_loaded and not exercise.figure.held:
            yield Found(
                exercise, ("figure",), "the exercise has a weight, but the figure holds none",
                "add it under `figure.held`.",
            )  # fmt: skip


@check("LD001")
def judged_where_it_is_estimated(derived: Derived) -> Iterator[Found]:
    """A band is judged although the posture gives an estimate.

    Why: what can be worked out is not typed, or the two drift apart and nobody knows which counts.

    Mend: take `judged` and `unloaded` out; `guide pose` shows what the posture says.
    """
    for exercise, basis in _bases(derived):
        if basis is Basis.ESTIMATED and exercise.lumbar_load.judged is not None:
            yield Found(
                exercise, ("lumbar_load", "judged"), "the figure gives an estimate already",
                "take `judged` and `unloaded` out, or say `speaks: at-least` in the figure.",
            )  # fmt: skip


@check("LD002")
def neither_judged_nor_estimated(derived: Derived) -> Iterator[Found]:
    """No band is judged, and no posture gives an estimate that stands by itself.

    Why: the exercise would have no load, and every table would put it first.

    Mend: judge a band under `lumbar_load.judged`, or give the exercise a figure.
    """
    for exercise, basis in _bases(derived):
        if basis is not Basis.ESTIMATED and exercise.lumbar_load.judged is None:
            yield Found(
                exercise, ("lumbar_load",), "the load has neither a judged band nor an estimate",
                "add `judged`, or give the exercise a figure that can be estimated.",
            )  # fmt: skip


@check("LD003")
def judged_where_it_shows(derived: Derived) -> Iterator[Found]:
    """Bending or weight while upright is judged although the posture shows it.

    Why: what can be worked out is not typed, or the two drift apart and nobody knows which counts.

    Mend: take the line out of `spine.provokes`.
    """
    lifter = derived.guide.rules.reference_lifter
    for exercise in derived.guide.exercises.values():
        for provocation in shown_by_posture(exercise, lifter):
            if exercise.spine.provokes.of(provocation) is not None:
                field = provocation.value.replace("-", "_")
                yield Found(
                    exercise, ("spine", "provokes", field), f"{field} shows in the figure",
                    "take the line out.",
                )  # fmt: skip


@check("LD004")
def neither_judged_nor_shown(derived: Derived) -> Iterator[Found]:
    """Bending or weight while upright is neither judged nor shown by a posture.

    Why: a reader whose back it brings on would be told that the exercise holds little of it.

    Mend: add it to `spine.provokes`.
    """
    lifter = derived.guide.rules.reference_lifter
    for exercise in derived.guide.exercises.values():
        shown = shown_by_posture(exercise, lifter)
        for provocation in SHOWN:
            if provocation not in shown and exercise.spine.provokes.of(provocation) is None:
                field = provocation.value.replace("-", "_")
                yield Found(
                    exercise, ("spine", "provokes"), f"says nothing of {field}",
                    f"add `{field}: little`, `some` or `much`.",
                )  # fmt: skip


def _bases(derived: Derived) -> Iterator[tuple[Exercise, Basis]]:
    lifter = derived.guide.rules.reference_lifter
    for exercise in derived.guide.exercises.values():
        yield exercise, rating_of(exercise, typical_kg(exercise, lifter)).basis


def _path(exercise: Exercise, frame: Frame) -> Path:
    """Return where a frame is written, or the figure where it comes from another exercise.

    The figure of a checked guide is whole, so the place is looked up in what was written.
    """
    names = [each.name for each in exercise.figure.frames] if exercise.figure else []
    return ("figure", "frames", names.index(frame.name))
