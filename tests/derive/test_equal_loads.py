"""Sets of other lifts that load the back about as much."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.checks.check import Derived
from generator.derive.equal_loads import MOST_OF_TYPICAL, equal_loads
from generator.derive.load import load_of_set, typical_kg
from generator.model.exercise import Exercise
from generator.model.guide import Guide
from generator.model.lifts import MainLifts
from generator.vocabulary import Basis
from tests.builders import (
    A_WEIGHT,
    a_guide,
    a_lift,
    a_posed_lift,
    record,
    reference_lifter,
    shared_rules,
)

LIFTER = reference_lifter()


def guide_of(*lifts: Exercise) -> Guide:
    """Return a guide of these exercises, all of them main lifts."""
    main = [
        {"exercise": lift.id, "called": lift.id, "today": ["Go on."], "see_somebody": "Numb."}
        for lift in lifts
    ]
    rules = shared_rules(main_lifts=record(MainLifts, "main-lifts", {"lifts": main}))
    return a_guide(lifts, rules=rules)


def index(exercise: Exercise, kg: float | None = None) -> float:
    """Return the load of a set."""
    return load_of_set(exercise, LIFTER, kg).index


@given(
    one=st.integers(30, 90),
    other=st.integers(30, 90),
    kg=st.integers(0, 200),
    step=st.sampled_from((0.5, 2.5, 4.0)),
    lightest=st.sampled_from((0.0, 4.0, 20.0)),
)
@example(one=60, other=60, kg=7, step=2.5, lightest=6.0)
def test_within_a_smallest_step(
    one: int, other: int, kg: int, step: float, lightest: float
) -> None:
    """The other set loads the back no more, and with one step more it would load it more."""
    weight = A_WEIGHT | {"smallest_step_kg": step, "lightest_kg": lightest}
    here, there = a_posed_lift("here", trunk=one), a_posed_lift("there", trunk=other, load=weight)
    found = list(equal_loads(guide_of(here, there), here, kg))

    assert [] == [each.kg for each in found if index(there, each.kg) > index(here, kg) + 1e-6]
    assert [] == [each.kg for each in found if index(there, each.kg + step) <= index(here, kg)]
    assert [] == [each.kg for each in found if not lightest <= each.kg <= MOST_OF_TYPICAL * 100]


def test_same_posture_is_the_same_weight() -> None:
    """A lift in the same posture loads the back as much with the same weight."""
    here, there = a_posed_lift("here"), a_posed_lift("there")
    found = list(equal_loads(guide_of(here, there), here, 60))

    assert [("there", 60.0)] == [(each.exercise.id, each.kg) for each in found]


def test_usual_weight_is_taken_where_none_is_given() -> None:
    """Without a weight the usual set of the lift is compared."""
    here, there = a_posed_lift("here"), a_posed_lift("there", trunk=80)
    guide = guide_of(here, there)

    assert list(equal_loads(guide, here)) == list(equal_loads(guide, here, 100))


JUDGED: dict[str, Any] = {"judged": "high", "unloaded": "low"}


@pytest.mark.parametrize("first_is_judged", [True, False])
def test_judgements_are_too_coarse(first_is_judged: bool) -> None:  # noqa: FBT001
    """Where one of the two loads is judged, no weight is told."""
    judged, posed = a_lift("judged", lumbar_load=JUDGED), a_posed_lift("posed")
    first = judged if first_is_judged else posed

    assert [] == list(equal_loads(guide_of(judged, posed), first))


def test_no_set_that_nobody_could_try() -> None:
    """A set above twice a usual weight, or below the lightest, is no comparison."""
    bent, upright = a_posed_lift("bent", trunk=85), a_posed_lift("upright", trunk=25)
    guide = guide_of(bent, upright)

    assert [] == list(equal_loads(guide, bent, 250))
    assert [] == list(equal_loads(guide, upright, 1))


def test_lift_is_not_compared_with_itself() -> None:
    """A main lift does not stand in its own table."""
    lift = a_posed_lift("lift")

    assert [] == list(equal_loads(guide_of(lift), lift))


def test_real_lifts_have_equal_sets(real: Derived) -> None:
    """Every set that the guide calls about equal is, to a smallest step, and can be loaded."""
    guide = real.guide
    lifter = guide.rules.reference_lifter
    found = [
        (load_of_set(exercise, lifter), each)
        for exercise in guide.exercises.values()
        for each in equal_loads(guide, exercise)
    ]

    assert len(found) > 20
    for load, each in found:
        step = each.exercise.load.smallest_step_kg or 1.0
        assert Basis.ESTIMATED is load.basis
        assert load_of_set(each.exercise, lifter, each.kg).index <= load.index + 1e-6
        assert load_of_set(each.exercise, lifter, each.kg + step).index > load.index
        assert each.exercise.load.lightest_kg <= each.kg
        assert each.kg <= MOST_OF_TYPICAL * (typical_kg(each.exercise, lifter) or 0)
