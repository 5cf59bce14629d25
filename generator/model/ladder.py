"""A ladder: the way back up, exercise by exercise, from least to most load on the lower back."""

from __future__ import annotations

from typing import ClassVar

from generator.model.base import Count, Id, Record, ShortText, Tag, Text, Value, described


class Rung(Value):
    """One exercise on the ladder, with the rules for moving on and back."""

    exercise: Id = described(
        "The exercise.", good="glute-bridge", bad="Bridge", refers_to="exercises"
    )
    enter_when: Text = described(
        "What should be so before starting here.",
        good="You can walk ten minutes as usual.",
        bad="When ready.",
    )
    move_up_when: Text = described(
        "What should be so before the next rung.",
        good="Two sessions of 3 x 10 within the pain rule.",
        bad="When it is easy.",
    )
    step_back_when: Text = described(
        "What sends you back a rung.",
        good="Worse the next morning, twice in a row.",
        bad="When it hurts.",
    )
    sets: Count = described("Sets in a session.", good=3, bad=0)
    dose: ShortText = described("What one set is.", good="8 to 10 repetitions", bad="some")


class Ladder(Record):
    """An ordered chain of exercises, easier to harder, for one role."""

    folder: ClassVar[str] = "ladders"

    name: ShortText = described("The name.", good="Hinge ladder", bad="Ladder 1")
    role: Tag = described(
        "The role it leads back to.", good="hip-hinge", bad="hinge", vocabulary="roles"
    )
    lead: Text = described(
        "What it is for, in a sentence or two.",
        good="From lying on your back to pulling from the floor.",
        bad="A ladder.",
    )
    sources: tuple[Id, ...] = described(
        "What the order of the rungs leans on.",
        good=["swinton-2011"],
        bad=["science"],
        refers_to="sources",
        default=(),
    )
    rungs: tuple[Rung, ...] = described(
        "The rungs, the least load first.",
        good=[{"exercise": "glute-bridge"}, {"exercise": "conventional-deadlift"}],
        bad=[],
        min_length=2,
    )
