"""The page of a lift that hurts: by which words search finds it, and what it says of phases."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from generator.checks.check import Derived
from generator.views.lift import doing, lift_view
from generator.vocabulary import Phase


@pytest.mark.parametrize(
    "lift,word",
    [
        ("squat", "squatting"),
        ("row", "rowing"),
        ("Romanian deadlift", "deadlifting"),
        ("lunge", "lunging"),
        ("overhead press", "pressing"),
    ],
)
def test_doing(lift: str, word: str) -> None:
    """A lift is found by the word for doing it."""
    assert (word,) == doing(lift)


@pytest.mark.parametrize("lift", ["kettlebell swing", "good morning", "pull-up"])
def test_no_word_for_it(lift: str) -> None:
    """A lift that ends in "ing", or in a word with a hyphen, gets no made-up verb."""
    assert doing(lift) == ()


def test_what_comes_after_the_flare_up(real: Derived) -> None:
    """The page of a lift says what every later phase makes of it; equal neighbours are one."""
    pages = {
        lift.exercise: lift_view(real, lift).after for lift in real.guide.rules.main_lifts.lifts
    }

    assert 15 == len(pages)
    for after in pages.values():
        said = [each.itself for each in after]
        assert "settling rebuilding full-training" == " ".join(each.phase_tags for each in after)
        assert all(one != other for one, other in pairwise(said))
    assert [
        ("Settling", "about 60 % of usual"),
        ("Rebuilding", "about 75 % of usual"),
        ("Full training", "as usual"),
    ] == [(each.phases, each.itself) for each in pages["conventional-deadlift"]]
    assert ["Settling, rebuilding, full training"] == [each.phases for each in pages["plank"]]


def test_steps_name_the_per_cents_of_the_tables(real: Derived) -> None:
    """A per cent in the steps of a lift stands in its flare-up table, or is its own start later."""
    named = {
        (lift.exercise, int(percent))
        for lift in real.guide.rules.main_lifts.lifts
        for line in lift.today
        for percent in re.findall(r"(\d+) %", line)
    }
    shown = {
        (id_, start.about_percent)
        for id_ in {id_ for id_, _ in named}
        for phase in Phase
        for table in [real.swaps.of(id_, phase)]
        for start in (
            table.lighter,
            *(row.start for row in table.rows if phase is Phase.FLARE_UP),
        )
    }

    assert named
    assert set() == named - shown
