"""A body that is cut free at L5/S1 is at rest: what is asked of the back holds both halves."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.mechanics.statics import Demand, demand_of
from generator.model.figure import Figure
from generator.vocabulary.figures import Part
from tests.builders import a_figure
from tests.mechanics.free_body import free_body
from tests.mechanics.made_up import (
    BODY,
    LOADS,
    LOWER,
    UPPER,
    asked,
    posed,
    poses,
)

BARBELL = [{"gear": "barbell"}]
ANY_KG = st.integers(0, 200).map(float)


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
