"""A question with its answers: what each answer points to, so that a program can follow it."""

from collections import Counter
from collections.abc import Iterable
from typing import Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Id, ShortText, Text, Value, described
from generator.vocabulary import AskedAbout, HelpUrgency, Phase, Provocation


class Answer(Value):
    """An answer, and what it points to."""

    id: Id = described(
        "What a browser keeps it by. Give it another one only if it comes to mean something else.",
        good="by-morning",
        bad="By morning",
    )
    answer: ShortText = described(
        "The answer, in the reader's words.",
        good="It settles within an hour.",
        bad="Yes.",
        asks="Yes to what? It should be understood without the question.",
    )
    phase: Phase | None = described(
        "The phase it points to. Of all answers the calmest counts, so leave it out where another "
        "question tells more.",
        good="settling",
        bad="2",
        default=None,
    )
    help: HelpUrgency | None = described(
        "How soon somebody should look, if this answer says so. It comes before any phase.",
        good="check",
        bad="maybe",
        default=None,
        means={
            "check": "Phases are named all the same.",
            "soon": "No phase is named: training waits until the reader has talked to a doctor.",
            "now": "No phase is named.",
        },
    )
    brings_on: Provocation | None = described(
        "What it says brings the pain on.",
        good="bending",
        bad="sitting",
        default=None,
    )
    means: Text = described(
        "What it means for training.",
        good="Start in this phase with less weight.",
        bad="Ok.",
        asks="What does the reader do now?",
    )


GOOD_QUESTION = {
    "id": "daily-life",
    "about": "you",
    "ask": "Does it limit your daily life?",
    "because": "It tells how irritable your back is.",
    "answers": [
        {
            "id": "hard",
            "answer": "Yes, shoes and sitting are hard.",
            "phase": "flare-up",
            "means": "Start in the flare-up phase.",
        },
        {
            "id": "as-usual",
            "answer": "No, only training stirs it up.",
            "phase": "settling",
            "means": "Start in the settling phase.",
        },
    ],
}
"""A question, as examples in the help of fields show it."""

SIGNS_QUESTION = {
    "id": "signs",
    "about": "signs",
    "ask": "Is one of the signs yours?",
    "because": "They come before any exercise.",
    "answers": [
        {
            "id": "one",
            "answer": "One of them is.",
            "help": "soon",
            "means": "Do what it says there.",
        },
        {"id": "none", "answer": "None is.", "means": "Answer the next question."},
    ],
}
"""The question that comes before all others, likewise."""


class Question(Value):
    """A question that helps to find the phase of a movement."""

    id: Id = described(
        "What a browser keeps its answer by. It must not change.",
        good="daily-life",
        bad="Daily life",
    )
    about: AskedAbout = described("What it is about.", good="movement", bad="everything")
    ask: Text = described(
        "The question.",
        good="Does it limit your daily life?",
        bad="Pain?",
        asks="When, and how much? Ask for something people can answer.",
    )
    because: Text = described(
        "Why you ask it.",
        good="It tells how irritable your back is.",
        bad="To know.",
        asks="What changes with the answer?",
    )
    answers: tuple[Answer, ...] = described(
        "The answers, the calmest last.",
        good=GOOD_QUESTION["answers"],
        bad=[],
        min_length=2,
    )

    @model_validator(mode="after")
    def _answers_have_ids_of_their_own(self) -> Self:
        if twice := twice_in(answer.id for answer in self.answers):
            kind = "answer_twice"
            raise PydanticCustomError(kind, "two answers have the id {id}", {"id": twice})
        return self


def twice_in(ids: Iterable[str]) -> str:
    """Return the first id that stands there more than once; empty where each stands once."""
    return next((id_ for id_, times in Counter(ids).items() if times > 1), "")
