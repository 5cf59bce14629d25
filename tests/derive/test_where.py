"""How answers lead to a phase for each movement, or to somebody who should look."""

from __future__ import annotations

import json
from dataclasses import astuple
from itertools import product
from typing import TYPE_CHECKING, Any

import pytest

from generator.derive.where import Given, outcome_of, takes_several
from generator.model.where_am_i import WhereAmI
from generator.vocabulary import AskedAbout, HelpUrgency, Pattern, Phase
from tests.overlay import record
from tests.places import TESTS

if TYPE_CHECKING:
    from generator.checks.check import Derived

VECTORS: dict[str, Any] = json.loads((TESTS / "vectors" / "where_am_i.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def where() -> WhereAmI:
    """Return the questions of the vectors."""
    rest = {
        "lead": "Where?",
        "in_doubt": "The calmer one.",
        "activities": {"text": "Name three.", "sources": ["somebody-2020"]},
        "convention": "All of it.",
        "sources": ["somebody-2020"],
    }
    words = {"ask": "How is it?", "because": "To know."}
    questions = [
        words
        | question
        | {"answers": [{"answer": "So.", "means": "Go on."} | each for each in question["answers"]]}
        for question in VECTORS["questions"]
    ]
    movements = [
        {"id": id_, "name": id_, "try_this": "A bag.", "lifts": [id_], "patterns": [pattern]}
        for id_, pattern in zip(VECTORS["movements"], Pattern, strict=False)
    ]
    return record(WhereAmI, "where-am-i", rest | {"questions": questions, "movements": movements})


@pytest.mark.parametrize("case", VECTORS["cases"], ids=lambda case: case["fact"])
def test_answers_lead_where_the_vectors_say(case: dict[str, Any], where: WhereAmI) -> None:
    """The rule of the program is that of the vectors, which the script of the page keeps, too."""
    outcome = outcome_of(where, [Given(*each) for each in case["given"]])

    assert case["is"] == {
        "help": outcome.help or "",
        "help_because": [list(astuple(each)) for each in outcome.help_because],
        "standings": [
            {
                "movement": each.movement,
                "phase": each.phase or "",
                "because": [list(astuple(given)) for given in each.because],
                "others": [list(astuple(given)) for given in each.others],
            }
            for each in outcome.standings
        ],
        "brings_on": list(outcome.brings_on),
        "told": [list(astuple(each)) for each in outcome.told],
    }


def test_help_comes_before_any_phase(real: Derived) -> None:
    """Whatever else is answered, an answer that says "today" or "now" leaves no phase standing."""
    where = real.guide.rules.where_am_i
    urgent = [
        Given(question.id, answer.id)
        for question in where.questions
        for answer in question.answers
        if answer.help in (HelpUrgency.SOON, HelpUrgency.NOW)
    ]
    others = [
        Given(question.id, answer.id, movement.id)
        for question in where.questions
        if question.about is AskedAbout.MOVEMENT
        for answer in question.answers
        for movement in where.movements
    ]

    assert urgent
    assert {()} == {outcome_of(where, [*others, each]).standings for each in urgent}


def test_no_answer_takes_a_movement_further_on(real: Derived) -> None:
    """One answer more never names a phase that is less calm than without it."""
    where = real.guide.rules.where_am_i
    asked = [
        [Given(question.id, each.id, movement) for each in question.answers]
        for question in where.questions
        for movement in (["hinge"] if question.about is AskedAbout.MOVEMENT else [""])
        if any(each.phase for each in question.answers)
    ]
    for given in product(*asked):
        phases = [_hinge(where, given[:number]) for number in range(1, len(given) + 1)]
        ranks = [phase.rank for phase in phases if phase is not None]
        assert ranks == sorted(ranks, reverse=True)


def _hinge(where: WhereAmI, given: tuple[Given, ...]) -> Phase | None:
    standings = {each.movement: each.phase for each in outcome_of(where, given).standings}
    return standings.get("hinge")


def test_only_what_brings_it_on_takes_several_answers(real: Derived) -> None:
    """More than one thing can bring pain on; every other question has one answer."""
    questions = real.guide.rules.where_am_i.questions

    assert ["brings-on"] == [each.id for each in questions if takes_several(each)]
