"""Laws of what is asked of the back: straight lines, mirrors, levers, sizes."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.mechanics.body import body_of
from generator.mechanics.statics import Demand, demand_of
from generator.model.figure import Figure
from tests.builders import a_figure
from tests.mechanics.made_up import (
    BODY,
    LOADS,
    demand,
    leaning,
    posed,
    poses,
)

BARBELL = [{"gear": "barbell"}]
ANY_KG = st.integers(0, 200).map(float)


def holding(at: str = "hands", **held: Any) -> list[dict[str, Any]]:  # noqa: ANN401  any field
    """Return one load as a record writes it."""
    return [{"gear": "barbell", "at": at} | held]


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
