"""The lifter whose weights stand for the reader's, and the lifts that people come with."""

from typing import ClassVar, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Id, Kilograms, Record, ShortText, Text, Value, described


class ReferenceLifter(Record):
    """The lifter whose weights stand where the reader's own are not known."""

    folder: ClassVar[str] = "rules"

    body_kg: Kilograms = described(
        "What the lifter weighs.", good=80, bad=0, unit="kilograms", gt=0
    )
    deadlift_kg: Kilograms = described(
        "The weight of a typical deadlift set of 8 to 10. It is the measure of all loads: this set "
        "is 100 on the index.",
        good=100,
        bad=220,
        asks="For ten repetitions, by somebody of 80 kg? It stands for ordinary lifters.",
        unit="kilograms",
        gt=0,
    )
    squat_kg: Kilograms = described(
        "The weight of a typical squat set of 8 to 10.",
        good=80,
        bad=180,
        asks="For ten repetitions, by somebody of 80 kg? It stands for ordinary lifters.",
        unit="kilograms",
        gt=0,
    )
    statement: Text = described(
        "Who this is, in a sentence.",
        good="An 80 kg lifter who deadlifts 100 kg for a set of eight.",
        bad="Average.",
        asks="Average of whom? These are round figures of ours.",
    )
    sources: tuple[Id, ...] = described(
        "The sources.", good=["guide-convention"], bad=["x"], refers_to="sources", min_length=1
    )


class MainLift(Value):
    """A lift that people come with, by what they call it."""

    exercise: Id = described(
        "The exercise.", good="conventional-deadlift", bad="Deadlift", refers_to="exercises"
    )
    called: ShortText = described(
        "What people call it, as in: my deadlift hurts.",
        good="deadlift",
        bad="Conventional Deadlift",
        asks="Does anybody say that at the gym?",
    )
    today: tuple[Text, ...] = described(
        "What to do today, the first thing first.",
        good=["Take about 40 % of your usual weight and do two sets."],
        bad=["Rest."],
        asks="What can they keep? The lift with less weight comes before leaving it out.",
        min_length=1,
        max_length=3,
    )
    see_somebody: Text = described(
        "What about this lift would make you see somebody, and how soon.",
        good="Your leg goes weak or numb on the way up: ring a doctor today.",
        bad="It hurts.",
        asks="Which signs, and see whom, how soon?",
    )


class MainLifts(Record):
    """The lifts that have a page "My ... hurts"."""

    folder: ClassVar[str] = "rules"

    lifts: tuple[MainLift, ...] = described(
        "The lifts, the commonest first.",
        good=[
            {
                "exercise": "back-squat",
                "called": "squat",
                "today": ["Take about 40 % of your usual weight and do two sets."],
                "see_somebody": "A leg gives way on the way up: ring a doctor today.",
            }
        ],
        bad=[],
        min_length=1,
    )

    @model_validator(mode="after")
    def _every_lift_once(self) -> Self:
        ids = [lift.exercise for lift in self.lifts]
        if len(set(ids)) < len(ids):
            kind = "lift_twice"
            raise PydanticCustomError(kind, "an exercise is listed twice, and both want one page")
        return self
