"""Whether the kilograms of a set are those of a pair of weights."""

from __future__ import annotations

import pytest

from generator.checks.check import Derived
from generator.derive.hands import Counted, counted_as
from tests.builders import an_exercise, figure_data
from tests.derive.generated import weight


@pytest.mark.parametrize(
    "held,counted",
    [
        ([{"gear": "dumbbell"}], Counted.BOTH_HANDS),
        (
            [{"gear": "kettlebell", "side": "near"}, {"gear": "kettlebell", "side": "far"}],
            Counted.BOTH_HANDS,
        ),
        ([{"gear": "barbell"}], Counted.BAR_OR_PAIR),
        ([{"gear": "dumbbell", "side": "near"}], Counted.ONE_WEIGHT),
        ([{"gear": "dumbbell", "at": "chest"}], Counted.ONE_WEIGHT),
        ([{"gear": "kettlebell"}], Counted.ONE_WEIGHT),
        ([{"gear": "barbell", "at": "hips"}], Counted.ONE_WEIGHT),
        ([], Counted.ONE_WEIGHT),
    ],
)
def test_what_the_hands_hold_tells_a_pair(held: list[object], counted: Counted) -> None:
    """A dumbbell in both hands is one for each; a bell, or a weight on the body, is one alone."""
    exercise = an_exercise(
        load=weight(50), equipment=[["barbell", "dumbbell"]], figure=figure_data(held=held)
    )

    assert counted is counted_as(exercise)


def test_a_bar_that_nothing_replaces_is_one_weight() -> None:
    """Where only a bar will do, nobody can take its weight for that of one dumbbell."""
    bar = figure_data(held=[{"gear": "barbell"}])

    assert Counted.ONE_WEIGHT is counted_as(an_exercise(equipment=[["barbell"]], figure=bar))


def test_no_figure_tells_no_pair() -> None:
    """Without a figure nobody says what the hands hold."""
    assert Counted.ONE_WEIGHT is counted_as(an_exercise(equipment=[["dumbbell"]]))


def test_every_pair_of_the_guide_is_told(real: Derived) -> None:
    """Every record whose own words speak of two dumbbells, or of each hand, is told as a pair."""
    said = ("both dumbbells", "two dumbbells of", "in each hand", "both hands together")
    pairs = {
        each.id
        for each in real.guide.exercises.values()
        if each.load.relative_load and any(x in each.load.relative_load.basis for x in said)
    }

    assert len(pairs) > len(said)
    assert pairs <= {
        each.id for each in real.guide.exercises.values() if counted_as(each) is Counted.BOTH_HANDS
    }


def test_every_weight_of_plates_alone_is_told(real: Derived) -> None:
    """Every machine whose own words speak of its plates is told as plates, and no stack is."""
    weighed = [each for each in real.guide.exercises.values() if each.load.relative_load]
    plates = {each.id for each in weighed if counted_as(each) is Counted.PLATES}
    said = {
        each.id
        for each in weighed
        if each.load.relative_load
        and "plates" in each.load.relative_load.basis
        and counted_as(each) is not Counted.BOTH_HANDS
    }

    assert len(said) > 1
    assert said <= plates
    assert all(not real.guide.exercises[each].load.lightest_kg for each in plates)
