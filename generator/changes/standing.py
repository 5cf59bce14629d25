"""How an exercise that came, or one that went, stands in the guide: its load and its tables."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.load import Load, load_of_set
from generator.vocabulary import Phase

if TYPE_CHECKING:
    from generator.checks.check import Derived
    from generator.model.exercise import Exercise


@dataclass(frozen=True, slots=True)
class Standing:
    """An exercise among the others."""

    exercise: Exercise
    load: Load
    """Of a usual set."""
    tables: int
    """In how many tables of other lifts it stands."""
    firsts: int
    """In how many of them it is the first row."""
    own_rows: tuple[int, ...]
    """How many rows its own table has in each phase."""


def standings(derived: Derived, without: Iterable[str]) -> tuple[Standing, ...]:
    """Return how the exercises stand that a guide has and the other side does not.

    Args:
        derived: the guide that has them.
        without: the ids of the exercises that the other side has.
    """
    only = sorted(derived.guide.exercises.keys() - set(without))
    return tuple(_standing(derived, id_) for id_ in only)


def _standing(derived: Derived, id_: str) -> Standing:
    guide, swaps = derived.guide, derived.swaps
    exercise = guide.exercises[id_]
    places = [
        place
        for table in swaps.tables.values()
        for place, row in enumerate(table.rows)
        if row.exercise.id == id_
    ]
    return Standing(
        exercise,
        load_of_set(exercise, guide.rules.reference_lifter),
        len(places),
        places.count(0),
        tuple(len(swaps.of(id_, phase).rows) for phase in Phase),
    )
