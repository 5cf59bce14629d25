"""The builders: what they make without any change is sound."""

from __future__ import annotations

from generator.checks.catalogue import ON_DERIVED, ON_RECORDS
from generator.vocabulary import Amount
from tests.builders import (
    LEFT_OUT,
    a_comparison,
    a_guide,
    a_ladder,
    a_lift,
    a_plan,
    a_source,
    an_exercise,
    derived_from,
    exercise_data,
    phases,
    records_of,
    shared_rules,
)


def test_defaults_pass_every_check() -> None:
    """A guide of builders' defaults breaks no rule."""
    exercises = [a_lift(), an_exercise()]
    others = [a_source(), a_comparison("some-lift", "some-exercise"), a_plan()]
    ladder = a_ladder("some-exercise", "some-lift")
    guide = a_guide(
        exercises, ladders=[ladder], plans=[a_plan()], comparisons=[a_comparison(
            "some-lift", "some-exercise")],
    )  # fmt: skip
    records = records_of(*exercises, *others, ladder)

    found = [each for check in ON_RECORDS for each in check.run(records)]
    found += [each for check in ON_DERIVED for each in check.run(derived_from(guide))]
    assert found == []


def test_changes_go_deep() -> None:
    """A mapping is laid over the default as deep as it goes, and leaves the rest alone."""
    provokes = an_exercise(spine={"provokes": {"bending": "much"}}).spine.provokes

    assert (provokes.bending, provokes.arching) == (Amount.MUCH, Amount.LITTLE)


def test_fields_can_be_left_out() -> None:
    """`LEFT_OUT` takes a field away, deep inside as well."""
    assert "load" not in exercise_data(load=LEFT_OUT)
    assert "check" not in exercise_data(steps={"check": LEFT_OUT})["steps"]
    assert "setup" not in exercise_data(steps={"setup": LEFT_OUT})["steps"]


def test_shared_rules_can_be_changed() -> None:
    """One phase changes without the others being written out."""
    rules = shared_rules(phases=phases(flare_up={"start_percent": 30}))

    assert [rule.start_percent for rule in rules.phases.phases] == [30, 60, 75, 100]
