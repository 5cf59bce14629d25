"""How the training of a plan rises from week to week, written once as a rule."""

from typing import Annotated, NamedTuple, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Count, Number, Percent, Text, Value, WholeNumber, described
from generator.vocabulary import Phase

Rpe = Annotated[float, Field(strict=True, ge=1, le=10, allow_inf_nan=False)]
"""How hard a set feels, of 10; 10 is the limit, 7 leaves about three repetitions."""


class Steps(NamedTuple):
    """A rise in equal steps."""

    start: float
    step: float
    end: float


class Progression(Value):
    """How the goal lift rises: by weight, by effort, or not at all.

    By weight, per cent are of the usual working weight before. By effort, nobody needs to know
    their numbers: the ceiling of a set rises. A plan with neither lets repetitions or seconds
    grow, slot by slot.
    """

    start_percent: Percent | None = described(
        "By weight: where it starts if somebody skips the test session.",
        good=55,
        bad=0.55,
        refused_by="PL001",
        unit="per cent of the usual working weight",
        default=None,
        gt=0,
    )
    step_points: Percent | None = described(
        "By weight: what is added each week that is not an easier one.",
        good=6.5,
        bad=20,
        refused_by="PL002",
        unit="points of the usual working weight",
        default=None,
        gt=0,
    )
    end_percent: Percent | None = described(
        "By weight: where it ends. Less than 100 needs `ends_below_because`.",
        good=100,
        bad=90,
        refused_by="PL010",
        unit="per cent of the usual working weight",
        default=None,
        gt=0,
    )
    start_rpe: Rpe | None = described(
        "By effort: how hard the sets of the goal may feel in the first week, of 10.",
        good=5,
        bad=11,
        unit="RPE",
        default=None,
    )
    step_rpe: Number | None = described(
        "By effort: by how much that rises each week that is not an easier one.",
        good=0.5,
        bad=3,
        unit="RPE",
        default=None,
        gt=0,
        le=2,
    )
    end_rpe: Rpe | None = described(
        "By effort: where it ends. Less than 8 needs `ends_below_because`.",
        good=8,
        bad=11,
        unit="RPE",
        default=None,
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
        "Why the plan ends below the usual training, and what comes next.",
        good="It hands over to the ten-week plan.",
        bad="It just does.",
        asks="What should the reader do after the last week?",
        default=None,
    )

    @model_validator(mode="after")
    def _whole(self) -> Self:
        for names in (("start_percent", "step_points", "end_percent"),
                      ("start_rpe", "step_rpe", "end_rpe")):  # fmt: skip
            given = [name for name in names if getattr(self, name) is not None]
            if given and len(given) < len(names):
                kind = "progression_in_part"
                missing = " and ".join(name for name in names if name not in given)
                message = "{missing} is missing: give all three of {names}"
                raise PydanticCustomError(
                    kind, message, {"missing": missing, "names": ", ".join(names)}
                )
        if self.by_weight is not None and self.by_effort is not None:
            kind = "progression_twice"
            raise PydanticCustomError(kind, "the goal rises by weight or by effort, not by both")
        return self

    @property
    def by_weight(self) -> Steps | None:
        """The rise in per cent of the usual working weight, if that is what rises."""
        return _steps(self.start_percent, self.step_points, self.end_percent)

    @property
    def by_effort(self) -> Steps | None:
        """The rise in RPE, if that is what rises."""
        return _steps(self.start_rpe, self.step_rpe, self.end_rpe)


def _steps(start: float | None, step: float | None, end: float | None) -> Steps | None:
    return None if start is None or step is None or end is None else Steps(start, step, end)


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
