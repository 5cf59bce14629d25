"""What the posture of an exercise says of its load."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.derive.estimates import (
    LEAST_MOMENT_NEWTON_METRES,
    Estimate,
    estimate_of,
    hangs,
    why_none,
)
from generator.mechanics.reference import REFERENCE_KG, REFERENCE_NEWTONS
from generator.model.figure import Figure
from generator.vocabulary import Basis
from tests.builders import a_figure
from tests.mechanics.made_up import leaning

BARBELL = [{"gear": "barbell"}]
BAR = [{"part": "hands", "on": "bar", "height_cm": 220}]


def estimate(kg: float = 0.0, **changes: Any) -> Estimate:  # noqa: ANN401  any field of a figure
    """Return the estimate that a figure gives."""
    found = estimate_of(a_figure(**changes), kg)
    assert found is not None
    return found


def test_reference_newtons_are_100() -> None:
    """On the index a load of as many newtons as the reference set has is 100."""
    found = estimate(REFERENCE_KG, held=BARBELL, pose={"trunk": 80})
    base, per_kg = found.lines[-1]
    newtons = found.envelope.lines[-1].newtons

    assert base == pytest.approx(100 * newtons.base / REFERENCE_NEWTONS)
    assert per_kg == pytest.approx(100 * newtons.per_kg / REFERENCE_NEWTONS)


@given(figure=leaning(), kg=st.integers(0, 200))
def test_index_is_the_load_against_the_reference_set(figure: Figure, kg: int) -> None:
    """The index of a set is its newtons as a per cent of those of the reference set."""
    found = estimate_of(figure, kg)
    assert found is not None
    index = max(base + per_kg * kg for base, per_kg in found.lines)

    assert index == pytest.approx(100 * found.envelope.newtons(kg) / REFERENCE_NEWTONS)


@given(figure=leaning(), kg=st.integers(0, 200))
def test_small_moments_are_at_least(figure: Figure, kg: int) -> None:
    """Under 60 Nm in a usual set the posture says "at least", above it an estimate."""
    found = estimate_of(figure, kg)
    assert found is not None
    moment = found.peak(kg).demand.moment.at(kg)

    assert (moment < LEAST_MOMENT_NEWTON_METRES) == (found.basis is Basis.AT_LEAST)


AT_LEAST: dict[str, dict[str, Any]] = {
    "upright": {},
    "a brace on purpose": {"speaks": "at-least", "pose": {"trunk": 90}},
    "hanging with the legs ahead": {
        "contacts": BAR, "pose": {"upper_arm": 180, "thigh": -90, "shank": -90},
    },
    "held by the front": {
        "contacts": [{"part": "seat", "height_cm": 60}],
        "pose": {"trunk": -90, "thigh": -90},
    },
}  # fmt: skip


@pytest.mark.parametrize("changes", AT_LEAST.values(), ids=AT_LEAST)
def test_at_least(changes: dict[str, Any]) -> None:
    """Where bracing is the load, the body hangs or the front holds, it says "at least"."""
    assert Basis.AT_LEAST is estimate(**changes).basis


def test_level_trunk_is_estimated() -> None:
    """135 Nm held by the back is an estimate."""
    assert Basis.ESTIMATED is estimate(pose={"trunk": 90}).basis


NONE: dict[str, tuple[dict[str, Any], str]] = {
    "from the front": ({"view": "front"}, "from the side"),
    "too fast": ({"speaks": "nothing"}, "too fast"),
    "at a wall": (
        {"speaks": "nothing", "contacts": [{"part": "back", "on": "wall"}, {"part": "feet"}]},
        "a wall carries",
    ),
    "on a saddle": (
        {"speaks": "nothing", "contacts": [{"part": "seat", "on": "pad"}]},
        "a pad carries",
    ),
    "on the hands": (
        {"speaks": "nothing", "contacts": [{"part": "toes"}, {"part": "hands"}]},
        "the hands carry",
    ),
    "on three places": (
        {
            "contacts": [{"part": "back"}, {"part": "seat"}, {"part": "heels"}],
            "pose": {"trunk": -90, "thigh": -90, "shank": -90},
        },
        "nobody knows",
    ),
}


@pytest.mark.parametrize("changes,why", NONE.values(), ids=NONE)
def test_says_why_it_gives_none(changes: dict[str, Any], why: str) -> None:
    """Where a posture gives no estimate, it says why."""
    figure = a_figure(**changes)

    assert estimate_of(figure, 0) is None
    assert why in why_none(figure)


def test_without_a_figure() -> None:
    """An exercise without a figure has no estimate, and that is why."""
    assert estimate_of(None, 0) is None
    assert "it has no figure yet" == why_none(None)


def test_nothing_to_say_of_a_figure_that_tells() -> None:
    """A figure that gives an estimate needs no excuse."""
    assert "" == why_none(a_figure(pose={"trunk": 90}))


@pytest.mark.parametrize(
    "contacts,expected",
    [
        (BAR, True),
        ([{"part": "feet"}], False),
        ([*BAR, {"part": "feet", "frames": []}], False),
        ([{"part": "hands", "on": "floor"}], False),
    ],
)
def test_hanging(contacts: list[dict[str, Any]], expected: bool) -> None:  # noqa: FBT001
    """A body hangs that nothing but a bar in its hands carries."""
    assert expected is hangs(a_figure(contacts=contacts))


def test_guessed_weight_is_less_sure() -> None:
    """A usual weight is a guess, and the load of a usual set less sure than that of a known one."""
    found = estimate(100, held=BARBELL, pose={"trunk": 60})

    assert 0.0 < found.share_off < found.share_off_at_a_usual_weight
