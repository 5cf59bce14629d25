"""Figures that say `like`: completed by the figure they are like."""

from __future__ import annotations

from collections.abc import Mapping

from generator.model.exercise import Exercise
from generator.model.figure import Figure


def with_figures(exercises: Mapping[str, Exercise]) -> dict[str, Exercise]:
    """Return exercises whose figures say everything themselves.

    Whoever calls this has made sure that every `like` leads to a figure, soon and in no circle.
    """
    return {
        id_: exercise
        if exercise.figure is None or exercise.figure.like is None
        else exercise.model_copy(update={"figure": whole_figure(exercise, exercises)})
        for id_, exercise in exercises.items()
    }


def whole_figure(exercise: Exercise, exercises: Mapping[str, Exercise]) -> Figure | None:
    """Return the figure of an exercise, completed by what it is like; None without a figure."""
    figure = exercise.figure
    if figure is None or figure.like is None:
        return figure
    base = whole_figure(exercises[figure.like], exercises)
    return figure if base is None else figure.over(base)


LONGEST_WAY = 8
"""Through how many figures `like` may lead: nobody can follow more, and none so far has two."""


def way_of_likes(exercise: Exercise, exercises: Mapping[str, Exercise]) -> tuple[str, ...]:
    """Return the ids that a figure is like, one after the other; a circle ends with its start.

    A way that is too long ends with the first id that is one too many.
    """
    way: list[str] = [exercise.id]
    here: Exercise | None = exercise
    while here is not None and here.figure is not None and here.figure.like is not None:
        way.append(here.figure.like)
        if here.figure.like in way[:-1] or len(way) > LONGEST_WAY + 1:
            break
        here = exercises.get(here.figure.like)
    return tuple(way[1:])
