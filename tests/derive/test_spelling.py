"""The usual form of words: plurals, short forms, compounds, accents, slips of a letter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.derive.names import near_names
from generator.derive.spelling import Language, spelling_of

LANGUAGE = Language(
    synonyms={"db": "dumbbells", "rdl": "romanian deadlift", "one": "single"},
    settled=["hip-abduction", "hip-adduction", "dumbbell", "The bar hangs."],
)
NAMES = {
    "a": ("Romanian deadlift", "dead lift", "carry"),
    "b": ("Goblet squat", "seated row", "press-up"),
    "c": ("Box squat", "bench press", "calf raise"),
}


def _words(name: str) -> set[str]:
    return set(spelling_of(NAMES, [name], LANGUAGE).words_of(name))


@pytest.mark.parametrize(
    "name, words",
    [
        ("Squats, goblet", {"goblet", "squat"}),
        ("Carries", {"carry"}),
        ("Presses and benches", {"press", "bench"}),
        ("Bench-press-up", {"bench", "press", "up"}),
        ("Deadlifts", {"dead", "lift"}),
        ("DB RDLs", {"dumbbell", "romanian", "dead", "lift"}),
        ("one arm", {"single", "arm"}),
        ("Röw, sèated", {"row", "seated"}),
        ("Farmer's", {"farmer"}),
        ("45° squat", {"45", "degree", "squat"}),
        ("Squat with a box", {"squat", "box"}),
        ("Gobblet sqaut", {"goblet", "squat"}),
        ("Romainian dumbell", {"romanian", "dumbbell"}),
        ("Adduction", {"adduction"}),
        ("Hack press", {"hack", "press"}),
        ("", set()),
    ],
)
def test_usual_forms(name: str, words: set[str]) -> None:
    """A name is brought to its words in their usual form."""
    assert words == _words(name)


@pytest.mark.parametrize(
    "word, meant",
    [
        ("gobblet", "goblet"),
        ("gblet", "goblet"),
        ("golbet", "goblet"),
        ("gobleet", "goblet"),
        ("hoblet", "hoblet"),
        ("gobbleet", "gobbleet"),
        ("bxo", "bxo"),
        ("sqaut", "squat"),
        ("squit", "squit"),
    ],
)
def test_slips(word: str, meant: str) -> None:
    """One slip in a long word is one, but not in its first letter; in a short one only a swap."""
    assert {meant} == _words(word)


def test_words_in_two_names_are_no_slips() -> None:
    """Words that stand in the names of two exercises each are spelled as they are meant."""
    names = {
        "a": ("Slider curl",),
        "b": ("Slider squat",),
        "c": ("Spider curl",),
        "d": ("Spider squat",),
    }

    assert [] == list(near_names(names, {}, LANGUAGE))


def test_synonyms_of_synonyms_are_gone_through_once() -> None:
    """Words that each stand for twenty others, and these for twenty more, are soon told."""
    wide = Language({f"w{n}": " ".join([f"w{n + 1}"] * 20 + ["up"]) for n in range(30)}, [])

    assert {"up", "w5"} == spelling_of({"a": ("w0",)}, [], wide).words_of("w0")


def test_synonyms_in_a_circle_come_to_an_end() -> None:
    """Two words that are each said to mean the other do no harm."""
    circle = Language({"up": "down", "down": "up"}, [])

    assert spelling_of({"a": ("Up down",)}, [], circle).words_of("Up") <= {"up", "down"}


TEXTS = st.lists(st.text(max_size=20) | st.sampled_from(["DB row", "rdl", "push-up"]), min_size=1)


@given(names=st.dictionaries(st.text(max_size=4), TEXTS, max_size=6))
def test_any_text_is_a_name(names: dict[str, list[str]]) -> None:
    """Whatever names hold, near ones belong to two exercises and stand where it is said."""
    for one, other in near_names(names, {id_: ["db"] for id_ in names}, LANGUAGE):
        assert one.owner != other.owner
        assert all(names[each.owner][each.position] == each.text for each in (one, other))
