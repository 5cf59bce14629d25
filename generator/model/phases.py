"""The phases of a movement, and how much pain is acceptable in them."""

from __future__ import annotations

from typing import ClassVar

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Id, Number, Record, Text, Value, WholeNumber, Words, described
from generator.vocabulary import Band, BendUnderLoad, Phase


class PhaseRule(Value):
    """One phase: what to keep, lighten and leave, and the limits that swaps and plans obey."""

    phase: Phase = described("The phase.", good="flare-up", bad="acute")
    summary: Text = described(
        "How it feels, in a sentence.",
        good="Daily life is limited: shoes, sitting, turning in bed.",
        bad="Bad pain.",
    )
    keep: tuple[Text, ...] = described(
        "What to keep.", good=["Walk most days."], bad=["Rest."], min_length=1
    )
    lighten: tuple[Text, ...] = described(
        "What to make lighter.",
        good=["Squat with about a third of your usual weight."],
        bad=["Everything."],
        min_length=1,
    )
    leave: tuple[Text, ...] = described(
        "What to leave for later.",
        good=["Good mornings with weight."],
        bad=["Lifting."],
        default=(),
    )
    effort: Text = described(
        "How hard.", good="Stop with four or more repetitions to spare.", bad="Easy."
    )
    move_on_when: tuple[Text, ...] = described(
        "When to move on.",
        good=["A day sits and walks as usual."],
        bad=["When healed."],
        min_length=1,
    )
    start_percent: Number = described(
        "The share of the usual weight to start a lift with in this phase.",
        good=40,
        bad=0.4,
        unit="per cent of the usual working weight",
        gt=0,
        le=100,
    )
    highest_start_band: Band = described(
        "The highest band a swap's start set may have in this phase.",
        good="moderate",
        bad="3",
    )
    most_bend_under_load: BendUnderLoad = described(
        "The most bending under load that a swap may hold in this phase.",
        good="some",
        bad="none",
    )


class Phases(Record):
    """All four phases, in order."""

    folder: ClassVar[str] = "rules"

    lead: Text = described(
        "What phases are for.", good="A movement has a phase, not a person.", bad="Phases."
    )
    convention: Text = described(
        "What of this is our convention.", good="The per cents are our convention.", bad="Proven."
    )
    sources: tuple[Id, ...] = described(
        "The sources.", good=["nice-ng59"], bad=["google"], refers_to="sources", min_length=1
    )
    phases: tuple[PhaseRule, ...] = described(
        "The four phases.", good=[{"phase": "flare-up"}], bad=[], min_length=4, max_length=4
    )

    @model_validator(mode="after")
    def _every_phase_in_order(self) -> Phases:
        if [rule.phase for rule in self.phases] != list(Phase):
            kind = "phases_in_order"
            raise PydanticCustomError(kind, "the four phases must all be there, in order")
        return self

    def of(self, phase: Phase) -> PhaseRule:
        """Return the rule of one phase."""
        return self.phases[phase.rank]


class PainRule(Record):
    """How much pain is acceptable in and after training."""

    folder: ClassVar[str] = "rules"

    short: Words = described(
        "The rule in one breath, for sheets.",
        good="Up to 2 above your usual, never above 5, usual by morning.",
        bad="Listen to your body.",
        max_length=200,
    )
    during: Text = described(
        "During a session.", good="Up to 2 above what is usual for you.", bad="Some pain."
    )
    ceiling: Text = described("The ceiling.", good="Never above 5 of 10.", bad="Not too much.")
    next_morning: Text = described("The morning after.", good="Back to usual.", bad="Fine.")
    fresh_back: Text = described(
        "For a back that was fine before.", good="Stay at 2 or 3 of 10.", bad="None."
    )
    basis: Text = described(
        "Where it comes from, honestly.",
        good="From tendon rehabilitation; not tested for backs.",
        bad="Science.",
    )
    above_usual: WholeNumber = described(
        "Points above usual that are still fine.", good=2, bad=5, unit="points of 10", ge=0, le=5
    )
    highest: WholeNumber = described(
        "The ceiling as a number.", good=5, bad=10, unit="points of 10", ge=0, le=10
    )
    sources: tuple[Id, ...] = described(
        "The sources.", good=["silbernagel-2007"], bad=["x"], refers_to="sources", min_length=1
    )
