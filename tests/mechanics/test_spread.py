"""How far an estimate can be off."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.mechanics import spread
from generator.mechanics.estimate import Envelope, Line, Moment, compression_lines, envelope_of
from generator.mechanics.reference import REFERENCE_DEMAND, REFERENCE_KG
from generator.mechanics.spread import spread_of
from generator.model.figure import Figure
from tests.builders import a_figure
from tests.mechanics.made_up import BODY, leaning

PATCHED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
"""For laws in which a constant is set anew in each example: it is taken back after the test."""


def share_off(figure: Figure, kg: float, *, guessed: bool = False) -> float:
    """Return by what share the load of a set may be off."""
    envelope = envelope_of(figure)
    assert isinstance(envelope, Envelope), envelope
    return spread_of(figure, BODY, envelope.peak(kg), kg, guessed=guessed)


@PATCHED
@given(figure=leaning(), kg=st.integers(0, 150), narrow=st.floats(0, 8), more=st.floats(0, 8))
def test_wider_angles_never_narrow_it(
    figure: Figure, kg: int, narrow: float, more: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The further angles may be off, the further the load may."""
    found = []
    for degrees in (narrow, narrow + more):
        monkeypatch.setattr(spread, "ANGLE_DEGREES", degrees)
        found.append(share_off(figure, kg))

    assert found[0] <= found[1] + 1e-9


@given(figure=leaning(), kg=st.integers(1, 150))
def test_guessed_weight_widens_it(figure: Figure, kg: int) -> None:
    """A weight that is itself a guess makes the load less sure."""
    assert share_off(figure, kg) < share_off(figure, kg, guessed=True)


@given(figure=leaning(), kg=st.integers(0, 150))
def test_share_of_a_lean_is_moderate(figure: Figure, kg: int) -> None:
    """Five degrees and a smaller body move the load of a lift that leans, but never double it."""
    assert 0.0 < share_off(figure, kg) < 1.0


def _figure(near: dict[str, Any], far: dict[str, Any]) -> Figure:
    pose = {"trunk": 50} | near | {"far": far}
    return a_figure(contacts=[{"part": "seat"}], held=[{"gear": "barbell"}], pose=pose)


LIMBS = st.fixed_dictionaries(
    {name: st.integers(-60, 60) for name in ("shank", "thigh", "upper_arm", "forearm", "foot")}
)


@given(one=LIMBS, other=LIMBS, kg=st.integers(0, 100))
def test_equal_for_mirrored_figures(one: dict[str, Any], other: dict[str, Any], kg: int) -> None:
    """A figure whose near and far limbs change places is just as sure."""
    assert share_off(_figure(one, other), kg) == pytest.approx(
        share_off(_figure(other, one), kg), abs=1e-9
    )


def test_reference_set_is_as_sure_as_its_angles(monkeypatch: pytest.MonkeyPatch) -> None:
    """Body and lever arm move the reference set and the index alike: only angles are left."""
    line = Line(compression_lines(REFERENCE_DEMAND)[0], Moment(0, 0.0), REFERENCE_DEMAND)
    figure = a_figure(held=[{"gear": "barbell"}], pose={"trunk": 60})
    monkeypatch.setattr(spread, "_by_angle", lambda *_: iter([0.0] * 18))

    assert spread_of(figure, BODY, line, REFERENCE_KG, guessed=False) == pytest.approx(0.0)


def test_parts_add_as_squares(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of down and up the larger counts; parts add as squares, so 3 and 4 make 5 per cent."""
    line = Line(compression_lines(REFERENCE_DEMAND)[0], Moment(0, 0.0), REFERENCE_DEMAND)
    newtons = line.newtons.at(REFERENCE_KG)
    monkeypatch.setattr(
        spread, "_by_angle", lambda *_: iter([0.03 * newtons, -0.02 * newtons, 0, -0.04 * newtons])
    )

    assert spread_of(a_figure(), BODY, line, REFERENCE_KG, guessed=False) == pytest.approx(0.05)


def test_nothing_to_be_off() -> None:
    """Where nothing presses nothing can be off."""
    bar = [{"part": "hands", "on": "bar", "height_cm": 220}]

    assert 0.0 == share_off(a_figure(contacts=bar, pose={"upper_arm": 180, "foot": 90}), 0)


def test_moment_between_two_frames() -> None:
    """The hardest moment may lie between two frames, with what carries the body there."""
    figure = a_figure(
        held=[{"gear": "barbell"}],
        frames=[{"name": "A", "trunk": 30}, {"name": "B", "trunk": 150}],
    )
    envelope = envelope_of(figure)
    assert isinstance(envelope, Envelope)

    assert Moment(0, 0.5) == envelope.peak(50).when
    assert 0.05 < share_off(figure, 50) < 0.3
