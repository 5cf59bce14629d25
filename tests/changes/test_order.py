"""What happened to a list: the least that explains it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.changes.order import Moved, Placed, Reorder, reorder_of

lists = st.lists(st.sampled_from("abcdefgh"), unique=True)


def test_same_list() -> None:
    """A list that stayed as it was has nothing to say."""
    assert not reorder_of(["a", "b"], ["a", "b"])


def test_came_and_went() -> None:
    """What came and what went are named with their places, and what made room has not moved."""
    expected = Reorder(came=(Placed("d", 1),), went=(Placed("a", 1),))

    assert expected == reorder_of(["a", "b", "c"], ["d", "b", "c"])


def test_one_past_the_others() -> None:
    """An item that passed two others has moved; the two have not."""
    expected = Reorder(moved=(Moved("a", 1, 3, is_up=False),))

    assert expected == reorder_of(["a", "b", "c"], ["b", "c", "a"])


def test_suspect_has_moved() -> None:
    """Where two changed places, the one whose own record changed is said to have moved."""
    before, after = ["a", "b"], ["b", "a"]

    assert (Moved("a", 1, 2, is_up=False),) == reorder_of(before, after, {"a"}).moved
    assert (Moved("b", 2, 1, is_up=True),) == reorder_of(before, after, {"b"}).moved


def test_passed_while_others_went() -> None:
    """An item that lets another pass has moved down, though what went above it hides that."""
    expected = (Moved("c", 3, 3, is_up=False),)

    assert expected == reorder_of(["a", "b", "c", "d"], ["b", "d", "c"], {"c"}).moved


def test_middle_stays() -> None:
    """Of two that changed places around a third, the third has not moved."""
    assert {"a", "c"} == {each.id for each in reorder_of("abc", "cba").moved}


@given(before=lists, after=lists)
def test_any_two_lists_are_explained(before: list[str], after: list[str]) -> None:
    """Taking out what went and moved, and putting in what came and moved, gives the new list."""
    change = reorder_of(before, after)
    gone = {each.id for each in change.went} | {each.id for each in change.moved}
    made = [item for item in before if item not in gone]
    put = [(each.place, each.id) for each in change.came]
    put += [(each.now, each.id) for each in change.moved]
    for place, item in sorted(put):
        made.insert(place - 1, item)

    assert after == made


@given(before=lists, after=lists)
def test_back_again(before: list[str], after: list[str]) -> None:
    """The way back has as many moves, and what came goes again."""
    there, back = reorder_of(before, after), reorder_of(after, before)

    assert {each.id for each in there.came} == {each.id for each in back.went}
    assert len(there.moved) == len(back.moved)
    assert bool(there) == (before != after)
