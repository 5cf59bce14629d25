"""A plan laid out."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.check import Derived
from generator.derive.schedule import counts_of, rises_of, schedule_of, stage_in
from generator.derive.session_time import minutes_of
from generator.model.progression import Progression, Steps
from generator.model.session import Prescription
from generator.vocabulary import PlanLoad
from tests.builders import a_plan, a_slot

PLAN = "return-to-the-deadlift"
A_HALF = 0.5
"""Per cents are rounded down to a half."""


def progressions() -> st.SearchStrategy[Progression]:
    """Draw any progression that the model lets through."""
    return st.builds(
        Progression,
        start_percent=st.floats(5, 100).map(lambda x: round(x, 1)),
        step_points=st.floats(0.5, 20).map(lambda x: round(x, 1)),
        end_percent=st.floats(20, 120).map(lambda x: round(x, 1)),
        easier_weeks=st.lists(st.integers(1, 16), unique=True, max_size=5).map(tuple),
        easier_percent_of_last=st.floats(50, 100).map(lambda x: round(x, 1)),
        easier_sets_fewer=st.integers(0, 5),
        ends_below_because=st.none(),
    )


def percents_of(rule: Progression, weeks: int) -> tuple[float, ...]:
    """Return the per cent of each week of a plan by weight."""
    return tuple(each.percent for each in rises_of(rule, weeks) if each.percent is not None)


def weight_of(rule: Progression) -> Steps:
    """Return the rise of a plan by weight."""
    assert rule.by_weight is not None
    return rule.by_weight


def test_deadlift_plan_by_the_week(real: Derived) -> None:
    """The deadlift plan runs 55, 61.5, 68, easier 57.5, and so on to 100."""
    plan = real.guide.plans[PLAN]

    assert (55.0, 61.5, 68.0, 57.5, 74.5, 81.0, 87.5, 74.0, 94.0, 100.0) == percents_of(
        plan.progression, plan.weeks
    )


@given(rule=progressions(), weeks=st.integers(1, 16))
def test_never_above_the_end(rule: Progression, weeks: int) -> None:
    """No week asks for more than the end of the plan, or than its start where that is higher."""
    most = max(weight_of(rule).start, weight_of(rule).end)

    assert [] == [each for each in percents_of(rule, weeks) if each > most]


@given(rule=progressions(), weeks=st.integers(1, 16))
def test_one_per_cent_a_week(rule: Progression, weeks: int) -> None:
    """There is one per cent for each week, in halves, and the first is the start."""
    percents = percents_of(rule, weeks)

    assert weeks == len(percents)
    assert all((percent * 2).is_integer() for percent in percents)
    assert 0 <= weight_of(rule).start - percents[0] < A_HALF


@given(rule=progressions(), weeks=st.integers(2, 16))
def test_never_more_than_a_step(rule: Progression, weeks: int) -> None:
    """From one full week to the next the weight rises by one step at most, and never falls."""
    full = [
        percent
        for week, percent in enumerate(percents_of(rule, weeks), start=1)
        if week == 1 or week not in rule.easier_weeks
    ]

    assert [] == [
        (before, after)
        for before, after in pairwise(full)
        if not -A_HALF <= after - before <= weight_of(rule).step + A_HALF
    ]


@given(rule=progressions(), weeks=st.integers(2, 16))
def test_easier_weeks_are_lower(rule: Progression, weeks: int) -> None:
    """An easier week is its share of the last full week, so never heavier than it."""
    percents = percents_of(rule, weeks)
    full = percents[0]
    for week, percent in enumerate(percents[1:], start=2):
        if week in rule.easier_weeks:
            assert percent <= full
            assert pytest.approx(full * rule.easier_percent_of_last / 100, abs=A_HALF) == percent
        else:
            full = percent


def test_every_week_of_every_plan_keeps_the_bounds(real: Derived) -> None:
    """Every week of every real plan with every profile keeps start, step and end within bounds."""
    bounds = real.guide.rules.plan_bounds
    for plan in real.guide.plans.values():
        if plan.progression.by_weight is None:
            continue
        for profile in plan.profiles:
            weeks = [week for week in schedule_of(plan, profile) if not week.is_easier]
            full = [week.percent for week in weeks if week.percent is not None]

            assert full[0] <= bounds.highest_start_percent
            assert plan.progression.end_percent == full[-1]
            for before, after in pairwise(full):
                assert after - before <= bounds.largest_step_points + A_HALF
                if before > bounds.relative_above_percent:
                    most = bounds.largest_step_percent_of_last
                    assert (after - before) / before * 100 <= most + A_HALF


@given(
    start=st.floats(4, 6).map(lambda x: round(x, 1)),
    step=st.floats(0.1, 2).map(lambda x: round(x, 1)),
    easier=st.lists(st.integers(2, 15), unique=True, max_size=4).map(tuple),
)
def test_effort_rises_and_never_passes_its_end(
    start: float, step: float, easier: tuple[int, ...]
) -> None:
    """By effort a plan begins at its start, rises week by week, and stops at its end."""
    rule = Progression(start_rpe=start, step_rpe=step, end_rpe=8.0, easier_weeks=easier)
    efforts = [each.effort for each in rises_of(rule, 16) if each.effort is not None]

    assert (16, start) == (len(efforts), efforts[0])
    assert sorted(efforts) == efforts
    assert max(efforts) <= 8.0 + A_HALF


def held(**changes: object) -> Prescription:
    """Return a hold that grows by 5 seconds a week, changed where the test wants it."""
    return Prescription.model_validate(
        {"sets": 2, "low": 15, "high": 20, "measure": "seconds", "load": "body-weight",
         "rpe_ceiling": 6.0, "rest_seconds": 30, "grows": {"by": 5, "up_to": 33}} | changes
    )  # fmt: skip


def test_count_grows_until_it_is_there() -> None:
    """A hold of 15 to 20 seconds grows by 5 a week, and its upper end stops where it is said to."""
    assert [(15, 20), (20, 25), (25, 30), (28, 33), (28, 33)] == [
        counts_of(held(), raised) for raised in range(5)
    ]
    assert (15, 20) == counts_of(held(grows=None), 3)


def test_every_dose_of_every_plan_can_be_done(real: Derived) -> None:
    """Every slot of every week and profile names an exercise that the equipment allows."""
    guide = real.guide
    cannot = [
        (plan.id, profile, week.number, dose.exercise)
        for plan in guide.plans.values()
        for profile in plan.profiles
        for week in schedule_of(plan, profile)
        for dose in week.doses
        if not all(
            set(any_of) & set(guide.vocabulary.profiles[profile].has)
            for any_of in guide.exercises[dose.exercise].equipment
        )
    ]

    assert [] == cannot


def test_no_slot_is_lost(real: Derived) -> None:
    """Each week of each profile has every session, and each session every slot of that week."""
    for plan in real.guide.plans.values():
        for profile in plan.profiles:
            for week in schedule_of(plan, profile):
                expected = [
                    (session.name, sum(s.stands_in(week.number, profile) for s in session.slots))
                    for session in plan.sessions
                ]
                assert expected == [(day.name, len(day.doses)) for day in week.days]


def test_slot_comes_and_goes_and_grows_from_its_first_week() -> None:
    """A slot stands from its first week to its last, and its count begins to grow when it comes."""
    growing = a_slot(
        load="body-weight", low=4, high=5, grows={"by": 1, "up_to": 7}
    ) | {"from_week": 3, "until_week": 6}  # fmt: skip
    plan = a_plan(sessions=[{"name": "Day A", "minutes": 60, "slots": [a_slot(), growing]}])
    found = [
        [(dose.low, dose.high) for dose in list(week.doses)[1:]]
        for week in schedule_of(plan, "full-gym")[:7]
    ]

    assert [[], [], [(4, 5)], [(4, 5)], [(5, 6)], [(6, 7)], []] == found


def test_slot_stands_for_the_profiles_it_names() -> None:
    """Each profile does the slots that name it, and a session takes as long as its longest."""
    for_others = a_slot(sets=1) | {"exercises": {"no-equipment": "bridge"}}
    day = {"name": "Day A", "minutes": 60, "slots": [a_slot(), for_others]}
    plan = a_plan(profiles=["full-gym", "no-equipment"], sessions=[day])
    (gym,), (floor,) = (
        list(schedule_of(plan, profile)[0].doses) for profile in ("full-gym", "no-equipment")
    )

    assert (("some-lift", 3), ("bridge", 1)) == (
        (gym.exercise, gym.sets), (floor.exercise, floor.sets),
    )  # fmt: skip
    assert 8 + 3 * (8 * 4 + 120) / 60 == pytest.approx(minutes_of(plan.sessions[0]))


def test_easier_weeks_have_fewer_sets_and_never_none(real: Derived) -> None:
    """An easier week takes the stated number of sets off each slot, and leaves one at least."""
    plan = real.guide.plans[PLAN]
    fewer = plan.progression.easier_sets_fewer
    for week in schedule_of(plan, plan.profiles[0]):
        for day, session in zip(week.days, plan.sessions, strict=True):
            expected = [
                max(1, slot.prescription.sets - (fewer if week.is_easier else 0))
                for slot in session.slots
            ]
            assert expected == [dose.sets for dose in day.doses]


def test_second_day_takes_its_share(real: Derived) -> None:
    """A slot that follows the goal at 85 % has 85 % of its week's per cent, down to a half."""
    plan = real.guide.plans[PLAN]
    found = [
        (week.percent, [d.percent for day in week.days for d in day.doses if d.role == "hip-hinge"])
        for week in schedule_of(plan, "full-gym")[:4]
    ]

    assert [
        (55.0, [55.0, 46.5]), (61.5, [61.5, 52.0]), (68.0, [68.0, 57.5]), (57.5, [57.5, 48.5]),
    ] == found  # fmt: skip


