"""The weight of an exercise: where it sits, how heavy a typical set is, and what a set counts."""

from __future__ import annotations

from typing import Literal

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Count, Flag, Kilograms, Percent, Text, Value, described
from generator.vocabulary import Loadable, LoadPosition, Measure


class RelativeLoad(Value):
    """The weight of a typical set, as a share of what the same lifter squats or deadlifts."""

    to: Literal["squat", "deadlift"] = described(
        "The lift it is compared to.",
        good="deadlift",
        bad="bench",
    )
    percent: Percent = described(
        "Weight of a typical set of 8 to 10, as a per cent of the same lifter's typical set of "
        "that lift. Two dumbbells count together.",
        good=75,
        bad=7.5,
        unit="per cent",
        gt=0,
    )
    basis: Text = described(
        "Where the share comes from, in one sentence. Say so when it is a coach's estimate.",
        good="Coaches' estimate: it stops short of the floor, so most use a quarter less.",
        bad="Known.",
    )


class ExternalLoad(Value):
    """The weight that is added, where it sits and how it can be raised."""

    position: LoadPosition = described(
        "Where the weight sits on the body: back, front (of the chest), hands-hanging, overhead, "
        "hips, feet or none.",
        good="hands-hanging",
        bad="hands",
    )
    relative_load: RelativeLoad | None = described(
        "The weight of a typical set. Leave it out for body-weight exercises.",
        good={"to": "deadlift", "percent": 75, "basis": "Coaches' estimate."},
        bad={"to": "deadlift", "percent": 75},
        default=None,
    )
    smallest_step_kg: Kilograms | None = described(
        "The smallest useful step in weight.",
        good=2.5,
        bad=0,
        unit="kilograms",
        default=None,
        gt=0,
    )
    lightest_kg: Kilograms = described(
        "The lightest weight it can be done with: 20 for an Olympic bar, 0 without a weight.",
        good=20,
        bad=-20,
        unit="kilograms",
        default=0.0,
    )
    loadable: Loadable = described(
        "How far the weight can be raised in small steps: none (body weight only), limited or "
        "fully.",
        good="fully",
        bad="yes",
        default=Loadable.NONE,
    )

    @model_validator(mode="after")
    def _weight_is_whole(self) -> ExternalLoad:
        if (self.relative_load is None) != (self.smallest_step_kg is None):
            kind = "load_half_given"
            raise PydanticCustomError(
                kind, "relative_load and smallest_step_kg belong together: give both or neither"
            )
        return self


class Dose(Value):
    """What a typical set looks like."""

    measure: Measure = described(
        "What is counted: repetitions, seconds, metres or minutes.",
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
    def _low_below_high(self) -> Dose:
        if self.low > self.high:
            kind = "range_upside_down"
            raise PydanticCustomError(kind, "low is above high")
        return self
