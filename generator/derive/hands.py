"""What the kilograms of a set are: of one weight, of two together, or of plates alone.

Every weight of the guide is all that is held, since the lower back meets both dumbbells of a pair.
Readers think of a pair by the weight of one, so pages say which is meant. It is told from the
figure, which says what the hands hold, and from the equipment.

A bar counts in its weight, and a stack has a lightest pin. What can be used with no weight at all,
a bare sled or the bare end of a bar, is counted by the plates that are put on it.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from generator.vocabulary.figures import Gear, HeldAt, Side

if TYPE_CHECKING:
    from generator.model.exercise import Exercise
    from generator.model.figure import Held

BAR, PAIR = "barbell", "dumbbell"
"""The equipment that is held as one, and the one that comes in pairs."""

_TAKES_PLATES = frozenset({Gear.MACHINE, Gear.SLED, Gear.LANDMINE, Gear.CABLE})
"""What carries plates, or a stack; the figure of a belt squat hangs them from a cable."""


class Counted(Enum):
    """What the kilograms of a set are."""

    ONE_WEIGHT = "one weight"
    """There is one weight, or a machine: nothing to mistake."""
    BOTH_HANDS = "both hands"
    """There is a weight in each hand. Both count together."""
    BAR_OR_PAIR = "a bar or a pair"
    """There is a bar, or a pair of dumbbells in its place, which count together."""
    PLATES = "plates"
    """There are plates on a machine, a sled or a bar on a pivot, which itself is not counted."""


def counted_as(exercise: Exercise) -> Counted:
    """Say what the kilograms of an exercise are; without a figure nobody can tell a pair."""
    held = exercise.figure.held if exercise.figure else ()
    in_hands = [each for each in held if each.at is HeldAt.HANDS]
    if any(_is_pair(each) for each in in_hands) or _is_one_for_each(in_hands):
        return Counted.BOTH_HANDS
    bar = any(each.gear is Gear.BARBELL for each in in_hands)
    if bar and any(BAR in any_of and PAIR in any_of for any_of in exercise.equipment):
        return Counted.BAR_OR_PAIR
    bare = exercise.load.relative_load and not exercise.load.lightest_kg
    if bare and any(each.gear in _TAKES_PLATES for each in held):
        return Counted.PLATES
    return Counted.ONE_WEIGHT


def _is_pair(held: Held) -> bool:
    """Say whether a figure means one for each hand: two hands share a bell, but not a dumbbell."""
    return held.gear is Gear.DUMBBELL and held.side is Side.BOTH


def _is_one_for_each(held: list[Held]) -> bool:
    free = {each.side for each in held if each.gear in (Gear.DUMBBELL, Gear.KETTLEBELL)}
    return {Side.NEAR, Side.FAR} <= free
