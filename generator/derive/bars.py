"""Who does an exercise with a bar and plates: what such a weight begins at, and grows by pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.model.exercise import Exercise
    from generator.model.terms import Profile

BAR = "barbell"
"""The equipment that plates go on, in pairs."""

ONE_END = "landmine"
"""With this one end of the bar stands on the floor, and plates go on the other alone."""


def is_on_bar(exercise: Exercise, profile: Profile) -> bool:
    """Say whether the first thing that somebody with this equipment takes for it is a bar."""
    if any(ONE_END in any_of for any_of in exercise.equipment):
        return False
    return any(
        next((tag for tag in any_of if tag in profile.has), None) == BAR
        for any_of in exercise.equipment
    )
