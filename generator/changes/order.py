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
    is_up: bool
    """Whether it passed more of the others upwards than downwards; others may come and go."""


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
    was, now = _places(before), _places(after)
    old, new = _places([i for i in before if i in now]), _places([i for i in after if i in was])
    stayed = _heaviest_rise(
        [old[id_] for id_ in new],
        [(_SUSPECT if id_ in suspects else _OTHER, old[id_] == new[id_]) for id_ in new],
    )
    return Reorder(
        came=tuple(Placed(id_, place) for id_, place in now.items() if id_ not in was),
        went=tuple(Placed(id_, place) for id_, place in was.items() if id_ not in now),
        moved=tuple(
            Moved(id_, was[id_], now[id_], new[id_] < old[id_])
            for id_ in new
            if old[id_] not in stayed
        ),
    )


def _places(ids: Sequence[str]) -> dict[str, int]:
    return {id_: place for place, id_ in enumerate(ids, start=1)}


_SUSPECT, _OTHER = 1, 2
"""How much it weighs to say that an item kept its place: less for one that likely moved."""


def _heaviest_rise(places: Sequence[int], weights: Sequence[tuple[int, bool]]) -> frozenset[int]:
    """Return the members of the rising subsequence that weighs most: whoever kept in order.

    Of two that weigh the same, it is the one with more members at their old place.
    """
    best: list[tuple[tuple[int, int], tuple[int, ...]]] = []
    for position, place in enumerate(places):
        below = (best[other] for other in range(position) if places[other] < place)
        (weight, same), way = max(below, key=lambda found: found[0], default=((0, 0), ()))
        own, is_same = weights[position]
        best.append(((weight + own, same + is_same), (*way, place)))
    return frozenset(max(best, key=lambda found: found[0], default=((0, 0), ()))[1])
