"""The body at every key frame of every figure: what the checks on postures look at.

Where a posture was worked out for an estimate it is taken from there.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from generator.derive.load import rating_of, typical_kg
from generator.mechanics.body import body_of
from generator.mechanics.posture import Poser, Posture

if TYPE_CHECKING:
    from generator.model.exercise import Exercise
    from generator.model.figure import Figure
    from generator.model.guide import Guide
    from generator.model.lifts import ReferenceLifter
    from generator.model.pose import Frame


class KeyPosture(NamedTuple):
    """The body at one key frame of an exercise."""

    exercise: Exercise
    figure: Figure
    frame: Frame
    posture: Posture


def key_postures_of(guide: Guide) -> Iterator[KeyPosture]:
    """Yield the body at every key frame of every figure, exercise by exercise."""
    lifter = guide.rules.reference_lifter
    for exercise in guide.exercises.values():
        if exercise.figure is not None:
            yield from _of_figure(exercise, exercise.figure, lifter)


def _of_figure(exercise: Exercise, figure: Figure, lifter: ReferenceLifter) -> Iterator[KeyPosture]:
    estimate = rating_of(exercise, typical_kg(exercise, lifter)).estimate
    if estimate is None:
        poser = Poser.of(figure, body_of())
        for number, frame in enumerate(figure.frames):
            yield KeyPosture(exercise, figure, frame, poser.key_frame(number))
        return
    for when, posture, _ in estimate.moments:
        if not when.share:
            yield KeyPosture(exercise, figure, figure.frames[when.frame], posture)
