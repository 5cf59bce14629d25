"""Ids that moved: one step to a record that is there, and whoever names the old one is told."""

from __future__ import annotations

import pytest

from generator.checks.catalogue import ON_RECORDS
from generator.findings import Finding
from generator.model.base import Record
from tests.builders import an_exercise, moved_ids, records_of

BIRDS = an_exercise("bird-dog"), an_exercise("dead-bug")
"""What there is to move to."""


def _found(*records: Record) -> list[Finding]:
    given = records_of(*BIRDS, *records)
    found = [each for check in ON_RECORDS for each in check.run(given)]
    return [each for each in found if each.code[:2] in ("MV", "XR")]


def _codes(*records: Record) -> list[str]:
    return [each.code for each in _found(*records)]


def test_one_step_is_fine() -> None:
    """An id that moved to a record, and one that split into two of them, are no fault."""
    assert [] == _found(moved_ids(pointer="bird-dog", bug=("bird-dog", "dead-bug")))


def test_no_entry_is_fine() -> None:
    """A guide in which nothing has moved yet has no fault."""
    assert [] == _found(moved_ids())


def test_chain_names_its_end() -> None:
    """Of a chain A -> B -> C -> D the steps to B and to C are faults, and both are to say D."""
    found = _found(moved_ids(a="b", b="c", c="bird-dog"))

    assert ["MV003", "MV003"] == [each.code for each in found]
    assert ["write bird-dog.", "write bird-dog."] == [each.fix for each in found]
    assert found[0].message.endswith("a -> b -> c -> bird-dog")


@pytest.mark.parametrize(
    "moves,ways",
    [
        ({"a": "b", "b": "a"}, ["a -> b -> a", "b -> a -> b"]),
        ({"a": "a"}, ["a -> a"]),
        ({"a": "b", "b": "b"}, ["a -> b -> b", "b -> b"]),
    ],
)
def test_circle_is_told_from_a_chain(moves: dict[str, str], ways: list[str]) -> None:
    """Moves that come round again are named with their way, each where it is written."""
    found = _found(moved_ids(**moves))

    assert {"MV003"} == {each.code for each in found}
    assert ways == [each.message.rpartition(": ")[2] for each in found]


def test_split_into_an_old_id() -> None:
    """A choice that has moved on itself is found at that choice."""
    found = _found(moved_ids(pointer="bird-dog", bug=("dead-bug", "pointer")))

    assert [("MV003", "write bird-dog.")] == [(each.code, each.fix) for each in found]


def test_same_choice_twice() -> None:
    """A split into the same record twice is no choice."""
    assert ["MV005"] == _codes(moved_ids(bug=("dead-bug", "dead-bug")))


def test_kinds_are_kept_apart() -> None:
    """A ladder may have moved from an id that an exercise still has, but not to that exercise."""
    ladders = moved_ids("ladders", **{"bird-dog": "dead-bug"})

    assert ["MV002"] == _codes(ladders)


def test_lift_page_may_go_to_an_exercise() -> None:
    """A lift page that is no more may lead to an exercise without one, even to its own."""
    assert [] == _found(moved_ids("lifts", **{"bird-dog": "bird-dog"}))


def test_broken_target_is_no_second_fault() -> None:
    """A move to a record that is there but broken is not called a move to nothing."""
    records = records_of(moved_ids(pointer="broken"))
    whole = type(records)(records.by_key, not_sound=frozenset({"exercises/broken"}))

    assert [] == [each for check in ON_RECORDS for each in check.run(whole)]


def test_whoever_names_an_old_id_is_told_the_new_one() -> None:
    """A record that still points to a moved id is told where it went, in the remedy."""
    old = an_exercise("crawl", easier=[{"exercise": "pointer", "reason": "So it is."}])
    found = _found(old, moved_ids(pointer="bird-dog"))

    assert [("XR001", "exercises/crawl")] == [(each.code, each.record) for each in found]
    assert 'it moved to "bird-dog": write that.' == found[0].fix


def test_whoever_names_a_split_id_is_told_the_choices() -> None:
    """A record that still points to a split id is told what there is to choose from."""
    old = an_exercise("crawl", harder=[{"exercise": "bug", "reason": "So it is."}])
    found = _found(old, moved_ids(bug=("bird-dog", "dead-bug")))

    assert ["XR001"] == [each.code for each in found]
    assert "it was split into bird-dog and dead-bug: write the one that is meant." == found[0].fix
