"""How a plan goes on: the rule by which its weight rises, and the phases it goes through."""

from __future__ import annotations

from generator.model.base import Count, Number, Percent, Text, Value, WholeNumber, described
from generator.vocabulary import Phase


class Progression(Value):
    """How the weight of the goal lift rises. Per cent are of the usual working weight before."""

    start_percent: Percent = described(
        "Where it starts if somebody skips the test session.",
        good=55,
        bad=0.55,
        refused_by="PL001",
        unit="per cent of the usual working weight",
        gt=0,
    )
    step_points: Percent = described(
        "What is added each week that is not an easier one.",
        good=6.5,
        bad=20,
        refused_by="PL002",
        unit="points of the usual working weight",
        gt=0,
    )
    end_percent: Percent = described(
        "Where it ends. Less than 100 needs ends_below_because.",
        good=100,
        bad=90,
        refused_by="PL010",
        unit="per cent of the usual working weight",
        gt=0,
    )
    easier_weeks: tuple[Count, ...] = described(
        "The weeks that go easier, so that the back gets a rest before the next steps.",
        good=[4, 8],
        bad=[0],
        default=(),
    )
    easier_percent_of_last: Number = described(
        "How heavy an easier week is.",
        good=85,
        bad=110,
        unit="per cent of the week before",
        default=85.0,
        gt=0,
        le=100,
    )
    easier_sets_fewer: WholeNumber = described(
        "How many sets fewer each slot has in an easier week.",
        good=1,
        bad=-1,
        default=1,
        ge=0,
        le=5,
    )
    ends_below_because: Text | None = described(
        "Why the plan ends below the usual weight, and what comes next.",
        good="It hands over to the ten-week plan.",
        bad="It just does.",
        asks="What should the reader do after the last week?",
        default=None,
    )


class Stage(Value):
    """The phase a stretch of weeks belongs to, and the gate at its door."""

    phase: Phase = described("The phase.", good="settling", bad="phase 1")
    from_week: Count = described(
        "The first week of the stretch. The first stage begins with 1.", good=1, bad=0
    )
    gate: Text = described(
        "What should be so before you go in, and what to do if it is not.",
        good="Walking and sitting are as usual for you. If not, do the last week again.",
        bad="Ready.",
        asks="How does the reader know, and what if not?",
    )
