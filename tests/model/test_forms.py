"""What may be written in a field, in plain words, held against what pydantic lets pass."""

from __future__ import annotations

from typing import Any

import pytest

from generator.model.base import Value
from generator.model.comparison import Comparison
from generator.model.exercise import Exercise, Muscles
from generator.model.fields import FieldHelp, fields_of
from generator.model.figure import Contact, Figure, Held
from generator.model.ladder import Ladder
from generator.model.lower_back import JudgedLoad, Provokes
from generator.model.phases import Phases
from generator.model.plan import Plan
from generator.model.relations import Caution, Relation, Review
from generator.model.session import Prescription, Session, Slot
from generator.model.source import Source
from generator.model.terms import Role
from generator.model.weight import ExternalLoad, RelativeLoad
from tests.model.fields import OneField, all_fields

FIELDS = all_fields()

SAID = [
    (Exercise, "name", "a text of at most 32 letters"),
    (Exercise, "aliases", "a list of texts of at most 120 letters"),
    (Exercise, "pattern", "one of these words"),
    (Exercise, "trains", "a list of one or more of these words"),
    (Exercise, "equipment", "a list of lists of words from the list of equipment"),
    (Exercise, "spine", "a set of fields"),
    (Exercise, "easier", "a list of sets of fields"),
    (Exercise, "sources", "a list of one or more sets of fields"),
    (Exercise, "easy_swap", "true or false"),
    (Exercise, "shorter_range_of", "the id of an exercise"),
    (Muscles, "primary", "a list of one or more words from the list of muscles"),
    (ExternalLoad, "lightest_kg", "a number from 0 to 500, in kilograms"),
    (ExternalLoad, "smallest_step_kg", "a number above 0, up to 500, in kilograms"),
    (RelativeLoad, "to", "one of these words"),
    (Caution, "when", "one of these words"),
    (Caution, "according_to", "a list of one or more ids of sources"),
    (Review, "day", "a day in the form year-month-day, in quotes"),
    (Relation, "exercise", "the id of an exercise"),
    (Held, "pulley", "a list of two numbers from -400 to 400, in centimetres"),
    (Figure, "frames", "a list of at most four sets of fields"),
    (Ladder, "rungs", "a list of two or more sets of fields"),
    (Ladder, "role", "a word from the list of roles"),
    (Plan, "sessions", "a list of one to six sets of fields"),
    (Plan, "weeks", "a whole number from 1 to 16, in weeks"),
    (Session, "slots", "a list of one or more sets of fields"),
    (Prescription, "rpe_ceiling", "a number from 1 to 10"),
    (Phases, "phases", "a list of four sets of fields"),
    (Source, "issued", "a whole number from 1900 to 2100"),
    (Source, "url", "an address that begins with https://"),
    (Role, "tag", "a word in small letters, with hyphens for blanks"),
    (Comparison, "n", "a whole number from 1 to 100000"),
]


def help_for(model: type[Value], name: str) -> FieldHelp:
    """Return the help of a field by its name."""
    return next(field for field in fields_of(model) if field.name == name)


@pytest.mark.parametrize("model,name,said", SAID)
def test_form_in_words(model: type[Value], name: str, said: str) -> None:
    """The form of a field is said as a coach would read it."""
    assert said == help_for(model, name).form.one


def test_form_of_lines() -> None:
    """A field of which each line has a name of its own says what stands on both sides."""
    lines = "one line or more, each with"
    sides = "a word from the list of profiles, a colon and the id of an exercise"

    assert f"{lines} {sides}" == help_for(Slot, "exercises").form.one


def test_closed_terms_are_all_told() -> None:
    """A field with closed terms names just those that pydantic lets pass."""
    told = {word.word for word in help_for(Caution, "when").form.words}

    assert told == {
        "flare-up", "settling", "rebuilding", "full-training",
        "bending", "arching", "upright-load", "twisting",
    }  # fmt: skip


@pytest.mark.parametrize("field", FIELDS, ids=str)
def test_each_term_that_is_told_passes(field: OneField) -> None:
    """Every word that the help names is accepted, alone or in a list."""
    refused = [
        word.word
        for word in field.help.form.words
        if field.errors(word.word) and field.errors([word.word])
    ]

    assert [] == refused


def test_help_in_full_names_every_term() -> None:
    """Help in full holds meaning, form and every closed term, as editors and skeletons show it."""
    assert (
        "How much you turn your trunk, or hold against being turned. One of these words: little, "
        "some, much."
    ) == help_for(Provokes, "twisting").in_full


def test_help_in_full_names_the_fields_inside() -> None:
    """Help in full of a set of fields names the fields."""
    assert help_for(Exercise, "mistakes").in_full.endswith(
        "A list of sets of fields: mistake, mend."
    )


def test_terms_mean_what_they_mean_here() -> None:
    """A field may say what a term means in it; elsewhere the term means what it always means."""
    bending, arching = (help_for(Provokes, name).form.words[0] for name in ("bending", "arching"))

    assert ("little", "little") == (bending.word, arching.word)
    assert bending.meaning != arching.meaning


@pytest.mark.parametrize("field", FIELDS, ids=str)
def test_what_terms_mean_is_told_of_terms_that_are_there(field: OneField) -> None:
    """A field that says what its terms mean says it of each of them, and of no other."""
    info = field.model.model_fields[field.help.name]
    extra = info.json_schema_extra if isinstance(info.json_schema_extra, dict) else {}
    means: Any = extra.get("means", {})

    assert not means or {*means} == {word.word for word in field.help.form.words}


@pytest.mark.parametrize("field", FIELDS, ids=str)
def test_patterns_are_said_in_words(field: OneField) -> None:
    """No pattern of signs is left to be guessed: the field says it in words, or it is an id."""
    patterns = [each.pattern for each in field.metadata if getattr(each, "pattern", None)]

    assert (
        not patterns or "a text" not in field.help.form.one or "begins with" in field.help.form.one
    )


def test_what_holds_when_left_out() -> None:
    """A field that may be left out says what holds then, as a record would say it."""
    assert {"part": "feet"} == _left_out(Figure, "contacts")[0]
    assert "floor" == _left_out(Contact, "on")
    assert _left_out(JudgedLoad, "judged") is None


def _left_out(model: type[Value], name: str) -> Any:  # noqa: ANN401  any value of a record
    return help_for(model, name).if_left_out
