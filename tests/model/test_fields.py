"""Every field of every model, nested ones too, explains itself and keeps its word."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import islice

import pytest
from pydantic import ValidationError

from generator.checks.catalogue import RULES, check_records
from generator.checks.check import Derived
from generator.findings import Path
from generator.reading.records import Records, read_records
from tests.model.fields import OneField, all_fields, paths_to, texts_in, with_value
from tests.places import ROOT

FIELDS = all_fields()
CHECKED = [field for field in FIELDS if field.help.refused_by]


def test_fields_explain_themselves() -> None:
    """Every field has a sentence about what it means."""
    silent = [str(field) for field in FIELDS if not field.help.meaning.endswith(".")]

    assert [] == silent


def test_fields_show_examples() -> None:
    """Every field has one good and one bad example, and they differ."""
    alike = [str(field) for field in FIELDS if field.help.good == field.help.bad]
    without = [
        str(field)
        for field in FIELDS
        if len(field.model.model_fields[field.help.name].examples or ()) != 1
    ]

    assert ([], []) == (alike, without)


@pytest.mark.parametrize("field", FIELDS, ids=str)
def test_good_example_passes(field: OneField) -> None:
    """The good example is accepted by the field, whole as it stands there."""
    assert [] == field.errors(field.help.good)


@pytest.mark.parametrize("field", FIELDS, ids=str)
def test_good_example_names_what_exists(field: OneField, real: Derived) -> None:
    """Where a field names records or open terms, its good example names some that are there."""
    assert not _leads_nowhere(field, field.help.good, real)


@pytest.mark.parametrize("field", FIELDS, ids=str)
def test_bad_example_is_answered_truly(field: OneField, real: Derived) -> None:
    """A bad example is refused by the field, leads nowhere, is refused by a check, or is asked for.

    It is one of these and no two of them, so what the page says about it is so.
    """
    answers = {
        "refused by the field": bool(field.errors(field.help.bad)),
        "leads nowhere": _leads_nowhere(field, field.help.bad, real),
        "refused by a check": bool(field.help.refused_by),
        "a reviewer would ask": bool(field.help.asks),
    }

    given = [answer for answer, is_given in answers.items() if is_given]
    assert 1 == len(given) or ["refused by the field", "leads nowhere"] == given


def _leads_nowhere(field: OneField, example: object, real: Derived) -> bool:
    """Say whether a field names records or terms, and its example one that does not exist."""
    kind, vocabulary = field.help.refers_to, field.help.vocabulary
    known = {*(getattr(real.guide, kind) if kind else ())}
    known |= {*(real.guide.vocabulary.tags(vocabulary) if vocabulary else ())}
    named = example.values() if isinstance(example, dict) else [example]
    return bool(known) and not {text for each in named for text in texts_in(each)} <= known


@pytest.fixture(scope="module")
def records() -> Records:
    """Return the real records, before they are checked."""
    return read_records(ROOT / "content")


@pytest.mark.parametrize("field", CHECKED, ids=str)
def test_check_refuses_the_bad_example(field: OneField, records: Records) -> None:
    """Put into a real record, the bad example is found by the check that the help names."""
    places = ((key, path) for key, record in records.by_key.items()
              for path in paths_to(field, record))  # fmt: skip

    assert any(
        field.help.refused_by in _codes_with(records, key, path, field.help.bad)
        for key, path in islice(places, 12)
    )


def _codes_with(records: Records, key: str, path: Path, value: object) -> set[str]:
    """Return the codes of what is found in a record with another value at a place."""
    try:
        broken = with_value(records.by_key[key], path, value)
    except ValidationError:  # the value does not go with another one of this very record
        return set()
    found = check_records(replace(records, by_key={**records.by_key, key: broken})).findings
    return {each.code for each in found if each.record == key}


@pytest.mark.parametrize("field", FIELDS, ids=str)
def test_question_of_a_reviewer(field: OneField) -> None:
    """What a reviewer asks is a question, or holds one: they want to know, not to scold."""
    assert not field.help.asks or "?" in field.help.asks


def test_codes_that_are_named_exist() -> None:
    """A help names no code that no check has."""
    codes = {rule.code for rule in RULES}

    assert {field.help.refused_by for field in CHECKED} <= codes


def test_limits_are_stated_once() -> None:
    """A field and its type never both state a limit: pydantic would drop the narrower one."""
    twice = {
        str(field): kind.__name__
        for field in FIELDS
        for kind, count in Counter(map(type, field.metadata)).items()
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
