"""The way through an interview: help, back, and breaking off."""

from __future__ import annotations

import pytest

from generator.drafts.asking import Asking
from generator.drafts.interview import Outcome
from generator.drafts.library import Library
from generator.drafts.scripts import SCRIPTS
from tests.drafts.typist import STOP, Answers, exercise


def test_more_is_told(library: Library) -> None:
    """`?` shows a good and a bad example, and the question is still open."""
    outcome, typist = exercise(library, {"lumbar_load confidence": ["?", "C"]})

    assert "Good: D Not so good: high" in typist.text
    assert "C" == outcome.given["lumbar_load", "confidence"]


def test_loads_of_the_same_movement_are_shown(library: Library) -> None:
    """Whoever judges a load sees what exercises of the same movement are rated."""
    _, typist = exercise(library, {"pattern": "trunk-brace"})

    assert "In this guide, low: Plank." in typist.text


def test_going_back(library: Library) -> None:
    """`<` leads to the question before, whose answer Enter takes again, and another replaces."""
    answers: Answers = {"trains": ["strength", "skill"], "muscles primary": ["<", "glutes"]}
    outcome, typist = exercise(library, answers)

    assert "Enter: strength (as before)." in typist.text
    assert ["skill"] == outcome.given["trains",]
    assert ["glutes"] == outcome.given["muscles", "primary"]


def test_going_back_from_the_first_question(library: Library) -> None:
    """Before the first question there is nothing, and that is said."""
    outcome, typist = exercise(library, {"name": ["<", "Seated leg raise"]})

    assert "This is the first question." in typist.text
    assert outcome.is_finished


def test_going_back_at_the_end(library: Library) -> None:
    """When everything is answered one may still go back."""
    closing = "That was all. Enter writes content/exercises/seated-leg-raise.yml; < goes back."
    looked_for = ["Nothing.", "No study was found."]
    changes: Answers = {closing: "<", "sources none_found": looked_for}
    outcome, typist = exercise(library, changes)

    assert [closing, "sources none_found", closing] == typist.asked[-3:]
    assert "No study was found." == outcome.given["sources", 0, "none_found"]


def test_lines_of_a_list_are_taken_back(library: Library) -> None:
    """Within a list `<` takes the last line back; from its first line it leads further back."""
    setup = ["Sit.", "Stand.", "<", "Put your feet flat.", ""]
    outcome, typist = exercise(library, {"steps setup": setup})
    assert ["Sit.", "Put your feet flat."] == outcome.given["steps", "setup"]
    assert "The last line is taken back." in typist.text

    outcome, typist = exercise(library, {"steps setup": ["Sit.", "<", "<", "Sit down."]})
    assert ["Sit down."] == outcome.given["steps", "setup"]
    at = typist.asked.index("steps setup")
    assert ["lumbar_load confidence", "steps setup"] == typist.asked[at + 1 : at + 3]


@pytest.mark.parametrize("field", ["name", "aliases", "muscles primary", "steps movement"])
def test_breaking_off_loses_nothing(field: str, library: Library) -> None:
    """Ctrl-C at any question ends the interview, with all that was answered before."""
    outcome, typist = exercise(library, {field: STOP})

    assert not outcome.is_finished
    assert field == typist.asked[-1]
    assert len(outcome.given) == len(set(typist.asked)) - 1


def test_end_of_the_answers_breaks_off(library: Library) -> None:
    """Where no more answers come, as after Ctrl-D, the interview ends."""
    outcome = Asking(SCRIPTS["exercise"], library).hold(iter(["Air bike"]), lambda _line: None)

    assert Outcome({("name",): "Air bike"}, is_finished=False) == outcome
