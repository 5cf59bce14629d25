"""With how much weight to start, and what a phase says."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.check import Derived
from generator.derive.bands import top_of
from generator.derive.load import load_of_set, typical_kg
from generator.derive.start import (
    NEW_EXERCISE_PERCENT,
    Verdict,
    comes_back_last,
    heaviest_today,
    is_kept_in_full,
    phase_verdict,
    round_down,
    same_lift_lighter,
    start_within,
)
from generator.model.exercise import Exercise
from generator.model.guide import Guide
from generator.vocabulary import Band, Phase
from tests.derive.generated import changed, exercises, guide_with, guides, made, spine, weight

LOW = {"judged": "low", "unloaded": "very-low", "reason": "The pad carries.", "confidence": "E"}


def guide_of(*found: Exercise) -> Guide:
    """Return a guide of these exercises."""
    return guide_with({each.id: each for each in found})


@pytest.mark.parametrize(
    "phase,kg",
    [
        (Phase.FLARE_UP, 40.0), (Phase.SETTLING, 60.0), (Phase.REBUILDING, 75.0),
        (Phase.FULL_TRAINING, 100.0),
    ],
)  # fmt: skip
def test_row_0_takes_the_share_of_the_phase(phase: Phase, kg: float, real: Derived) -> None:
    """The deadlift of the reference lifter starts with 40, 60, 75 and 100 kg, phase by phase."""
    deadlift = real.guide.exercises["conventional-deadlift"]

    assert kg == same_lift_lighter(real.guide, deadlift, phase).kg


@given(guide=guides(), phase=st.sampled_from(Phase))
def test_row_0_is_never_heavier_than_usual(guide: Guide, phase: Phase) -> None:
    """The lighter lift is never heavier than a typical set, and never below the lightest weight."""
    lifter = guide.rules.reference_lifter
    for exercise in guide.exercises.values():
        kg, typical = same_lift_lighter(guide, exercise, phase).kg, typical_kg(exercise, lifter)

        assert (kg is None) == (typical is None)
        if kg is not None and typical is not None:
            assert exercise.load.lightest_kg <= kg <= typical


@given(guide=guides())
def test_row_0_never_goes_down_from_phase_to_phase(guide: Guide) -> None:
    """A later phase never takes more weight off than an earlier one."""
    for exercise in guide.exercises.values():
        weights = [same_lift_lighter(guide, exercise, phase).kg or 0 for phase in Phase]

        assert sorted(weights) == weights


def test_light_lift_is_kept_in_full() -> None:
    """An exercise whose usual set loads the back little is kept in full, in a flare-up too."""
    row = made("row", lumbar_load=LOW)
    start = same_lift_lighter(guide_of(row), row, Phase.FLARE_UP)

    assert (100.0, 100.0) == (start.kg, start.percent)
    assert Verdict.KEEP is phase_verdict(guide_of(row), row, Phase.FLARE_UP).verdict


def test_usual_weight_between_two_plates_is_usual_in_full_training() -> None:
    """In full training a typical weight that lies between two plates is not lightened."""
    odd = made("odd", load=weight(33, 5, 0))
    found = phase_verdict(guide_of(odd), odd, Phase.FULL_TRAINING)

    assert (Verdict.KEEP, 33.0) == (found.verdict, found.start.kg)


def test_shorter_range_looks_through_to_the_full_lift() -> None:
    """A half of a half of a lift is capped by the lift, and going round in a circle ends."""
    lift = made("lift")
    half = made("half", shorter_range_of="lift", load=weight(130))
    quarter = made("quarter", shorter_range_of="half", load=weight(150))
    guide = guide_of(lift, half, quarter)
    circle = guide_of(changed(lift, shorter_range_of="quarter"), half, quarter)

    assert 40.0 == heaviest_today(guide, quarter, Phase.FLARE_UP)
    assert math.inf == heaviest_today(guide, lift, Phase.FLARE_UP)
    assert 40.0 == same_lift_lighter(circle, circle.exercises["quarter"], Phase.FLARE_UP).kg


def test_short_range_kept_in_full_still_obeys_the_full_lift() -> None:
    """Even a short range that loads the back little starts no heavier than the full lift today."""
    lift, half = made("lift"), made("half", shorter_range_of="lift", lumbar_load=LOW)

    assert 40.0 == same_lift_lighter(guide_of(lift, half), half, Phase.FLARE_UP).kg


@given(exercise=exercises("ape"), phase=st.sampled_from(Phase), most=st.floats(0, 200))
def test_start_within_keeps_its_word(exercise: Exercise, phase: Phase, most: float) -> None:
    """A start within a load is within it, within the phase's band, and not above 80 % of usual."""
    guide = guide_of(exercise)
    rule, lifter = guide.rules.phases.of(phase), guide.rules.reference_lifter
    start = start_within(exercise, rule, lifter, most)
    if start is None:
        return

    load = load_of_set(exercise, lifter, start.kg)
    assert load.index <= most
    assert load.index < top_of(rule.highest_start_band)
    assert start.percent is None or start.percent <= NEW_EXERCISE_PERCENT + 1e-9


@given(
    exercise=exercises("ape"), most=st.floats(0, 200), heaviest=st.floats(0, 200),
)  # fmt: skip
def test_start_within_obeys_a_weight(exercise: Exercise, most: float, heaviest: float) -> None:
    """A start never passes the weight that it may not pass."""
    guide = guide_of(exercise)
    rule = guide.rules.phases.of(Phase.REBUILDING)
    start = start_within(exercise, rule, guide.rules.reference_lifter, most, heaviest)

    assert start is None or start.kg is None or start.kg <= heaviest + 1e-9


