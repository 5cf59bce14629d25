"""Slips of the fingers: what counts as one, and which word was meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.slips import is_one_slip, the_one_meant

BANDS = ["very-low", "low", "moderate", "high", "very-high"]


@pytest.mark.parametrize(
    "word, other, is_slip",
    [
        ("moderate", "modrate", True),
        ("moderate", "moderatee", True),
        ("moderate", "mederate", True),
        ("moderate", "moedrate", True),
        ("moderate", "moderate", False),
        ("moderate", "mdrate", False),
        ("moderate", "omdeate", False),
        ("ab", "ba", True),
        ("", "a", True),
        ("", "", False),
    ],
)
def test_slips(word: str, other: str, *, is_slip: bool) -> None:
    """One letter wrong, missing or too many, or two swapped."""
    assert (is_slip, is_slip) == (is_one_slip(word, other), is_one_slip(other, word))


WORDS = st.text("ab", max_size=5)


@given(word=WORDS, other=WORDS)
def test_slips_are_what_fingers_do(word: str, other: str) -> None:
    """Two words are one slip apart exactly if typing one with one slip can give the other."""
    spans = range(len(word) + 1)
    typed = {word[:at] + word[at + 1 :] for at in spans}
    typed |= {f"{word[:at]}{letter}{word[at:]}" for at in spans for letter in "ab"}
    typed |= {f"{word[:at]}{letter}{word[at + 1 :]}" for at in spans[:-1] for letter in "ab"}
    typed |= {word[:at] + word[at : at + 2][::-1] + word[at + 2 :] for at in spans}

    assert (other in typed - {word}) == is_one_slip(word, other)


@pytest.mark.parametrize(
    "word, meant",
    [
        ("modrate", "moderate"),
        ("Very High", "very-high"),
        ("very_low", "very-low"),
        ("VERY  LOW", "very-low"),
        ("hihg", "high"),
        ("lwo", None),
        ("medium", None),
        ("", None),
    ],
)
def test_word_that_was_meant(word: str, meant: str | None) -> None:
    """A word is taken for the only known one that is near; else nobody guesses."""
    assert meant == the_one_meant(word, BANDS)


def test_two_near_words_are_no_guess() -> None:
    """Where two known words are as near, neither is taken."""
    assert the_one_meant("hip-aduction", ["hip-abduction", "hip-adduction"]) is None
