"""Every field of every model, nested ones too, explains itself and keeps its word."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from generator.checks.check import Derived
from tests.model.fields import OneField, all_fields

FIELDS = all_fields()

SENT_BACK = {
    "PainRule.above_usual",
    "PainRule.highest",
    "PhaseRule.start_percent",
    "PlanBounds.highest_start_percent",
    "PlanBounds.largest_set_jump",
    "PlanBounds.largest_step_percent_of_last",
    "PlanBounds.largest_step_points",
    "PlanBounds.relative_above_percent",
    "Prescription.rest_seconds",
    "Prescription.share",
    "Progression.end_percent",
    "Progression.start_percent",
    "Progression.step_points",
    "ReferenceLifter.deadlift_kg",
    "ReferenceLifter.squat_kg",
    "RelativeLoad.percent",
    "Session.minutes",
}
"""Fields whose bad example is within the limits: a reviewer, or a check, would send it back."""

INCOMPLETE = {"missing", "too_short"}
"""What may be said against a good example of a part: fields are left out to keep it short."""


def test_fields_explain_themselves() -> None:
    """Every field has a sentence about what it means."""
    silent = [str(field) for field in FIELDS if not (field.info.description or "").endswith(".")]

    assert [] == silent


def test_fields_show_examples() -> None:
    """Every field has one good and one bad example, and they differ."""
    wrong = [
        str(field)
        for field in FIELDS
        if len(field.info.examples or []) != 1
        or len(field.extra["examples_bad"]) != 1
        or field.good == field.bad
    ]

    assert [] == wrong


def test_good_examples_pass() -> None:
    """A good example is accepted; one of a part may leave fields out, but holds nothing wrong."""
    refused = {
        str(field): errors
        for field in FIELDS
        if (errors := {error["type"] for error in field.errors(field.good)})
        and (field.is_leaf or errors - INCOMPLETE)
    }

    assert {} == refused


def test_bad_examples_do_not_pass(real: Derived) -> None:
    """A bad example is refused or leads nowhere, but for own words and what a reviewer decides."""
    accepted = {
        str(field)
        for field in FIELDS
        if not (field.is_free_text or field.errors(field.bad) or _leads_nowhere(field, real))
    }

    assert SENT_BACK == accepted


def _leads_nowhere(field: OneField, real: Derived) -> bool:
    """Say whether a field names records or terms, and its bad example none that exists."""
    kind, vocabulary = field.extra.get("refers_to"), field.extra.get("vocabulary")
    known = {*(getattr(real.guide, kind) if kind else ())}
    known |= {*(real.guide.vocabulary.tags(vocabulary) if vocabulary else ())}
    named = field.bad if isinstance(field.bad, list | dict) else [field.bad]
    return bool(known) and not known & {*named}


def test_limits_are_stated_once() -> None:
    """A field and its type never both state a limit: pydantic would drop the narrower one."""
    twice = {
        str(field): kind.__name__
        for field in FIELDS
        for kind, count in Counter(map(type, field.info.metadata)).items()
        if count > 1
    }

    assert {} == twice


@pytest.mark.parametrize("value", ["1", "60", True])
def test_numbers_are_not_guessed(value: object) -> None:
    """Where a number is meant, neither a number in quotes nor true will do."""
    numbers = [field for field in FIELDS if not (field.errors(1) and field.errors(60))]
    guessed = [str(field) for field in numbers if not field.errors(value)]

    assert len(numbers) > 30
    assert [] == guessed


@pytest.mark.parametrize("value", ["no", "true", 1])
def test_flags_are_not_guessed(value: object) -> None:
    """Where true or false is meant, nothing else will do."""
    flags = [field for field in FIELDS if not field.errors(value=True)]
    guessed = [str(field) for field in flags if not field.errors(value)]

    assert [str(field) for field in flags] == [
        "Dose.each_side", "Exercise.easy_swap", "Figure.holds_still", "Held.along",
        "Held.between_legs", "Prescription.each_side", "Source.authors_in_full",
    ]  # fmt: skip
    assert [] == guessed


PARTS_OF_AN_EXERCISE = {
    "Exercise", "Muscles", "ExternalLoad", "Dose", "Support", "Spine", "Provokes", "JudgedLoad",
    "Lighten",
}  # fmt: skip


def test_help_of_an_exercise_names_every_term() -> None:
    """Whoever writes an exercise finds each term of a closed set in the help of its field."""
    untold = [
        f"{field}: {term}"
        for field in FIELDS
        if field.model.__name__ in PARTS_OF_AN_EXERCISE and field.is_leaf
        for term in field.terms
        if not re.search(rf"(?<![\w-]){re.escape(term)}(?![\w-])", field.info.description or "")
        and field.name != "unloaded"  # the bands stand one field above, at `judged`
    ]

    assert [] == untold