@pytest.mark.parametrize("phase,least", [(Phase.SETTLING, 40), (Phase.REBUILDING, 50)])
def test_a_start_far_below_the_phase_is_none(phase: Phase, least: float) -> None:
    """A loaded swap begins with two thirds of what the phase allows for it, or it is no swap."""
    lift = made("lift")
    guide = guide_of(lift)
    rule, lifter = guide.rules.phases.of(phase), guide.rules.reference_lifter
    enough = load_of_set(lift, lifter, least).index

    assert start_within(lift, rule, lifter, enough - 1) is None
    start = start_within(lift, rule, lifter, enough)
    assert start is not None
    assert least == start.kg


@given(steps=st.integers(0, 1000), step=st.sampled_from((0.5, 1.0, 1.25, 2.0, 2.5, 5.0)))
def test_a_weight_on_a_plate_stays(steps: int, step: float) -> None:
    """A weight that lies on a step is not rounded down by another one."""
    assert steps * step == round_down(steps * step, step)


@given(kg=st.floats(0, 500), step=st.sampled_from((0.5, 1.0, 1.25, 2.0, 2.5, 5.0)))
def test_weights_are_rounded_down(kg: float, step: float) -> None:
    """A weight is rounded down, by less than a step."""
    rounded = round_down(kg, step)

    assert kg - step < rounded <= kg + 1e-6


@pytest.mark.parametrize(
    "change,phase,verdict",
    [
        ({}, Phase.FLARE_UP, Verdict.LIGHTEN),
        ({}, Phase.FULL_TRAINING, Verdict.KEEP),
        ({"spine": spine("near-end", bending="much")}, Phase.REBUILDING, Verdict.LATER),
        ({"spine": spine("near-end", bending="much")}, Phase.FULL_TRAINING, Verdict.LIGHTEN),
        (
            {
                "load": {"position": "none"},
                "lumbar_load": {"judged": "high", "reason": "Long.", "confidence": "E"},
            },
            Phase.FLARE_UP,
            Verdict.LIGHTEN,
        ),
    ],
)
def test_what_a_phase_says(change: dict[str, object], phase: Phase, verdict: Verdict) -> None:
    """A phase keeps what loads little, lightens what loads more, and leaves heavy bending."""
    lift = made("lift", **change)

    assert verdict is phase_verdict(guide_of(lift), lift, phase).verdict


def test_caution_for_a_phase_speaks_first() -> None:
    """A caution for a phase leaves the exercise for later, in the words of the caution."""
    caution = {
        "when": "settling", "reason": "Not yet.", "according_to": ["guide-convention"],
        "instead": "row",
    }  # fmt: skip
    lift, row = made("lift", cautions=[caution]), made("row", lumbar_load=LOW)
    found = phase_verdict(guide_of(lift, row), lift, Phase.SETTLING)

    assert (Verdict.LATER, "Not yet.") == (found.verdict, found.reason)


def test_what_waits_is_not_kept_in_full(real: Derived) -> None:
    """Where a phase leaves a lift with a weight for later, its weight comes down all the same."""
    for exercise in real.guide.exercises.values():
        for phase in Phase:
            found = phase_verdict(real.guide, exercise, phase)
            if found.verdict is Verdict.LATER:
                assert found.start.percent is None or found.start.takes_weight_off


def test_what_comes_back_last_begins_with_the_lightest(real: Derived) -> None:
    """What rebuilding leaves starts, whatever the phase, with the lightest weight there is."""
    guide = real.guide
    last = [each for each in guide.exercises.values() if comes_back_last(guide, each)]

    assert {"good-morning", "jefferson-curl", "sit-up"} == {each.id for each in last}
    for exercise in last:
        for phase in Phase:
            start = same_lift_lighter(guide, exercise, phase)
            assert start.kg is None or start.kg == exercise.load.lightest_kg
            assert start.is_the_lightest is (start.kg is not None)
        verdict = phase_verdict(guide, exercise, Phase.FULL_TRAINING).verdict
        assert Verdict.LIGHTEN is verdict


def test_reason_says_the_same_per_cent_as_the_start(real: Derived) -> None:
    """Where a phase says "start with about so many per cent", the start beside it says the same."""
    odd = made("odd", load=weight(33, 5, 20))
    guides_and_exercises = [
        (real.guide, exercise) for exercise in real.guide.exercises.values()
    ] + [(guide_of(odd), odd)]
    different = [
        (exercise.id, phase, found.reason, found.start.percent)
        for guide, exercise in guides_and_exercises
        for phase in Phase
        if (found := phase_verdict(guide, exercise, phase)).reason.startswith("Start with about")
        and f"about {found.start.about_percent} %" not in found.reason
    ]

    assert [] == different


def test_every_verdict_of_the_real_guide_has_words(real: Derived) -> None:
    """Each phase says something about each exercise, with a reason that ends as a sentence."""
    found = [
        phase_verdict(real.guide, exercise, phase)
        for exercise in real.guide.exercises.values()
        for phase in Phase
    ]

    assert [] == [each for each in found if not each.reason.endswith((".", "!"))]


def test_kept_in_full_ends_where_low_ends() -> None:
    """What is kept in full is what lies in the low band or below it."""
    lifter = guide_of(made("lift")).rules.reference_lifter
    kept = [
        band
        for band in Band
        if is_kept_in_full(made("x", lumbar_load={**LOW, "judged": band.value}), lifter)
    ]

    assert [Band.VERY_LOW, Band.LOW] == kept
