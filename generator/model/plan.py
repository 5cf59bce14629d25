"""A plan: a template over several weeks that brings a lift back to the reader's usual weights.

Progression is written once as a rule, never as a typed grid; weeks and doses are derived.
"""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import (
    Count,
    Flag,
    Id,
    Number,
    Percent,
    Record,
    ShortText,
    Tag,
    Text,
    Value,
    WholeNumber,
    Words,
    described,
)
from generator.vocabulary import Measure, Phase, PlanLoad

Rpe = Annotated[float, Field(strict=True, ge=1, le=10, allow_inf_nan=False)]


class Progression(Value):
    """How the weight of the goal lift rises. Per cent are of the usual working weight before."""

    start_percent: Percent = described(
        "The default start. The test session may find another.",
        good=55,
        bad=0.55,
        unit="per cent of the usual working weight",
        gt=0,
    )
    step_points: Percent = described(
        "What is added each week that is not an easier one.",
        good=6.5,
        bad=20,
        unit="points of the usual working weight",
        gt=0,
    )
    end_percent: Percent = described(
        "Where it ends. Less than 100 needs `ends_below_because`.",
        good=100,
        bad=90,
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
        "How heavy an easier week is, against the week before it.",
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
        "Why the plan ends below the usual weight.",
        good="It hands over to the ten-week plan.",
        bad="It just does.",
        default=None,
    )


class Stage(Value):
    """The phase a stretch of weeks belongs to, and the gate at its door."""

    phase: Phase = described("The phase.", good="settling", bad="phase 1")
    from_week: Count = described("The first week of the stretch.", good=1, bad=0, unit="week")
    gate: Text = described(
        "What should be so before entering.",
        good="Walking and sitting are as usual for you.",
        bad="Ready.",
    )


class Prescription(Value):
    """What is done in a slot."""

    sets: WholeNumber = described("Sets.", good=3, bad=0, ge=1, le=10)
    low: Count = described("Repetitions, seconds, metres or minutes: the lower end.", good=6, bad=0)
    high: Count = described("The upper end.", good=8, bad=0)
    measure: Measure = described(
        "What is counted.", good="seconds", bad="time", default=Measure.REPETITIONS
    )
    each_side: Flag = described(
        "Whether the count is for each side.", good=True, bad="both", default=False
    )
    load: PlanLoad = described("How the weight is stated.", good="follows-goal", bad="heavy")
    share: Percent = described(
        "For a slot that follows the goal: its weight as a per cent of that week's own per cent. "
        "90 makes a lighter second day.",
        good=90,
        bad=9,
        unit="per cent",
        default=100.0,
        gt=0,
    )
    rpe_ceiling: Rpe = described("The hardest a set may feel, of 10.", good=7, bad=11)
    tempo: ShortText | None = described(
        "Seconds down, pause, up.", good="3-1-1", bad="slow", default=None, pattern=r"^\d-\d-\d$"
    )
    rest_seconds: WholeNumber = described(
        "Rest between sets.", good=120, bad=2, unit="seconds", ge=0, le=600
    )

    @model_validator(mode="after")
    def _low_below_high(self) -> Prescription:
        if self.low > self.high:
            kind = "range_upside_down"
            raise PydanticCustomError(kind, "low is above high")
        return self


class Slot(Value):
    """A place in a session: a role, and the exercise that fills it in each equipment profile."""

    role: Tag = described(
        "The role this slot fills.", good="hip-hinge", bad="deadlift", vocabulary="roles"
    )
    exercises: dict[Tag, Id] = described(
        "The exercise for each equipment profile of the plan.",
        good={"full-gym": "conventional-deadlift", "dumbbells": "romanian-deadlift"},
        bad={"gym": "deadlift"},
        refers_to="exercises",
        min_length=1,
    )
    prescription: Prescription = described(
        "What is done.",
        good={"sets": 3, "low": 6, "high": 8},
        bad="3x8",
    )


class Session(Value):
    """One training day."""

    name: ShortText = described("Its name on the sheet.", good="Day A", bad="1")
    minutes: Count = described(
        "How long it takes, warm-up and all.", good=60, bad=5, unit="minutes"
    )
    slots: tuple[Slot, ...] = described(
        "What is done, in order.", good=[{"role": "hip-hinge"}], bad=[], min_length=1
    )


class Plan(Record):
    """A return-to-load plan."""

    folder: ClassVar[str] = "plans"

    title: Words = described(
        "The title, short enough for a sheet.",
        good="Return to the deadlift",
        bad="Plan",
        max_length=40,
    )
    lead: Text = described(
        "What it does, in a sentence or two.",
        good="Ten weeks from a light bar back to your usual deadlift.",
        bad="A plan.",
    )
    for_whom: tuple[Text, ...] = described(
        "Whom it suits.",
        good=["You can walk and sit about as usual."],
        bad=["Everybody."],
        min_length=1,
    )
    not_for: tuple[Text, ...] = described(
        "Whom it does not suit, and where they go.",
        good=["A flare-up: start with the phases page."],
        bad=["Nobody."],
        min_length=1,
    )
    goals: tuple[Id, ...] = described(
        "The lifts it brings back.",
        good=["conventional-deadlift"],
        bad=["deadlift"],
        refers_to="exercises",
        min_length=1,
    )
    weeks: WholeNumber = described("How many weeks.", good=10, bad=0, unit="weeks", ge=1, le=16)
    profiles: tuple[Tag, ...] = described(
        "The equipment profiles it is complete for.",
        good=["full-gym"],
        bad=["gym"],
        vocabulary="profiles",
        min_length=1,
    )
    progression: Progression = described(
        "How the weight rises.", good={"start_percent": 55, "step_points": 6.5}, bad=[55, 60, 65]
    )
    stages: tuple[Stage, ...] = described(
        "The phases it goes through, with their gates.",
        good=[{"phase": "settling", "from_week": 1}],
        bad=[],
        min_length=1,
    )
    warm_up: tuple[Text, ...] = described(
        "What comes before each session.",
        good=["Five minutes of easy walking or cycling."],
        bad=["Warm up."],
        min_length=1,
    )
    test_session: tuple[Text, ...] = described(
        "How the start is found: light sets, rising, with a clear end.",
        good=["Three sets of six, rising; stop at an effort of 6 of 10."],
        bad=["Test your max."],
        min_length=1,
    )
    sessions: tuple[Session, ...] = described(
        "The training days of one week.",
        good=[{"name": "Day A"}],
        bad=[],
        min_length=1,
        max_length=6,
    )
    convention: Text = described(
        "What of this is our convention and not evidence.",
        good="No published plan states weekly steps for lifters with "
        "back pain: the per cents are our own convention.",
        bad="Evidence-based.",
    )
    sources: tuple[Id, ...] = described(
        "What the plan leans on.",
        good=["tjosvoll-2020"],
        bad=["science"],
        refers_to="sources",
        default=(),
    )
