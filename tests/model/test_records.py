"""What all records share: frozen, closed, and made of text that hides nothing."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from generator.findings import Origin
from generator.model.base import Value
from generator.model.exercise import Exercise
from tests.builders import an_exercise, exercise_data
from tests.model.fields import all_models


@pytest.mark.parametrize("model", all_models(), ids=lambda model: model.__name__)
def test_unknown_field_is_refused(model: type[Value]) -> None:
    """No part of a record takes a field that it does not know."""
    with pytest.raises(ValidationError) as refusal:
        model.model_validate({"sumary": "Misspelt."})

    assert ("sumary",) in {
        error["loc"] for error in refusal.value.errors() if error["type"] == "extra_forbidden"
    }


@pytest.mark.parametrize("model", all_models(), ids=lambda model: model.__name__)
def test_every_part_is_frozen(model: type[Value]) -> None:
    """No field of any part can be set once it is made."""
    for name in model.model_fields:
        with pytest.raises(ValidationError) as refusal:
            setattr(model.model_construct(), name, None)
        assert ["frozen_instance"] == [error["type"] for error in refusal.value.errors()]


def test_record_knows_where_it_came_from() -> None:
    """A record has the id, key and origin that it was read with."""
    origin = Origin("content/exercises/sled-drag.yml")
    exercise = Exercise.read(exercise_data(), origin, "sled-drag")

    assert ("sled-drag", "exercises/sled-drag") == (exercise.id, exercise.key)
    assert origin is exercise.origin


def test_ten_fields_are_enough() -> None:
    """An exercise needs ten fields; everything else may come later."""
    needed = {name for name, field in Exercise.model_fields.items() if field.is_required()}

    assert needed == {*exercise_data()}
    assert len(needed) == 10


REFUSED = {
    "a script": "<script>alert(1)</script>",
    "a tag in the middle": "Lift <img src=x onerror=alert(1)> slowly.",
    "a closing tag": "Lift</td></tr></table>.",
    "a comment": "Lift <!-- secretly --> slowly.",
    "a processing instruction": "Lift <?php ?> slowly.",
    "a script in a link": "[Lift](javascript:alert(1))",
    "a script in capitals": "[Lift](JavaScript : alert(1))",
    "a data link": "[Lift](data:text/html;base64,PHNjcmlwdD4=)",
    "a file link": "file:///etc/passwd",
    "turned round writing": "Lift \u202etfil.",
    "an isolate": "Lift \u2066slowly\u2069.",
    "a zero-width space": "Li\u200bft.",
    "a zero-width joiner": "Li\u200dft.",
    "a byte order mark": "Li\ufeffft.",
    "a soft hyphen": "Li\u00adft.",
    "a bell": "Lift\u0007.",
    "a null": "Lift\u0000.",
    "an escape": "Lift\u001b[31m.",
    "a line separator": "Lift\u2028slowly.",
    "a half of a pair": "Lift \ud83d.",
    "two lines": "Lift.\nLower.",
    "a carriage return": "Lift.\rLower.",
    "nothing": "",
    "only spaces": "   ",
    "too much": "Lift. " * 101,
    "only a dash": "—",
    "an emoji's second half": "Lift \U0001f3cb\ufe0f.",
    "a tag": "Lift\U000e0041.",
    "a mark for direction": "Lift \u061cslowly.",
    "a letter that is blank": "Lift \u3164 slowly.",
    "a private letter": "Lift \ue000.",
    "accents in a heap": "Li\u0301\u0302\u0303\u0304ft.",
    "a Cyrillic twin": "P\u0430nk.",
    "a Greek twin": "Pr\u03bfne.",
    "a Kelvin sign": "\uff2bneel.",
    "a letter of mathematics": "\U0001d400rm.",
    "letters joined to one": "Li\ufb05.",
    "writing from the right": "Lift \u05d0 to 5.",
    "other digits": "Lift \u0665 times.",
    "Chinese": "Lift 北.",
}


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED.keys())
def test_text_is_refused(text: str) -> None:
    """Text that is markup, runs something, hides something or is no single line is refused."""
    with pytest.raises(ValidationError):
        an_exercise(steps={"movement": [text]})


ACCEPTED = {
    "a template": "{{ 7*7 }} and {% raw %}",
    "a table's bar": "Up | down | up",
    "emphasis": "**Lift** _slowly_ `now`",
    "a link": "[Lift](https://example.org/?a=1&b=2)",
    "less than": "Stay at pain < 3 of 10, effort <= 7, and 5 < 6.",
    "an ampersand": "Chin & chest; &lt;b&gt; stays as it is.",
    "quotes": "Say \"up\", 'down' and ’so’.",
    "accents and signs": "Élan für Žižkov: 3 × 8, 60 %, −5 kg, ½, ≥ 2, µ, IL-1β",
    "a colon": "The data: none. A file : none. JavaScript is a language.",
}


@pytest.mark.parametrize("text", ACCEPTED.values(), ids=ACCEPTED.keys())
def test_text_stays_as_it_is(text: str) -> None:
    """Plain text is kept sign by sign, whatever another program might read in it."""
    assert (text,) == an_exercise(steps={"movement": [text]}).steps.movement


def test_equal_texts_are_equal() -> None:
    """However an accent or a blank was typed, the text is the same."""
    written = ("\u00c9lan, 10\u00a0kg", "E\u0301lan, 10\u2009kg", "\u00c9lan,\t10 kg")
    texts = an_exercise(steps={"movement": written}).steps.movement

    assert {"\u00c9lan, 10 kg"} == set(texts)


def test_space_around_text_goes() -> None:
    """Spaces and line breaks around a text are taken off."""
    assert ("Lift.",) == an_exercise(steps={"movement": ["  Lift.\n"]}).steps.movement


@pytest.mark.parametrize("number", [float("inf"), float("nan"), -1.0, 1e9])
def test_impossible_weight_is_refused(number: float) -> None:
    """A weight is a number of kilograms that exists."""
    with pytest.raises(ValidationError):
        an_exercise(load={"lightest_kg": number})
