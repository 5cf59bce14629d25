"""The questions hold together: the signs come first, and every id means one thing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pydantic import ValidationError

from generator.model.base import Record
from generator.model.where_am_i import WhereAmI
from generator.vocabulary import Phase
from tests.shared_records import where_am_i


def _data() -> dict[str, Any]:
    """Return a record as it would be written."""
    return where_am_i().model_dump(mode="json", exclude_unset=True)


def _faults(record: type[Record], data: object) -> list[str]:
    with pytest.raises(ValidationError) as refusal:
        record.model_validate(data)
    return [error["type"] for error in refusal.value.errors()]


def signs_last(data: dict[str, Any]) -> None:
    """Ask about the signs after all else."""
    data["questions"].append(data["questions"].pop(0))


def signs_twice(data: dict[str, Any]) -> None:
    """Ask about the signs twice."""
    data["questions"][1]["about"] = "signs"


def same_question(data: dict[str, Any]) -> None:
    """Give two questions one id."""
    data["questions"][2]["id"] = data["questions"][1]["id"]


def same_answer(data: dict[str, Any]) -> None:
    """Give two answers to one question one id."""
    data["questions"][1]["answers"][1]["id"] = data["questions"][1]["answers"][0]["id"]


def no_full_training(data: dict[str, Any]) -> None:
    """Let no answer point to full training."""
    for question in data["questions"]:
        question["answers"] = [
            each for each in question["answers"] if each.get("phase") != Phase.FULL_TRAINING
        ]


@pytest.mark.parametrize(
    "break_it, fault",
    [
        (signs_last, "signs_come_first"),
        (signs_twice, "signs_come_first"),
        (same_question, "question_twice"),
        (same_answer, "answer_twice"),
        (no_full_training, "phase_never_named"),
    ],
)
def test_contradiction_is_refused(break_it: Callable[[dict[str, Any]], None], fault: str) -> None:
    """What does not go together is refused, and the fault says which it is."""
    data = _data()
    break_it(data)

    assert [fault] == _faults(WhereAmI, data)


def test_same_answer_may_stand_in_two_questions() -> None:
    """An answer's id is its question's own: both ask for a phase here."""
    first, second = _data()["questions"][1:3]

    assert first["answers"][0]["id"] == second["answers"][0]["id"]
    WhereAmI.model_validate(_data())
