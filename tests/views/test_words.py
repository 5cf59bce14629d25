"""What is needed for an exercise, said as somebody in a gym would say it."""

from __future__ import annotations

import pytest

from generator.checks.check import Derived
from generator.views.words import equipment_of, listed


@pytest.mark.parametrize(
    "exercise, needed",
    [
        ("plank", "nothing"),
        ("conventional-deadlift", "barbell"),
        ("back-squat", "barbell and squat rack"),
        ("goblet-squat", "dumbbells or kettlebell"),
        ("box-squat", "barbell, squat rack, and box, step or bench"),
        ("bench-press", "barbell, squat rack, and bench or adjustable bench"),
        ("overhead-press", "barbell and squat rack, or dumbbells"),
        ("hip-thrust", "barbell or dumbbells, and bench, box or step"),
        ("chest-supported-row", "dumbbells and adjustable bench, or chest-supported row machine"),
        ("calf-raise", "box or step, and dumbbells or kettlebell; or calf raise machine"),
    ],
)
def test_equipment_reads_as_one_would_say_it(exercise: str, needed: str, real: Derived) -> None:
    """What must be there stands together; what is enough by itself is named once, at the end."""
    assert needed == equipment_of(real.guide, real.guide.exercises[exercise])


def test_things_with_an_and_are_kept_apart() -> None:
    """A thing that itself has an "and" does not run into the next: a comma stands between."""
    assert "full gym, dumbbells and a bench, or nothing" == listed(
        ["full gym", "dumbbells and a bench", "nothing"], "or"
    )
    assert "box, step or bench" == listed(["box", "step", "bench"], "or")
