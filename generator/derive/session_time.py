"""How long a session takes, roughly: sets, rests and a warm-up."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from generator.vocabulary import Measure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.derive.schedule import Dose
    from generator.model.session import Prescription, Session, Slot

WARM_UP_MINUTES = 8.0
"""A few minutes of walking and a few light sets: a convention."""

_ROUNDED_TO = 5

SECONDS_OF_ONE: dict[Measure, float] = {
    Measure.REPETITIONS: 4.0,
    Measure.SECONDS: 1.0,
    Measure.METRES: 1.2,
    Measure.MINUTES: 60.0,
}
"""How long one of each takes; repetitions at an even pace."""


def minutes_of(session: Session) -> float:
    """Return about how many minutes a session takes at most, the warm-up included."""
    return WARM_UP_MINUTES + max(_seconds_of_all(each) for each in _sets_of_slots(session)) / 60


def _sets_of_slots(session: Session) -> Iterator[list[Slot]]:
    """Yield the slots that are done together, with each profile whenever one comes or goes."""
    profiles = sorted({tag for slot in session.slots for tag in slot.exercises})
    weeks = sorted({slot.from_week for slot in session.slots})
    for profile in profiles:
        for week in weeks:
            yield [slot for slot in session.slots if slot.stands_in(week, profile)]


def minutes_in_week(session: Session, doses: Iterable[Dose]) -> int:
    """Return about how many minutes a session takes in one week.

    A session states its longest day, with the walk to the rack and the change of plates, which
    nobody reckons. A week that has less to do has as much less of that.

    Returns:
        Minutes, rounded up to five of them: a clock is not read more finely in a gym.
    """
    seconds = sum(_seconds(dose.prescription, dose.sets, dose.high) for dose in doses)
    share = (WARM_UP_MINUTES + seconds / 60) / minutes_of(session)
    return min(math.ceil(session.minutes * share / _ROUNDED_TO) * _ROUNDED_TO, session.minutes)


def _seconds_of_all(slots: list[Slot]) -> float:
    return sum(_seconds_of(slot.prescription) for slot in slots)


def _seconds_of(prescription: Prescription) -> float:
    most = prescription.grows.up_to if prescription.grows else prescription.high
    return _seconds(prescription, prescription.sets, most)


def _seconds(prescription: Prescription, sets: int, count: int) -> float:
    sides = 2 if prescription.each_side else 1
    working = count * SECONDS_OF_ONE[prescription.measure] * sides
    return sets * (working + prescription.rest_seconds)
