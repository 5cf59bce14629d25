"""Forces on a still body, worked out by hand and held against laws.

By hand: the reference lifter weighs 80 kg. Above L5/S1 are the head (5.552 kg), the upper trunk
(12.768 kg), the middle of the trunk (13.064 kg) and two arms of 3.952 kg. With the trunk in a line
they are 0.6131, 0.3835, 0.1663 and (hanging from the shoulders) 0.4175 m away from L5/S1.
"""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from generator.mechanics.body import body_of
from generator.mechanics.skeleton import Skeleton
from generator.mechanics.statics import Demand, Force, Linear, Unknown, balance_of, demand_of
from generator.model.figure import Figure
from generator.vocabulary.figures import Part
from tests.builders import a_figure
from tests.mechanics.free_body import free_body
from tests.mechanics.made_up import (
    BODY,
    LOWER,
    UPPER,
    asked,
    degrees,
    demand,
    leaning,
    posed,
    poses,
)

G = 9.81
ABOVE_KG = {"head": 5.552, "upper trunk": 12.768, "middle": 13.064, "arms": 7.904}
SHOULDER = 0.41748
"""Metres from L5/S1 to the shoulder: 0.16625 + 0.74 x 0.3395."""
FROM_L5S1 = {"head": 0.613113, "upper trunk": 0.38353, "middle": 0.16625, "arms": SHOULDER}
ARM = 0.28315 + 0.270375 + 0.07
"""Metres from the shoulder to the grip."""

BARBELL = [{"gear": "barbell"}]
ANY_KG = st.integers(0, 200).map(float)


def holding(at: str = "hands", **held: Any) -> list[dict[str, Any]]:  # noqa: ANN401  any field
    """Return one load as a record writes it."""
    return [{"gear": "barbell", "at": at} | held]


# By hand.


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


# Free bodies.


def held_apart(figure: Figure, kg: float) -> None:
    """Hold what is asked of the back against a body cut in two, from both sides of the cut."""
    posture = posed(figure)
    cut = free_body(figure, posture, BODY, kg)
    force, moment = cut.unbalanced
    found = demand_of(figure, posture, BODY)
    assert isinstance(found, Demand), found
    expected = found.moment.at(kg), found.axial.at(kg)

    assert abs(force) < 1e-9
    assert abs(moment) < 1e-9 * max(1.0, abs(expected[0]))
    assert cut.asked(above=True) == pytest.approx(expected, rel=1e-9, abs=1e-9)
    assert cut.asked(above=False) == pytest.approx(expected, rel=1e-9, abs=1e-8)


LOADS = st.lists(
    st.fixed_dictionaries(
        {
            "gear": st.just("barbell"),
            "at": st.sampled_from(["hands", "back", "front", "chest", "hips", "ankles"]),
        },
        optional={"ahead_cm": st.integers(-40, 40), "side": st.sampled_from(["near", "far"])},
    ),
    max_size=2,
)


@given(pose=poses(), far=poses(), held=LOADS, kg=ANY_KG, part=st.sampled_from(LOWER))
def test_standing_body_is_at_rest(
    pose: dict[str, Any], far: dict[str, Any], held: list[dict[str, Any]], kg: float, part: Part
) -> None:
    """On one place below, forces and moments sum to zero, and both halves ask for the same."""
    limbs = {name: far[name] for name in ("thigh", "shank", "upper_arm", "forearm")}
    figure = a_figure(contacts=[{"part": part}], held=held, pose=pose | {"far": limbs})

    held_apart(figure, kg)


@given(
    pose=poses(),
    held=LOADS,
    kg=ANY_KG,
    lower=st.sampled_from(LOWER),
    upper=st.sampled_from(UPPER),
    upper_first=st.booleans(),
)
def test_body_on_two_places_is_at_rest(  # noqa: PLR0913, PLR0917  what is varied is named
    pose: dict[str, Any],
    held: list[dict[str, Any]],
    kg: float,
    lower: Part,
    upper: Part,
    upper_first: bool,  # noqa: FBT001  drawn
) -> None:
    """On a place below and one above, both halves with their reactions are at rest."""
    contacts = [{"part": lower}, {"part": upper}]
    figure = a_figure(contacts=contacts[:: -1 if upper_first else 1], held=held, pose=pose)
    assume(isinstance(asked(figure), Demand))

    held_apart(figure, kg)


@given(pose=poses(), kg=ANY_KG, pulley=st.tuples(st.integers(100, 300), st.integers(0, 250)))
def test_body_on_a_cable_is_at_rest(
    pose: dict[str, Any], kg: float, pulley: tuple[int, int]
) -> None:
    """A cable pulls sideways too; the floor answers, and both halves ask for the same."""
    held_apart(a_figure(held=[{"gear": "cable", "pulley": pulley}], pose=pose), kg / 4)


# Laws.


