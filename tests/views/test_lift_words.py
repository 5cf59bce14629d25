"""The words by which search finds the page of a lift that hurts."""

from __future__ import annotations

import pytest

from generator.views.lift import doing


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
