"""What happened to a list: what came, what went, and what moved past the others."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Placed:
    """An item that stands, or stood, at a place counted from 1."""

    id: str
    place: int


@dataclass(frozen=True, slots=True)
class Moved:
    """An item that changed places with others, places counted from 1."""

    id: str
    was: int
    now: int

    @property
    def is_up(self) -> bool:
        """Say whether it moved towards the first place."""
        return self.now < self.was


@dataclass(frozen=True, slots=True)
class Reorder:
    """The difference between two lists of the same kind."""

    came: tuple[Placed, ...] = ()
    went: tuple[Placed, ...] = ()
    moved: tuple[Moved, ...] = ()

    def __bool__(self) -> bool:
        """Say whether anything happened at all."""
        return bool(self.came or self.went or self.moved)


def reorder_of(
    before: Sequence[str], after: Sequence[str], suspects: Collection[str] = ()
) -> Reorder:
    """Say what turns one list into another; each id stands in a list at most once.

    What only makes room has not moved: as few items as possible are said to move. Where two
    items changed places, either could be said to have moved; it is the one among the suspects.

    Args:
        before: the ids as they stood.
        after: the ids as they stand.
        suspects: ids whose own records changed, so that they are the likelier cause.
    """
    was = {id_: place for place, id_ in enumerate(before, start=1)}
    now = {id_: place for place, id_ in enumerate(after, start=1)}
    both = [id_ for id_ in after if id_ in was]
    weights = [_SUSPECT if id_ in suspects else _OTHER for id_ in both]
    stayed = _heaviest_rise([was[id_] for id_ in both], weights)
    return Reorder(
        came=tuple(Placed(id_, place) for id_, place in now.items() if id_ not in was),
        went=tuple(Placed(id_, place) for id_, place in was.items() if id_ not in now),
        moved=tuple(
            Moved(id_, was[id_], place)
            for id_, place in now.items()
            if id_ in was and was[id_] not in stayed
        ),
    )


_SUSPECT, _OTHER = 1, 2
"""How much it weighs to say that an item kept its place: less for one that likely moved."""


def _heaviest_rise(places: Sequence[int], weights: Sequence[int]) -> frozenset[int]:
    """Return the members of the rising subsequence that weighs most: whoever kept in order."""
    best: list[tuple[int, tuple[int, ...]]] = []
    for position, place in enumerate(places):
        below = (best[other] for other in range(position) if places[other] < place)
        weight, way = max(below, key=lambda found: found[0], default=(0, ()))
        best.append((weight + weights[position], (*way, place)))
    return frozenset(max(best, key=lambda found: found[0], default=(0, ()))[1])
