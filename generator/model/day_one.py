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
        "What is said, no more than its sources say.",
        good="Most new back pain eases a good deal within six weeks.",
        bad="It will be gone in a week.",
    )
    sources: tuple[Id, ...] = described(
        "The sources; the id of a convention where it is our own.",
        good=["costa-2012"],
        bad=[],
        refers_to="sources",
        min_length=1,
    )


class Today(Record):
    """The day-one page: what to do when your back went, on one printable page."""

    folder: ClassVar[str] = "rules"

    lead: Text = described("What to say first.", good="You can do something today.", bad="Oh no.")
    course: tuple[Statement, ...] = described(
        "What usually happens next.", good=[{"text": "It eases."}], bad=["Fine."], min_length=1
    )
    ease: tuple[Statement, ...] = described(
        "Walking, and positions that ease.", good=[{"text": "Walk."}], bad=["Rest."], min_length=1
    )
    session: tuple[Statement, ...] = described(
        "What of today's session to keep, to lighten and to leave.",
        good=[{"text": "Keep your bench press."}],
        bad=["Go home."],
        min_length=1,
    )
    empty_bar: tuple[Statement, ...] = described(
        "When and how to try an empty bar.",
        good=[{"text": "When you can put on your socks."}],
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

    answer: ShortText = described("The answer.", good="It settles within an hour.", bad="Yes.")
    phase: Phase | None = described(
        "The phase it points to; none where it points to getting it checked.",
        good="settling",
        bad="2",
        default=None,
    )
    means: Text = described("What it means for training.", good="Start in this phase.", bad="Ok.")


class Question(Value):
    """A question that helps to find the phase of a movement."""

    ask: Text = described("The question.", good="Does it limit daily life?", bad="Pain?")
    because: Text = described("Why it is asked.", good="It tells how irritable your back is.",
                              bad="To know.")  # fmt: skip
    answers: tuple[Answer, ...] = described(
        "The answers.", good=[{"answer": "No."}], bad=[], min_length=2
    )


class Movement(Value):
    """A movement that has a phase of its own."""

    name: ShortText = described("What it is called.", good="Hip hinge", bad="Hinge etc.")
    try_this: Text = described(
        "A small test from daily life or an empty bar.",
        good="Pick up a light box from a chair.",
        bad="Deadlift heavy.",
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

    lead: Text = described("What it is for.", good="A movement has a phase, not a person.",
                           bad="Quiz.")  # fmt: skip
    questions: tuple[Question, ...] = described(
        "The questions, in order.", good=[{"ask": "Does it?"}], bad=[], min_length=1
    )
    movements: tuple[Movement, ...] = described(
        "The movements.", good=[{"name": "Hip hinge"}], bad=[], min_length=1
    )
    in_doubt: Text = described(
        "What to do when answers point to different phases.",
        good="Take the calmer one.",
        bad="Guess.",
    )
    convention: Text = described("What of this is our convention.", good="The questions are ours.",
                                 bad="Proven.")  # fmt: skip
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
