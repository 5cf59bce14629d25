"""The load of a set."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.check import Derived
from generator.derive.load import (
    heaviest_within,
    load_of_set,
    typical_kg,
)
from generator.model.exercise import Exercise
from generator.vocabulary import Band, Basis
from tests.derive.generated import exercises, made, real_guide, weight

LIFTER = real_guide().rules.reference_lifter


def test_reference_set_is_100(real: Derived) -> None:
    """The reference lifter's typical deadlift set is 100 on the index, exactly."""
    deadlift = real.guide.exercises["conventional-deadlift"]

    assert load_of_set(deadlift, LIFTER).index == 100.0
    assert load_of_set(deadlift, LIFTER, LIFTER.deadlift_kg).index == 100.0


@pytest.mark.parametrize(
    "kg,band",
    [(20, Band.LOW), (60, Band.MODERATE), (100, Band.HIGH), (160, Band.VERY_HIGH)],
)
def test_deadlift_by_weight(kg: float, band: Band, real: Derived) -> None:
    """The empty bar deadlifted is low, a working set high and a heavy triple very high."""
    assert band is load_of_set(real.guide.exercises["conventional-deadlift"], LIFTER, kg).band


def test_half_the_bar_is_more_than_half_the_load(real: Derived) -> None:
    """Half of the weight leaves clearly more than half of the load: the trunk still leans over."""
    deadlift = real.guide.exercises["conventional-deadlift"]

    assert load_of_set(deadlift, LIFTER, 50).index == 65.0


def test_load_says_what_it_stands_on(real: Derived) -> None:
    """A load carries its weight, its basis, its grade and its reason from the record."""
    exercise = real.guide.exercises["conventional-deadlift"]
    load = load_of_set(exercise, LIFTER, 60)
    judged = exercise.lumbar_load

    assert (60, Basis.JUDGED, judged.confidence, judged.reason) == (
        load.kg, load.basis, load.grade, load.reason,
    )  # fmt: skip


def test_weight_means_nothing_without_a_weight(real: Derived) -> None:
    """An exercise that no weight belongs to has one load, whatever weight is asked for."""
    plank = real.guide.exercises["plank"]

    assert load_of_set(plank, LIFTER) == load_of_set(plank, LIFTER, 40)
    assert load_of_set(plank, LIFTER).kg is None


def test_typical_weight_follows_the_named_lift() -> None:
    """A share of the squat is taken of the squat, a share of the deadlift of the deadlift."""
    squat_share = {
        **weight(50), "relative_load": {"to": "squat", "percent": 50, "basis": "Made up."},
    }  # fmt: skip

    assert 0.5 * LIFTER.squat_kg == typical_kg(made("ape", load=squat_share), LIFTER)
    assert 0.5 * LIFTER.deadlift_kg == typical_kg(made("ape", load=weight(50)), LIFTER)


@given(exercise=exercises("ape"))
def test_judged_bands_are_kept(exercise: Exercise) -> None:
    """A typical set is in its judged band, and a set without weight in its unloaded band."""
    judged = exercise.lumbar_load

    assert judged.judged is load_of_set(exercise, LIFTER).band
    assert (judged.unloaded or judged.judged) is load_of_set(exercise, LIFTER, 0).band


@given(data=st.data(), exercise=exercises("ape"))
def test_linear_in_weight(data: st.DataObject, exercise: Exercise) -> None:
    """Load rises in a straight line with the weight: half way between two weights is half way."""
    one, other = data.draw(st.floats(0, 300)), data.draw(st.floats(0, 300))
    ends = [load_of_set(exercise, LIFTER, kg).index for kg in (one, other)]
    middle = load_of_set(exercise, LIFTER, (one + other) / 2).index

    assert sum(ends) / 2 == pytest.approx(middle, abs=1e-5)


@given(data=st.data(), exercise=exercises("ape"))
def test_never_less_load_with_more_weight(data: st.DataObject, exercise: Exercise) -> None:
    """More weight never means less load."""
    lighter = data.draw(st.floats(0, 300))
    heavier = data.draw(st.floats(lighter, 300))

    light, heavy = (load_of_set(exercise, LIFTER, kg).index for kg in (lighter, heavier))
    assert light <= heavy


@given(data=st.data(), exercise=exercises("ape"))
def test_heaviest_within_turns_load_round(data: st.DataObject, exercise: Exercise) -> None:
    """The heaviest weight within the load of a weight is that weight."""
    kg = data.draw(st.floats(0, 300))
    index = load_of_set(exercise, LIFTER, kg).index
    found = heaviest_within(exercise, LIFTER, index + 1e-6)
    grows = load_of_set(exercise, LIFTER, 1).index > load_of_set(exercise, LIFTER, 0).index

    assert (pytest.approx(kg, abs=1e-3) if grows else math.inf) == found


@given(exercise=exercises("ape"))
def test_nothing_fits_below_the_unloaded_set(exercise: Exercise) -> None:
    """Where even the set without weight is too much, there is no weight."""
    least = load_of_set(exercise, LIFTER, 0).index

    assert heaviest_within(exercise, LIFTER, least - 0.01) is None


@pytest.mark.parametrize("band", Band)
def test_bands_meet_without_a_gap(band: Band) -> None:
    """A band holds its lowest index and its middle, and the next one begins at its top."""
    assert band is band_of(LOWEST_INDEX_OF[band])
    assert band is band_of(MIDDLE_INDEX_OF[band])
    assert band is band_of(math.nextafter(min(top_of(band), 1e9), 0))


def test_about_the_same_is_mutual(real: Derived) -> None:
    """If one load is about another, the other is about the one."""
    loads = [load_of_set(exercise, LIFTER) for exercise in real.guide.exercises.values()]

    assert [[a.is_about(b) for b in loads] for a in loads] == [
        [b.is_about(a) for b in loads] for a in loads
    ]
