"""Where things are on a body: worked out by hand for one who stands upright, and for all."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.mechanics.places import landmine_way, load_place, part_of, rest_height
from generator.mechanics.skeleton import Angles, skeleton_of
from generator.model.figure import Held
from generator.vocabulary.figures import HeldAt, Part, Side
from tests.builders import a_figure
from tests.mechanics.made_up import BODY, any_angles, posed

HIP = BODY.ankle_height + BODY.shank + BODY.thigh
"""How high the hip of one who stands upright is: 0.929 m."""
T12L1 = HIP + BODY.pelvis + BODY.lumbar


def held_upright(**held: Any) -> complex:  # noqa: ANN401  any field of a load
    """Return where a load is on somebody who stands upright with hanging arms."""
    figure = a_figure(held=[{"gear": "barbell"} | held], pose={"upper_arm": 0})
    return load_place(figure.held[0], posed(figure).skeleton, BODY)


@pytest.mark.parametrize(
    "at,ahead,high",
    [
        ("back", -0.75 * BODY.depth, T12L1 + 0.93 * BODY.thorax),
        ("front", 0.95 * BODY.depth, T12L1 + 0.80 * BODY.thorax),
        ("chest", BODY.depth + 0.10, T12L1 + 0.45 * BODY.thorax),
        ("hips", 0.95 * BODY.depth, HIP + 0.02),
        ("hands", 0.0, T12L1 + 0.74 * BODY.thorax - BODY.upper_arm - BODY.forearm - BODY.hand),
        ("ankles", 0.0, BODY.ankle_height),
        ("feet", BODY.toes, 0.0),
    ],
)
def test_loads_upright(at: str, ahead: float, high: float) -> None:
    """A bar lies behind the neck, before the shoulders, or hangs; a bell is before the chest."""
    assert held_upright(at=at) == pytest.approx(complex(ahead, high), abs=1e-9)


@pytest.mark.parametrize("at", HeldAt)
@pytest.mark.parametrize("ahead_cm", [-12, 7, 30])
def test_ahead_is_ahead(at: HeldAt, ahead_cm: float) -> None:
    """`ahead_cm` puts a load that far ahead, and no higher, on one who stands upright."""
    moved = held_upright(at=at, ahead_cm=ahead_cm) - held_upright(at=at)

    assert moved == pytest.approx(ahead_cm / 100, abs=1e-9)


def test_belt_hangs_under_the_hip() -> None:
    """A weight on a belt hangs from the middle of the hips, not from their front."""
    assert held_upright(at="hips", gear="belt").real == pytest.approx(0.0, abs=1e-9)


@given(angles=any_angles(), at=st.sampled_from((HeldAt.BACK, HeldAt.FRONT, HeldAt.CHEST)))
def test_load_on_the_trunk_goes_with_the_chest(angles: Angles, at: HeldAt) -> None:
    """Seen from the chest, a load that lies on it is always at the same place."""
    held = a_figure(held=[{"gear": "barbell", "at": at}]).held[0]
    upright = skeleton_of(BODY, angles._replace(thorax=0.0))
    turned = skeleton_of(BODY, angles)
    turn = (turned.c7 - turned.t12l1) / (upright.c7 - upright.t12l1)

    from_upright = load_place(held, upright, BODY) - upright.t12l1
    assert load_place(held, turned, BODY) - turned.t12l1 == pytest.approx(from_upright * turn)


def test_one_hand_holds_its_own_load() -> None:
    """A load in one hand is at that hand; one in both is half way between them."""
    figure = a_figure(pose={"upper_arm": 90, "far": {"upper_arm": -90}})
    skeleton = posed(figure).skeleton
    near, far, both = (
        load_place(Held.model_validate({"gear": "dumbbell", "side": side}), skeleton, BODY)
        for side in ("near", "far", "both")
    )

    assert (near, far) == (skeleton.near.grip, skeleton.far.grip)
    assert both == pytest.approx((near + far) / 2)


@pytest.mark.parametrize("part", Part)
def test_upright_part(part: Part) -> None:
    """Of one who stands upright every part is above the floor, and feet are on it."""
    place = part_of(posed(a_figure()).skeleton, BODY, part, Side.BOTH)

    assert place.imag >= -1e-9
    assert (part in {Part.FEET, Part.TOES, Part.HEELS}) == (place.imag < BODY.ankle_height + 0.01)


@given(angles=any_angles(), part=st.sampled_from(Part))
def test_middle_of_both_sides(angles: Angles, part: Part) -> None:
    """The place of both limbs is half way between that of the near and that of the far one."""
    skeleton = skeleton_of(BODY, angles)
    near, far, both = (
        part_of(skeleton, BODY, part, side) for side in (Side.NEAR, Side.FAR, Side.BOTH)
    )

    assert both == pytest.approx((near + far) / 2)


@pytest.mark.parametrize("part", Part)
def test_flesh_has_some_thickness(part: Part) -> None:
    """Joints lie at most a hand's width above what their part rests on, tips and grips on it."""
    assert 0.0 <= rest_height(BODY, part) <= 0.12
    assert (rest_height(BODY, part) == 0.0) == (part in {Part.TOES, Part.HEELS, Part.HANDS})


@given(place=st.builds(complex, st.floats(-5, 5), st.floats(-5, 5)))
def test_landmine_leads_down_to_the_floor(place: complex) -> None:
    """The bar of a landmine leads from the hands ahead, and as far down as they are high."""
    way = landmine_way(place)

    assert abs(way) == pytest.approx(1.0)
    assert way.real >= -1e-9
    assert 2.1 * way.imag == pytest.approx(-math.copysign(min(abs(place.imag), 2.1), place.imag))
