"""The load of a set on the lower back. A lift has no load; a set has.

`load_of_set` is the one function that answers for a set of an exercise at so many kilograms.
Today it reads judged bands: the middle of the band at a typical weight, the middle of the band
without weight, and a straight line between the two, because in a given posture load rises in a
straight line with the kilograms. Estimates from postures will answer through the same function.

The unit is an index: the reference set, the reference lifter's typical conventional deadlift
set, is 100. It is never newtons: figures of different laboratories and models do not compare.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.vocabulary import Band, Basis, Grade

if TYPE_CHECKING:
    from generator.model.exercise import Exercise
    from generator.model.lifts import ReferenceLifter

LOWEST_INDEX_OF: dict[Band, float] = {
    Band.VERY_LOW: 0.0,
    Band.LOW: 15.0,
    Band.MODERATE: 45.0,
    Band.HIGH: 75.0,
    Band.VERY_HIGH: 125.0,
}
"""Fixed cut points of the bands on the index. Chosen once, explained on the method page: an empty
bar deadlifted is low, the reference set high, a heavy triple very high."""

MIDDLE_INDEX_OF: dict[Band, float] = {
    Band.VERY_LOW: 7.5,
    Band.LOW: 30.0,
    Band.MODERATE: 60.0,
    Band.HIGH: 100.0,
    Band.VERY_HIGH: 140.0,
}
"""Where in its band a judged load is read. The very high band has no top; 140 is a convention."""

ABOUT_THE_SAME = 0.15
"""Two judged loads within this share of the larger one are about the same: a convention, since a
judgement is no finer than that."""


@dataclass(frozen=True, slots=True)
class Load:
    """The load of one set on the lower back."""

    index: float
    """On the index where the reference set is 100."""
    kg: float | None
    """The weight it is for, in kilograms; None where no weight belongs to the exercise."""
    basis: Basis
    grade: Grade
    reason: str

    @property
    def band(self) -> Band:
        """The band the load falls in."""
        return band_of(self.index)

    def is_about(self, other: Load) -> bool:
        """Say whether the two are about the same, as far as a judgement can tell."""
        return abs(self.index - other.index) <= ABOUT_THE_SAME * max(self.index, other.index)


def band_of(index: float) -> Band:
    """Return the band an index falls in."""
    return next(band for band in reversed(Band) if index >= LOWEST_INDEX_OF[band])


def top_of(band: Band) -> float:
    """Return the index at which the next band begins."""
    return _TOP_OF[band]


_TOP_OF = dict(zip(Band, [*list(LOWEST_INDEX_OF.values())[1:], math.inf], strict=True))


def typical_kg(exercise: Exercise, lifter: ReferenceLifter) -> float | None:
    """Return the weight of a typical set for the reference lifter, or None without a weight."""
    relative = exercise.load.relative_load
    if relative is None:
        return None
    of_lift = lifter.deadlift_kg if relative.to == "deadlift" else lifter.squat_kg
    return of_lift * relative.percent / 100


def load_of_set(exercise: Exercise, lifter: ReferenceLifter, kg: float | None = None) -> Load:
    """Return the load of a set of an exercise on the lower back.

    Args:
        exercise: the exercise.
        lifter: the reference lifter, whose typical weight counts when `kg` is not given.
        kg: the weight of the set in kilograms, 0 or more; of no effect without an external load.
    """
    typical = typical_kg(exercise, lifter)
    intercept, slope = _line(exercise, typical)
    weight = None if typical is None else (typical if kg is None else kg)
    return Load(
        index=intercept + slope * (weight or 0.0),
        kg=weight,
        basis=Basis.JUDGED,
        grade=exercise.lumbar_load.confidence,
        reason=exercise.lumbar_load.reason,
    )


def heaviest_within(exercise: Exercise, lifter: ReferenceLifter, index: float) -> float | None:
    """Return the heaviest weight whose set loads the back no more than `index`.

    Returns:
        Kilograms; infinity where weight makes no difference; None where even the set without
        weight loads the back more.
    """
    intercept, slope = _line(exercise, typical_kg(exercise, lifter))
    if intercept > index:
        return None
    return (index - intercept) / slope if slope > 0 else math.inf


def _line(exercise: Exercise, typical: float | None) -> tuple[float, float]:
    """Return the load without weight and the load that each kilogram adds, on the index."""
    judged = exercise.lumbar_load
    loaded = MIDDLE_INDEX_OF[judged.judged]
    if not typical or judged.unloaded is None:
        return loaded, 0.0
    unloaded = MIDDLE_INDEX_OF[judged.unloaded]
    return unloaded, (loaded - unloaded) / typical
