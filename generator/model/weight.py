"""The weight of an exercise: where it sits, how heavy a typical set is, and what a set counts."""

from typing import Literal, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Count, Flag, Kilograms, Percent, Text, Value, described
from generator.vocabulary import Loadable, LoadPosition, Measure


class RelativeLoad(Value):
    """The weight of a typical set, as a share of what the same lifter squats or deadlifts."""

    to: Literal["squat", "deadlift"] = described(
        "The lift it is compared to: the squat for what the knees do, the deadlift for what the "
        "hips and the pull do.",
        good="deadlift",
        bad="bench",
    )
    percent: Percent = described(
        "How heavy a typical set of 8 to 10 is, against the same lifter's typical set of that "
        "lift. Count two dumbbells together.",
        good=75,
        bad=0.75,
        asks="Less than one per cent? 75 is three quarters.",
        unit="per cent",
        gt=0,
    )
    basis: Text = described(
        "Where the share comes from, in a sentence. Say so when it is a coach's estimate.",
        good="A coach's estimate: it stops short of the floor, so most use a quarter less.",
        bad="Known.",
        asks="Known from where? If it is your estimate, say that; it is welcome.",
    )


class ExternalLoad(Value):
    """The weight that is added, where it sits and how it can be raised."""

    position: LoadPosition = described(
        "Where the weight sits on your body.",
        good="hands-hanging",
        bad="hands",
    )
    relative_load: RelativeLoad | None = described(
        "How heavy a typical set is.",
        needed_unless="the exercise has no weight",
        good={
            "to": "deadlift",
            "percent": 75,
            "basis": "A coach's estimate: most use a quarter less than from the floor.",
        },
        bad={"to": "deadlift", "percent": 75},
        default=None,
    )
    smallest_step_kg: Kilograms | None = described(
        "The smallest step in weight that a gym allows: two small plates, one hole of a stack.",
        needed_unless="the exercise has no weight",
        good=2.5,
        bad=0,
        unit="kilograms",
        default=None,
        gt=0,
    )
    lightest_kg: Kilograms = described(
        "The lightest weight it can be done with: 20 for a long bar, 4 for a pair of small "
        "dumbbells.",
        good=20,
        bad=-20,
        unit="kilograms",
        default=0.0,
    )
    loadable: Loadable = described(
        "How far the weight can be raised in small steps.",
        good="fully",
        bad="yes",
        default=Loadable.NONE,
    )

    @model_validator(mode="after")
    def _weight_is_whole(self) -> Self:
        if (self.relative_load is None) != (self.smallest_step_kg is None):
            kind = "load_half_given"
            raise PydanticCustomError(
                kind, "relative_load and smallest_step_kg belong together: give both or neither"
            )
        return self


class Dose(Value):
    """What a typical set looks like."""

    measure: Measure = described(
        "What is counted.",
        good="seconds",
        bad="time",
        default=Measure.REPETITIONS,
    )
    low: Count = described("The lower end of a typical set.", good=8, bad=0, default=8)
    high: Count = described("The upper end of a typical set.", good=10, bad=0, default=10)
    each_side: Flag = described(
        "Whether the count is for each side.",
        good=True,
        bad="both",
        default=False,
    )

    @model_validator(mode="after")
    def _low_below_high(self) -> Self:
        if self.low > self.high:
            kind = "range_upside_down"
            raise PydanticCustomError(kind, "low is above high")
        return self
