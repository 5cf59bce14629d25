"""What the page of an exercise says of each phase, and what else people call it."""

from __future__ import annotations

from itertools import pairwise

import pytest

from generator.checks.check import Derived
from generator.derive.load import load_of_set
from generator.derive.start import Verdict, is_kept_in_full, phase_verdict
from generator.views.exercise import exercise_view
from generator.views.words import said_names
from generator.vocabulary import Phase


def test_phases_that_say_the_same_are_one_row(real: Derived) -> None:
    """No two rows that follow each other say the same, and every phase stands in one."""
    for exercise in real.guide.exercises.values():
        rows = exercise_view(real, exercise).today
        told = [(row.verdict, row.start, row.load, row.instead, row.reason) for row in rows]
        named = [link.text for row in rows for link in row.phases]

        assert all(one != other for one, other in pairwise(told))
        assert named in (["Every phase"], [phase.label for phase in Phase])


def test_what_is_kept_in_full_has_one_row(real: Derived) -> None:
    """An exercise that no phase cuts says so once."""
    guide = real.guide
    kept = [
        exercise_view(real, each)
        for each in guide.exercises.values()
        if is_kept_in_full(each, guide.rules.reference_lifter)
        and all(phase_verdict(guide, each, phase).verdict is Verdict.KEEP for phase in Phase)
    ]

    assert kept
    assert all(1 == len(view.today) for view in kept)


def test_what_is_left_for_later_names_something_else(real: Derived) -> None:
    """Where a phase says to leave an exercise, it says what to do instead and no start weight."""
    rows = [
        row
        for exercise in real.guide.exercises.values()
        for row in exercise_view(real, exercise).today
        if row.verdict == Verdict.LATER.value
    ]

    assert rows
    assert all(row.instead and not row.start and row.load is None for row in rows)


def test_what_is_called_easier_clearly_loads_the_back_less(real: Derived) -> None:
    """An easier neighbour has less load than the ratings may be off; others stand apart."""
    guide, lifter = real.guide, real.guide.rules.reference_lifter
    apart = 0
    for exercise in guide.exercises.values():
        view, own = exercise_view(real, exercise), load_of_set(exercise, lifter)
        named = {each.exercise for each in real.swaps.neighbours.easier.get(exercise.id, ())}
        shown = [*view.easier, *view.alike]
        by_name = {each.name: load_of_set(each, lifter) for each in guide.exercises.values()}
        apart += len(view.alike)

        assert len(named) == len(shown)
        for each in view.easier:
            assert by_name[each.link.text].index < own.index
            assert not by_name[each.link.text].is_about(own)
        assert all(by_name[each.link.text].is_about(own) for each in view.alike)
    assert apart


@pytest.mark.parametrize(
    "name, aliases, said",
    [
        ("Plank", ["planks", "plancks", "front plank"], ["front plank"]),
        ("Back squat", ["sqaut", "squat", "squats", "backsquat"], ["squat"]),
        ("Lat pulldown", ["lat pull-down", "pulldown", "lat puldown"], ["pulldown"]),
        ("Dumbbell bench press", ["dumbell press", "DB bench"], ["DB bench"]),
        ("Bench press", [], []),
    ],
)
def test_only_names_worth_reading_are_shown(name: str, aliases: list[str], said: list[str]) -> None:
    """Plurals, other spellings and misspellings are for search alone."""
    assert tuple(said) == said_names(name, aliases)
