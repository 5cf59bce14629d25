"""Answers in an interview: what is taken, what is guessed, and what is asked again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from generator.drafts.asking import Asking
from generator.drafts.library import Library
from generator.drafts.scripts import SCRIPTS, assembled
from tests.drafts.typist import STOP, Answers, exercise


def test_enter_takes_what_is_usual(library: Library) -> None:
    """Where most exercises of the movement say the same, Enter takes it and the hint says so."""
    answers: Answers = {"pattern": "hinge", "load position": ""}
    outcome, typist = exercise(library, {**answers, "load relative_load to": STOP})

    assert "Enter: hands-hanging (usual for: hip hinge)." in typist.text
    assert "hands-hanging" == outcome.given["load", "position"]


def test_enter_is_no_answer_where_nothing_is_usual(library: Library) -> None:
    """A needed field is asked for until it is answered."""
    _, typist = exercise(library, {"pattern": ["", "knee-extension"]})

    assert "This one is needed." in typist.text


def test_misspelt_term_is_guessed(library: Library) -> None:
    """The nearest term is offered, and Enter takes it."""
    outcome, typist = exercise(library, {"pattern": ["knee-extention"]})

    assert 'There is no "knee-extention" here. Did you mean knee-extension?' in typist.text
    assert "knee-extension" == outcome.given["pattern",]


def test_label_is_as_good_as_the_term(library: Library) -> None:
    """What readers see for a term may be answered: "row" for horizontal-pull."""
    outcome, _ = exercise(library, {"pattern": "Row"})

    assert "horizontal-pull" == outcome.given["pattern",]


def test_what_the_model_refuses_is_asked_again(library: Library) -> None:
    """An answer that no record may hold is refused in the words of the checks."""
    reason = ["<b>Light</b>.", "You sit."]
    outcome, typist = exercise(library, {"lumbar_load reason": reason})

    assert "HTML is not allowed in records. Write it in plain words" in typist.text
    assert "You sit." == outcome.given["lumbar_load", "reason"]


def test_answers_that_contradict_each_other(library: Library) -> None:
    """What two answers say against each other is said at the last of them, and how to go back."""
    weight: Answers = {
        "load position": "hands-hanging",
        "load relative_load to": "deadlift",
        "load relative_load percent": "10",
        "load relative_load basis": "A coach's estimate.",
        "load smallest_step_kg": "2",
        "load lightest_kg": "0",
        "load loadable": "limited",
        "lumbar_load unloaded": ["high", "very-low"],
        "lumbar_load reason": ["You sit.", "<", "You sit."],
        "lumbar_load confidence": ["D", "<", "D"],
    }
    outcome, typist = exercise(library, weight)

    assert (
        "The band without weight is above the band with weight. Correct one of the two. "
        "< goes back."
    ) in typist.text
    assert "very-low" == outcome.given["lumbar_load", "unloaded"]


def test_taken_name_is_refused(library: Library) -> None:
    """A name that an exercise has, or a file, is refused at once."""
    names = ["plank", "Elbow plank", "Glute-bridge", "Seated leg raise"]
    outcome, typist = exercise(library, {"name": names})

    assert '"plank" is a name of content/exercises/plank.yml already.' in typist.text
    assert '"Elbow plank" is a name of content/exercises/plank.yml already.' in typist.text
    assert "Seated leg raise" == outcome.given["name",]


def test_near_name_is_taken_if_somebody_insists(library: Library) -> None:
    """A name that is nearly taken is asked for twice; given again, it is another exercise."""
    outcome, typist = exercise(library, {"name": ["Squats, goblet", "Squats, goblet"]})

    assert "Did you mean to extend content/exercises/goblet-squat.yml?" in typist.text
    assert "Squats, goblet" == outcome.given["name",]


def test_unknown_source_is_taken_if_somebody_insists(library: Library) -> None:
    """A source that is not there yet may be written later; the nearest are named."""
    sources = {
        "sources source": ["calatayud-2018", "calatayud-2018"],
        "sources supports": "It was tolerated.",
    }
    outcome, typist = exercise(library, sources)

    assert "Did you mean calatayud-2019?" in typist.text
    assert "calatayud-2018" == outcome.given["sources", 0, "source"]


TYPED = st.lists(st.text(max_size=12) | st.sampled_from(["", "<", "?", "1", "2", "low", "a, b"]))


@given(typed=TYPED)
def test_any_answers_are_taken_or_refused(typed: list[str], library: Library) -> None:
    """Whatever is typed, the interview goes on, and what it keeps the model takes."""
    outcome = Asking(SCRIPTS["exercise"], library).hold(iter(typed), lambda _line: None)

    faults = []
    try:
        SCRIPTS["exercise"].model.model_validate(assembled(outcome.given))
    except ValidationError as error:
        faults = [each["type"] for each in error.errors() if each["type"] != "missing"]
    assert [] == faults
