"""What an exercise asks of the lower back: motion, what it may bring on, and the judged load."""

from __future__ import annotations

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Value, Words, described
from generator.vocabulary import (
    Amount,
    Band,
    BendUnderLoad,
    Grade,
    Provocation,
    SpineMotion,
    SupportedBy,
    SupportShare,
)


class Support(Value):
    """What carries the trunk during the exercise."""

    by: SupportedBy = described(
        "What carries the trunk: none, chest, back (a pad or the floor), pelvis or hands.",
        good="chest",
        bad="bench",
    )
    share: SupportShare = described(
        "How much of the trunk it carries: none, part or most.",
        good="most",
        bad="90 %",
        default=SupportShare.NONE,
    )


class Provokes(Value):
    """How much of each thing that can bring a sore back on the exercise holds."""

    bending: Amount | None = described(
        "Bending forward: little, some or much. Leave it out where the figure gives an estimate: "
        "it shows there.",
        good="some",
        bad="none",
        default=None,
    )
    arching: Amount = described("Arching back: little, some or much.", good="little", bad="no")
    upright_load: Amount | None = described(
        "Weight on the shoulders or in the hands while upright: little, some or much. Leave it "
        "out where the figure gives an estimate: it shows there.",
        good="much",
        bad="heavy",
        default=None,
    )
    twisting: Amount = described(
        "Turning the trunk, or stopping it from being turned: little, some or much.",
        good="little",
        bad="none",
    )

    def of(self, provocation: Provocation) -> Amount | None:
        """Return how much of one provocation was judged; None where it was left to the figure."""
        amount: Amount | None = getattr(self, provocation.value.replace("-", "_"))
        return amount


class Spine(Value):
    """What the exercise asks of the lower back."""

    motion: SpineMotion = described(
        "What the lower back is asked to do: still, flexion (bend), extension (arch), rotation or "
        "lateral.",
        good="still",
        bad="neutral",
    )
    provokes: Provokes = described(
        "How much it holds of each thing that can bring a sore back on.",
        good={"bending": "some", "arching": "little", "upright_load": "some", "twisting": "little"},
        bad={"bending": "some"},
    )
    bend_under_load: BendUnderLoad = described(
        "How far the lower back bends while it carries load: little, some or near-end. Measured "
        "backs bend even when they are coached to stay flat, so there is no 'none'.",
        good="some",
        bad="none",
    )


class JudgedLoad(Value):
    """The load on the lower back: why it is so, and a judged band where no posture tells."""

    judged: Band | None = described(
        "The band of a typical working set (very-low, low, moderate, high or very-high), where "
        "the figure gives no estimate.",
        good="moderate",
        bad="medium",
        default=None,
    )
    unloaded: Band | None = described(
        "The band of the same set with no weight at all. Leave it out where the weight makes no "
        "difference, or where there is none.",
        good="low",
        bad="none",
        default=None,
    )
    reason: Words = described(
        "One sentence: what makes the load what it is.",
        good="The pad carries the chest, so the back holds up little more than the pelvis.",
        bad="It is easier on the back.",
        max_length=300,
    )
    confidence: Grade = described(
        "How firm the ground is: A measured in people with back pain, B compared within one study "
        "in healthy people, C measured alone, D mechanics only, E coaches' practice.",
        good="D",
        bad="high",
    )

    @model_validator(mode="after")
    def _weight_adds_load(self) -> JudgedLoad:
        if self.unloaded and self.judged is None:
            kind = "unloaded_alone"
            raise PydanticCustomError(kind, "a band without weight needs the band with weight")
        if self.unloaded and self.judged and self.unloaded.rank > self.judged.rank:
            kind = "unloaded_above_loaded"
            raise PydanticCustomError(kind, "the band without weight is above the band with weight")
        return self
