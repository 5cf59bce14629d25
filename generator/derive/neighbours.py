"""Easier and harder neighbours: written on one of the two, derived for the other."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from generator.model.exercise import Exercise
    from generator.model.ladder import Ladder


class Neighbour(NamedTuple):
    """An exercise one step away, with the reason somebody gave."""

    exercise: str
    reason: str


class Neighbours(NamedTuple):
    """The ways up and down between exercises."""

    easier: Mapping[str, tuple[Neighbour, ...]]
    harder: Mapping[str, tuple[Neighbour, ...]]
    ways_up: Mapping[str, tuple[str, ...]]
    """From an exercise to those one step harder, by a relation or by a ladder."""

    def way_up(self, start: str, goal: str) -> tuple[str, ...]:
        """Return the shortest way from one exercise up to another, both ends included.

        Returns:
            Ids from `start` to `goal`, or an empty tuple where no way is known.
        """
        came_from: dict[str, str] = {start: ""}
        waiting = deque([start])
        while waiting:
            here = waiting.popleft()
            if here == goal:
                way = [here]
                while came_from[way[-1]]:
                    way.append(came_from[way[-1]])
                return tuple(reversed(way))
            for above in self.ways_up.get(here, ()):
                if above not in came_from:
                    came_from[above] = here
                    waiting.append(above)
        return ()


def neighbours_of(exercises: Mapping[str, Exercise], ladders: Mapping[str, Ladder]) -> Neighbours:
    """Derive both directions of every relation, and the steps of every ladder."""
    easier: dict[str, set[Neighbour]] = {}
    harder: dict[str, set[Neighbour]] = {}
    for exercise in exercises.values():
        for relation in exercise.easier:
            easier.setdefault(exercise.id, set()).add(Neighbour(relation.exercise, relation.reason))
            harder.setdefault(relation.exercise, set()).add(Neighbour(exercise.id, relation.reason))
        for relation in exercise.harder:
            harder.setdefault(exercise.id, set()).add(Neighbour(relation.exercise, relation.reason))
            easier.setdefault(relation.exercise, set()).add(Neighbour(exercise.id, relation.reason))
    up: dict[str, set[str]] = {
        id_: {neighbour.exercise for neighbour in found} for id_, found in harder.items()
    }
    for ladder in ladders.values():
        for lower, upper in pairwise(ladder.rungs):
            up.setdefault(lower.exercise, set()).add(upper.exercise)
    return Neighbours(
        easier={id_: tuple(sorted(found)) for id_, found in easier.items()},
        harder={id_: tuple(sorted(found)) for id_, found in harder.items()},
        ways_up={id_: tuple(sorted(found)) for id_, found in up.items()},
    )
