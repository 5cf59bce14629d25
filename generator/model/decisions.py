"""How to decide after a week, and the bounds that every plan keeps."""

from __future__ import annotations

from typing import ClassVar

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Id, Percent, Record, Text, Value, WholeNumber, described
from generator.vocabulary import Decision


class DecisionRule(Value):
    """One way on after a week."""

    decision: Decision = described("Which way.", good="stay", bad="wait")
    when: Text = described(
        "When.", good="Above the pain rule, settled within two days.", bad="Bad week."
    )
    action: Text = described("What to do.", good="Do the same week again.", bad="Nothing.")


class Decisions(Record):
    """The decision box of every week sheet, and what to do after a blip and after a flare."""

    folder: ClassVar[str] = "rules"

    ways: tuple[DecisionRule, ...] = described(
        "The four ways.", good=[{"decision": "go-on"}], bad=[], min_length=4, max_length=4
    )
    blip: Text = described(
        "What a blip is and what to do.",
        good="Above the rule but settled in two days: repeat the week.",
        bad="Rest.",
    )
    flare: Text = described(
        "What a flare is and what to do.",
        good="Longer than two days: the flare-up phase, then 20 % less.",
        bad="Stop.",
    )
    two_flares: Text = described("What two flares mean.", good="Get it looked at.", bad="Give up.")
    ease_off: tuple[Text, ...] = described(
        "Signs to ease off within a session.",
        good=["Pain spreads below the knee."],
        bad=["Pain."],
        min_length=1,
    )
    sources: tuple[Id, ...] = described(
        "What the rules lean on.",
        good=["barbell-medicine-forum"],
        bad=["science"],
        refers_to="sources",
        default=(),
    )
    convention: Text = described(
        "What of this is our convention.", good="These are our own.", bad="Proven."
    )

    @model_validator(mode="after")
    def _every_way_once(self) -> Decisions:
        if [rule.decision for rule in self.ways] != list(Decision):
            kind = "decisions_in_order"
            raise PydanticCustomError(kind, "the four decisions must all be there, in order")
        return self


class PlanBounds(Record):
    """The bounds that every plan keeps. They are conventions, said so on each plan."""

    folder: ClassVar[str] = "rules"

    largest_step_points: Percent = described(
        "The largest weekly step.",
        good=7.5,
        bad=20,
        unit="points of the usual working weight",
    )
    largest_step_percent_of_last: Percent = described(
        "The largest weekly step against the week before, above `relative_above_percent`.",
        good=12.5,
        bad=30,
        unit="per cent of the week before",
    )
    relative_above_percent: Percent = described(
        "From where the relative bound counts; below it the smallest plate is always allowed.",
        good=60,
        bad=0,
        unit="per cent of the usual working weight",
    )
    highest_start_percent: Percent = described(
        "The highest default start of a plan.",
        good=60,
        bad=100,
        unit="per cent of the usual working weight",
    )
    easier_week_within: WholeNumber = described(
        "From this length on, a plan has an easier week at least this often.",
        good=5,
        bad=0,
        unit="weeks",
        ge=2,
        le=8,
    )
    largest_set_jump: WholeNumber = described(
        "The most hard sets of one role that may be added from one week to the next.",
        good=3,
        bad=10,
        unit="sets",
        ge=1,
        le=10,
    )
    reason: Text = described(
        "Why these bounds.", good="Convention, from what coaches do.", bad="Because."
    )
    sources: tuple[Id, ...] = described(
        "The sources.", good=["guide-convention"], bad=["x"], refers_to="sources", min_length=1
    )
