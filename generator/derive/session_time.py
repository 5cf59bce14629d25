"""How long a session takes, roughly: sets, rests and a warm-up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.vocabulary import Measure

if TYPE_CHECKING:
    from generator.model.session import Prescription, Session

WARM_UP_MINUTES = 8.0
"""A few minutes of walking and a few light sets: a convention."""

SECONDS_OF_ONE: dict[Measure, float] = {
    Measure.REPETITIONS: 4.0,
    Measure.SECONDS: 1.0,
    Measure.METRES: 1.2,
    Measure.MINUTES: 60.0,
}
"""How long one of each takes; repetitions at an even pace."""


def minutes_of(session: Session) -> float:
    """Return about how many minutes a session takes, the warm-up included."""
    seconds = sum(_seconds_of(slot.prescription) for slot in session.slots)
    return WARM_UP_MINUTES + seconds / 60


def _seconds_of(prescription: Prescription) -> float:
    sides = 2 if prescription.each_side else 1
    most = prescription.grows.up_to if prescription.grows else prescription.high
    working = most * SECONDS_OF_ONE[prescription.measure] * sides
    return prescription.sets * (working + prescription.rest_seconds)
