"""Easier and harder neighbours: written on one of the two, derived for the other."""

from __future__ import annotations

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
    rungs: frozenset[str]
    """The exercises that stand on a ladder."""

    def above(self, start: str) -> frozenset[str]:
        """Return every exercise that a way leads up to from one, without that one."""
        seen = {start}
        reached = [start]
        while reached:
            upper = {each for here in reached for each in self.ways_up.get(here, ())} - seen
            seen |= upper
            reached = sorted(upper)
        return frozenset(seen - {start})

    def way_up(self, start: str, goal: str) -> tuple[str, ...]:
        """Return the shortest way from one exercise up to another, both ends included.

        Of equally short ways it is the one with the most rungs of ladders on it, since a ladder
        says when to go on to the next. Then the first by the alphabet.

        Returns:
            Ids from `start` to `goal`, or an empty tuple where no way is known.
        """
        seen = {start}
        reached: dict[str, _Way] = {start: _Way(0, (start,))}
        while reached and goal not in reached:
            above: dict[str, _Way] = {}
            for here, way in reached.items():
                for upper in self.ways_up.get(here, ()):
                    if upper not in seen:
                        off_ladders = way.off_ladders + (upper not in self.rungs)
                        longer = _Way(off_ladders, (*way.ids, upper))
                        above[upper] = min(longer, above.get(upper, longer))
            seen.update(above)
            reached = above
        return reached[goal].ids if goal in reached else ()


class _Way(NamedTuple):
    """A way up, in the order in which equally short ones are preferred."""

    off_ladders: int
    """How many exercises on it stand on no ladder."""
    ids: tuple[str, ...]


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
        rungs=frozenset(rung.exercise for ladder in ladders.values() for rung in ladder.rungs),
    )
