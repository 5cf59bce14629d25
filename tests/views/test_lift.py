"""The page of a lift that hurts: by which words search finds it, and what it says of phases."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from generator.checks.check import Derived
from generator.views.lift import doing, lift_view
from generator.vocabulary import Loadable, Phase


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


def test_ladders_of_a_lift_have_it_as_a_rung(real: Derived) -> None:
    """A ladder is called the lift's own if the lift is a rung of it, and only then."""
    names = {
        (lift.exercise, ladder.name)
        for lift in real.guide.rules.main_lifts.lifts
        for ladder in real.guide.ladders.values()
        if any(rung.exercise == lift.exercise for rung in ladder.rungs)
    }
    pages = [(each.exercise, lift_view(real, each)) for each in real.guide.rules.main_lifts.lifts]

    assert names == {(id_, link.text) for id_, page in pages for link in page.ladders}
    assert names.isdisjoint((id_, link.text) for id_, page in pages for link in page.ladders_beside)
    assert any(page.ladders_beside for _, page in pages)


def test_weight_is_added_where_a_lift_takes_any(real: Derived) -> None:
    """What a lift gets more of first is weight, unless it takes none; then what its sets count."""
    lifts = real.guide.rules.main_lifts.lifts
    more = {lift.exercise: lift_view(real, lift).more for lift in lifts}

    assert ["more seconds", "more repetitions"] == [more["plank"], more["pull-up"]]
    for id_, what in more.items():
        takes_none = real.guide.exercises[id_].load.loadable is Loadable.NONE
        assert takes_none == (what != "more weight")
