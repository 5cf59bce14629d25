"""The figure of an exercise: what it refuses, and how one figure completes another."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from generator.mechanics.angles import angles_of
from generator.model.figure import Figure
from tests.builders import LEFT_OUT, a_figure, figure_data

BASE = a_figure(
    contacts=[{"part": "feet"}],
    held=[{"gear": "barbell"}],
    scene=[{"thing": "bench"}],
    pose={"trunk": 30, "shank": 10},
    frames=[{"name": "Top"}, {"name": "Bottom", "trunk": 60, "thigh": -40}],
)


def like(**changes: Any) -> Figure:  # noqa: ANN401  any field
    """Return a figure that is like the base in all that it leaves out, completed by it."""
    data = figure_data(**{"like": "base", "frames": LEFT_OUT} | changes)
    return Figure.model_validate(data).over(BASE)


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "no frame": ({"frames": []}, "at least one frame"),
    "five frames": ({"frames": [{"name": name} for name in "ABCDE"]}, "at most 4"),
    "a frame twice": ({"frames": [{"name": "Top"}, {"name": "Top"}]}, "same name"),
    "a frame without a name": ({"frames": [{"trunk": 10}]}, "Field required"),
    "nothing that carries": ({"contacts": []}, "at least 1"),
    "a cable from nowhere": ({"held": [{"gear": "cable"}]}, "pulley"),
    "a barbell on a pulley": ({"held": [{"gear": "barbell", "pulley": [100, 100]}]}, "pulley"),
    "half a pulley": ({"held": [{"gear": "cable", "pulley": [100]}]}, "pulley"),
    "more than three quarters of a turn": ({"pose": {"trunk": 271}}, "270"),
    "angle as text": ({"pose": {"trunk": "45"}}, "number"),
    "no number": ({"pose": {"trunk": float("nan")}}, "finite"),
    "without end": ({"pose": {"trunk": float("inf")}}, "finite"),
    "a bench as far as the moon": ({"scene": [{"thing": "bench", "x_cm": 1e308}]}, "400"),
    "a bench of no length": ({"scene": [{"thing": "bench", "length_cm": 0}]}, "greater than 0"),
    "far limbs with a trunk": ({"pose": {"far": {"trunk": 10}}}, "Extra inputs"),
    "nothing about the angles": ({"angles": LEFT_OUT}, "Field required"),
}


@pytest.mark.parametrize("changes,why", REFUSED.values(), ids=REFUSED)
def test_refused(changes: dict[str, Any], why: str) -> None:
    """What no figure can be is refused, with the reason."""
    with pytest.raises(ValidationError) as refusal:
        a_figure(**changes)

    assert why in str(refusal.value)


def test_like_needs_no_frame() -> None:
    """A figure that is like another may leave everything to it but where its angles come from."""
    assert () == Figure.model_validate({"like": "base", "angles": {"basis": "Alike."}}).frames


def test_nothing_changed_is_the_base() -> None:
    """A figure that changes nothing is the base, with its own word on its angles."""
    same = like(angles={"basis": "Alike."})

    assert same == BASE.model_copy(update={"angles": same.angles})
    assert "Alike." == same.angles.basis
    assert same.like is None


@pytest.mark.parametrize(
    "field,value",
    [
        ("view", "front"),
        ("contacts", [{"part": "seat"}]),
        ("held", []),
        ("held", [{"gear": "dumbbell"}]),
        ("scene", []),
        ("holds_still", True),
        ("speaks", "at-least"),
    ],
)
def test_what_is_written_takes_the_place(field: str, value: object) -> None:
    """A field that is written, an empty list too, takes the base's place; others stay."""
    changed = like(**{field: value})

    assert getattr(a_figure(**{field: value}), field) == getattr(changed, field)
    assert BASE == changed.model_copy(update={field: getattr(BASE, field), "angles": BASE.angles})


