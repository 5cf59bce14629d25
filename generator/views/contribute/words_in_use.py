"""Which exercises have which closed terms: the nearest example is one that is there already."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.load import load_of_set
from generator.derive.provocations import amount_of
from generator.model.walk import leaves
from generator.views.page import Link, exercise_link
from generator.vocabulary import Provocation, Term

if TYPE_CHECKING:
    from generator.model.exercise import Exercise
    from generator.model.guide import Guide
    from generator.model.lifts import ReferenceLifter

FEW = 3
"""How many exercises are named for a word."""


@dataclass(frozen=True, slots=True)
class Uses:
    """The exercises that have a word in a field, by the way to the field and by the word."""

    by_way: Mapping[tuple[tuple[str, ...], str], tuple[Link, ...]]

    def of(self, way: tuple[str, ...], word: str) -> tuple[Link, ...]:
        """Return a few exercises that have a word at a way into their records."""
        return self.by_way.get((way, word), ())


NONE = Uses({})
"""For records that are no exercises."""


def uses_of(guide: Guide) -> Uses:
    """Look up a few exercises for each word, the lifts that everybody knows first."""
    known = [lift.exercise for lift in guide.rules.main_lifts.lifts]
    ids = [*known, *(id_ for id_ in guide.exercises if id_ not in known)]
    found: dict[tuple[tuple[str, ...], str], dict[str, Link]] = {}
    for id_ in ids:
        for key in _words_of(guide.exercises[id_], guide.rules.reference_lifter):
            named = found.setdefault(key, {})
            if len(named) < FEW:
                named.setdefault(id_, exercise_link(guide, id_))
    return Uses({key: tuple(links.values()) for key, links in found.items()})


def _words_of(exercise: Exercise, lifter: ReferenceLifter) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield each word of an exercise with the way to it; what a posture shows, as it shows it."""
    yield _JUDGED, load_of_set(exercise, lifter).band.value
    for provocation in Provocation:
        amount = amount_of(exercise, lifter, provocation)
        yield (*_PROVOKES, provocation.value.replace("-", "_")), amount.value
    for leaf in leaves(exercise):
        way = tuple(step for step in leaf.path if isinstance(step, str))
        if isinstance(leaf.value, Term) and way != _JUDGED and way[:2] != _PROVOKES:
            yield way, leaf.value.value


_JUDGED = ("lumbar_load", "judged")
_PROVOKES = ("spine", "provokes")
