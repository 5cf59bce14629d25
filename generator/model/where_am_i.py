"""Where am I: questions that name a phase for each movement, and the movements they ask about."""

from collections import Counter
from typing import ClassVar, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Id, Record, ShortText, Text, Value, described
from generator.model.day_one import Statement
from generator.model.questions import GOOD_QUESTION, SIGNS_QUESTION, Question, twice_in
from generator.vocabulary import AskedAbout, LoadPosition, Pattern, Phase


class Movement(Value):
    """A movement that has a phase of its own, and the exercises it stands for.

    A lift that it names belongs to it; else an exercise does by its pattern; else by where its
    weight sits, if nothing carries the trunk. `derive/movements.py` says so of each exercise.
    """

    id: Id = described(
        "What readers' settings and addresses call it. It must never change: people have kept it.",
        good="hinge",
        bad="Hip hinge",
    )
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
    patterns: tuple[Pattern, ...] = described(
        "The patterns of the exercises that belong to it. A pattern belongs to one movement.",
        good=["hinge", "hip-extension"],
        bad=["legs"],
        min_length=1,
    )
    positions: tuple[LoadPosition, ...] = described(
        "Where the weight sits in others that belong to it, whatever their pattern: those in which "
        "nothing carries the trunk.",
        good=["overhead", "hands-hanging"],
        bad=["shoulders"],
        default=(),
    )


class Asked(Statement):
    """What somebody is asked for, and what the asking stands on."""

    text: Text = described(
        "What is asked for: no more than its sources ask.",
        good="Name up to three things that are hard for you now.",
        bad="Anything else?",
        asks="How many things, and of which kind?",
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
        "The questions, in the order in which they are asked; the one about the signs comes first.",
        good=[SIGNS_QUESTION, GOOD_QUESTION],
        bad=[],
        min_length=1,
    )
    movements: tuple[Movement, ...] = described(
        "The movements.",
        good=[
            {
                "id": "hinge",
                "name": "Hip hinge",
                "try_this": "Pick up a light box from a chair.",
                "lifts": ["conventional-deadlift"],
                "patterns": ["hinge", "hip-extension"],
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
    activities: Asked = described(
        "What the summary for a visit asks for: things that are hard now, scored from 0 to 10.",
        good={
            "text": "Name up to three things that are hard for you now.",
            "sources": ["guide-convention"],
        },
        bad="Anything else?",
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
    def _every_phase_can_come_out(self) -> Self:
        named = {answer.phase for question in self.questions for answer in question.answers}
        if not set(Phase) <= named:
            kind = "phase_never_named"
            raise PydanticCustomError(kind, "some phase is never the answer to any question")
        return self

    @model_validator(mode="after")
    def _signs_come_first(self) -> Self:
        signs = [question.about is AskedAbout.SIGNS for question in self.questions]
        if not signs[0] or sum(signs) > 1:
            kind = "signs_come_first"
            raise PydanticCustomError(kind, "the first question, and no other, is about the signs")
        return self

    @model_validator(mode="after")
    def _questions_have_ids_of_their_own(self) -> Self:
        if twice := twice_in(question.id for question in self.questions):
            kind = "question_twice"
            raise PydanticCustomError(kind, "two questions have the id {id}", {"id": twice})
        return self

    @model_validator(mode="after")
    def _nothing_belongs_to_two_movements(self) -> Self:
        claims = Counter(
            f"{field} {value}"
            for each in self.movements
            for field in ("id", "lifts", "patterns", "positions")
            for value in ([each.id] if field == "id" else getattr(each, field))
        )
        if twice := sorted(claim for claim, times in claims.items() if times > 1):
            kind = "in_two_movements"
            raise PydanticCustomError(kind, "named twice: {twice}", {"twice": ", ".join(twice)})
        return self
