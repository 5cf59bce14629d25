"""The words and numbers that several pages share: phases, pain rule, signs to get help, decisions.

Each file in `content/rules/` is one record with a fixed name. Safety words are written once here
and shown on pages and sheets alike.
"""

from __future__ import annotations

from typing import ClassVar

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import (
    Id,
    Kilograms,
    Percent,
    Record,
    ShortText,
    Text,
    Value,
    described,
)
from generator.vocabulary import Band, BendUnderLoad, Decision, HelpUrgency, Phase


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
    start_percent: Percent = described(
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

    short: Text = described(
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
    above_usual: int = described(
        "Points above usual that are still fine.", good=2, bad=5, unit="points of 10", ge=0, le=5
    )
    highest: int = described(
        "The ceiling as a number.", good=5, bad=10, unit="points of 10", ge=0, le=10
    )
    sources: tuple[Id, ...] = described(
        "The sources.", good=["silbernagel-2007"], bad=["x"], refers_to="sources", min_length=1
    )


class HelpGroup(Value):
    """Signs that go together, and what to do about them."""

    heading: ShortText = described(
        "A plain heading.", good="Call an ambulance or go to hospital", bad="Cauda equina"
    )
    urgency: HelpUrgency = described("How soon.", good="now", bad="urgent")
    action: Text = described(
        "What to do.", good="Go to an emergency department now.", bad="Seek advice."
    )
    signs: tuple[Text, ...] = described(
        "The signs, in plain words.",
        good=["Numbness around your genitals or bottom."],
        bad=["Saddle anaesthesia."],
        min_length=1,
    )
    sources: tuple[Id, ...] = described(
        "The sources.", good=["finucane-2020"], bad=["x"], refers_to="sources", min_length=1
    )


class GetHelp(Record):
    """The signs to get help, which stand before any exercise on every route through the guide."""

    folder: ClassVar[str] = "rules"

    lead: Text = described(
        "What to say first.",
        good="Most back pain is not serious. These signs need somebody to look.",
        bad="Danger.",
    )
    short: Text = described(
        "One line for sheets.",
        good="Numb between the legs, trouble peeing, weak legs: hospital now.",
        bad="See a doctor.",
        max_length=300,
    )
    doubt: Text = described(
        "What to do in doubt.", good="In doubt, ask a doctor or a physio.", bad="Decide."
    )
    groups: tuple[HelpGroup, ...] = described(
        "The groups, the most urgent first.",
        good=[{"heading": "Go to hospital now"}],
        bad=[],
        min_length=1,
    )

    @model_validator(mode="after")
    def _most_urgent_first(self) -> GetHelp:
        ranks = [group.urgency.rank for group in self.groups]
        if ranks != sorted(ranks, reverse=True):
            kind = "most_urgent_first"
            raise PydanticCustomError(kind, "the most urgent group must come first")
        return self


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
    easier_week_within: int = described(
        "From this length on, a plan has an easier week at least this often.",
        good=5,
        bad=0,
        unit="weeks",
        ge=2,
        le=8,
    )
    largest_set_jump: int = described(
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
