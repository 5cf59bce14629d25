"""The phases of a movement, and how much pain is acceptable in them."""

from typing import ClassVar, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Id, Number, Record, Text, Value, WholeNumber, Words, described
from generator.vocabulary import Band, BendUnderLoad, Phase


class PhaseRule(Value):
    """One phase: what to keep, lighten and leave, and the limits that swaps and plans obey."""

    phase: Phase = described("The phase.", good="flare-up", bad="acute")
    summary: Text = described(
        "How it feels, so that a reader knows it again.",
        good="Daily life is limited: shoes, sitting, turning in bed.",
        bad="Bad pain.",
        asks="How would a reader tell? What can they not do?",
    )
    keep: tuple[Text, ...] = described(
        "What to keep. It comes first: there is always something.",
        good=["Walk most days."],
        bad=["Rest."],
        asks="Which training can they keep?",
        min_length=1,
    )
    lighten: tuple[Text, ...] = described(
        "What to make lighter, and by how much.",
        good=["Squat with about a third of your usual weight."],
        bad=["Everything."],
        asks="Pressing and rowing, too? By how much?",
        min_length=1,
    )
    leave: tuple[Text, ...] = described(
        "What to leave for later.",
        good=["Good mornings with weight."],
        bad=["Lifting."],
        asks="All of it? Name the few lifts that can wait.",
        default=(),
    )
    effort: Text = described(
        "How hard a set may be.",
        good="Stop with four or more repetitions to spare.",
        bad="Easy.",
        asks="How many repetitions to spare is that?",
    )
    move_on_when: tuple[Text, ...] = described(
        "When to move on: something to try or to count.",
        good=["A day sits and walks as usual."],
        bad=["When healed."],
        asks="How would they know? Nobody can see it heal.",
        min_length=1,
    )
    start_percent: Number = described(
        "With how much a lift starts in this phase.",
        good=40,
        bad=0.4,
        asks="Less than one per cent? 40 is two fifths.",
        unit="per cent of the usual working weight",
        gt=0,
        le=100,
    )
    highest_start_band: Band = described(
        "The highest load that the first set of a swap may have in this phase.",
        good="moderate",
        bad="3",
    )
    most_bend_under_load: BendUnderLoad = described(
        "How far a swap may bend the lower back under load in this phase.",
        good="some",
        bad="none",
    )


def _short_phase(phase: Phase, summary: str, effort: str, percent: int) -> dict[str, object]:
    """Return a phase in as few words as it may have: there are four in the example."""
    return {
        "phase": phase.value,
        "summary": summary,
        "keep": ["Walk most days."],
        "lighten": ["The lift that stirs it up."],
        "effort": effort,
        "move_on_when": ["Two calm sessions in a row."],
        "start_percent": percent,
        "highest_start_band": "moderate",
        "most_bend_under_load": "some",
    }


class Phases(Record):
    """All four phases, in order."""

    folder: ClassVar[str] = "rules"

    lead: Text = described(
        "What phases are for.",
        good="A movement has a phase; you do not.",
        bad="Phases.",
        asks="What should a reader do with them?",
    )
    convention: Text = described(
        "What of this is our convention.",
        good="The per cents of the phases are ours.",
        bad="Proven.",
        asks="By which study? What is ours is called ours.",
    )
    sources: tuple[Id, ...] = described(
        "The sources.", good=["nice-ng59"], bad=["google"], refers_to="sources", min_length=1
    )
    phases: tuple[PhaseRule, ...] = described(
        "The four phases.",
        good=[
            _short_phase(Phase.FLARE_UP, "Daily life is limited.", "Six of ten.", 40),
            _short_phase(Phase.SETTLING, "Daily life is fine, training is not.", "Seven.", 55),
            _short_phase(Phase.REBUILDING, "Lighter training is calm.", "Eight of ten.", 70),
            _short_phase(Phase.FULL_TRAINING, "You train as usual.", "As usual.", 100),
        ],
        bad=[],
        min_length=4,
        max_length=4,
    )

    @model_validator(mode="after")
    def _every_phase_in_order(self) -> Self:
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
        asks="What does it say? A reader needs a number and a time.",
        max_length=200,
    )
    during: Text = described(
        "How much is fine during a session.",
        good="Up to 2 above what is usual for you.",
        bad="Some pain.",
        asks="How much, counted from what?",
    )
    ceiling: Text = described(
        "How much is too much, and what to do then.",
        good="Never above 5 of 10: then take weight off.",
        bad="Not too much.",
        asks="How much is that on a scale to 10?",
    )
    next_morning: Text = described(
        "What should be so the morning after.",
        good="It is back to your usual.",
        bad="Fine.",
        asks="For somebody whose ordinary day is a 4, what is fine?",
    )
    fresh_back: Text = described(
        "What holds for a back that was fine before.",
        good="Stay at 2 or 3 of 10.",
        bad="None.",
        asks="No pain at all? Then nobody could begin.",
    )
    basis: Text = described(
        "Where the rule comes from, honestly.",
        good="From the rehabilitation of tendons; not tested for backs.",
        bad="Science.",
        asks="Which study, of whom, for which part of the body?",
    )
    above_usual: WholeNumber = described(
        "How far above their usual readers may go.",
        good=2,
        bad=5,
        asks="From a 4 on an ordinary day to a 9? What is the number based on?",
        unit="points of 10",
        ge=0,
        le=5,
    )
    highest: WholeNumber = described(
        "The ceiling as a number.",
        good=5,
        bad=10,
        asks="The worst pain there is? Then there is no ceiling.",
        unit="points of 10",
        ge=0,
        le=10,
    )
    sources: tuple[Id, ...] = described(
        "The sources.", good=["silbernagel-2007"], bad=["x"], refers_to="sources", min_length=1
    )