def test_weight_is_stated_in_four_ways(real: Derived) -> None:
    """A dose has a per cent where it follows the goal or is full, and none by effort or body."""
    plan = real.guide.plans[PLAN]
    stated = {
        (dose.prescription.load, dose.percent is None)
        for week in schedule_of(plan, "full-gym")
        for day in week.days
        for dose in day.doses
    }

    assert {
        (PlanLoad.FOLLOWS_GOAL, False), (PlanLoad.FULL, False), (PlanLoad.BODY_WEIGHT, True),
        (PlanLoad.RPE_ONLY, True),
    } == stated  # fmt: skip


def test_every_week_has_its_stage(real: Derived) -> None:
    """A week belongs to the last stage that has begun; the first week of a stage says so."""
    plan = real.guide.plans[PLAN]
    weeks = schedule_of(plan, "full-gym")
    begins = [stage.from_week for stage in plan.stages]

    assert begins == [week.number for week in weeks if week.is_first_of_stage]
    assert [stage_in(plan, week.number) for week in weeks] == [week.stage for week in weeks]
    assert sorted(week.stage.phase.rank for week in weeks) == [w.stage.phase.rank for w in weeks]


def test_hard_sets_are_counted_by_role(real: Derived) -> None:
    """The hinge has three sets on two days, and two on each in an easier week."""
    weeks = schedule_of(real.guide.plans[PLAN], "full-gym")

    assert [6, 6, 6, 4, 6, 6, 6, 4, 6, 6] == [week.hard_sets("hip-hinge") for week in weeks]