@given(pose=poses(), kg=st.integers(0, 100), more=st.integers(0, 100))
def test_linear_in_kilograms(pose: dict[str, Any], kg: int, more: int) -> None:
    """Half way between two weights is half way between what they ask for."""
    for quantity in demand(a_figure(held=BARBELL, pose=pose)):
        ends = quantity.at(kg), quantity.at(kg + more)
        assert quantity.at(kg + more / 2) == pytest.approx(sum(ends) / 2, abs=1e-6)


@given(pose=poses())
def test_mirrored(pose: dict[str, float]) -> None:
    """Leaning back asks the front for what leaning forward by as much asks the back for."""
    mirrored = {name: -angle for name, angle in pose.items()}
    one, other = (demand(a_figure(held=BARBELL, pose=each)) for each in (pose, mirrored))

    assert other.moment == pytest.approx([-each for each in one.moment], abs=1e-9)
    assert other.axial == pytest.approx(one.axial, abs=1e-9)


@given(pose=poses(), x=st.floats(-3, 3), y=st.floats(-3, 3), upper=st.booleans())
def test_standing_elsewhere(pose: dict[str, Any], x: float, y: float, upper: bool) -> None:  # noqa: FBT001
    """The same posture asks for the same anywhere."""
    contacts = [{"part": "toes"}, {"part": "hands"}][: 1 + upper]
    figure = a_figure(contacts=contacts, held=BARBELL, pose=pose)
    posture = posed(figure)
    moved = posture._replace(skeleton=posture.skeleton.moved(complex(x, y)))
    here, there = demand_of(figure, posture, BODY), demand_of(figure, moved, BODY)

    assert type(here) is type(there)
    if isinstance(here, Demand) and isinstance(there, Demand):
        assert [*here.moment, *here.axial] == pytest.approx(
            [*there.moment, *there.axial], rel=1e-6, abs=1e-6
        )


@given(figure=leaning(), nearer=st.floats(0, 1))
def test_load_nearer_to_the_spine(figure: Figure, nearer: float) -> None:
    """A load ahead of L5/S1 that is brought nearer never asks for more."""
    posture = posed(figure)
    lever = posture.skeleton.near.grip.real - posture.skeleton.l5s1.real
    assume(lever > 0)
    held = holding(ahead_cm=-100 * lever * nearer)
    closer = a_figure(held=held, frames=[figure.frames[0].model_dump(exclude_unset=True)])

    assert demand(closer).moment.per_kg <= demand(figure).moment.per_kg + 1e-9
    assert demand(closer).moment.per_kg >= -1e-9


@given(pose=poses(), ahead=st.integers(-50, 50), more=st.integers(0, 50))
def test_load_further_ahead(pose: dict[str, Any], ahead: int, more: int) -> None:
    """Each centimetre that a load in the hands hangs further ahead adds 0.0981 Nm a kilogram."""
    one, other = (
        demand(a_figure(held=holding(ahead_cm=x), pose=pose)) for x in (ahead, ahead + more)
    )

    assert other.moment.per_kg - one.moment.per_kg == pytest.approx(0.0981 * more, abs=1e-9)


@given(figure=leaning(), lighter=st.integers(40, 120), more=st.integers(0, 60), kg=ANY_KG)
def test_heavier_body_of_the_same_shape(figure: Figure, lighter: int, more: int, kg: float) -> None:
    """Leaning forward with a load, a heavier body of the same shape is never asked for less."""
    one, other = (demand(figure, body_of(mass)) for mass in (lighter, lighter + more))

    assert other.moment.at(kg) >= one.moment.at(kg) - 1e-9
    assert other.axial.at(kg) >= one.axial.at(kg) - 1e-9


@given(pose=poses(), mass=st.integers(40, 160))
def test_own_weight_grows_with_the_body(pose: dict[str, Any], mass: int) -> None:
    """Without a load everything grows in step with body mass."""
    one, other = (demand(a_figure(pose=pose), body_of(kg)) for kg in (80, mass))

    assert [each.base for each in other] == pytest.approx(
        [each.base * mass / 80 for each in one], abs=1e-9
    )


@given(pose=poses(), far=poses(), held=LOADS)
def test_left_and_right_may_be_swapped(
    pose: dict[str, Any], far: dict[str, Any], held: list[dict[str, Any]]
) -> None:
    """What the near limbs do and what the far ones do may change places, with their loads."""
    limbs = ("thigh", "shank", "foot", "upper_arm", "forearm")
    trunk = {name: angle for name, angle in pose.items() if name not in limbs}
    one, other = ({name: each[name] for name in limbs} for each in (pose, far))
    swap = {"near": "far", "far": "near", "both": "both"}
    swapped = [each | {"side": swap[each.get("side", "both")]} for each in held]
    seat = [{"part": "seat"}]
    here = demand(a_figure(contacts=seat, held=held, pose=trunk | one | {"far": other}))
    there = demand(a_figure(contacts=seat, held=swapped, pose=trunk | other | {"far": one}))

    assert [*there.moment, *there.axial] == pytest.approx([*here.moment, *here.axial], abs=1e-9)


