"""The reference set, pinned, and what other bodies make of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.mechanics.body import BODY_KG, EXTENSOR_ARM_METRES, STATURE_METRES, body_of
from generator.mechanics.estimate import Envelope, envelope_of
from generator.mechanics.reference import (
    REFERENCE_DEMAND,
    REFERENCE_EXERCISE,
    REFERENCE_INDEX,
    REFERENCE_KG,
    REFERENCE_NEWTONS,
    compression,
)
from generator.model.exercise import Exercise
from generator.model.figure import Figure
from generator.reading.records import read_record
from tests.mechanics.made_up import demand, leaning
from tests.places import ROOT

SHARE = 0.005
"""How far the pinned figures may be from the record's."""


def test_pinned_figures_are_those_of_the_record() -> None:
    """The reference demand is that of the record's hardest moment with 100 kg, to 0.5 %."""
    path = ROOT / "content" / "exercises" / f"{REFERENCE_EXERCISE}.yml"
    record, findings = read_record(path, ROOT / "content")
    assert isinstance(record, Exercise), findings
    assert record.figure is not None
    envelope = envelope_of(record.figure)
    assert isinstance(envelope, Envelope), envelope
    moment, axial = envelope.peak(REFERENCE_KG).demand
    to_pin = (
        f"pin: moment=Linear({moment.base:.2f}, {moment.per_kg:.3f}), "
        f"axial=Linear({axial.base:.1f}, {axial.per_kg:.3f})"
    )

    assert moment == pytest.approx(REFERENCE_DEMAND.moment, rel=SHARE), to_pin
    assert axial == pytest.approx(REFERENCE_DEMAND.axial, rel=SHARE), to_pin
    assert envelope.newtons(REFERENCE_KG) == pytest.approx(REFERENCE_NEWTONS, rel=SHARE), to_pin


def test_reference_set_is_100() -> None:
    """The reference set is 100 kg of the conventional deadlift, and 100 on the index."""
    assert ("conventional-deadlift", 100.0, 100.0) == (
        REFERENCE_EXERCISE, REFERENCE_KG, REFERENCE_INDEX,
    )  # fmt: skip
    assert compression(REFERENCE_DEMAND, REFERENCE_KG) == REFERENCE_NEWTONS


def test_compression_by_hand() -> None:
    """The pinned moment on a lever of 6 cm, and what presses along the back, are its newtons."""
    moment, axial = REFERENCE_DEMAND
    by_hand = (moment.base + 100 * moment.per_kg) / 0.06 + axial.base + 100 * axial.per_kg

    assert by_hand == pytest.approx(REFERENCE_NEWTONS)


@given(
    figure=leaning(),
    mass=st.integers(45, 150),
    stature=st.floats(1.4, 2.1),
    kg=st.integers(0, 200),
)
def test_other_bodies_have_the_same_shape(
    figure: Figure, mass: int, stature: float, kg: int
) -> None:
    """What the reference body is asked for tells what a body of any size is asked for."""
    other = demand(figure, body_of(mass, stature))
    arm = EXTENSOR_ARM_METRES * stature / STATURE_METRES
    moment, axial = other.moment.at(kg), other.axial.at(kg)

    assert compression(demand(figure), kg, body_kg=mass, stature=stature) == pytest.approx(
        moment / arm + axial if moment >= 0 else -moment / (1.5 * arm) + axial
    )


@given(mass=st.integers(40, 150), more=st.integers(0, 50), kg=st.integers(0, 250))
def test_heavier_body_is_never_loaded_less(mass: int, more: int, kg: int) -> None:
    """In the reference lift a heavier body of the same shape is never loaded less."""
    lighter, heavier = (
        compression(REFERENCE_DEMAND, kg, body_kg=each) for each in (mass, mass + more)
    )

    assert lighter <= heavier


@given(arm=st.floats(0.04, 0.08), more=st.floats(0, 0.02), kg=st.integers(0, 250))
def test_longer_lever_presses_less(arm: float, more: float, kg: int) -> None:
    """A longer lever arm of the back muscles never means more load."""
    short, long = (
        compression(REFERENCE_DEMAND, kg, extensor_arm=each) for each in (arm, arm + more)
    )

    assert long <= short


def test_reference_body_changes_nothing() -> None:
    """Saying the reference body's own size says nothing new."""
    assert REFERENCE_NEWTONS == compression(
        REFERENCE_DEMAND, REFERENCE_KG, body_kg=BODY_KG, stature=STATURE_METRES
    )
