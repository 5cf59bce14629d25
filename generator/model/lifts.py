"""The lifter whose weights stand for the reader's, and the lifts that people come with."""

from __future__ import annotations

from typing import ClassVar

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Id, Kilograms, Record, ShortText, Text, Value, described


class ReferenceLifter(Record):
    """The lifter whose weights stand where the reader's own are not known."""

    folder: ClassVar[str] = "rules"

    body_kg: Kilograms = described("Body weight.", good=80, bad=0, unit="kilograms", gt=0)
    deadlift_kg: Kilograms = described(
        "The weight of a typical deadlift set of 8 to 10. It is also the reference set: its load "
        "is 100 on the index.",
        good=100,
        bad=220,
        unit="kilograms",
        gt=0,
    )
    squat_kg: Kilograms = described(
        "The weight of a typical squat set of 8 to 10.", good=80, bad=180, unit="kilograms", gt=0
    )
    statement: Text = described(
        "Who this is, in a sentence.",
        good="An 80 kg lifter who deadlifts 100 kg for a set of eight.",
        bad="Average.",
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
        "What people call it.", good="deadlift", bad="Conventional Deadlift"
    )
    today: tuple[Text, ...] = described(
        "What to do today, in up to three lines.",
        good=["Take about 40 % of your usual weight and do two sets."],
        bad=["Rest."],
        min_length=1,
        max_length=3,
    )
    see_somebody: Text = described(
        "What would make you see somebody about this lift.",
        good="Your leg goes weak or numb on the way up.",
        bad="It hurts.",
    )


class MainLifts(Record):
    """The lifts that have a page "My ... hurts"."""

    folder: ClassVar[str] = "rules"

    lifts: tuple[MainLift, ...] = described(
        "The lifts, the commonest first.", good=[{"exercise": "back-squat"}], bad=[], min_length=1
    )

    @model_validator(mode="after")
    def _every_lift_once(self) -> MainLifts:
        ids = [lift.exercise for lift in self.lifts]
        if len(set(ids)) < len(ids):
            kind = "lift_twice"
            raise PydanticCustomError(kind, "an exercise is listed twice, and both want one page")
        return self