def test_pose_is_laid_over_the_pose() -> None:
    """Angles under `pose` change those of the base and leave the others."""
    pose = like(pose={"shank": 20, "neck": 5}).pose

    assert (30, 20, 5) == (pose.trunk, pose.shank, pose.neck)


def test_frame_of_the_same_name_is_changed() -> None:
    """A frame with a name of the base changes that frame's angles, and the other stays."""
    frames = like(frames=[{"name": "Bottom", "trunk": 45}]).frames

    assert BASE.frames[0] == frames[0]
    assert ("Bottom", 45, -40) == (frames[1].name, frames[1].trunk, frames[1].thigh)


def test_order_of_the_base_stays() -> None:
    """Frames that change those of the base do not change their order."""
    frames = like(frames=[{"name": "Bottom", "trunk": 45}, {"name": "Top", "trunk": 3}]).frames

    assert [("Top", 3), ("Bottom", 45)] == [(frame.name, frame.trunk) for frame in frames]


def test_frames_of_other_names_take_the_place_of_all() -> None:
    """With one frame that the base does not have, the frames are those written, and no others."""
    frames = like(frames=[{"name": "Bottom", "trunk": 45}, {"name": "Half way"}]).frames

    assert ["Bottom", "Half way"] == [frame.name for frame in frames]
    assert frames[0].thigh is None


def test_like_a_figure_that_is_like_another() -> None:
    """What is like something that is like the base comes down the whole way."""
    middle = like(pose={"shank": 20})
    last = Figure.model_validate(
        {"like": "middle", "held": [], "angles": {"basis": "Alike."}}
    ).over(middle)

    assert (20, 30, ()) == (last.pose.shank, last.pose.trunk, last.held)


PARTS = ("pelvis", "lumbar", "thorax")
ANGLES = st.integers(-90, 90).map(float)
POSE = st.fixed_dictionaries(
    {}, optional=dict.fromkeys(("trunk", *PARTS, "shank", "thigh", "upper_arm", "neck"), ANGLES)
)


@given(base=POSE, bottom=POSE, pose=POSE, frame=POSE)
def test_like_says_the_same_as_written_out(
    base: dict[str, float], bottom: dict[str, float], pose: dict[str, float],
    frame: dict[str, float],
) -> None:  # fmt: skip
    """`like` and what differs give the same postures as everything written out."""
    frames = [{"name": "Top"}, {"name": "Bottom"} | bottom]
    of_the_base = _without_what_the_trunk_tells(bottom, frame)
    shared = _without_what_the_trunk_tells(base, pose)
    short = Figure.model_validate(
        figure_data(like="base", pose=pose, frames=[{"name": "Bottom"} | frame])
    ).over(a_figure(pose=base, frames=frames))
    long = a_figure(
        pose=shared | pose, frames=[{"name": "Top"}, {"name": "Bottom"} | of_the_base | frame]
    )

    assert [angles_of(short, each) for each in short.frames] == [
        angles_of(long, each) for each in long.frames
    ]


def _without_what_the_trunk_tells(
    base: dict[str, float], given: dict[str, float]
) -> dict[str, float]:
    """Leave out the parts of the base's trunk where a trunk is given for all of them."""
    return {
        name: angle for name, angle in base.items() if "trunk" not in given or name not in PARTS
    }


@given(bottom=POSE, trunk=ANGLES)
def test_trunk_that_is_written_is_taken(bottom: dict[str, float], trunk: float) -> None:
    """A trunk changes pelvis, lower back and chest, whatever the base says of them."""
    base = a_figure(frames=[{"name": "Bottom"} | bottom])
    figure = Figure.model_validate(
        figure_data(like="base", frames=[{"name": "Bottom", "trunk": trunk}])
    ).over(base)
    angles = angles_of(figure, figure.frames[0])

    assert (trunk, trunk, trunk) == (angles.pelvis, angles.lumbar, angles.thorax)
