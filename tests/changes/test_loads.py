"""What changes of loads, of what brings a back on, and of how heavy today."""

from __future__ import annotations

from generator.changes.jobs import JobChange, job_changes
from generator.changes.loads import held_changes, load_changes
from generator.changes.sides import BeforeAfter
from generator.changes.standing import standings
from generator.changes.starts import StartChange, start_changes
from generator.derive.start import Verdict
from generator.vocabulary import Amount, Band, BendUnderLoad, Phase, Provocation
from tests.builders import (
    a_guide,
    a_lift,
    a_posed_lift,
    an_exercise,
    derived_from,
    phases,
    shared_rules,
    shared_vocabulary,
)


def test_judged_band() -> None:
    """A lift judged otherwise is named with its loads before and after; the others are not."""
    before = a_guide([a_lift("a"), a_lift("b")])
    after = a_guide([a_lift("a", lumbar_load={"judged": "moderate"}), a_lift("b")])
    (change,) = load_changes(before, after)

    assert "a" == change.exercise.id
    assert (Band.HIGH, Band.MODERATE) == (change.usual.before.band, change.usual.after.band)
    assert change.is_of_band
    assert not change.is_of_lightest_band


def test_band_of_the_lightest_set() -> None:
    """A lift whose load differs only where it is light is named, too."""
    before = a_guide([a_lift()])
    after = a_guide([a_lift(lumbar_load={"unloaded": "moderate"})])
    (change,) = load_changes(before, after)

    assert (False, True) == (change.is_of_band, change.is_of_lightest_band)


def test_figure_that_moves_within_a_band() -> None:
    """An estimate that moved by some points is named though its band stays."""
    (change,) = load_changes(a_guide([a_posed_lift(trunk=60)]), a_guide([a_posed_lift(trunk=64)]))

    assert not change.is_of_band
    assert 0 < change.points


def test_ground_alone() -> None:
    """A load that stands on firmer ground is named though it is as large as before."""
    before, after = a_guide([a_lift()]), a_guide([a_lift(lumbar_load={"confidence": "C"})])
    (change,) = load_changes(before, after)

    assert (True, False, 0) == (change.is_of_ground, change.is_of_band, change.points)


def test_reason_alone_is_no_other_load() -> None:
    """Another reason for the same load is a change of words, not of the load."""
    after = a_guide([a_lift(lumbar_load={"reason": "You lean over."})])

    assert [] == list(load_changes(a_guide([a_lift()]), after))


def test_largest_step_first() -> None:
    """Other bands come before other figures, and the larger step before the smaller."""
    before = a_guide([a_posed_lift("a", trunk=60), a_lift("b"), a_lift("c")])
    after = a_guide(
        [
            a_posed_lift("a", trunk=64),
            a_lift("b", lumbar_load={"judged": "moderate"}),
            a_lift("c", lumbar_load={"judged": "low"}),
        ]
    )

    assert ["c", "b", "a"] == [each.exercise.id for each in load_changes(before, after)]


def test_what_it_brings_on() -> None:
    """Only what an exercise holds more or less of is named."""
    after = an_exercise(spine={"provokes": {"twisting": "much"}, "bend_under_load": "some"})
    (change,) = held_changes(a_guide([an_exercise()]), a_guide([after]))
    twisting = (Provocation.TWISTING, BeforeAfter(Amount.LITTLE, Amount.MUCH))

    assert (twisting,) == change.amounts
    assert BeforeAfter(BendUnderLoad.LITTLE, BendUnderLoad.SOME) == change.bend_under_load


def test_rule_that_lightens_many_lifts() -> None:
    """Lifts of which a phase says the same otherwise are told together, in their phases."""
    lifts = [a_lift("a"), a_lift("b"), an_exercise("c")]
    lighter = shared_rules(phases=phases(flare_up={"start_percent": 30}))
    (change,) = start_changes(a_guide(lifts), a_guide(lifts, rules=lighter))

    assert StartChange(("a", "b"), (Phase.FLARE_UP,), change.today) == change
    assert (40, 30) == (change.today[0].before.percent, change.today[0].after.percent)
    assert not change.is_of_verdict


def test_verdict_comes_first() -> None:
    """A lift that a phase now leaves for later is told before those that only start lighter."""
    deep = {"bend_under_load": "near-end", "provokes": {"bending": "much"}}
    before = a_guide([a_lift("a"), a_lift("b")])
    after = a_guide(
        [a_lift("a"), a_lift("b", spine=deep)],
        rules=shared_rules(phases=phases(flare_up={"start_percent": 30})),
    )
    found = start_changes(before, after)
    left = [pair.after.verdict for pair in found[0].today]

    assert (("b",), True) == (found[0].exercises, found[0].is_of_verdict)
    assert {Verdict.LATER} == set(left)


def test_jobs_and_equipment() -> None:
    """Exercises that lose the same role, or the same profile, are told together."""
    exercises = [
        an_exercise("a", equipment=[["bench"]]),
        an_exercise("b", equipment=[["bench"]]),
        an_exercise("c", pattern="carry"),
    ]
    vocabulary = shared_vocabulary()
    dumbbells = vocabulary.profiles["dumbbells"].model_copy(update={"has": ("dumbbell",)})
    less = vocabulary._replace(profiles={**vocabulary.profiles, "dumbbells": dumbbells})
    found = job_changes(a_guide(exercises), a_guide(exercises, vocabulary=less))

    assert (JobChange(("a", "b"), (), (), (), ("dumbbells",)),) == found


def test_standing_of_a_newcomer() -> None:
    """A new exercise is told with the tables it comes into, and how often it stands first."""
    lift = a_lift("a", lumbar_load={"judged": "very-high"})
    light = an_exercise("b", lumbar_load={"judged": "very-low"})
    (found,) = standings(derived_from(a_guide([lift, light])), without=["a"])

    assert ("b", 4, 4) == (found.exercise.id, found.tables, found.firsts)
    assert (0, 0, 0, 0) == found.own_rows
