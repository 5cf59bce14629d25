"""The interview: what it asks, what it takes, and how somebody finds the way through it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from generator.checks.catalogue import check_records
from generator.drafts.asking import Asking
from generator.drafts.interview import Outcome
from generator.drafts.library import Library
from generator.drafts.scripts import SCRIPTS, assembled
from generator.model.annotations import field_at
from generator.reading.records import read_records
from tests.drafts.typist import SEATED_LEG_RAISE, STOP, SWINTON, Answers, Typist, asked
from tests.places import TINY


@pytest.fixture(scope="module")
def library() -> Library:
    """Return the small guide."""
    records = read_records(TINY)
    derived = check_records(records).derived
    assert derived is not None
    return Library(records, derived.guide)


def _exercise(library: Library, changes: Answers) -> tuple[Outcome, Typist]:
    return asked("exercise", library, {**SEATED_LEG_RAISE, **changes})


def test_exercise_is_asked_for(library: Library) -> None:
    """Answers to all questions make the ten needed fields of an exercise, as they stand in one."""
    outcome, _ = _exercise(library, {})

    assert outcome.is_finished
    assert {
        "name": "Seated leg raise",
        "aliases": ["sitting leg raise", "chair leg raise"],
        "pattern": "knee-extension",
        "trains": ["endurance"],
        "muscles": {"primary": ["quadriceps"]},
        "equipment": [],
        "load": {"position": "none"},
        "dose": {"measure": "repetitions"},
        "spine": {
            "motion": "still",
            "provokes": {
                "bending": "little",
                "arching": "little",
                "upright_load": "little",
                "twisting": "little",
            },
            "bend_under_load": "little",
        },
        "lumbar_load": {
            "judged": "very-low",
            "reason": "You sit tall with empty hands, as you would in a chair.",
            "confidence": "D",
        },
        "steps": {
            "setup": ["Sit on a chair with your feet flat under your knees."],
            "movement": ["Straighten one knee and stop for a second.", "Lower it slowly."],
        },
        "sources": [{"none_found": "No study of the lower back in a seated leg raise was found."}],
    } == assembled(outcome.given)


def test_source_is_asked_for(library: Library) -> None:
    """Answers to all questions make a source; a DOI is enough to find it by."""
    outcome, typist = asked("source", library, SWINTON)

    assert outcome.is_finished
    assert {
        "title": SWINTON["title"],
        "author": [
            {"family": "Swinton", "given": "P. A."},
            {"family": "Stewart", "given": "A."},
        ],
        "authors_in_full": False,
        "issued": 2011,
        "kind": "lab-healthy",
        "seen": "abstract",
        "doi": "10.1519/JSC.0b013e3181e73f87",
        "takes": SWINTON["takes"],
    } == assembled(outcome.given)
    assert "swinton-2011" == outcome.given["id",]
    assert {"pmid", "url"}.isdisjoint(typist.asked)


@pytest.mark.parametrize("kind", SCRIPTS)
def test_script_asks_for_every_needed_field(kind: str) -> None:
    """Each field that a record needs is asked for, and no field is asked for that there is not."""
    script = SCRIPTS[kind]
    roots = {step.path[0] for step in script.steps}

    assert {n for n, f in script.model.model_fields.items() if f.is_required()} <= roots
    assert [] == [
        step.path
        for step in script.steps
        if step.path != ("id",) and field_at(script.model, step.path) is None
    ]


def test_weight_is_asked_for_where_there_is_one(library: Library) -> None:
    """With a weight its size, steps and how far it goes are asked for; without one, nothing."""
    weight: Answers = {
        "load position": "hands-hanging",
        "load relative_load to": "deadlift",
        "load relative_load percent": "12,5 %",
        "load relative_load basis": "A coach's estimate.",
        "load smallest_step_kg": "2 kg",
        "load lightest_kg": "0",
        "load loadable": "limited",
    }
    outcome, typist = _exercise(library, weight)
    _, without = _exercise(library, {})

    assert {
        "position": "hands-hanging",
        "relative_load": {"to": "deadlift", "percent": 12.5, "basis": "A coach's estimate."},
        "smallest_step_kg": 2,
        "lightest_kg": 0,
        "loadable": "limited",
    } == assembled(outcome.given)["load"]
    assert {*weight} <= {*typist.asked}
    assert {*weight} & {*without.asked} == {"load position"}


def test_several_sources(library: Library) -> None:
    """Sources are asked for until Enter, each with what it supports."""
    sources = {
        "sources source": ["calatayud-2019", "guide-convention"],
        "sources supports": ["It was tolerated.", "The rest."],
    }
    outcome, _ = _exercise(library, sources)

    assert [
        {"source": "calatayud-2019", "supports": "It was tolerated."},
        {"source": "guide-convention", "supports": "The rest."},
    ] == assembled(outcome.given)["sources"]


def test_enter_takes_what_is_usual(library: Library) -> None:
    """Where most exercises of the movement say the same, Enter takes it and the hint says so."""
    answers: Answers = {"pattern": "hinge", "load position": ""}
    outcome, typist = _exercise(library, {**answers, "load relative_load to": STOP})

    assert "Enter: hands-hanging (usual for: hip hinge)." in typist.text
    assert "hands-hanging" == outcome.given["load", "position"]


def test_enter_is_no_answer_where_nothing_is_usual(library: Library) -> None:
    """A needed field is asked for until it is answered."""
    _, typist = _exercise(library, {"pattern": ["", "knee-extension"]})

    assert "This one is needed." in typist.text


def test_misspelt_term_is_guessed(library: Library) -> None:
    """The nearest term is offered, and Enter takes it."""
    outcome, typist = _exercise(library, {"pattern": ["knee-extention"]})

    assert 'There is no "knee-extention" here. Did you mean knee-extension?' in typist.text
    assert "knee-extension" == outcome.given["pattern",]


def test_label_is_as_good_as_the_term(library: Library) -> None:
    """What readers see for a term may be answered: "row" for horizontal-pull."""
    outcome, _ = _exercise(library, {"pattern": "Row"})

    assert "horizontal-pull" == outcome.given["pattern",]


def test_more_is_told(library: Library) -> None:
    """`?` shows a good and a bad example, and the question is still open."""
    outcome, typist = _exercise(library, {"lumbar_load confidence": ["?", "C"]})

    assert "Good: D Not so good: high" in typist.text
    assert "C" == outcome.given["lumbar_load", "confidence"]


def test_going_back(library: Library) -> None:
    """`<` leads to the question before, whose answer Enter takes again, and another replaces."""
    answers: Answers = {"trains": ["strength", "skill"], "muscles primary": ["<", "glutes"]}
    outcome, typist = _exercise(library, answers)

    assert "Enter: strength (as before)." in typist.text
    assert ["skill"] == outcome.given["trains",]
    assert ["glutes"] == outcome.given["muscles", "primary"]


def test_going_back_from_the_first_question(library: Library) -> None:
    """Before the first question there is nothing, and that is said."""
    outcome, typist = _exercise(library, {"name": ["<", "Seated leg raise"]})

    assert "This is the first question." in typist.text
    assert outcome.is_finished


def test_going_back_at_the_end(library: Library) -> None:
    """When everything is answered one may still go back."""
    closing = "That was all. Enter writes content/exercises/seated-leg-raise.yml; < goes back."
    looked_for = ["Nothing.", "No study was found."]
    changes: Answers = {closing: "<", "sources none_found": looked_for}
    outcome, typist = _exercise(library, changes)

    assert [closing, "sources none_found", closing] == typist.asked[-3:]
    assert "No study was found." == outcome.given["sources", 0, "none_found"]


def test_lines_of_a_list_are_taken_back(library: Library) -> None:
    """Within a list `<` takes the last line back; from its first line it leads further back."""
    setup = ["Sit.", "Stand.", "<", "Put your feet flat.", ""]
    outcome, typist = _exercise(library, {"steps setup": setup})
    assert ["Sit.", "Put your feet flat."] == outcome.given["steps", "setup"]
    assert "The last line is taken back." in typist.text

    outcome, typist = _exercise(library, {"steps setup": ["Sit.", "<", "<", "Sit down."]})
    assert ["Sit down."] == outcome.given["steps", "setup"]
    at = typist.asked.index("steps setup")
    assert ["lumbar_load confidence", "steps setup"] == typist.asked[at + 1 : at + 3]


def test_what_the_model_refuses_is_asked_again(library: Library) -> None:
    """An answer that no record may hold is refused in the words of the checks."""
    reason = ["<b>Light</b>.", "You sit."]
    outcome, typist = _exercise(library, {"lumbar_load reason": reason})

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
    outcome, typist = _exercise(library, weight)

    assert (
        "The band without weight is above the band with weight. Correct one of the two. "
        "< goes back."
    ) in typist.text
    assert "very-low" == outcome.given["lumbar_load", "unloaded"]


def test_taken_name_is_refused(library: Library) -> None:
    """A name that an exercise has, or a file, is refused at once."""
    names = ["plank", "Elbow plank", "Glute-bridge", "Seated leg raise"]
    outcome, typist = _exercise(library, {"name": names})

    assert '"plank" is a name of content/exercises/plank.yml already.' in typist.text
    assert '"Elbow plank" is a name of content/exercises/plank.yml already.' in typist.text
    assert "Seated leg raise" == outcome.given["name",]


def test_near_name_is_taken_if_somebody_insists(library: Library) -> None:
    """A name that is nearly taken is asked for twice; given again, it is another exercise."""
    outcome, typist = _exercise(library, {"name": ["Squats, goblet", "Squats, goblet"]})

    assert "Did you mean to extend content/exercises/goblet-squat.yml?" in typist.text
    assert "Squats, goblet" == outcome.given["name",]


def test_unknown_source_is_taken_if_somebody_insists(library: Library) -> None:
    """A source that is not there yet may be written later; the nearest are named."""
    sources = {
        "sources source": ["calatayud-2018", "calatayud-2018"],
        "sources supports": "It was tolerated.",
    }
    outcome, typist = _exercise(library, sources)

    assert "Did you mean calatayud-2019?" in typist.text
    assert "calatayud-2018" == outcome.given["sources", 0, "source"]


def test_loads_of_the_same_movement_are_shown(library: Library) -> None:
    """Whoever judges a load sees what exercises of the same movement are rated."""
    _, typist = _exercise(library, {"pattern": "trunk-brace"})

    assert "In this guide, low: Plank." in typist.text


@pytest.mark.parametrize("field", ["name", "aliases", "muscles primary", "steps movement"])
def test_breaking_off_loses_nothing(field: str, library: Library) -> None:
    """Ctrl-C at any question ends the interview, with all that was answered before."""
    outcome, typist = _exercise(library, {field: STOP})

    assert not outcome.is_finished
    assert field == typist.asked[-1]
    assert len(outcome.given) == len(set(typist.asked)) - 1


def test_end_of_the_answers_breaks_off(library: Library) -> None:
    """Where no more answers come, as after Ctrl-D, the interview ends."""
    outcome = Asking(SCRIPTS["exercise"], library).hold(iter(["Air bike"]), lambda _line: None)

    assert Outcome({("name",): "Air bike"}, is_finished=False) == outcome


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
