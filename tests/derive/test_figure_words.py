"""A figure in words."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from generator.checks.check import Derived
from generator.derive.figure_words import words_of
from generator.model.figure import Figure
from tests.builders import a_figure
from tests.mechanics.made_up import any_figures

BAR = [{"part": "hands", "on": "bar", "height_cm": 220}]
LYING = {"trunk": -90, "thigh": -135, "shank": -45}

SAID: dict[str, tuple[dict[str, Any], str, str]] = {
    "standing": (
        {},
        "side, feet on the floor",
        "trunk upright, knees straight, arms straight, pointing down",
    ),
    "bent over": (
        {"pose": {"shank": 12, "thigh": -48, "pelvis": 45, "thorax": 65, "upper_arm": -12}},
        "side, feet on the floor",
        (
            "trunk leaning forward by about 55 degrees, lower back rounded by about 20 degrees, "
            "knees bent by about 60 degrees, arms straight, pointing down"
        ),
    ),
    "holding a bar": (
        {"held": [{"gear": "barbell"}], "pose": {"trunk": -5, "pelvis": 5}},
        "side, feet on the floor, a barbell in the hands",
        (
            "trunk upright, lower back arched by about 10 degrees, knees straight, arms straight, "
            "pointing down"
        ),
    ),
    "lying": (
        {"contacts": [{"part": "back"}, {"part": "feet"}], "pose": LYING},
        "side, upper back on the floor and feet on the floor",
        "lying on the back, knees bent by about 90 degrees, arms straight, pointing down",
    ),
    "lying face down": (
        {"contacts": [{"part": "hips"}], "pose": {"trunk": 90, "thigh": 90, "shank": 90}},
        "side, hips on the floor",
        "trunk level, face down, knees straight, arms straight, pointing down",
    ),
    "hanging": (
        {"contacts": BAR, "pose": {"upper_arm": 180}},
        "side, hands on a fixed bar",
        "trunk upright, knees straight, arms straight, pointing up",
    ),
    "kneeling": (
        {
            "contacts": [{"part": "knees"}, {"part": "toes"}],
            "pose": {"shank": 90, "upper_arm": 45, "forearm": 135},
        },
        "side, knees on the floor and toes on the floor",
        (
            "trunk upright, knees bent by about 90 degrees, arms: upper arm ahead and down, elbow "
            "bent by about 90 degrees"
        ),
    ),
    "sitting at a machine": (
        {
            "contacts": [{"part": "seat", "on": "bench", "height_cm": 45}, {"part": "feet"}],
            "held": [{"gear": "machine", "pull": 90}],
            "pose": {"thigh": -90, "trunk": -20, "upper_arm": 90},
        },
        "side, seated on a bench and feet on the floor, a machine's handle in the hands",
        (
            "trunk leaning back by about 20 degrees, knees bent by about 90 degrees, arms "
            "straight, pointing ahead"
        ),
    ),
    "a bar across the back": (
        {"held": [{"gear": "barbell", "at": "back"}]},
        "side, feet on the floor, a barbell across the upper back",
        "trunk upright, knees straight, hands on the load",
    ),
    "one leg behind": (
        {"pose": {"far": {"thigh": 30, "shank": 70}}},
        "side, feet on the floor",
        (
            "trunk upright, near knee straight, far knee bent by about 40 degrees, near arm "
            "straight, pointing down, far arm straight, pointing down"
        ),
    ),
    "from the front": (
        {"view": "front", "pose": {"trunk": 15, "upper_arm": 90, "far": {"upper_arm": -90}}},
        "front, feet on the floor",
        (
            "trunk slanted, head to the right, right upper arm to the right, left upper arm to the "
            "left"
        ),
    ),
}


@pytest.mark.parametrize("changes,carried,posture", SAID.values(), ids=SAID)
def test_says_what_is_there(changes: dict[str, Any], carried: str, posture: str) -> None:
    """Whoever cannot see the figure reads what carries it, what it holds and how it is bent."""
    assert f"Seen from the {carried}. Only: {posture}." == words_of(a_figure(**changes))


def test_every_moment_has_its_sentence() -> None:
    """Each key frame is named, in order."""
    figure = a_figure(frames=[{"name": "Top"}, {"name": "Bottom", "trunk": 60}])
    words = words_of(figure)

    assert words.index("Top: trunk upright") < words.index("Bottom: trunk leaning forward")


def test_said_once() -> None:
    """Two dumbbells, one in each hand, and two contacts of a kind are said once."""
    held = [{"gear": "dumbbell", "side": side} for side in ("near", "far")]
    contacts = [{"part": "feet", "side": side} for side in ("near", "far")]

    assert words_of(a_figure(held=held, contacts=contacts)).startswith(
        "Seen from the side, feet on the floor, a dumbbell in the hands."
    )


def test_lying_written_a_full_turn_on() -> None:
    """An angle of 270 is the same lie on the back as -90, and is said in the same words."""
    turned, plain = (
        words_of(a_figure(pose={"trunk": angle, "thigh": angle, "shank": angle}))
        for angle in (270, -90)
    )

    assert plain == turned


@given(figure=any_figures())
def test_any_figure_has_words(figure: Figure) -> None:
    """Whatever a record may hold, its words are whole sentences that name every frame."""
    words = words_of(figure)

    assert words.startswith("Seen from the ")
    assert words.endswith(".")
    assert [] == [frame.name for frame in figure.frames if f"{frame.name}: " not in words]
    assert "None" not in words


def test_real_figures_in_words(real: Derived) -> None:
    """The words of every figure of the guide are of a length that can be listened to."""
    found = {
        exercise.id: len(words_of(exercise.figure))
        for exercise in real.guide.exercises.values()
        if exercise.figure is not None
    }

    assert len(found) > 50
    assert {id_: length for id_, length in found.items() if not 60 <= length <= 900} == {}
