"""The load of a set."""

from __future__ import annotations

import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.checks.check import Derived
from generator.derive.bands import LOWEST_INDEX_OF
from generator.derive.load import JUDGED_SHARE_OFF, heaviest_within, load_of_set, typical_kg
from generator.model.exercise import Exercise
from generator.vocabulary import Band, Basis
from tests.builders import A_WEIGHT, LEFT_OUT, a_posed_lift, figure_data
from tests.derive.generated import exercises, made, real_guide, weight

LIFTER = real_guide().rules.reference_lifter


def test_reference_set_is_100(real: Derived) -> None:
    """The reference lifter's typical deadlift set is 100 on the index, to half a point."""
    deadlift = real.guide.exercises["conventional-deadlift"]

    assert load_of_set(deadlift, LIFTER).index == pytest.approx(100.0, abs=0.5)
    assert load_of_set(deadlift, LIFTER) == load_of_set(deadlift, LIFTER, LIFTER.deadlift_kg)


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

    assert 60 < load_of_set(deadlift, LIFTER, 50).index < 70


def test_load_says_what_it_stands_on(real: Derived) -> None:
    """A load carries its weight, its basis, its grade and its reason from the record."""
    exercise = real.guide.exercises["conventional-deadlift"]
    load = load_of_set(exercise, LIFTER, 60)
    judged = exercise.lumbar_load

    assert (60, Basis.ESTIMATED, judged.confidence, judged.reason) == (
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


def test_about_the_same_is_mutual(real: Derived) -> None:
    """If one load is about another, the other is about the one."""
    loads = [load_of_set(exercise, LIFTER) for exercise in real.guide.exercises.values()]

    assert [[a.is_about(b) for b in loads] for a in loads] == [
        [b.is_about(a) for b in loads] for a in loads
    ]


def test_empty_bar_is_not_very_high(real: Derived) -> None:
    """An empty bar pulled from the floor loads the back little of what a working set does."""
    deadlift = real.guide.exercises["conventional-deadlift"]

    assert load_of_set(deadlift, LIFTER, 20).band.rank <= Band.MODERATE.rank


def test_pull_up_is_not_below_inverted_row(real: Derived) -> None:
    """Where bracing is the load, the model's near nothing does not put a lift at the end."""
    pull_up, row = (
        load_of_set(real.guide.exercises[id_], LIFTER) for id_ in ("pull-up", "inverted-row")
    )

    assert Basis.ESTIMATED is not pull_up.basis
    assert row.index <= pull_up.index


def test_posture_goes_before_judgement() -> None:
    """Where the posture tells, a judged band counts nothing."""
    plain, judged = (
        load_of_set(a_posed_lift(lumbar_load=changes), LIFTER)
        for changes in ({}, {"judged": "very-low", "unloaded": "very-low"})
    )

    assert Basis.ESTIMATED is plain.basis
    assert plain.index == judged.index > 60


@pytest.mark.parametrize("judged", Band)
def test_small_moment_keeps_its_judged_band(judged: Band) -> None:
    """Upright with a bar the posture says "at least", and a judged band of low or more stands."""
    lift = a_posed_lift(trunk=0, lumbar_load={"judged": judged})
    load = load_of_set(lift, LIFTER)

    assert Basis.AT_LEAST is load.basis
    assert max(judged, Band.LOW, key=lambda band: band.rank) is load.band
    assert (load.band,) == load.bands


def test_at_least_is_never_less_than_the_posture_says() -> None:
    """A judged band does not take load away from what the posture says."""
    lift = a_posed_lift(
        figure=figure_data(speaks="at-least", held=[{"gear": "barbell"}], pose={"trunk": 60}),
        lumbar_load={"judged": "very-low"},
    )

    assert load_of_set(lift, LIFTER).index == load_of_set(a_posed_lift(), LIFTER).index
    assert Basis.AT_LEAST is load_of_set(lift, LIFTER).basis


@given(trunk=st.integers(0, 90), percent=st.integers(1, 200), kg=st.floats(0, 500))
def test_posed_load_never_falls_with_weight(trunk: int, percent: int, kg: float) -> None:
    """With the weight in hanging hands, more weight is never less load."""
    lift = a_posed_lift(trunk=trunk, load=_share(percent), lumbar_load={"judged": "low"})
    loads = [load_of_set(lift, LIFTER, each).index for each in (kg / 2, kg)]

    assert loads[0] <= loads[1]


@given(trunk=st.integers(0, 90), percent=st.integers(1, 200), kg=st.floats(1, 500))
def test_heaviest_within_turns_posed_loads_round(trunk: int, percent: int, kg: float) -> None:
    """Of a load from a posture, too, the heaviest weight within it is the weight it is for."""
    lift = a_posed_lift(trunk=trunk, load=_share(percent))
    index = load_of_set(lift, LIFTER, kg).index

    assert heaviest_within(lift, LIFTER, index) == pytest.approx(kg, rel=1e-6)


@given(trunk=st.integers(0, 90), percent=st.integers(1, 200), index=st.floats(0, 300))
def test_heaviest_within_is_within(trunk: int, percent: int, index: float) -> None:
    """The heaviest weight within a load keeps within it, and a little more does not."""
    lift = a_posed_lift(trunk=trunk, load=_share(percent), lumbar_load={"judged": "low"})
    kg = heaviest_within(lift, LIFTER, index)
    least = load_of_set(lift, LIFTER, 0).index

    assert (kg is None) == (index < least)
    if kg is not None:
        assert load_of_set(lift, LIFTER, kg).index <= index + 1e-6
        assert load_of_set(lift, LIFTER, kg + 0.1).index > index


def _share(percent: int) -> dict[str, object]:
    relative = {"to": "deadlift", "percent": percent, "basis": "Made up."}
    return {**A_WEIGHT, "relative_load": relative, "lightest_kg": 0}


def test_bands_between_a_cut_point() -> None:
    """A load within its spread of a cut point is in one band or the next; others are in one."""
    lift = a_posed_lift()
    loads = [load_of_set(lift, LIFTER, kg) for kg in range(0, 300, 5)]
    found = {load.bands for load in loads}

    assert {1, 2} == {len(bands) for bands in found}
    assert {(Band.MODERATE, Band.HIGH), (Band.HIGH, Band.VERY_HIGH)} <= found
    assert all(load.band in load.bands for load in loads)


def test_spread_of_a_cut_point_is_the_ratings_own() -> None:
    """Bands lie between just where the index, a share more or less, is on both sides."""
    lift = a_posed_lift()
    for kg in range(0, 300, 5):
        load = load_of_set(lift, LIFTER, kg)
        low, high = (load.index * (1 + sign * load.rating.share_off) for sign in (-1, 1))
        crossed = [cut for cut in LOWEST_INDEX_OF.values() if low < cut <= high]
        assert len(load.bands) == 1 + len(crossed)


@given(trunk=st.integers(0, 90), percent=st.integers(1, 200), kg=st.floats(0, 500))
def test_every_load_has_a_band(trunk: int, percent: int, kg: float) -> None:
    """However unsure a load is, its own band is among those that it may fall in."""
    lift = a_posed_lift(trunk=trunk, load=_share(percent), lumbar_load={"judged": "low"})
    load = load_of_set(lift, LIFTER, kg)

    assert load.band in load.bands


def test_load_off_by_more_than_itself_has_bands() -> None:
    """A load that may be off by more than all of itself may fall in the lowest band."""
    handle = [{"gear": "machine", "pull": 50}]
    lift = a_posed_lift(trunk=79, figure={"held": handle, "pose": {"upper_arm": 11}})
    load = load_of_set(lift, LIFTER)

    assert load.rating.share_off > 1
    assert Band.VERY_LOW in load.bands


@given(pull=st.integers(-180, 180), arm=st.integers(-90, 180), kg=st.integers(0, 500))
@example(pull=125, arm=122, kg=144)
def test_load_of_a_machine_has_a_band(pull: int, arm: int, kg: int) -> None:
    """Wherever a handle pulls, with however much, the load is not below nothing, and has a band."""
    figure = figure_data(held=[{"gear": "machine", "pull": pull}], pose={"upper_arm": arm})
    lift = a_posed_lift(figure=figure, lumbar_load={"judged": LEFT_OUT})
    load = load_of_set(lift, LIFTER, kg)

    assert load.index >= 0.0
    assert load.band in load.bands


def test_at_least_is_as_unsure_as_its_judgement(real: Derived) -> None:
    """Where the judged band counts, the spread of a posture that asks for little says nothing."""
    pull_up, deadlift = (
        load_of_set(real.guide.exercises[id_], LIFTER)
        for id_ in ("pull-up", "conventional-deadlift")
    )

    assert JUDGED_SHARE_OFF == pull_up.rating.share_off
    assert not pull_up.is_about(deadlift)
