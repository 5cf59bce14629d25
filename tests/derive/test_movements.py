"""Which movement an exercise belongs to, and whose phases count for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.derive.movements import movement_of, movements_for
from tests.builders import a_guide, an_exercise

if TYPE_CHECKING:
    from generator.checks.check import Derived


def _movement(exercise_id: str = "other", **changes: object) -> str | None:
    exercise = an_exercise(exercise_id, **changes)
    found = movement_of(a_guide([exercise]), exercise)
    return found.id if found else None


def test_a_lift_that_a_movement_names_belongs_to_it() -> None:
    """The name decides before the pattern does."""
    assert "hinge" == _movement("conventional-deadlift", pattern="carry")


def test_other_exercises_belong_by_their_pattern() -> None:
    """The pattern decides before the place of the weight does."""
    weight = {"position": "hands-hanging"}
    assert "hinge" == _movement(pattern="hip-extension", load=weight)


def test_weight_in_the_hands_decides_where_the_pattern_does_not() -> None:
    """A curl with dumbbells is weight while upright, though no movement has its pattern."""
    assert "upright" == _movement(pattern="arms", load={"position": "hands-hanging"})


def test_a_carried_trunk_is_not_under_the_weight() -> None:
    """The same curl with the back on a pad belongs to no movement."""
    load, support = {"position": "hands-hanging"}, {"by": "back", "share": "most"}
    assert None is _movement(pattern="arms", load=load, support=support)


def test_an_exercise_of_no_movement_follows_them_all() -> None:
    """The phases of every movement count for a curl-up; for a hinge its own alone."""
    curl_up, hinge = an_exercise("curl-up", pattern="trunk-flexion"), an_exercise("hinge")
    guide = a_guide([curl_up, hinge])
    expected = ["hinge", "upright"], ["hinge"]
    found = [[each.id for each in movements_for(guide, one)] for one in (curl_up, hinge)]
    assert expected == tuple(found)


def test_the_guide_says_where_its_lifts_belong(real: Derived) -> None:
    """The main lifts and their kin stand where a lifter would look for them."""
    expected = {
        "conventional-deadlift": "hinge",
        "kettlebell-swing": "hinge",
        "hip-thrust": "hinge",
        "back-extension": "hinge",
        "back-squat": "squat",
        "split-squat": "squat",
        "bent-over-row": "pull",
        "lat-pulldown": "pull",
        "overhead-press": "upright",
        "suitcase-carry": "upright",
        "calf-raise": "upright",
        "bench-press": None,
        "plank": None,
    }
    guide = real.guide
    found = {each: movement_of(guide, guide.exercises[each]) for each in expected}
    assert expected == {each: movement and movement.id for each, movement in found.items()}
