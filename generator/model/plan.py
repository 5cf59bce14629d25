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
from generator.model.progression import Progression, Stage
from generator.vocabulary import Measure, PlanLoad

Rpe = Annotated[float, Field(strict=True, ge=1, le=10, allow_inf_nan=False)]


class Prescription(Value):
    """What is done in a slot."""

    sets: WholeNumber = described("How many sets.", good=3, bad=0, ge=1, le=10)
    low: Count = described(
        "The lower end of a set: repetitions, seconds, metres or minutes.", good=6, bad=0
    )
    high: Count = described("The upper end of a set.", good=8, bad=0)
    measure: Measure = described(
        "What is counted.", good="seconds", bad="time", default=Measure.REPETITIONS
    )
    each_side: Flag = described(
        "Whether the count is for each side.", good=True, bad="both", default=False
    )
    load: PlanLoad = described("How the weight is stated.", good="follows-goal", bad="heavy")
    share: Percent = described(
        "For a slot that follows the goal: how much of that week's weight. 90 makes a lighter "
        "second day.",
        good=90,
        bad=9,
        asks="A tenth of the weight? 90 is a little less than the week's.",
        unit="per cent",
        default=100.0,
        gt=0,
    )
    rpe_ceiling: Rpe = described(
        "The hardest a set may feel. 10 is the limit, 7 leaves about three repetitions.",
        good=7,
        bad=11,
    )
    tempo: ShortText | None = described(
        "Seconds down, still, and up.",
        good="3-1-1",
        bad="slow",
        form="three digits with hyphens between them",
        default=None,
        pattern=r"^\d-\d-\d$",
    )
    rest_seconds: WholeNumber = described(
        "How long to rest between sets.",
        good=120,
        bad=2,
        asks="Two seconds? Two minutes are 120.",
        unit="seconds",
        ge=0,
        le=600,
    )

    @model_validator(mode="after")
    def _low_below_high(self) -> Prescription:
        if self.low > self.high:
            kind = "range_upside_down"
            raise PydanticCustomError(kind, "low is above high")
        return self


_A_PRESCRIPTION = {
    "sets": 3,
    "low": 6,
    "high": 8,
    "load": "follows-goal",
    "rpe_ceiling": 7,
    "rest_seconds": 120,
}
_A_SLOT = {
    "role": "hip-hinge",
    "exercises": {"full-gym": "conventional-deadlift", "dumbbells": "romanian-deadlift"},
    "prescription": _A_PRESCRIPTION,
}


class Slot(Value):
    """A place in a session: a role, and the exercise that fills it in each equipment profile."""

    role: Tag = described(
        "The job that is done here.", good="hip-hinge", bad="deadlift", vocabulary="roles"
    )
    exercises: dict[Tag, Id] = described(
        "The exercise for each equipment profile of the plan, so that somebody at home can do it "
        "too.",
        good={"full-gym": "conventional-deadlift", "dumbbells": "romanian-deadlift"},
        bad={"full-gym": "deadlift"},
        refers_to="exercises",
        min_length=1,
    )
    prescription: Prescription = described(
        "What is done: sets, repetitions, weight, effort and rest.",
        good=_A_PRESCRIPTION,
        bad="3x8",
    )


class Session(Value):
    """One training day."""

    name: ShortText = described(
        "Its name on the sheet.",
        good="Day A",
        bad="1",
        asks="What would you call it at the gym?",
    )
    minutes: Count = described(
        "How long it takes, warm-up and all.", good=60, bad=5, refused_by="PL009", unit="minutes"
    )
    slots: tuple[Slot, ...] = described(
        "What is done, in order.", good=[_A_SLOT], bad=[], min_length=1
    )


class Plan(Record):
    """A return-to-load plan."""

    folder: ClassVar[str] = "plans"

    title: Words = described(
        "The title. It must fit on a sheet.",
        good="Return to the deadlift",
        bad="Plan",
        asks="A plan for what?",
        max_length=40,
    )
    lead: Text = described(
        "What it does, in a sentence or two.",
        good="Ten weeks from a light bar back to your usual deadlift.",
        bad="A plan.",
        asks="From where to where, and in how many weeks?",
    )
    for_whom: tuple[Text, ...] = described(
        "Whom it suits.",
        good=["You can walk and sit about as usual."],
        bad=["Everybody."],
        asks="Somebody in a flare-up, too? Say what should be so before week 1.",
        min_length=1,
    )
    not_for: tuple[Text, ...] = described(
        "Whom it does not suit, and where they go instead. Signs to get help come first.",
        good=["You are in a flare-up: start with the flare-up fortnight."],
        bad=["Nobody."],
        asks="Where do people in a flare-up go, and people with a sign to get help?",
        min_length=1,
    )
    goals: tuple[Id, ...] = described(
        "The lifts it brings back.",
        good=["conventional-deadlift"],
        bad=["deadlift"],
        refers_to="exercises",
        min_length=1,
    )
    weeks: WholeNumber = described("How long it is.", good=10, bad=0, unit="weeks", ge=1, le=16)
    profiles: tuple[Tag, ...] = described(
        "The sets of equipment it can be done with, from the first slot to the last.",
        good=["full-gym", "dumbbells"],
        bad=["gym"],
        vocabulary="profiles",
        min_length=1,
    )
    progression: Progression = described(
        "How the weight rises. It is a rule: nobody types the weeks.",
        good={
            "start_percent": 55,
            "step_points": 6.5,
            "end_percent": 100,
            "easier_weeks": [4, 8],
        },
        bad=[55, 60, 65],
    )
    stages: tuple[Stage, ...] = described(
        "The phases it goes through, with the gate before each.",
        good=[
            {"phase": "settling", "from_week": 1, "gate": "Daily life is about as usual."},
            {"phase": "rebuilding", "from_week": 3, "gate": "Weeks 1 and 2 stayed calm."},
        ],
        bad=[],
        min_length=1,
    )
    warm_up: tuple[Text, ...] = described(
        "What comes before each session.",
        good=["Five minutes of easy walking or cycling."],
        bad=["Warm up."],
        asks="With what, and for how long?",
        min_length=1,
    )
    test_session: tuple[Text, ...] = described(
        "How the start is found: light sets, rising, with a clear end.",
        good=["Three sets of six, rising; stop at an effort of 6 of 10."],
        bad=["Test your max."],
        asks="Is a heaviest single what a sore back needs? Where does the test end?",
        min_length=1,
    )
    sessions: tuple[Session, ...] = described(
        "The training days of one week.",
        good=[{"name": "Day A", "minutes": 30, "slots": [_A_SLOT]}],
        bad=[],
        min_length=1,
        max_length=6,
    )
    convention: Text = described(
        "What of this is our convention and not evidence.",
        good="No published plan states weekly steps for lifters with "
        "back pain: the per cents are our own convention.",
        bad="Evidence-based.",
        asks="Which study tested this plan? If none did, say so.",
    )
    sources: tuple[Id, ...] = described(
        "What the plan leans on.",
        good=["tjosvoll-2020"],
        bad=["science"],
        refers_to="sources",
        default=(),
    )
