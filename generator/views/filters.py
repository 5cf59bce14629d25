"""The choices by which readers narrow swap tables and lists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.movements import movements_for
from generator.views.words import capital, kilograms
from generator.vocabulary import Provocation

if TYPE_CHECKING:
    from generator.model.exercise import Exercise
    from generator.model.guide import Guide


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice of a filter."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Filters:
    """The choices by which a reader narrows the swap tables of a page."""

    equipment: tuple[Choice, ...]
    brings_on: tuple[Choice, ...]
    movements: str
    """The movements whose phases count for the exercise, as words: the calmest decides."""
    deadlift: str
    squat: str
    """What the reference lifter deadlifts and squats, for readers who wonder whose weights stand
    beside the per cents."""


def filters_of(guide: Guide, exercise: Exercise) -> Filters:
    """Return what narrows the swap tables of an exercise."""
    lifter = guide.rules.reference_lifter
    return Filters(
        profiles_of(guide),
        tuple(Choice(each.value, capital(each.label)) for each in Provocation),
        " ".join(each.id for each in movements_for(guide, exercise)),
        kilograms(lifter.deadlift_kg),
        kilograms(lifter.squat_kg),
    )


def profiles_of(guide: Guide) -> tuple[Choice, ...]:
    """Return the equipment profiles, to choose from."""
    profiles = guide.vocabulary.profiles.values()
    return tuple(Choice(profile.tag, capital(profile.label)) for profile in profiles)
