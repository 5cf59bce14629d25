"""Forces on a still body, worked out by hand.

By hand: the reference lifter weighs 80 kg. Above L5/S1 are the head (5.552 kg), the upper trunk
(12.768 kg), the middle of the trunk (13.064 kg) and two arms of 3.952 kg. With the trunk in a line
they are 0.6131, 0.3835, 0.1663 and (hanging from the shoulders) 0.4175 m away from L5/S1.
"""

from __future__ import annotations

import math
from typing import Any

import pytest

from generator.mechanics.skeleton import Skeleton
from generator.mechanics.statics import Force, Linear
from tests.builders import a_figure
from tests.mechanics.free_body import free_body
from tests.mechanics.made_up import (
    BODY,
    demand,
    posed,
)

G = 9.81
ABOVE_KG = {"head": 5.552, "upper trunk": 12.768, "middle": 13.064, "arms": 7.904}
SHOULDER = 0.41748
"""Metres from L5/S1 to the shoulder: 0.16625 + 0.74 x 0.3395."""
FROM_L5S1 = {"head": 0.613113, "upper trunk": 0.38353, "middle": 0.16625, "arms": SHOULDER}
ARM = 0.28315 + 0.270375 + 0.07
"""Metres from the shoulder to the grip."""

BARBELL = [{"gear": "barbell"}]


def holding(at: str = "hands", **held: Any) -> list[dict[str, Any]]:  # noqa: ANN401  any field
    """Return one load as a record writes it."""
    return [{"gear": "barbell", "at": at} | held]


def test_bent_to_level() -> None:
    """A level trunk asks for 135 Nm: 9.81 times kilograms times metres, part by part."""
    level = demand(a_figure(pose={"trunk": 90}))
    by_hand = G * sum(ABOVE_KG[part] * FROM_L5S1[part] for part in ABOVE_KG)

    assert level.moment.base == pytest.approx(by_hand, abs=0.01)
    assert level.moment.base == pytest.approx(135.1, abs=0.05)
    assert level.axial.base == pytest.approx(0.0, abs=1e-9)


def test_upright() -> None:
    """Upright hardly a moment is asked for, and the 39.3 kg above press with 385 N."""
    upright = demand(a_figure())

    assert upright.moment.base == pytest.approx(0.0, abs=1e-9)
    assert upright.axial.base == pytest.approx(G * sum(ABOVE_KG.values()), abs=0.01)
    assert upright.axial.base == pytest.approx(385.4, abs=0.05)


def test_half_way_down() -> None:
    """At 60 degrees the arms of the weights are sin 60 of those when level, and half presses."""
    leaning_over, level = demand(a_figure(pose={"trunk": 60})), demand(a_figure(pose={"trunk": 90}))

    assert leaning_over.moment.base == pytest.approx(0.866025 * level.moment.base, abs=0.001)
    assert leaning_over.axial.base == pytest.approx(385.41 / 2, abs=0.01)


def test_lying_back_level() -> None:
    """A trunk that lies back level over the edge of a bench is held by the front: -135 Nm."""
    pose = {"trunk": -90, "thigh": -90, "shank": -90}
    back = demand(a_figure(contacts=[{"part": "seat", "height_cm": 60}], pose=pose))

    assert back.moment.base == pytest.approx(-135.1, abs=0.05)


@pytest.mark.parametrize(
    "pose,lever",
    [
        ({}, 0.0),
        ({"upper_arm": 90}, ARM),
        ({"upper_arm": 0, "forearm": 90}, 0.270375 + 0.07),
        ({"trunk": 90}, SHOULDER),
        ({"trunk": 30}, SHOULDER / 2),
        ({"trunk": 90, "upper_arm": 90}, SHOULDER + ARM),
        ({"upper_arm": -30}, -ARM / 2),
    ],
)
def test_load_in_the_hands(pose: dict[str, float], lever: float) -> None:
    """Each kilogram in the hands adds 9.81 N times how far the hands are ahead of L5/S1."""
    assert demand(a_figure(held=BARBELL, pose=pose)).moment.per_kg == pytest.approx(
        G * lever, abs=1e-4
    )


def test_load_in_the_hands_presses_too() -> None:
    """Upright each kilogram presses with 9.81 N; with a level trunk none of it presses."""
    assert demand(a_figure(held=BARBELL)).axial.per_kg == pytest.approx(G)
    assert demand(a_figure(held=BARBELL, pose={"trunk": 90})).axial.per_kg == pytest.approx(
        0.0, abs=1e-9
    )


@pytest.mark.parametrize(
    "at,trunk,lever",
    [
        ("back", 0, -0.75 * 0.105),
        ("back", 90, 0.16625 + 0.93 * 0.3395),
        ("front", 0, 0.95 * 0.105),
        ("front", 90, 0.16625 + 0.80 * 0.3395),
        ("chest", 0, 0.105 + 0.10),
        ("chest", 90, 0.16625 + 0.45 * 0.3395),
    ],
)
def test_load_on_the_trunk(at: str, trunk: float, lever: float) -> None:
    """Across the back a bar is 7.9 cm behind L5/S1 when upright and 48 cm ahead when level."""
    found = demand(a_figure(held=holding(at), pose={"trunk": trunk}))

    assert found.moment.per_kg == pytest.approx(G * lever, abs=1e-4)


@pytest.mark.parametrize("at", ["hips", "ankles", "feet"])
def test_load_below_the_cut_is_not_held_by_a_back_that_stands(at: str) -> None:
    """A load at the hips or the feet of somebody who stands asks nothing of the lower back."""
    assert (0.0, 0.0) == tuple(
        each.per_kg for each in demand(a_figure(held=holding(at), pose={"trunk": 50}))
    )


