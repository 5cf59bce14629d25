"""Sets of other lifts that load the back about as much: "a 60 kg deadlift is about ..."."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.load import heaviest_within, load_of_set, typical_kg
from generator.derive.start import round_down
from generator.vocabulary import Basis

if TYPE_CHECKING:
    from generator.model.exercise import Exercise
    from generator.model.guide import Guide

MOST_OF_TYPICAL = 2.0
"""A set of more than twice a typical weight is no comparison that anybody could try."""


@dataclass(frozen=True, slots=True)
class EqualLoad:
    """A set of another lift with about the same load on the lower back."""

    exercise: Exercise
    kg: float


def equal_loads(guide: Guide, exercise: Exercise, kg: float | None = None) -> Iterator[EqualLoad]:
    """Yield sets of the main lifts that load the back as much as a set of an exercise.

    Only where both loads are estimated from postures: judgements are too coarse for kilograms.
    """
    lifter = guide.rules.reference_lifter
    load = load_of_set(exercise, lifter, kg)
    if load.basis is not Basis.ESTIMATED:
        return
    for lift in guide.rules.main_lifts.lifts:
        other = guide.exercises[lift.exercise]
        typical = typical_kg(other, lifter)
        if other.id == exercise.id or typical is None:
            continue
        if load_of_set(other, lifter).basis is not Basis.ESTIMATED:
            continue
        within = heaviest_within(other, lifter, load.index)
        if within is None or within > typical * MOST_OF_TYPICAL:
            continue
        loadable = round_down(within, other.load.smallest_step_kg or 1.0)
        if loadable >= other.load.lightest_kg:
            yield EqualLoad(other, loadable)
