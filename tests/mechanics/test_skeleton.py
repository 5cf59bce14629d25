"""Angles to points, and two segments that reach for a place."""

from __future__ import annotations

import cmath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.mechanics.skeleton import (
    Angles,
    LimbAngles,
    Skeleton,
    ahead,
    hang_of,
    hanging,
    lean_of,
    reach,
    skeleton_of,
    up,
)
from tests.mechanics.lengths import lengths_of, lengths_that_belong
from tests.mechanics.made_up import BODY, any_angles

LENGTHS = st.integers(1, 60).map(lambda centimetres: centimetres / 100)
POINTS = st.builds(complex, st.floats(-2, 2), st.floats(-2, 2))
TURNS = st.sampled_from((-1.0, 1.0))


@pytest.mark.parametrize(
    "direction,degrees,expected",
    [
        (up, 0, 1j), (up, 90, 1), (up, -90, -1), (up, 180, -1j),
        (hanging, 0, -1j), (hanging, 90, 1), (hanging, 180, 1j), (hanging, -90, -1),
        (ahead, 0, 1), (ahead, 90, -1j), (ahead, -90, 1j),
    ],
)  # fmt: skip
def test_directions(direction: object, degrees: float, expected: complex) -> None:
    """Trunk and leg: 90 lies ahead. Arm: 0 hangs, 180 is overhead. Sole: 90 points down."""
    assert callable(direction)
    assert direction(degrees) == pytest.approx(expected, abs=1e-12)


@given(degrees=st.floats(-179.9, 179.9))
def test_lean_is_read_back(degrees: float) -> None:
    """The lean of a direction gives that direction, between half a turn back and one forward."""
    assert lean_of(up(degrees)) == pytest.approx(degrees, abs=1e-9)


@given(degrees=st.floats(-89.9, 269.9))
def test_hanging_is_read_back(degrees: float) -> None:
    """The hang of a direction gives that direction, from straight back round by the top."""
    assert hang_of(hanging(degrees)) == pytest.approx(degrees, abs=1e-9)


@given(angles=any_angles(), wide=st.sampled_from((0.0, 1.0)))
def test_segments_keep_their_lengths(angles: Angles, wide: float) -> None:
    """Whatever the angles, every segment is as long as the body has it."""
    assert lengths_of(BODY, skeleton_of(BODY, angles, wide=wide)) == pytest.approx(
        lengths_that_belong(BODY)
    )


@given(angles=any_angles())
def test_left_and_right_meet_from_the_side(angles: Angles) -> None:
    """From the side both hips are one point and both shoulders are one."""
    skeleton = skeleton_of(BODY, angles)

    assert skeleton.near.hip == skeleton.far.hip == skeleton.hip
    assert skeleton.near.shoulder == skeleton.far.shoulder


@given(angles=any_angles())
def test_left_and_right_lie_apart_from_the_front(angles: Angles) -> None:
    """From the front hips and shoulders lie as far apart as the body is wide."""
    skeleton = skeleton_of(BODY, angles, wide=1.0)

    assert abs(skeleton.near.hip - skeleton.far.hip) == pytest.approx(2 * BODY.half_hips)
    assert abs(skeleton.near.shoulder - skeleton.far.shoulder) == pytest.approx(
        2 * BODY.half_shoulders
    )


@given(angles=any_angles(), by=POINTS)
def test_moved_is_the_same_elsewhere(angles: Angles, by: complex) -> None:
    """Moving a skeleton moves every joint by the same."""
    skeleton = skeleton_of(BODY, angles)
    moves = [
        there - here for here, there in zip(skeleton.joints, skeleton.moved(by).joints, strict=True)
    ]

    assert moves == pytest.approx([by] * len(moves), abs=1e-9)


def test_upright() -> None:
    """Upright the joints stand above each other, and the hands hang beside the upper thigh."""
    still = Angles(0, 0, 0, 0, _HANGING, _HANGING)
    skeleton = skeleton_of(BODY, still)

    assert [joint.real for joint in _line(skeleton)] == pytest.approx([0] * 7, abs=1e-12)
    assert skeleton.crown.imag - skeleton.near.ankle.imag == pytest.approx(
        BODY.stature - BODY.ankle_height
    )
    assert 0 < -skeleton.near.grip.imag < BODY.thigh / 2


def _line(skeleton: Skeleton) -> tuple[complex, ...]:
    near = skeleton.near
    return (
        near.ankle, near.knee, near.grip, skeleton.l5s1, skeleton.t12l1, skeleton.c7,
        skeleton.crown,
    )  # fmt: skip


_HANGING = LimbAngles(0, 0, 0, 0, 0)


@given(start=POINTS, end=POINTS, first=LENGTHS, second=LENGTHS, turn=TURNS)
def test_reach_ends_at_its_target(
    start: complex, end: complex, first: float, second: float, turn: float
) -> None:
    """Two segments end where they should, or fall short by just as much as they say."""
    one, other, short = reach(start, end, first, second, turn=turn)

    assert [abs(one), abs(other)] == pytest.approx([1, 1])
    assert abs(start + first * one + second * other - end) == pytest.approx(short, abs=1e-9)


@given(
    start=POINTS,
    length=LENGTHS,
    end=st.sampled_from((0j, 1e-9j, 0.01 + 0j)),
    more=st.sampled_from((0.0, 0.02, -0.02)),
    turn=TURNS,
)
def test_reach_for_what_is_too_near(
    start: complex, length: float, end: complex, more: float, turn: float
) -> None:
    """A target nearer than the two segments can fold is missed by as little as can be."""
    first, second = 0.1 + length, 0.1 + length + more
    one, other, short = reach(start, start + end, first, second, turn=turn)

    assert short == pytest.approx(max(0, abs(more) - abs(end)), abs=1e-9)
    assert abs(first * one + second * other - end) == pytest.approx(short, abs=1e-9)


@given(
    angle=st.floats(-3, 3), first=LENGTHS, second=LENGTHS, share=st.floats(0.05, 0.95), turn=TURNS
)
def test_reach_bends_to_the_side_it_is_told(
    angle: float, first: float, second: float, share: float, turn: float
) -> None:
    """The joint lies to the left of the way to the target with 1, to the right with -1."""
    shortest = abs(first - second)
    way = cmath.rect(shortest + share * (first + second - shortest), angle)
    one, _, _ = reach(0j, way, first, second, turn=turn)

    assert (way.conjugate() * one).imag * turn > 0


@given(angle=st.floats(-3, 3), first=LENGTHS, second=LENGTHS, far=st.floats(0, 2))
def test_out_of_reach_is_reached_for_straight(
    angle: float, first: float, second: float, far: float
) -> None:
    """Towards a target that is too far both segments point straight at it."""
    direction = cmath.rect(1.0, angle)
    end = (first + second + far) * direction
    one, other, short = reach(0j, end, first, second, turn=1.0)

    assert [one, other] == pytest.approx([direction, direction], abs=1e-6)
    assert short == pytest.approx(far, abs=1e-9)
