"""Figures that move."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given

from generator.model.figure import Figure
from generator.render.figures.markup import draw_frames, draw_moving
from generator.render.figures.motion import SAMPLES, SECONDS_FOR_EACH_GAP
from tests.builders import a_figure
from tests.mechanics.made_up import any_figures
from tests.render.figures.svg import read

FRAMES: list[dict[str, Any]] = [
    {"name": "Top"},
    {"name": "Half", "trunk": 30, "thigh": -40},
    {"name": "Low", "trunk": 60, "thigh": -80, "shank": 15},
    {"name": "Floor", "trunk": 80, "thigh": -90, "shank": 20},
]


def values_of(figure: Figure) -> list[list[str]]:
    """Return what each part of a moving figure goes through."""
    drawn = read(draw_moving(figure))
    return [each.attrib["values"].split(";") for each in drawn.iter() if "values" in each.attrib]


@pytest.mark.parametrize(
    "changes", [{"frames": FRAMES[:1]}, {"frames": FRAMES, "holds_still": True}]
)
def test_what_does_not_move(changes: dict[str, Any]) -> None:
    """A figure of one frame, or one that is held, has no moving picture."""
    assert "" == draw_moving(a_figure(**changes))


@pytest.mark.parametrize("count", SAMPLES)
def test_there_and_back(count: int) -> None:
    """Every part goes there and back the same way, and ends where it began."""
    found = values_of(a_figure(frames=FRAMES[:count]))

    assert found
    assert [] == [values for values in found if values != values[::-1]]


@pytest.mark.parametrize("count", SAMPLES)
def test_time_grows_with_the_frames(count: int) -> None:
    """A movement with more key frames takes longer, at the same pace, and never ends."""
    drawn = read(draw_moving(a_figure(frames=FRAMES[:count])))
    timings = {
        (each.attrib["dur"], each.attrib["repeatCount"])
        for each in drawn.iter()
        if "dur" in each.attrib
    }

    assert {(f"{2 * SECONDS_FOR_EACH_GAP * (count - 1):g}s", "indefinite")} == timings


@given(figure=any_figures())
def test_no_part_turns_round(figure: Figure) -> None:
    """From one step to the next no part turns by more than half a circle."""
    drawn = read(draw_moving(figure))
    turns = [
        [int(value) for value in each.attrib["values"].split(";")]
        for each in drawn.iter("animateTransform")
        if each.attrib["type"] == "rotate"
    ]
    jumps = [abs(b - a) for values in turns for a, b in pairwise(values)]

    assert max(jumps, default=0) <= 180


@given(figure=any_figures())
def test_moves_where_it_has_frames_to_move_between(figure: Figure) -> None:
    """A figure moves if it has two frames or more and is not held still."""
    assert bool(draw_moving(figure)) == (len(figure.frames) > 1 and not figure.holds_still)


def test_what_stands_still_is_not_animated() -> None:
    """Feet that stay where they are, and a load that hangs still, have no animation."""
    frames = [{"name": "Up"}, {"name": "Nod", "neck": 30}]

    assert 2 == len(values_of(a_figure(held=[{"gear": "barbell"}], frames=frames)))


def test_cable_follows_the_hands() -> None:
    """The cable leads from the hands, wherever they are, to where it comes from."""
    cable = {"gear": "cable", "pulley": [150, 60]}
    frames = [
        {"name": "Long", "upper_arm": 80},
        {"name": "Pulled", "upper_arm": -20, "forearm": 90},
    ]
    paths = [
        value
        for values in values_of(a_figure(held=[cable], frames=frames))
        for value in values
        if value.startswith("M")
    ]

    assert len(paths) > 4
    assert {"300 -120"} == {path.partition("L")[2] for path in paths}


def test_moving_and_still_use_the_same_shapes() -> None:
    """The moving picture defines no shape: it takes those of the still ones beside it."""
    figure = a_figure(frames=FRAMES[:2])

    assert "<path id=" not in draw_moving(figure)
    assert "<path id=" in draw_frames(figure)


def test_no_script_and_no_style() -> None:
    """A moving figure needs neither a script nor a style of its own."""
    markup = draw_moving(a_figure(held=[{"gear": "barbell"}], frames=FRAMES))

    assert [] == re.findall(r"<script|<style|style=|\son\w+=|javascript:", markup)
