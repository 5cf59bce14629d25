"""A frame to a body that stands where it should and touches what it should."""

from __future__ import annotations

import cmath
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.mechanics.angles import angles_of
from generator.mechanics.places import load_place, part_of, rest_height
from generator.mechanics.posture import REACHED_FOR, Poser, Posture
from generator.mechanics.skeleton import LimbAngles, Skeleton, skeleton_of
from generator.model.figure import Figure
from generator.vocabulary.figures import HeldAt, Part, Side, View
from tests.builders import a_figure
from tests.mechanics.lengths import lengths_of, lengths_that_belong
from tests.mechanics.made_up import BODY, any_figures, degrees, posed, poses

MILLIMETRE = 0.001

ARM = BODY.forearm + BODY.hand
"""From the elbow to the grip."""


def miss_of(posture: Posture) -> float:
    """Return by how many metres the farthest contact is missed."""
    return max((miss.metres for miss in posture.misses), default=0.0)


def standing_with(contact: dict[str, Any], **pose: Any) -> Figure:  # noqa: ANN401  any angle
    """Return somebody on both feet, with one more contact."""
    return a_figure(contacts=[{"part": "feet"}, contact], pose=pose)


def written(place: complex, part: Part) -> dict[str, Any]:
    """Return a contact of a part of the body at a place, as a record writes it."""
    height = place.imag - rest_height(BODY, part)
    return {"part": part, "x_cm": 100 * place.real, "height_cm": 100 * height}


@given(pose=poses(), part=st.sampled_from(Part), height=st.integers(-50, 250))
def test_first_contact_fixes_where_the_body_is(
    pose: dict[str, float], part: Part, height: int
) -> None:
    """The part that the first contact names is at its height, and at 0 ahead."""
    figure = a_figure(contacts=[{"part": part, "height_cm": height}], pose=pose)
    place = part_of(posed(figure).skeleton, BODY, part, Side.BOTH)

    assert place == pytest.approx(1j * (height / 100 + rest_height(BODY, part)), abs=1e-9)


@given(figure=any_figures())
def test_segments_keep_their_lengths(figure: Figure) -> None:
    """However limbs are turned to where they rest, no segment grows or shrinks."""
    poser = Poser.of(figure, BODY)
    for number in range(len(figure.frames)):
        found = lengths_of(poser.body, poser.key_frame(number).skeleton)

        assert found == pytest.approx(lengths_that_belong(poser.body), abs=1e-6)


@given(figure=any_figures())
def test_angles_belong_to_the_joints(figure: Figure) -> None:
    """The angles of a posture, turned limbs included, give the joints of that posture."""
    poser = Poser.of(figure, BODY)
    posture = poser.key_frame(0)
    wide = 1.0 if figure.view is View.FRONT else 0.0
    again = skeleton_of(poser.body, posture.angles, wide=wide).moved(posture.skeleton.hip)

    assert again.joints == pytest.approx(posture.skeleton.joints, abs=1e-6)


@given(figure=any_figures())
def test_trunk_stays_as_it_is_written(figure: Figure) -> None:
    """Contacts turn limbs alone: head and trunk keep the angles of the record."""
    assert posed(figure).angles[:4] == angles_of(figure, figure.frames[0])[:4]


@given(pose=poses(), share=st.floats(0.05, 0.95), way=st.floats(-3, 3))
def test_hands_are_where_they_hold_on(pose: dict[str, float], share: float, way: float) -> None:
    """Hands on a bar within reach are at that bar to the millimetre, and nothing is short."""
    shoulder = posed(a_figure(pose=pose)).skeleton.near.shoulder
    distance = abs(ARM - BODY.upper_arm) + share * 2 * min(ARM, BODY.upper_arm)
    bar = shoulder + cmath.rect(distance, way)
    posture = posed(standing_with(written(bar, Part.HANDS), **pose))

    assert abs(posture.skeleton.near.grip - bar) < MILLIMETRE
    assert abs(posture.skeleton.far.grip - bar) < MILLIMETRE
    assert miss_of(posture) < MILLIMETRE


@given(pose=poses(), more=st.floats(0.01, 2), way=st.floats(-3, 3))
def test_bar_out_of_reach_is_told(pose: dict[str, float], more: float, way: float) -> None:
    """Hands that cannot get to a bar stretch towards it, and by how much they fail is kept."""
    shoulder = posed(a_figure(pose=pose)).skeleton.near.shoulder
    bar = shoulder + cmath.rect(BODY.upper_arm + ARM + more, way)
    posture = posed(standing_with(written(bar, Part.HANDS), **pose))

    assert abs(posture.skeleton.near.grip - bar) == pytest.approx(more, abs=1e-6)
    assert {(miss.part, round(miss.metres, 6)) for miss in posture.misses} == {
        ("hands on the floor", round(more, 6))
    }


