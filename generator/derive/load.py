"""The load of a set on the lower back. A lift has no load; a set has.

`load_of_set` is the one function that answers for a set of an exercise at so many kilograms. The
unit is an index: the reference set, 100 kg in the conventional deadlift, is 100. It is never
newtons: figures of different laboratories and models do not compare.

Three grounds, one form. In a given posture load rises in a straight line with the kilograms, so
every load is the highest of a few lines. An estimate has the lines of its postures. A judgement
has one: from the middle of the band without weight to the middle of the band at a typical weight.
Where bracing is the load, an estimate is only "at least", and both count.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.derive.bands import MIDDLE_INDEX_OF, band_of
from generator.derive.estimates import Estimate, estimate_of
from generator.vocabulary import Band, Basis

if TYPE_CHECKING:
    from generator.model.exercise import Exercise
    from generator.model.lifts import ReferenceLifter
    from generator.vocabulary import Grade

JUDGED_SHARE_OFF = 0.15
"""By what share a judged load may be off: a convention, since a judgement is no finer than that."""

Lines = tuple[tuple[float, float], ...]
"""The load without weight and what each kilogram adds, on the index, for each line."""


@dataclass(frozen=True)
class Rating:
    """What is known of the load of an exercise, for any weight."""

    lines: Lines
    estimate: Estimate | None
    """What its posture says; None where it says nothing."""

    @property
    def basis(self) -> Basis:
        """Where the rating comes from."""
        return Basis.JUDGED if self.estimate is None else self.estimate.basis

    @property
    def share_off(self) -> float:
        """By what share of itself it may be off, either way, the weight being known."""
        if self.estimate is None or self.estimate.basis is not Basis.ESTIMATED:
            return JUDGED_SHARE_OFF
        return self.estimate.share_off


@dataclass(frozen=True, slots=True)
class Load:
    """The load of one set on the lower back."""

    index: float
    """On the index where the reference set is 100."""
    kg: float | None
    """The weight it is for, in kilograms; None where no weight belongs to the exercise."""
    rating: Rating
    grade: Grade
    reason: str

    @property
    def basis(self) -> Basis:
        """Where the rating comes from."""
        return self.rating.basis

    @property
    def band(self) -> Band:
        """The band the load falls in."""
        return band_of(self.index)

    @property
    def bands(self) -> tuple[Band, ...]:
        """The bands it may fall in: one, or more where an estimate cannot tell."""
        if self.basis is not Basis.ESTIMATED:
            return (self.band,)
        low = band_of(self.index * (1 - self.rating.share_off))
        high = band_of(self.index * (1 + self.rating.share_off))
        return tuple(band for band in Band if low.rank <= band.rank <= high.rank)

    def is_about(self, other: Load) -> bool:
        """Say whether the two are about the same, as far as the ratings can tell."""
        larger = max(self.index, other.index)
        if abs(self.index - other.index) <= JUDGED_SHARE_OFF * larger:
            return True
        share = max(self.rating.share_off, other.rating.share_off)
        return abs(self.index - other.index) <= share * larger


def typical_kg(exercise: Exercise, lifter: ReferenceLifter) -> float | None:
    """Return the weight of a typical set for the reference lifter, or None without a weight."""
    relative = exercise.load.relative_load
    if relative is None:
        return None
    of_lift = lifter.deadlift_kg if relative.to == "deadlift" else lifter.squat_kg
    return of_lift * relative.percent / 100


@lru_cache(maxsize=8192)
def load_of_set(exercise: Exercise, lifter: ReferenceLifter, kg: float | None = None) -> Load:
    """Return the load of a set of an exercise on the lower back.

    Args:
        exercise: the exercise.
        lifter: the reference lifter, whose typical weight counts when `kg` is not given.
        kg: the weight of the set in kilograms, 0 or more; of no effect without an external load.
    """
    typical = typical_kg(exercise, lifter)
    weight = None if typical is None else (typical if kg is None else kg)
    rating = rating_of(exercise, typical)
    return Load(
        index=max(0.0, *(base + per_kg * (weight or 0.0) for base, per_kg in rating.lines)),
        kg=weight,
        rating=rating,
        grade=exercise.lumbar_load.confidence,
        reason=exercise.lumbar_load.reason,
    )


def heaviest_within(exercise: Exercise, lifter: ReferenceLifter, index: float) -> float | None:
    """Return the heaviest weight whose set loads the back no more than `index`.

    Returns:
        Kilograms; infinity where weight makes no difference; None where even the set without
        weight loads the back more.
    """
    lines = rating_of(exercise, typical_kg(exercise, lifter)).lines
    if any(base > index for base, _ in lines):
        return None
    rising = ((index - base) / per_kg for base, per_kg in lines if per_kg > 0)
    return min(rising, default=math.inf)


@lru_cache(maxsize=8192)
def rating_of(exercise: Exercise, typical: float | None) -> Rating:
    """Return the rating of an exercise whose typical set weighs so many kilograms."""
    estimate = estimate_of(exercise.figure, typical or 0.0)
    if estimate is None:
        return Rating(_judged_line(exercise, typical), None)
    if estimate.basis is Basis.ESTIMATED:
        return Rating(estimate.lines, estimate)
    return Rating((*_judged_line(exercise, typical), *estimate.lines), estimate)


def _judged_line(exercise: Exercise, typical: float | None) -> Lines:
    judged = exercise.lumbar_load
    if judged.judged is None:
        return ((0.0, 0.0),)  # a check refuses this: see LD002
    loaded = MIDDLE_INDEX_OF[judged.judged]
    if not typical or judged.unloaded is None:
        return ((loaded, 0.0),)
    unloaded = MIDDLE_INDEX_OF[judged.unloaded]
    return ((unloaded, (loaded - unloaded) / typical),)
