"""Easier and harder neighbours, and the ways up."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given

from generator.checks.check import Derived
from generator.derive.neighbours import Neighbour, neighbours_of
from generator.model.guide import Guide
from tests.derive.generated import guides, ladder, made


def easier(than: str) -> dict[str, str]:
    """Return a relation to an exercise."""
    return {"exercise": than, "reason": "Less."}


@given(guide=guides())
def test_both_directions_of_every_relation(guide: Guide) -> None:
    """What one exercise calls easier has it as harder, with the same reason, and the other way."""
    found = neighbours_of(guide.exercises, guide.ladders)
    down = {(id_, n.exercise, n.reason) for id_, all_ in found.easier.items() for n in all_}
    up = {(n.exercise, id_, n.reason) for id_, all_ in found.harder.items() for n in all_}

    assert down == up


def test_relation_is_written_on_either_side() -> None:
    """It does not matter on which of the two a relation is written."""
    here = {"lift": made("lift", easier=[easier("calm")]), "calm": made("calm")}
    there = {"lift": made("lift"), "calm": made("calm", harder=[easier("lift")])}

    assert neighbours_of(here, {}) == neighbours_of(there, {})
    assert {"lift": (Neighbour("calm", "Less."),)} == dict(neighbours_of(here, {}).easier)


def test_ladders_lead_up() -> None:
    """A rung leads up to the next one, though nobody wrote a relation."""
    names = ("one", "two", "three")
    found = neighbours_of({n: made(n) for n in names}, {"l": ladder("l", "hip-hinge", *names)})

    assert names == found.way_up("one", "three")
    assert {} == dict(found.easier)


def test_way_up_is_the_shortest() -> None:
    """Of two ways up the one with fewer steps is taken."""
    found = neighbours_of(
        {
            "top": made("top", easier=[easier("middle"), easier("low")]),
            "middle": made("middle", easier=[easier("low")]),
            "low": made("low"),
        },
        {},
    )

    assert ("low", "top") == found.way_up("low", "top")


def test_equally_short_ways_prefer_rungs_of_ladders() -> None:
    """Of two ways as short as each other, the one over a ladder's rung is taken, not the first."""
    exercises = {
        "top": made("top", easier=[easier("machine"), easier("tool")]),
        "machine": made("machine", easier=[easier("low")]),
        "tool": made("tool", easier=[easier("low")]),
        "low": made("low"),
    }
    on_a_ladder = {"l": ladder("l", "hip-hinge", "tool", "top")}

    assert ("low", "tool", "top") == neighbours_of(exercises, on_a_ladder).way_up("low", "top")
    assert ("low", "machine", "top") == neighbours_of(exercises, {}).way_up("low", "top")


def test_no_other_way_is_shorter_or_has_more_rungs(real: Derived) -> None:
    """No step of a real way up can be taken over a rung instead without a longer way."""
    found = real.swaps.neighbours
    ids = list(real.guide.exercises)
    ways = [found.way_up(start, goal) for start in ids for goal in ids]

    assert [] == [
        (lower, over, upper)
        for way in ways
        for lower, over, upper in zip(way, way[1:], way[2:], strict=False)
        for other in found.ways_up[lower]
        if upper in found.ways_up.get(other, ())
        and (over not in found.rungs, over) > (other not in found.rungs, other)
    ]


def test_there_may_be_no_way_up() -> None:
    """Where no relation and no ladder leads up, there is no way; and down is no way up."""
    found = neighbours_of({"lift": made("lift", easier=[easier("calm")]), "calm": made("calm")}, {})

    assert () == found.way_up("lift", "calm")
    assert () == found.way_up("nobody", "lift")
    assert ("lift",) == found.way_up("lift", "lift")


def test_every_real_way_up_can_be_walked(real: Derived) -> None:
    """Every step of every way up between two real exercises is a relation or a rung."""
    found = real.swaps.neighbours
    ids = list(real.guide.exercises)
    ways = [found.way_up(start, goal) for start in ids for goal in ids]

    assert [] == [
        (lower, upper)
        for way in ways
        for lower, upper in pairwise(way)
        if upper not in found.ways_up[lower]
    ]