def test_cable_that_pulls_level() -> None:
    """A cable ahead at the height of the shoulders pulls with 9.81 N a kg, 41.7 cm above L5/S1."""
    shoulder = 0.06825 + 0.436275 + 0.424375 + 0.100625 + SHOULDER
    cable = [{"gear": "cable", "pulley": [300, 100 * shoulder]}]
    found = demand(a_figure(held=cable, pose={"upper_arm": 90}))

    assert found.moment.per_kg == pytest.approx(G * SHOULDER, abs=1e-4)
    assert found.axial.per_kg == pytest.approx(0.0, abs=1e-6)


def test_machine_that_pulls_up() -> None:
    """A handle that pulls up with straight arms ahead takes its lever away, and lifts."""
    machine = [{"gear": "machine", "pull": 180}]
    found = demand(a_figure(held=machine, pose={"upper_arm": 90}))

    assert found.moment.per_kg == pytest.approx(-G * ARM, abs=1e-4)
    assert found.axial.per_kg == pytest.approx(-G)


def test_landmine_takes_part_of_the_weight() -> None:
    """Arms ahead at 1.45 m, a bar of 2.1 m leans by 44 degrees: 52 % of it presses.

    What runs along the bar its pivot carries; the rest acts square to the bar, down and back, and
    what is left of that for the back is how much of it points down.
    """
    found = demand(a_figure(held=[{"gear": "landmine"}], pose={"upper_arm": 90}))
    height = 0.06825 + 0.436275 + 0.424375 + 0.100625 + SHOULDER
    sine, cosine = height / 2.1, math.sqrt(1 - (height / 2.1) ** 2)

    assert found.axial.per_kg == pytest.approx(G * cosine * cosine, abs=1e-4)
    assert cosine * cosine == pytest.approx(0.52, abs=0.01)
    assert found.moment.per_kg == pytest.approx(
        G * cosine * (cosine * ARM - sine * SHOULDER), abs=1e-4
    )


def test_two_loads_share_the_kilograms() -> None:
    """A dumbbell in each hand, one ahead and one behind, is half of the weight on each side."""
    held = [{"gear": "dumbbell", "side": side} for side in ("near", "far")]
    pose = {"upper_arm": 90, "far": {"upper_arm": 0}}

    assert demand(a_figure(held=held, pose=pose)).moment.per_kg == pytest.approx(
        G * ARM / 2, abs=1e-4
    )


PLANK = {"trunk": 85, "thigh": 85, "shank": 85, "foot": 85, "upper_arm": 0, "forearm": 88}


def test_plank_on_elbows_and_toes() -> None:
    """Elbows and toes carry the plank between them: the two reactions are its 785 N."""
    figure = a_figure(contacts=[{"part": "elbows"}, {"part": "toes"}], pose=PLANK)
    elbows, toes = (
        pull.newtons.imag for pull in free_body(figure, posed(figure), BODY, 0.0).pulls[-2:]
    )

    assert elbows + toes == pytest.approx(80 * G)
    assert elbows > toes > 150


def test_plank_is_held_by_the_front() -> None:
    """Between elbows and toes the body sags like a bridge: the front has to hold it."""
    contacts = [{"part": "elbows"}, {"part": "toes"}]

    assert -120 < demand(a_figure(contacts=contacts, pose=PLANK)).moment.base < -10


def test_hanging_from_a_bar() -> None:
    """Who hangs has all of the weight in the hands: the lower half, 399 N, pulls the back long."""
    bar = [{"part": "hands", "on": "bar", "height_cm": 220}]
    found = demand(a_figure(contacts=bar, pose={"upper_arm": 180, "foot": 90}))

    assert found.axial.base == pytest.approx(-80 * G * 0.5089, abs=0.1)
    assert found.moment.base == pytest.approx(0.0, abs=2.0)


def test_legs_raised_while_hanging() -> None:
    """Straight legs held level ahead of who hangs: 16.3 kg a side, held by the front.

    Thigh, shank and foot of a side are 11.328, 3.464 and 1.096 kg, and 0.1738, 0.6189 and
    0.9195 m ahead: 94.5 Nm for both sides. The pelvis hangs straight under L5/S1.
    """
    bar = [{"part": "hands", "on": "bar", "height_cm": 220}]
    pose = {"upper_arm": 180, "thigh": -90, "shank": -90, "foot": -90}
    by_hand = 2 * G * (11.328 * 0.17378 + 3.464 * 0.61891 + 1.096 * 0.9289)

    assert demand(a_figure(contacts=bar, pose=pose)).moment.base == pytest.approx(-by_hand, abs=0.5)


def test_force_turns_about_a_point() -> None:
    """10 N down, 2 m to the right of a point, turn clockwise by 20 Nm, and 3 for each kg."""
    force = Force(3 + 1j, -10j, -1.5j)

    assert Linear(-20.0, -3.0) == force.moment_about(1 + 5j)


def test_straight_lines_add_up() -> None:
    """Quantities add and stretch part by part."""
    assert Linear(4.0, 6.0) == (Linear(1.0, 2.0) + Linear(1.0, 1.0)).times(2.0)
    assert 13.0 == Linear(3.0, 2.0).at(5.0)


def test_joint_is_between_the_weights() -> None:
    """A skeleton has its cut where pelvis and lower back meet."""
    skeleton: Skeleton = posed(a_figure()).skeleton

    assert skeleton.hip.imag < skeleton.l5s1.imag < skeleton.t12l1.imag
