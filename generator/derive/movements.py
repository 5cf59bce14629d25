"""Which movement an exercise belongs to: the one whose phase decides what to do with it today.

A movement has a phase, a person does not. What belongs to what is a convention of this guide,
written in `content/rules/where-am-i.yml`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.vocabulary import SupportShare

if TYPE_CHECKING:
    from generator.model.exercise import Exercise
    from generator.model.guide import Guide
    from generator.model.where_am_i import Movement


def movement_of(guide: Guide, exercise: Exercise) -> Movement | None:
    """Return the movement that an exercise belongs to; None for a push from a bench or a curl-up.

    A lift that a movement names belongs to it; else an exercise does by its pattern; else by where
    its weight sits, if nothing carries the trunk.
    """
    movements = guide.rules.where_am_i.movements
    carries_itself = exercise.support is None or exercise.support.share is SupportShare.NONE
    by_name = (each for each in movements if exercise.id in each.lifts)
    by_pattern = (each for each in movements if exercise.pattern in each.patterns)
    by_position = (
        each for each in movements if carries_itself and exercise.load.position in each.positions
    )
    return next((each for found in (by_name, by_pattern, by_position) for each in found), None)


def movements_for(guide: Guide, exercise: Exercise) -> tuple[Movement, ...]:
    """Return the movements whose phases count for an exercise, of which the calmest decides.

    One that belongs to none follows them all: in doubt the calmer phase, as the questions say.
    """
    own = movement_of(guide, exercise)
    return guide.rules.where_am_i.movements if own is None else (own,)