TIPS = {Part.TOES: "toes", Part.HEELS: "heel", Part.FEET: "ankle"}


@given(pose=poses(), part=st.sampled_from(list(TIPS)), share=st.floats(0.05, 0.95), way=degrees())
def test_feet_are_where_they_stand(
    pose: dict[str, float], part: Part, share: float, way: float
) -> None:
    """Feet on a plate within reach of somebody who sits are there to the millimetre."""
    seated = {"part": "seat", "height_cm": 45}
    before = posed(a_figure(contacts=[seated], pose=pose)).skeleton
    shortest = abs(BODY.thigh - BODY.shank)
    ankle = before.hip + cmath.rect(
        shortest + share * 2 * min(BODY.thigh, BODY.shank), way * cmath.pi / 180
    )
    plate = ankle + getattr(before.near, TIPS[part]) - before.near.ankle
    posture = posed(a_figure(contacts=[seated, written(plate, part)], pose=pose))

    assert abs(getattr(posture.skeleton.near, TIPS[part]) - plate) < MILLIMETRE
    assert miss_of(posture) < MILLIMETRE
    assert (
        posture.angles.near.foot == angles_of(a_figure(pose=pose), a_figure().frames[0]).near.foot
    )


@given(pose=poses(), way=degrees(), more=st.floats(0, 1))
def test_knees_and_elbows_turn_towards_where_they_rest(
    pose: dict[str, float], way: float, more: float
) -> None:
    """A knee or an elbow reaches what is as far away as its segment is long, and tells the rest."""
    direction = cmath.rect(1.0, way * cmath.pi / 180)
    before = posed(a_figure(contacts=[{"part": "seat"}], pose=pose)).skeleton
    for part, joint, length in (
        (Part.KNEES, before.hip, BODY.thigh),
        (Part.ELBOWS, before.near.shoulder, BODY.upper_arm),
    ):
        there = joint + (length + more) * direction
        posture = posed(a_figure(contacts=[{"part": "seat"}, written(there, part)], pose=pose))
        place = part_of(posture.skeleton, BODY, part, Side.BOTH)

        assert abs(place - there) == pytest.approx(more, abs=1e-6)
        assert miss_of(posture) == pytest.approx(more, abs=1e-6)


def test_trunk_that_is_not_where_it_should_rest_is_told() -> None:
    """A back 30 cm above the bench that carries it is 30 cm short; a pad is put where it is."""
    lying = {"trunk": -90, "thigh": -90}
    seat = {"part": "seat", "height_cm": 60}
    shoulders = posed(a_figure(contacts=[seat], pose=lying)).skeleton.near.shoulder
    bench = {"part": "back", "on": "bench", "height_cm": 100 * (shoulders.imag - BODY.depth) - 30}
    pad = bench | {"on": "pad"}

    assert miss_of(posed(a_figure(contacts=[seat, bench], pose=lying))) == pytest.approx(0.3)
    assert miss_of(posed(a_figure(contacts=[seat, pad], pose=lying))) == 0.0


@given(share=st.floats(0.1, 0.9), way=st.floats(-3, 3))
def test_elbows_bend_one_way(share: float, way: float) -> None:
    """Wherever hands hold on, no elbow bends backwards."""
    shoulder = posed(a_figure()).skeleton.near.shoulder
    bar = shoulder + cmath.rect(0.06 + share * 0.55, way)
    arm = posed(standing_with(written(bar, Part.HANDS))).angles.near
    bend = (arm.forearm - arm.upper_arm) % 360

    assert -1e-6 <= bend <= 180


@given(share=st.floats(0.1, 0.9), way=st.floats(-3, 3), thigh=degrees(-120, 0))
def test_knees_bend_one_way(share: float, way: float, thigh: float) -> None:
    """Wherever feet are put, no knee bends backwards that did not in the record."""
    seat = {"part": "seat", "height_cm": 100}
    hip = posed(a_figure(contacts=[seat])).skeleton.hip
    ankle = hip + cmath.rect(0.02 + share * 0.8, way)
    pose = {"thigh": thigh, "shank": thigh + 30, "foot": 0}
    leg = posed(a_figure(contacts=[seat, written(ankle, Part.FEET)], pose=pose)).angles.near

    assert -1e-6 <= (leg.shank - leg.thigh) % 360 <= 180


