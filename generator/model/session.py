"""One training day of a plan: slots, who fills them, and what is done there."""

from typing import Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import (
    Count,
    Flag,
    Id,
    Number,
    ShortText,
    Tag,
    Value,
    WholeNumber,
    described,
)
from generator.model.progression import Rpe
from generator.vocabulary import Measure, PlanLoad


class Growth(Value):
    """How a count rises from week to week."""

    by: Count = described(
        "What is added to both ends each week that is not an easier one.",
        good=5,
        bad=0,
        unit="what `measure` says",
    )
    up_to: Count = described(
        "Where the upper end stops rising.", good=45, bad=0, unit="what `measure` says"
    )


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
    share: Number = described(
        "For a slot that follows the goal: how much of that week's weight. 90 makes a lighter "
        "second day.",
        good=90,
        bad=9,
        asks="A tenth of the weight? 90 is a little less than the week's.",
        unit="per cent",
        default=100.0,
        gt=0,
        le=100,
    )
    grows: Growth | None = described(
        "By how much the count rises from week to week, where that rises instead of the weight.",
        good={"by": 5, "up_to": 45},
        bad="more each week",
        default=None,
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
        pattern=r"^[0-9]-[0-9]-[0-9]$",
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
    def _low_below_high(self) -> Self:
        if self.low > self.high:
            kind = "range_upside_down"
            raise PydanticCustomError(kind, "low is above high")
        if self.grows is not None and self.grows.up_to < self.high:
            kind = "grows_downwards"
            raise PydanticCustomError(kind, "grows.up_to is below high")
        return self


_A_PRESCRIPTION = {
    "sets": 3,
    "low": 6,
    "high": 8,
    "load": "follows-goal",
    "rpe_ceiling": 7,
    "rest_seconds": 120,
}
A_SLOT: dict[str, object] = {
    "role": "hip-hinge",
    "exercises": {"full-gym": "conventional-deadlift", "dumbbells": "romanian-deadlift"},
    "prescription": _A_PRESCRIPTION,
}


class Slot(Value):
    """A place in a session: a role, and the exercise that fills it in each equipment profile.

    A slot may stand for some profiles only, with another beside it for the rest: without
    equipment the counts rise where a bar gets heavier. It may also come later, or go.
    """

    role: Tag = described(
        "The job that is done here.", good="hip-hinge", bad="deadlift", vocabulary="roles"
    )
    exercises: dict[Tag, Id] = described(
        "The exercise for each equipment profile, so that somebody at home can do it too. Leave a "
        "profile out only if another slot of the session stands in for it.",
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
    from_week: Count = described(
        "The first week it stands in: a fast or heavy lift may come later than the others.",
        good=5,
        bad=0,
        default=1,
    )
    until_week: Count | None = described(
        "The last week it stands in, where something else takes its place.",
        good=4,
        bad=0,
        default=None,
    )

    @model_validator(mode="after")
    def _first_week_before_last(self) -> Self:
        if self.until_week is not None and self.until_week < self.from_week:
            kind = "weeks_upside_down"
            raise PydanticCustomError(kind, "until_week is before from_week")
        return self

    def stands_in(self, week: int, profile: str) -> bool:
        """Say whether it is done in a week with an equipment profile."""
        last = week if self.until_week is None else self.until_week
        return profile in self.exercises and self.from_week <= week <= last


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
        "What is done, in order.", good=[A_SLOT], bad=[], min_length=1
    )
