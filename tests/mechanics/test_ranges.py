"""How far joints bend."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.mechanics.angles import angles_of
from generator.mechanics.ranges import Bend, beyond
from generator.mechanics.skeleton import Angles
from tests.builders import a_figure
from tests.mechanics.made_up import any_angles


def bends(pose: dict[str, Any], *, arms: bool = True) -> list[Bend]:
    """Return what is beyond its range in a posture."""
    figure = a_figure(pose=pose)
    return list(beyond(angles_of(figure, figure.frames[0]), arms=arms))


USUAL: dict[str, dict[str, float]] = {
    "upright": {},
    "sitting": {"thigh": -90},
    "deep squat": {"shank": 35, "thigh": -95, "trunk": 40},
    "deadlift": {"shank": 14, "thigh": -66, "pelvis": 54, "lumbar": 68, "thorax": 78},
    "lying on the back": {"trunk": -90, "thigh": -90, "shank": -90, "foot": -90},
    "lying face down": {"trunk": 90, "thigh": 90, "shank": 90, "foot": 120, "upper_arm": 90},
    "kneeling": {"shank": 90, "foot": 165},
    "plank": {"trunk": 83, "thigh": 84, "shank": 84, "foot": 84, "forearm": 88},
    "arms overhead": {"upper_arm": 175},
    "hanging": {"upper_arm": 178, "forearm": 182},
    "a full turn more": {"trunk": -270, "thigh": -270, "shank": -270, "foot": -270},
    "both bent double": {"pelvis": 60, "lumbar": 90, "thorax": 120, "neck": 150, "thigh": -30},
}


@pytest.mark.parametrize("pose", USUAL.values(), ids=USUAL)
def test_usual_postures_are_within_range(pose: dict[str, float]) -> None:
    """Whatever people usually do in a gym is within the ranges."""
    assert [] == bends(pose)


BROKEN: dict[str, tuple[dict[str, float], str, float]] = {
    "knee backwards": ({"shank": -10}, "knee", -10),
    "knee folded up": ({"shank": 165}, "knee", 165),
    "hip folded up": ({"trunk": 90, "thigh": -55}, "hip", 145),
    "hip backwards": ({"thigh": 45, "shank": 45, "foot": 45}, "hip", -45),
    "toes up the shin": ({"shank": 50, "thigh": 50, "trunk": 30}, "ankle", 50),
    "arm through the back": ({"upper_arm": -110}, "shoulder", -110),
    "elbow backwards": ({"upper_arm": 30, "forearm": 10}, "elbow", -20),
    "elbow folded up": ({"forearm": 179}, "elbow", 179),
    "lower back folded": ({"thorax": 90, "neck": 90}, "lower back", 90),
    "lower back arched": ({"thorax": -50, "neck": -50}, "lower back", -50),
    "neck broken": ({"neck": 80}, "neck", 80),
}


@pytest.mark.parametrize("pose,joint,angle", BROKEN.values(), ids=BROKEN)
def test_broken_joints_are_found(pose: dict[str, float], joint: str, angle: float) -> None:
    """A joint beyond its range is named, with how far it is bent and how far it may."""
    found = {bend.joint.removeprefix("near ").removeprefix("far "): bend for bend in bends(pose)}

    assert angle == pytest.approx(found[joint].degrees)
    assert not found[joint].least <= angle <= found[joint].most


def test_each_side_is_looked_at() -> None:
    """A far knee that bends backwards is the far knee."""
    assert ["far knee"] == [bend.joint for bend in bends({"far": {"shank": -20, "foot": -20}})]


def test_arms_may_be_left_out() -> None:
    """Arms that turn out of the side plane are not looked at."""
    pose = {"upper_arm": -120, "forearm": 60}

    assert ["near shoulder", "near elbow", "far shoulder", "far elbow"] == [
        bend.joint for bend in bends(pose)
    ]
    assert [] == bends(pose, arms=False)


@given(angles=any_angles(), turns=st.integers(-2, 2))
def test_full_turns_make_no_difference(angles: Angles, turns: int) -> None:
    """An angle and the same angle a full turn on are the same posture."""
    more = 360.0 * turns
    turned = angles._replace(
        neck=angles.neck + more, near=angles.near._replace(thigh=angles.near.thigh + more)
    )

    assert list(beyond(angles)) == list(beyond(turned))


@given(angles=any_angles(), by=st.integers(-180, 180))
def test_leaning_over_bends_nothing(angles: Angles, by: int) -> None:
    """A body turned as a whole bends its joints as before: angles are absolute, bends are not."""
    trunk = {name: getattr(angles, name) + by for name in ("pelvis", "lumbar", "thorax", "neck")}
    legs = [
        limb._replace(
            shank=limb.shank + by, thigh=limb.thigh + by, foot=limb.foot + by,
            upper_arm=limb.upper_arm - by, forearm=limb.forearm - by,
        )
        for limb in (angles.near, angles.far)
    ]  # fmt: skip

    assert list(beyond(angles)) == list(beyond(Angles(**trunk, near=legs[0], far=legs[1])))
