"""The body as segments."""

from __future__ import annotations

import pytest

from generator.mechanics import body as table
from generator.mechanics.body import Body, body_of

ALIKE = {"kg", "shoulder_share"}
"""What does not grow with stature."""


def test_segments_weigh_the_whole_body() -> None:
    """Head, trunk, arms and legs together weigh what the body weighs."""
    trunk = table.UPPER_TRUNK_SHARE + table.MIDDLE_TRUNK_SHARE + table.LOWER_TRUNK_SHARE
    arm = table.UPPER_ARM_SHARE + table.FOREARM_SHARE + table.HAND_SHARE
    leg = table.THIGH_SHARE + table.SHANK_SHARE + table.FOOT_SHARE

    assert table.HEAD_SHARE + trunk + 2 * arm + 2 * leg == pytest.approx(1.0, abs=1e-9)


def test_above_and_below_are_everything() -> None:
    """What is above L5/S1 (head, two trunk parts, arms: 49.11 %) and what is below add up to 1."""
    assert table.ABOVE_SHARE == pytest.approx(0.0694 + 0.1596 + 0.1633 + 2 * 0.0494, abs=1e-12)
    assert table.ABOVE_SHARE + table.BELOW_SHARE == pytest.approx(1.0, abs=1e-9)


def test_reference_lifter() -> None:
    """Without saying more the body is that of the reference lifter: 80 kg and 1.75 m."""
    assert (80.0, 1.75) == (body_of().kg, body_of().stature)


def test_segments_stack_up_to_the_stature() -> None:
    """Upright, the segments from sole to crown add up to the stature, to the millimetre."""
    body = body_of()
    legs = body.ankle_height + body.shank + body.thigh
    trunk = body.pelvis + body.lumbar + body.thorax + body.neck

    assert legs + trunk == pytest.approx(body.stature, abs=1e-9)


@pytest.mark.parametrize("length", [name for name in Body._fields if name not in ALIKE])
def test_lengths_grow_with_stature(length: str) -> None:
    """A body that is half as tall is half as long in every part."""
    small, tall = body_of(stature=0.9), body_of(stature=1.8)

    assert getattr(tall, length) == pytest.approx(2 * getattr(small, length))


@pytest.mark.parametrize(
    "centre",
    [
        table.HEAD_CENTRE, table.UPPER_TRUNK_CENTRE, table.LOWER_TRUNK_CENTRE,
        table.UPPER_ARM_CENTRE, table.FOREARM_CENTRE, table.THIGH_CENTRE, table.SHANK_CENTRE,
        table.FOOT_CENTRE,
    ],
)  # fmt: skip
def test_centres_lie_within_their_segments(centre: float) -> None:
    """The mass of a segment sits somewhere in its middle half."""
    assert 0.25 <= centre <= 0.75
