"""What an interview asks for: every field that a record needs, and some only where they apply."""

from __future__ import annotations

import pytest

from generator.drafts.library import Library
from generator.drafts.scripts import SCRIPTS, assembled
from generator.model.annotations import field_at
from tests.drafts.typist import SWINTON, Answers, asked, exercise


def test_exercise_is_asked_for(library: Library) -> None:
    """Answers to all questions make the ten needed fields of an exercise, as they stand in one."""
    outcome, _ = exercise(library, {})

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
    outcome, typist = exercise(library, weight)
    _, without = exercise(library, {})

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
    outcome, _ = exercise(library, sources)

    assert [
        {"source": "calatayud-2019", "supports": "It was tolerated."},
        {"source": "guide-convention", "supports": "The rest."},
    ] == assembled(outcome.given)["sources"]
