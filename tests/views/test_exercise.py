"""What the page of an exercise says of each phase, and what else people call it."""

from __future__ import annotations

from itertools import pairwise

import pytest

from generator.checks.check import Derived
from generator.derive.load import load_of_set
from generator.derive.start import Verdict, is_kept_in_full, phase_verdict
from generator.views.exercise import exercise_view
from generator.views.exercise_facts import facts_of
from generator.views.load import load_view
from generator.views.neighbours import EASIER, HARDER, neighbours_view
from generator.views.words import said_names
from generator.vocabulary import BendUnderLoad, Phase, SpineMotion


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
        view, own = neighbours_view(real, exercise), load_of_set(exercise, lifter)
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


def test_neighbours_are_headed_by_what_follows(real: Derived) -> None:
    """Nothing harder is announced where all are easier, nor the other way round."""
    headings = set()
    for exercise in real.guide.exercises.values():
        view = neighbours_view(real, exercise)
        named = view.heading.lower()
        headings.add(view.heading)

        if view.groups:
            assert ("harder" in named or HARDER == view.heading) == bool(view.harder)
            assert ("easier" in named) == bool(view.easier)
        assert (1 < len(view.groups)) == any(each.heading for each in view.groups)
    assert {EASIER, HARDER, "Easier and harder"} <= headings


def test_first_swap_is_no_way_up(real: Derived) -> None:
    """No page names as the first swap what it lists under the way up, or what loads no less.

    What is left for later names what its caution names, or the next row.
    """
    for exercise in real.guide.exercises.values():
        view, table = exercise_view(real, exercise), real.swaps.of(exercise.id, Phase.FLARE_UP)
        assert view.first_swap
        link = view.first_swap.link
        near = neighbours_view(real, exercise)
        assert link.text not in {each.link.text for each in near.harder} - {
            each.link.text for each in (*near.easier, *near.alike)
        }
        if view.today[0].instead:
            assert link == view.today[0].instead
        elif link.address.endswith("#lighten"):
            assert table.first_less is None
        else:
            loads = {row.exercise.name: row.start.load for row in table.rows}
            assert not loads[link.text].is_about(table.lighter.load)


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


def test_load_by_weight_says_whether_the_band_changes(real: Derived) -> None:
    """Tiles that all show one band are not called a change, and the others are."""
    told: dict[bool, set[str]] = {}
    for exercise in real.guide.exercises.values():
        load = load_view(real.guide, exercise)
        if load.strip:
            told.setdefault(len({each.band for each in load.strip}) > 1, set()).add(load.by_weight)

    assert {True, False} == told.keys()
    assert all(1 == len(words) for words in told.values())
    assert told[True] != told[False]


def test_a_back_is_not_said_to_arch_and_to_round(real: Derived) -> None:
    """How far it rounds is said where it bends forward, or is kept still and bends all the same."""
    for exercise in real.guide.exercises.values():
        lower_back = next(x.text for x in facts_of(real.guide, exercise) if x.name == "Lower back")
        spine = exercise.spine
        bends = spine.motion is SpineMotion.FLEXION or (
            spine.motion is SpineMotion.STILL and spine.bend_under_load is not BendUnderLoad.LITTLE
        )

        assert bends == (lower_back != spine.motion.label)
