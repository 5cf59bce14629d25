"""What an exercise holds of the things that can bring a back on."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.check import Derived
from generator.derive.load import rating_of, typical_kg
from generator.derive.provocations import SHOWN, amount_of, shown_by_posture
from generator.model.exercise import Exercise
from generator.vocabulary import Amount, Provocation
from tests.builders import LEFT_OUT, a_posed_lift, an_exercise, figure_data, reference_lifter

LIFTER = reference_lifter()


def posed(**pose: Any) -> Exercise:  # noqa: ANN401  any angle
    """Return a lift of typically 100 kg in a posture."""
    return a_posed_lift(trunk=0, figure={"pose": pose}, lumbar_load={"judged": "low"})


@pytest.mark.parametrize(
    "pose,expected",
    [
        ({}, Amount.LITTLE),
        ({"trunk": 15}, Amount.LITTLE),
        ({"trunk": 30}, Amount.SOME),
        ({"trunk": 60}, Amount.MUCH),
        ({"pelvis": -15, "thorax": 15}, Amount.SOME),
        ({"pelvis": 10, "lumbar": 35, "thorax": 55}, Amount.MUCH),
        ({"trunk": -30}, Amount.LITTLE),
    ],
)
def test_bending_of_a_posture(pose: dict[str, float], expected: Amount) -> None:
    """A lean under load is bending, and so is a rounded back; leaning back is none."""
    assert expected is amount_of(posed(**pose), LIFTER, Provocation.BENDING)


@pytest.mark.parametrize(
    "pose,percent,expected",
    [
        ({}, 100, Amount.MUCH),
        ({}, 40, Amount.SOME),
        ({}, 10, Amount.LITTLE),
        ({"trunk": 40}, 100, Amount.MUCH),
        ({"trunk": 50}, 100, Amount.LITTLE),
    ],
)
def test_weight_while_upright(pose: dict[str, float], percent: int, expected: Amount) -> None:
    """What presses along a back that is nearer to upright than to level is weight while upright."""
    relative = {"to": "deadlift", "percent": percent, "basis": "Made up."}
    lift = a_posed_lift(
        trunk=0,
        figure={"pose": pose},
        load={"relative_load": relative, "lightest_kg": 0},
        lumbar_load={"judged": "low"},
    )

    assert expected is amount_of(lift, LIFTER, Provocation.UPRIGHT_LOAD)


def test_hardest_moment_counts() -> None:
    """A movement holds as much as the moment that holds most."""
    frames = [{"name": "Top"}, {"name": "Bottom", "trunk": 70}]
    lift = a_posed_lift(trunk=0, figure={"frames": frames})

    assert dict.fromkeys(SHOWN, Amount.MUCH) == dict(shown_by_posture(lift, LIFTER))


def test_posture_goes_before_judgement() -> None:
    """Where the posture shows it, what was judged counts nothing."""
    judged = {"bending": "much", "upright_load": "much", "arching": "some", "twisting": "much"}
    exercise = an_exercise(figure=figure_data(speaks="at-least"), spine={"provokes": judged})
    found = [amount_of(exercise, LIFTER, each) for each in Provocation]

    assert [Amount.LITTLE, Amount.SOME, Amount.LITTLE, Amount.MUCH] == found


@pytest.mark.parametrize("figure", [LEFT_OUT, figure_data(speaks="nothing")])
def test_judgement_counts_without_a_posture(figure: Any) -> None:  # noqa: ANN401  a figure or none
    """Where no posture tells, all four are as they were judged."""
    judged = {"bending": "much", "upright_load": "some", "arching": "little", "twisting": "some"}
    exercise = an_exercise(figure=figure, spine={"provokes": judged})

    assert {} == shown_by_posture(exercise, LIFTER)
    assert {*judged.items()} == {
        (each.value.replace("-", "_"), amount_of(exercise, LIFTER, each).value)
        for each in Provocation
    }


@given(trunk=st.integers(0, 80), more=st.integers(0, 10))
def test_leaning_further_is_never_less_bending(trunk: int, more: int) -> None:
    """Leaning further with the same load never holds less bending."""
    one, other = (
        amount_of(posed(trunk=each), LIFTER, Provocation.BENDING) for each in (trunk, trunk + more)
    )

    assert one.rank <= other.rank


def test_real_postures_show_both(real: Derived) -> None:
    """Each exercise of the guide whose posture tells shows bending and weight, others neither."""
    lifter = real.guide.rules.reference_lifter
    shown = {each.id: set(shown_by_posture(each, lifter)) for each in real.guide.exercises.values()}
    estimated = {
        each.id
        for each in real.guide.exercises.values()
        if rating_of(each, typical_kg(each, lifter)).estimate is not None
    }

    assert estimated == {id_ for id_, found in shown.items() if found == set(SHOWN)}
    assert {id_ for id_, found in shown.items() if not found} == set(shown) - estimated
    assert Amount.MUCH is amount_of(
        real.guide.exercises["conventional-deadlift"], lifter, Provocation.BENDING
    )
