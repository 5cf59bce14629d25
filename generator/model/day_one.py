"""Day one and "where am I?": the words for somebody whose back went yesterday."""

from __future__ import annotations

from typing import ClassVar

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Id, Record, ShortText, Text, Value, described
from generator.vocabulary import Phase


class Statement(Value):
    """Something the guide says, with what it stands on."""

    text: Text = described(
        "What is said: no more than its sources say.",
        good="Most new back pain eases a good deal within six weeks.",
        bad="It will be gone in a week.",
        asks="Who says so? We promise nothing.",
    )
    sources: tuple[Id, ...] = described(
        "The sources. Where it is our own: guide-convention.",
        good=["costa-2012"],
        bad=[],
        refers_to="sources",
        min_length=1,
    )


def _said(text: str, source: str = "guide-convention") -> list[dict[str, object]]:
    """Return a list of one statement, as a record has it."""
    return [{"text": text, "sources": [source]}]


class Today(Record):
    """The day-one page: what to do when your back went, on one printable page."""

    folder: ClassVar[str] = "rules"

    lead: Text = described(
        "What to say first.",
        good="You can do something today.",
        bad="Oh no.",
        asks="What helps somebody who is scared and stands in a gym?",
    )
    course: tuple[Statement, ...] = described(
        "What usually happens next.",
        good=_said("Most of it eases within six weeks.", "costa-2012"),
        bad=["Fine."],
        min_length=1,
    )
    ease: tuple[Statement, ...] = described(
        "Walking, and positions that ease.",
        good=_said("Walk for five minutes, a few times."),
        bad=["Rest."],
        min_length=1,
    )
    session: tuple[Statement, ...] = described(
        "What of today's session to keep, to lighten and to leave.",
        good=_said("Keep your bench press in full."),
        bad=["Go home."],
        min_length=1,
    )
    empty_bar: tuple[Statement, ...] = described(
        "When and how to try an empty bar.",
        good=_said("When you can put on your socks."),
        bad=["Soon."],
        min_length=1,
    )
    fortnight: Id = described(
        "The plan for the two weeks that follow.",
        good="flare-up-fortnight",
        bad="plan",
        refers_to="plans",
    )


class Answer(Value):
    """An answer, and what it points to."""

    answer: ShortText = described(
        "The answer, in the reader's words.",
        good="It settles within an hour.",
        bad="Yes.",
        asks="Yes to what? It should be understood without the question.",
    )
    phase: Phase | None = described(
        "The phase it points to. Leave it out where the answer points to getting it checked.",
        good="settling",
        bad="2",
        default=None,
    )
    means: Text = described(
        "What it means for training.",
        good="Start in this phase with less weight.",
        bad="Ok.",
        asks="What does the reader do now?",
    )


class Question(Value):
    """A question that helps to find the phase of a movement."""

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
        good=[
            {
                "answer": "Yes, shoes and sitting are hard.",
                "phase": "flare-up",
                "means": "Start in the flare-up phase.",
            },
            {
                "answer": "No, only training stirs it up.",
                "phase": "settling",
                "means": "Start in the settling phase.",
            },
        ],
        bad=[],
        min_length=2,
    )


class Movement(Value):
    """A movement that has a phase of its own."""

    name: ShortText = described(
        "What it is called.",
        good="Hip hinge",
        bad="Hinge etc.",
        asks="Which movement? One at a time.",
    )
    try_this: Text = described(
        "A small test from daily life or an empty bar.",
        good="Pick up a light box from a chair.",
        bad="Deadlift heavy.",
        asks="Is there something lighter that tells as much?",
    )
    lifts: tuple[Id, ...] = described(
        "Lifts that belong to it.",
        good=["conventional-deadlift"],
        bad=["deadlift"],
        refers_to="exercises",
        min_length=1,
    )


class WhereAmI(Record):
    """Questions that name a phase for each movement. No diagnosis."""

    folder: ClassVar[str] = "rules"

    lead: Text = described(
        "What the questions are for, and what they are not.",
        good="They name a phase; they are no diagnosis.",
        bad="Quiz.",
        asks="What does a reader get from it?",
    )
    questions: tuple[Question, ...] = described(
        "The questions, in order.",
        good=[
            {
                "ask": "Does it limit your daily life?",
                "because": "It tells how irritable your back is.",
                "answers": [
                    {
                        "answer": "Yes, shoes and sitting are hard.",
                        "phase": "flare-up",
                        "means": "Start in the flare-up phase.",
                    },
                    {
                        "answer": "No, only training stirs it up.",
                        "phase": "settling",
                        "means": "Start in the settling phase.",
                    },
                ],
            }
        ],
        bad=[],
        min_length=1,
    )
    movements: tuple[Movement, ...] = described(
        "The movements.",
        good=[
            {
                "name": "Hip hinge",
                "try_this": "Pick up a light box from a chair.",
                "lifts": ["conventional-deadlift"],
            }
        ],
        bad=[],
        min_length=1,
    )
    in_doubt: Text = described(
        "What to do when answers point to different phases.",
        good="Take the calmer one.",
        bad="Guess.",
        asks="Which of the two costs less if it was wrong?",
    )
    convention: Text = described(
        "What of this is our convention.",
        good="The questions are ours; nobody tested them.",
        bad="Proven.",
        asks="By which study? What is ours is called ours.",
    )
    sources: tuple[Id, ...] = described(
        "The sources.", good=["guide-convention"], bad=["x"], refers_to="sources", min_length=1
    )

    @model_validator(mode="after")
    def _every_phase_can_come_out(self) -> WhereAmI:
        named = {answer.phase for question in self.questions for answer in question.answers}
        if not set(Phase) <= named:
            kind = "phase_never_named"
            raise PydanticCustomError(kind, "some phase is never the answer to any question")
        return self
