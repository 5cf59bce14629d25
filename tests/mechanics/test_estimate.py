"""A movement to the load of its sets."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.mechanics.estimate import (
    STEPS_BETWEEN_FRAMES,
    Envelope,
    Moment,
    compression_lines,
    envelope_of,
    moments_of,
    postures_of,
)
from generator.mechanics.reference import compression
from generator.mechanics.statics import Demand, Linear, Unknown, demand_of
from generator.model.figure import Figure
from tests.builders import a_figure
from tests.mechanics.made_up import BODY, asked, poses

BARBELL = [{"gear": "barbell"}]
ANY_KG = st.integers(0, 250).map(float)


def envelope(figure: Figure) -> Envelope:
    """Return the compression of a movement that statics can tell."""
    found = envelope_of(figure)
    assert isinstance(found, Envelope), found
    return found


@st.composite
def movements(draw: st.DrawFn) -> Figure:
    """Draw somebody who moves between one to four postures with a barbell."""
    frames = [
        {"name": name} | draw(poses()) for name in "ABCD"[: draw(st.integers(1, 4))]
    ]  # fmt: skip
    at = draw(st.sampled_from(["hands", "back", "front", "hips"]))
    held = [{"gear": "barbell", "at": at}]
    return a_figure(contacts=[{"part": "seat"}], held=held, frames=frames)


def at_every_moment(figure: Figure, kg: float) -> list[float]:
    """Return the compression at each moment, each worked out by itself."""
    demands = [demand_of(figure, posture, BODY) for _, posture in postures_of(figure, BODY)]
    return [compression(each, kg) for each in demands if isinstance(each, Demand)]


def test_bent_to_level() -> None:
    """135.1 Nm on a lever of 6 cm press with 2252 N, and each hanging kilogram with 68.3 N."""
    level = envelope(a_figure(held=BARBELL, pose={"trunk": 90}))

    assert level.newtons(0) == pytest.approx(135.1 / 0.06, abs=1)
    assert level.newtons(50) == pytest.approx(135.1 / 0.06 + 50 * 9.81 * 0.41748 / 0.06, abs=1)


def test_upright() -> None:
    """Upright nothing but the weight above presses: 385 N."""
    assert envelope(a_figure()).newtons(0) == pytest.approx(385.4, abs=0.1)


def test_front_pulls_on_a_longer_lever() -> None:
    """The same moment held by the front, on a lever of 9 cm, presses with a third less."""
    back, front = compression_lines(Demand(Linear(-90.0, -9.0), Linear(100.0, 1.0)))

    assert back == pytest.approx((100 - 1500, 1 - 150))
    assert front == pytest.approx((100 + 1000, 1 + 100))


@given(figure=movements(), kg=ANY_KG)
def test_highest_of_all_moments(figure: Figure, kg: float) -> None:
    """The load of a movement is that of its hardest moment, for any weight."""
    assert envelope(figure).newtons(kg) == pytest.approx(max(at_every_moment(figure, kg)))


@given(figure=movements(), kg=ANY_KG)
def test_peak_is_the_hardest_moment(figure: Figure, kg: float) -> None:
    """The hardest moment is one of the movement's, and asks what that moment asks."""
    found = envelope(figure)
    peak = found.peak(kg)
    postures = dict(postures_of(figure, BODY))

    assert peak.demand == demand_of(figure, postures[peak.when], BODY)
    assert peak.newtons.at(kg) == found.newtons(kg)


@given(figure=movements(), kg=st.integers(0, 100), more=st.integers(0, 100))
def test_convex_in_kilograms(figure: Figure, kg: int, more: int) -> None:
    """Half way between two weights the load is at most half way between the two loads."""
    found = envelope(figure)
    ends = found.newtons(kg) + found.newtons(kg + more)

    assert found.newtons(kg + more / 2) <= ends / 2 + 1e-6


@given(pose=poses(), kg=st.integers(0, 100), more=st.integers(1, 100))
def test_one_moment_is_a_straight_line(pose: dict[str, Any], kg: int, more: int) -> None:
    """Of one posture, held by one side of the trunk, the load rises in a straight line."""
    line = envelope(a_figure(held=BARBELL, pose=pose)).peak(kg)
    ends = line.newtons.at(kg) + line.newtons.at(kg + more)

    assert line.newtons.at(kg + more / 2) == pytest.approx(ends / 2)


@given(figure=movements())
def test_only_lines_that_count_are_kept(figure: Figure) -> None:
    """Lines are kept from the flattest to the steepest, and each is highest for some weight."""
    found = envelope(figure)
    steepness = [line.newtons.per_kg for line in found.lines]
    weights = [
        (here.newtons.base - there.newtons.base) / (there.newtons.per_kg - here.newtons.per_kg)
        for here, there in zip(found.lines, found.lines[1:], strict=False)
    ]

    assert sorted(set(steepness)) == steepness
    assert sorted(weights) == weights
    assert all(weight >= -1e-9 for weight in weights)


def test_moments_on_the_way() -> None:
    """Key frames are looked at, and three moments between each two."""
    figure = a_figure(frames=[{"name": "A"}, {"name": "B"}, {"name": "C"}])
    moments = list(moments_of(figure))

    assert 4 == STEPS_BETWEEN_FRAMES
    assert [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2] == [sum(moment) for moment in moments]
    assert Moment(2, 0.0) == moments[-1]


def test_position_that_is_held_has_no_way() -> None:
    """Of a position that is held only its frames are looked at."""
    figure = a_figure(frames=[{"name": "A"}, {"name": "B"}], holds_still=True)

    assert [Moment(0, 0.0), Moment(1, 0.0)] == list(moments_of(figure))


@given(one=poses(), other=poses(), share=st.sampled_from((0.25, 0.5, 0.75)))
def test_between_frames_angles_stay_between(
    one: dict[str, float], other: dict[str, float], share: float
) -> None:
    """Between two frames the trunk is between the two."""
    figure = a_figure(frames=[{"name": "A"} | one, {"name": "B"} | other])
    trunk = dict(postures_of(figure, BODY))[Moment(0, share)].angles.thorax
    ends = sorted((one["thorax"], other["thorax"]))

    assert ends[0] <= trunk <= ends[1]


HANDS_TOO = {"part": "hands", "x_cm": 5, "height_cm": 60, "frames": ["Low"]}


def test_moment_that_nobody_can_tell_is_left_out() -> None:
    """Where statics cannot tell one moment, the others still speak."""
    figure = a_figure(
        contacts=[{"part": "feet"}, HANDS_TOO],
        frames=[{"name": "High", "trunk": 20}, {"name": "Low", "trunk": 80}],
    )

    assert isinstance(asked(figure, frame=1), Unknown)
    assert 1 not in {line.when.frame for line in envelope(figure).lines}


def test_movement_that_nobody_can_tell() -> None:
    """Where statics can tell no moment, it says why."""
    found = envelope_of(a_figure(view="front"))

    assert isinstance(found, Unknown)
    assert "side plane" in found.why


@given(figure=movements(), kg=st.integers(0, 1000))
def test_load_is_a_number(figure: Figure, kg: int) -> None:
    """Whatever is lifted however, the load is a number."""
    assert math.isfinite(envelope(figure).newtons(kg))
