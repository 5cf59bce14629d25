"""What statics cannot tell, and who would fall over."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.mechanics.statics import Unknown, balance_of
from tests.builders import a_figure
from tests.mechanics.made_up import (
    BODY,
    asked,
    degrees,
    posed,
)

BARBELL = [{"gear": "barbell"}]
ANY_KG = st.integers(0, 200).map(float)


LYING = {"trunk": -90, "thigh": -90, "shank": -90}

UNKNOWN: dict[str, tuple[dict[str, Any], str]] = {
    "from the front": ({"view": "front"}, "side plane"),
    "back, seat and feet": (
        {"contacts": [{"part": "back"}, {"part": "seat"}, {"part": "heels"}], "pose": LYING},
        "nobody knows",
    ),
    "hands, knees and toes": (
        {
            "contacts": [{"part": "knees"}, {"part": "toes"}, {"part": "hands"}],
            "pose": {"trunk": 80, "shank": 90, "foot": 90},
        },
        "more than two places",
    ),
    "hands and elbows apart": (
        {
            "contacts": [
                {"part": "feet"},
                {"part": "hands", "side": "near", "x_cm": 90, "height_cm": 90},
                {"part": "elbows", "side": "far", "x_cm": 40, "height_cm": 70},
            ],
            "pose": {"trunk": 60},
        },
        "more than two places",
    ),
    "hands where the feet are": (
        {
            "contacts": [{"part": "feet"}, {"part": "hands", "x_cm": 0, "height_cm": 70}],
            "pose": {"trunk": 30},
        },
        "at one place",
    ),
    "a sideways pull on two places": (
        {
            "contacts": [{"part": "feet"}, {"part": "hands", "x_cm": 60, "height_cm": 60}],
            "held": [{"gear": "cable", "at": "hips", "pulley": [-100, 10]}],
            "pose": {"trunk": 60},
        },
        "sideways",
    ),
}


@pytest.mark.parametrize("changes,why", UNKNOWN.values(), ids=UNKNOWN)
def test_what_statics_cannot_share_out(changes: dict[str, Any], why: str) -> None:
    """Where more carries the body than statics can share out, it says so and gives no figure."""
    found = asked(a_figure(**changes))

    assert isinstance(found, Unknown)
    assert why in found.why


def falls(kg: float = 0.0, **changes: Any) -> str | None:  # noqa: ANN401  any field of a figure
    """Return why somebody would fall over."""
    figure = a_figure(**changes)
    return balance_of(figure, posed(figure), BODY, kg)


def test_upright_stands() -> None:
    """Who stands upright on both feet stays there."""
    assert falls() is None


@pytest.mark.parametrize("lean,way", [(15, "forwards"), (-15, "back")])
def test_leaning_tower_falls(lean: float, way: str) -> None:
    """A body that leans as a whole by 15 degrees falls to that side."""
    fall = falls(pose={"shank": lean, "thigh": lean, "trunk": lean})

    assert fall is not None
    assert f"would fall {way}" in fall


def test_load_pulls_over() -> None:
    """Arms that hold 5 kg ahead can be balanced, 50 kg cannot."""
    ahead = {"held": BARBELL, "pose": {"upper_arm": 90}}

    assert falls(5, **ahead) is None
    assert "forwards" in (falls(50, **ahead) or "")


def test_on_toes_nothing_is_behind() -> None:
    """On the tips of the toes alone somebody who stands upright falls back."""
    assert "back" in (falls(contacts=[{"part": "toes"}], pose={"foot": 50}) or "")


@pytest.mark.parametrize(
    "contacts",
    [
        [{"part": "seat", "on": "bench", "height_cm": 45}],
        [{"part": "back"}],
        [{"part": "hands", "on": "bar", "height_cm": 220}],
        [{"part": "feet"}, {"part": "chest", "on": "bench", "height_cm": 60}],
    ],
)
def test_carried_or_hanging_body_cannot_fall(contacts: list[dict[str, Any]]) -> None:
    """Who sits, lies or hangs cannot fall over."""
    lean = {"shank": 40, "thigh": 40, "trunk": 40}

    assert falls(contacts=contacts, pose=lean) is None


def test_hands_widen_the_stance() -> None:
    """With the hands on the floor ahead, a body that would fall forwards stays."""
    pose = {"shank": 20, "thigh": 20, "trunk": 100, "upper_arm": 0}
    hands = {"part": "hands", "x_cm": 80, "on": "box", "height_cm": 30}

    assert "forwards" in (falls(pose=pose) or "")
    assert falls(contacts=[{"part": "feet"}, hands], pose=pose) is None


@given(kg=ANY_KG, pull=degrees(90, 270))
@example(kg=80.0, pull=180.0)
def test_weight_that_is_lifted_away(kg: float, pull: float) -> None:
    """A handle that takes all of the body's weight away, or more, gives an answer and no error."""
    machine = [{"gear": "machine", "pull": pull}]
    fall = falls(kg, held=machine, pose={"upper_arm": 90})

    assert fall is None or fall.startswith("would ")