# What statics cannot tell.

LYING = {"trunk": -90, "thigh": -90, "shank": -90}

UNKNOWN: dict[str, tuple[dict[str, Any], str]] = {
    "from the front": ({"view": "front"}, "side plane"),
    "back, seat and feet": (
        {"contacts": [{"part": "back"}, {"part": "seat"}, {"part": "heels"}], "pose": LYING},
        "nobody knows",
    ),
    "hands, knees and toes": (
        {
            "contacts": [{"part": "knees"}, {"part": "toes"}, {"part": "hands"}],
            "pose": {"trunk": 80, "shank": 90, "foot": 90},
        },
        "more than two places",
    ),
    "hands and elbows apart": (
        {
            "contacts": [
                {"part": "feet"},
                {"part": "hands", "side": "near", "x_cm": 90, "height_cm": 90},
                {"part": "elbows", "side": "far", "x_cm": 40, "height_cm": 70},
            ],
            "pose": {"trunk": 60},
        },
        "more than two places",
    ),
    "hands where the feet are": (
        {
            "contacts": [{"part": "feet"}, {"part": "hands", "x_cm": 0, "height_cm": 70}],
            "pose": {"trunk": 30},
        },
        "at one place",
    ),
    "a sideways pull on two places": (
        {
            "contacts": [{"part": "feet"}, {"part": "hands", "x_cm": 60, "height_cm": 60}],
            "held": [{"gear": "cable", "at": "hips", "pulley": [-100, 10]}],
            "pose": {"trunk": 60},
        },
        "sideways",
    ),
}


@pytest.mark.parametrize("changes,why", UNKNOWN.values(), ids=UNKNOWN)
def test_what_statics_cannot_share_out(changes: dict[str, Any], why: str) -> None:
    """Where more carries the body than statics can share out, it says so and gives no figure."""
    found = asked(a_figure(**changes))

    assert isinstance(found, Unknown)
    assert why in found.why


# Balance.


def falls(kg: float = 0.0, **changes: Any) -> str | None:  # noqa: ANN401  any field of a figure
    """Return why somebody would fall over."""
    figure = a_figure(**changes)
    return balance_of(figure, posed(figure), BODY, kg)


def test_upright_stands() -> None:
    """Who stands upright on both feet stays there."""
    assert falls() is None


@pytest.mark.parametrize("lean,way", [(15, "forwards"), (-15, "back")])
def test_leaning_tower_falls(lean: float, way: str) -> None:
    """A body that leans as a whole by 15 degrees falls to that side."""
    fall = falls(pose={"shank": lean, "thigh": lean, "trunk": lean})

    assert fall is not None
    assert f"would fall {way}" in fall


def test_load_pulls_over() -> None:
    """Arms that hold 5 kg ahead can be balanced, 50 kg cannot."""
    ahead = {"held": BARBELL, "pose": {"upper_arm": 90}}

    assert falls(5, **ahead) is None
    assert "forwards" in (falls(50, **ahead) or "")


def test_on_toes_nothing_is_behind() -> None:
    """On the tips of the toes alone somebody who stands upright falls back."""
    assert "back" in (falls(contacts=[{"part": "toes"}], pose={"foot": 50}) or "")


@pytest.mark.parametrize(
    "contacts",
    [
        [{"part": "seat", "on": "bench", "height_cm": 45}],
        [{"part": "back"}],
        [{"part": "hands", "on": "bar", "height_cm": 220}],
        [{"part": "feet"}, {"part": "chest", "on": "bench", "height_cm": 60}],
    ],
)
def test_carried_or_hanging_body_cannot_fall(contacts: list[dict[str, Any]]) -> None:
    """Who sits, lies or hangs cannot fall over."""
    lean = {"shank": 40, "thigh": 40, "trunk": 40}

    assert falls(contacts=contacts, pose=lean) is None


def test_hands_widen_the_stance() -> None:
    """With the hands on the floor ahead, a body that would fall forwards stays."""
    pose = {"shank": 20, "thigh": 20, "trunk": 100, "upper_arm": 0}
    hands = {"part": "hands", "x_cm": 80, "on": "box", "height_cm": 30}

    assert "forwards" in (falls(pose=pose) or "")
    assert falls(contacts=[{"part": "feet"}, hands], pose=pose) is None


@given(kg=ANY_KG, pull=degrees(90, 270))
@example(kg=80.0, pull=180.0)
def test_weight_that_is_lifted_away(kg: float, pull: float) -> None:
    """A handle that takes all of the body's weight away, or more, gives an answer and no error."""
    machine = [{"gear": "machine", "pull": pull}]
    fall = falls(kg, held=machine, pose={"upper_arm": 90})

    assert fall is None or fall.startswith("would ")


# Arithmetic.


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