def test_contact_rests_where_the_first_frame_has_it() -> None:
    """Without `x_cm` a hand stays where the first frame puts it, turned onto its height."""
    figure = a_figure(
        contacts=[{"part": "feet"}, {"part": "hands", "on": "bar", "height_cm": 120}],
        frames=[
            {"name": "Near", "upper_arm": 80},
            {"name": "Bent", "shank": 10, "thigh": -10, "trunk": 20},
        ],
    )
    grips = [posed(figure, frame=frame).skeleton.near.grip for frame in (0, 1)]

    assert grips[0] == pytest.approx(grips[1], abs=1e-9)
    assert grips[0].imag == pytest.approx(1.2)
    assert grips[0].real > 0.5


def test_contact_of_one_frame_rests_there_alone() -> None:
    """A contact that names its moments carries the body at those, and at no others."""
    contact = {"part": "hands", "on": "bar", "x_cm": 40, "height_cm": 120, "frames": ["Held"]}
    figure = a_figure(
        contacts=[{"part": "feet"}, contact], frames=[{"name": "Held"}, {"name": "Let go"}]
    )
    held, let_go = (posed(figure, frame=frame) for frame in (0, 1))

    assert held.skeleton.near.grip == pytest.approx(0.4 + 1.2j)
    assert let_go.skeleton.near.grip.real == pytest.approx(0.0, abs=1e-9)
    assert [1, 0] == [len(posture.contacts) - 1 for posture in (held, let_go)]


def test_one_side_rests_and_the_other_is_free() -> None:
    """A contact of the far hand leaves the near arm as it is written."""
    bar = {"part": "hands", "side": "far", "on": "bar", "x_cm": 30, "height_cm": 110}
    arms = posed(standing_with(bar, upper_arm=10))

    assert LimbAngles(0, 0, 0, 10, 10) == arms.angles.near
    assert arms.skeleton.far.grip == pytest.approx(0.3 + 1.1j)


@given(trunk=degrees(0, 90), at=st.sampled_from(sorted(REACHED_FOR)))
def test_hands_go_to_a_load_on_the_body(trunk: float, at: HeldAt) -> None:
    """Where a load lies on the body and no arm is written, the hands hold it."""
    figure = a_figure(held=[{"gear": "barbell", "at": at}], pose={"trunk": trunk})
    posture = posed(figure)
    place = load_place(figure.held[0], posture.skeleton, BODY)

    assert abs(posture.skeleton.near.grip - place) < MILLIMETRE + miss_of(posture)
    assert miss_of(posture) < 0.03


def test_written_arms_stay_with_a_load_on_the_body() -> None:
    """Where the record says how the arms are, they stay so, whatever lies on the body."""
    figure = a_figure(held=[{"gear": "barbell", "at": "back"}], pose={"upper_arm": 33})

    assert (33, 33) == posed(figure).angles.near[3:]


@given(near=poses(), far=poses())
def test_sides_can_be_swapped(near: dict[str, float], far: dict[str, float]) -> None:
    """Written the other way round, the near limbs are where the far ones were."""
    limbs = LimbAngles._fields
    trunk = {name: angle for name, angle in near.items() if name not in limbs}
    one = {name: near[name] for name in limbs}
    other = {name: far[name] for name in limbs}
    seat = [{"part": "seat"}]
    there = posed(a_figure(contacts=seat, pose=trunk | one | {"far": other})).skeleton
    back = posed(a_figure(contacts=seat, pose=trunk | other | {"far": one})).skeleton

    assert _swapped(there) == back


def _swapped(skeleton: Skeleton) -> Skeleton:
    return skeleton._replace(near=skeleton.far, far=skeleton.near)


def test_contact_of_two_frames_rests_between_them() -> None:
    """Between two frames a contact holds that belongs to both, and to no more than these."""
    bar = {"part": "hands", "on": "bar", "x_cm": 30, "height_cm": 110, "frames": ["A", "B"]}
    figure = a_figure(contacts=[{"part": "feet"}, bar], frames=[{"name": name} for name in "ABC"])
    poser = Poser.of(figure, BODY)
    carried = [len(poser.on_the_way(number, 0.5).contacts) for number in (0, 1)]

    assert [2, 1] == carried
    assert poser.on_the_way(0, 0.5).skeleton.near.grip == pytest.approx(0.3 + 1.1j)


def test_way_begins_at_its_key_frame() -> None:
    """Nought of the way from a key frame is that key frame, also at the last one."""
    figure = a_figure(frames=[{"name": "A"}, {"name": "B", "trunk": 40}])
    poser = Poser.of(figure, BODY)

    assert [poser.on_the_way(number, 0.0) for number in (0, 1)] == [
        poser.key_frame(number) for number in range(len(figure.frames))
    ]
    assert poser.on_the_way(0, 0.25).angles.thorax == pytest.approx(10)


def test_feet_point_at_whoever_looks() -> None:
    """From the front a foot has no length: toes and heel are at one place."""
    foot = posed(a_figure(view="front")).skeleton.near

    assert foot.toes == foot.heel
