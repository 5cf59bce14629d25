"""How hard a text is to read: syllables, and the grade that comes of them."""

from __future__ import annotations

import pytest

from generator.derive.reading_grade import Counted, counted, syllables_in


@pytest.mark.parametrize(
    "syllables,words",
    [
        (1, "squat thigh trained moves glutes rows stretched whole breathe pushed lb 100 through"),
        (2, "deadlift muscle muscles rested safely movement kettle handled quiet presses people"),
        (3, "kettlebell area easier tomorrow overhead repeated abdomen"),
        (4, "Romanian original territory activity immediate"),
        (5, "university hyperextension"),
    ],
)  # fmt: skip
def test_syllables_are_counted(syllables: int, words: str) -> None:
    """A word has the syllables that a dictionary gives it; a number counts as one."""
    assert [(word, syllables) for word in words.split()] == [
        (word, syllables_in(word)) for word in words.split()
    ]


def test_owner_of_a_thing_keeps_the_syllables() -> None:
    """An apostrophe and an s change nothing, whichever apostrophe it is."""
    assert 2 == syllables_in("lifter's") == syllables_in("lifter’s")


@pytest.mark.parametrize(
    "text,grade",
    [
        (["The cat sat on the mat."], -1.45),
        (
            ["The Australian platypus is seemingly a hybrid of a mammal and reptilian creature."],
            11.26,
        ),
    ],
)
def test_grade_of_known_texts(text: list[str], grade: float) -> None:
    """Texts of which the counts are known get the grade that the formula gives these counts."""
    assert grade == round(counted(text).grade, 2)


def test_counts_add_up() -> None:
    """Two texts together count as one after the other; what holds no word counts nothing."""
    one, other = ["Keep training."], ["Adjust the load, then.", "· 2 ×!"]

    assert counted([*one, *other]) == counted(one) + counted(other)
    assert Counted() == counted(["…"])
    assert 0 == Counted().grade
