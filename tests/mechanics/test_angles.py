"""The angles of a frame, completed."""

from __future__ import annotations

from itertools import chain
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.mechanics.angles import INSTEP_DOWN, angles_of, between
from generator.mechanics.skeleton import Angles, LimbAngles
from tests.builders import a_figure
from tests.mechanics.made_up import LIMB, TRUNK, any_angles, poses


def completed(figure_changes: dict[str, Any], **frame: Any) -> Angles:  # noqa: ANN401  any angle
    """Return the angles of the only frame of a figure."""
    figure = a_figure(**figure_changes, frames=[{"name": "Only"} | frame])
    return angles_of(figure, figure.frames[0])


def flat(angles: Angles) -> tuple[float, ...]:
    """Return all angles in a row."""
    return (*angles[:4], *angles.near, *angles.far)


def test_nothing_said_stands_upright() -> None:
    """Without an angle the body stands upright on flat feet with its arms hanging."""
    assert (0.0,) * 14 == flat(completed({}))


@given(pose=poses(), degrees=st.integers(-180, 180))
def test_trunk_is_pelvis_lower_back_and_chest(pose: dict[str, float], degrees: int) -> None:
    """`trunk` says the same as `pelvis`, `lumbar` and `thorax` with the same angle."""
    rest = {name: angle for name, angle in pose.items() if name not in TRUNK}
    written_out = dict.fromkeys(("pelvis", "lumbar", "thorax"), degrees)

    assert completed({}, trunk=degrees, **rest) == completed({}, **written_out, **rest)


@given(pose=poses())
def test_pose_holds_in_every_frame(pose: dict[str, float]) -> None:
    """An angle under `pose` says the same as the angle in each frame."""
    assert completed({"pose": pose}) == completed({}, **pose)


@given(pose=poses(), other=poses())
def test_frame_goes_before_pose(pose: dict[str, float], other: dict[str, float]) -> None:
    """Where frame and `pose` both say an angle, the frame's counts."""
    assert completed({"pose": other}, **pose) == completed({}, **pose)


def test_part_of_the_trunk_goes_before_the_trunk() -> None:
    """A part of the trunk that differs has its own angle, the others have the trunk's."""
    angles = completed({}, trunk=40, lumbar=50)

    assert (40, 50, 40) == (angles.pelvis, angles.lumbar, angles.thorax)


def test_trunk_of_a_frame_goes_before_parts_in_every_frame() -> None:
    """A frame's trunk counts more than a pelvis that was said for every frame."""
    assert 40 == completed({"pose": {"pelvis": 10}}, trunk=40).pelvis


def test_head_is_in_line_with_the_chest() -> None:
    """Without an angle of its own the neck goes with the chest, and the forearm with the arm."""
    angles = completed({}, thorax=30, upper_arm=70)

    assert (30, 70) == (angles.neck, angles.near.forearm)


@pytest.mark.parametrize(
    "part,foot", [("feet", 0.0), ("toes", 20.0), ("seat", 20.0), ("knees", 20.0 + INSTEP_DOWN)]
)
def test_foot_at_rest(part: str, foot: float) -> None:
    """A foot is flat where feet carry, square to the shin elsewhere, and points on from knees."""
    assert foot == completed({"contacts": [{"part": part}]}, shank=20).near.foot


@given(near=poses(), far=poses())
def test_far_limbs_differ_where_they_say_so(near: dict[str, float], far: dict[str, float]) -> None:
    """What `far` says is the far limbs' own; what it leaves out they share with the near ones."""
    thigh, arm = far["thigh"], far["upper_arm"]
    angles = completed({}, **near, far={"thigh": thigh, "upper_arm": arm})

    assert angles.far == angles.near._replace(thigh=thigh, upper_arm=arm)


def test_far_limbs_of_the_pose_and_the_frame() -> None:
    """The frame's far limbs go before those of `pose`, and both before the near ones."""
    angles = completed(
        {"pose": {"thigh": 1, "shank": 2, "far": {"thigh": 3, "shank": 4}}},
        thigh=5, far={"shank": 6},
    )  # fmt: skip

    assert (5, 2, 3, 6) == (
        angles.near.thigh, angles.near.shank, angles.far.thigh, angles.far.shank,
    )  # fmt: skip


@given(one=any_angles(), other=any_angles(), share=st.floats(0, 1))
def test_between_stays_between(one: Angles, other: Angles, share: float) -> None:
    """On the way from one posture to another no angle leaves what lies between the two."""
    for angle, ends in zip(
        flat(between(one, other, share)), zip(flat(one), flat(other), strict=True), strict=True
    ):
        assert min(ends) - 1e-9 <= angle <= max(ends) + 1e-9


@given(one=any_angles(), other=any_angles())
def test_way_begins_and_ends_at_its_postures(one: Angles, other: Angles) -> None:
    """At 0 the way is at its first posture, at 1 at its last, and half way in the middle."""
    middle = [sum(pair) / 2 for pair in zip(flat(one), flat(other), strict=True)]

    assert one == between(one, other, 0.0)
    assert flat(between(one, other, 1.0)) == pytest.approx(flat(other))
    assert flat(between(one, other, 0.5)) == pytest.approx(middle)


def test_every_written_angle_arrives() -> None:
    """Each angle that a record can give is one of the figure's, under the same name."""
    written = {name: float(place + 1) for place, name in enumerate((*TRUNK, *LIMB))}
    angles = completed({}, **written)

    assert tuple(chain(TRUNK, ("near", "far"))) == Angles._fields
    assert LIMB == LimbAngles._fields
    assert (*written.values(), *(written[name] for name in LIMB)) == flat(angles)
