"""Which fields of a record changed, and what is said of each."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.changes.fields import FieldChange, Kind, fields_changed
from generator.model.exercise import Exercise
from tests.builders import (
    a_plan,
    a_slot,
    an_exercise,
    exercise_data,
    figure_data,
    shared_vocabulary,
)


def changes(before: Mapping[str, object], after: Mapping[str, object]) -> list[FieldChange]:
    """Return what differs between two versions of an exercise."""
    one, other = exercise_data(**before), exercise_data(**after)
    return list(fields_changed(Exercise.model_validate(one), Exercise.model_validate(other)))


def test_same_record() -> None:
    """A record that says the same has no change, whatever its file looks like."""
    assert [] == changes({}, {})


@pytest.mark.parametrize(
    "before, after, path, was, now",
    [
        ({}, {"pattern": "squat"}, "pattern", ("hinge",), ("squat",)),
        ({}, {"dose": {"low": 6}}, "dose.low", ("8",), ("6",)),
        ({}, {"easy_swap": False}, "easy_swap", ("true",), ("false",)),
        ({}, {"shorter_range_of": "lift"}, "shorter_range_of", (), ("lift",)),
        ({"shorter_range_of": "lift"}, {}, "shorter_range_of", ("lift",), ()),
        ({}, {"name": "A Word"}, "name", ("Some exercise",), ("A Word",)),
    ],
)
def test_short_values_are_said(
    before: dict[str, object],
    after: dict[str, object],
    path: str,
    was: tuple[str, ...],
    now: tuple[str, ...],
) -> None:
    """Numbers, terms, ids and names are said as they were and as they are."""
    assert [FieldChange(path, Kind.VALUE, was, now)] == changes(before, after)


def test_words_are_named_only() -> None:
    """A sentence that changed is named: the words themselves stand in the file."""
    expected = [FieldChange("lumbar_load.reason", Kind.WORDS)]

    assert expected == changes({}, {"lumbar_load": {"reason": "You lean over."}})


def test_items_of_a_list() -> None:
    """Of a list of tags it is said which came and which went."""
    before = {"muscles": {"primary": ["glutes", "lats"]}}
    after = {"muscles": {"primary": ["glutes", "hamstrings"]}}
    expected = [FieldChange("muscles.primary", Kind.ITEMS, ("lats",), ("hamstrings",))]

    assert expected == changes(before, after)


def test_alternatives_are_one_item() -> None:
    """Equipment of which one is enough is one item: "dumbbell or cable"."""
    before: dict[str, object] = {"equipment": [["bench"]]}
    after: dict[str, object] = {"equipment": [["bench"], ["dumbbell", "cable"]]}
    expected = [FieldChange("equipment", Kind.ITEMS, (), ("dumbbell or cable",))]

    assert expected == changes(before, after)


def test_order_of_a_list() -> None:
    """The same items in another order are a change, and said to be no more than that."""
    before: dict[str, object] = {"trains": ["strength", "power"]}
    after: dict[str, object] = {"trains": ["power", "strength"]}

    assert [FieldChange("trains", Kind.ORDER)] == changes(before, after)


def test_frames_are_told_apart_by_name() -> None:
    """A frame put before another does not make the other look changed."""
    top, bottom = {"name": "Top"}, {"name": "Bottom", "trunk": 60}
    low = {"name": "Bottom", "trunk": 70}
    before = {"figure": figure_data(frames=[bottom])}
    after = {"figure": figure_data(frames=[top, low])}
    expected = [
        FieldChange("figure.frames", Kind.ITEMS, (), ("Top",)),
        FieldChange("figure.frames.Bottom.trunk", Kind.VALUE, ("60",), ("70",)),
    ]

    assert expected == changes(before, after)


def test_part_that_came_or_went() -> None:
    """A part that is new or gone is named as a whole, not field by field."""
    figure: dict[str, object] = {"figure": figure_data()}

    assert [FieldChange("figure", Kind.ADDED)] == changes({}, figure)
    assert [FieldChange("figure", Kind.REMOVED)] == changes(figure, {})


def test_terms_are_told_apart_by_tag() -> None:
    """A pattern that a role loses is said with the tag of the role."""
    role = shared_vocabulary().roles["hip-hinge"]
    other = role.model_copy(update={"patterns": role.patterns[:1]})
    expected = [FieldChange("patterns", Kind.ITEMS, ("hip-extension",), ())]

    assert expected == list(fields_changed(role, other))


def test_two_slots_of_one_role() -> None:
    """Slots that nothing tells apart are compared by their places."""
    slots = [a_slot(), a_slot()]
    before = a_plan(sessions=[{"name": "Day A", "minutes": 60, "slots": slots}])
    after = a_plan(sessions=[{"name": "Day A", "minutes": 60, "slots": [slots[0], a_slot(sets=4)]}])
    path = "sessions.Day A.slots.2.prescription.sets"

    assert [FieldChange(path, Kind.VALUE, ("3",), ("4",))] == list(fields_changed(before, after))


aliases = st.lists(st.text("abc -", min_size=1).filter(lambda text: text.strip(" -")), max_size=3)


@given(before=aliases, after=aliases)
def test_any_difference_is_found(before: list[str], after: list[str]) -> None:
    """Whatever differs between two records is named, and nothing else is."""
    one, other = an_exercise(aliases=before), an_exercise(aliases=after)
    found = list(fields_changed(one, other))

    assert bool(found) == (one.aliases != other.aliases)
    assert {"aliases"} >= {each.path for each in found}
    assert "aliases" in Exercise.model_fields
