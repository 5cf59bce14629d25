"""What an exercise asks of the lower back: motion, what it may bring on, and the judged load."""

from typing import Self

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
        "What carries your trunk.",
        good="chest",
        bad="bench",
    )
    share: SupportShare = described(
        "How much of it is carried.",
        good="most",
        bad="90 %",
        default=SupportShare.NONE,
    )


class Provokes(Value):
    """How much of each thing that can bring a sore back on the exercise holds."""

    bending: Amount | None = described(
        "How much you bend forward under load.",
        needed_unless="a figure gives the estimate: then it shows there",
        good="some",
        bad="none",
        means={
            "little": "You stay near upright, or something carries you.",
            "some": "Your trunk leans over clearly and your back holds it, as in a squat.",
            "much": "Your trunk leans over more than halfway with a weight, or your lower back "
            "rounds far.",
        },
        default=None,
    )
    arching: Amount = described(
        "How much your lower back hollows, or has to be kept from it.",
        good="little",
        bad="no",
        means={
            "little": "Nothing pulls it into a hollow.",
            "some": "It may hollow a little, as in a bridge, a plank or a bench press.",
            "much": "You hollow it on purpose, or lean back to get a weight overhead.",
        },
    )
    upright_load: Amount | None = described(
        "How much weight presses down on you while you are upright.",
        needed_unless="a figure gives the estimate: then it shows there",
        good="much",
        bad="heavy",
        means={
            "little": "Less than about 15 kg, or you lean over more than halfway, sit supported, "
            "hang or lie.",
            "some": "From about 15 kg on, on your shoulders or in your hands.",
            "much": "From about 60 kg on, on your shoulders or in your hands.",
        },
        default=None,
    )
    twisting: Amount = described(
        "How much you turn your trunk, or hold against being turned.",
        good="little",
        bad="none",
        means={
            "little": "Both sides do the same.",
            "some": "One side is loaded, or it tips you a little.",
            "much": "Turning, or not being turned, is the point of it.",
        },
    )

    def of(self, provocation: Provocation) -> Amount | None:
        """Return how much of one provocation was judged; None where it was left to the figure."""
        amount: Amount | None = getattr(self, provocation.value.replace("-", "_"))
        return amount


class Spine(Value):
    """What the exercise asks of the lower back."""

    motion: SpineMotion = described(
        "What your lower back is asked to do.",
        good="still",
        bad="neutral",
    )
    provokes: Provokes = described(
        "How much it holds of each of the four things that can bring a sore back on.",
        good={"bending": "some", "arching": "little", "upright_load": "some", "twisting": "little"},
        bad={"bending": "some"},
    )
    bend_under_load: BendUnderLoad = described(
        "How far your lower back bends while it carries load. Measured backs bend even when they "
        "are coached to stay flat, so there is no word for none.",
        good="some",
        bad="none",
        means={
            "little": "You stay upright, or the floor or a pad carries you.",
            "some": "You lean over with a weight: squats, hinges and rows.",
            "near-end": "You curl forward on purpose, about as far as you can.",
        },
    )


_BANDS = {
    "very-low": "Hardly more than walking: you lie, sit, or a pad carries you.",
    "low": "Up to about an empty bar, lifted from the floor.",
    "moderate": "Between an empty bar and a usual set of deadlifts.",
    "high": "About a usual set of deadlifts or squats.",
    "very-high": "More than a deadlift for three repetitions.",
}
"""What the bands mean to whoever judges one: the deadlift is the measure of all."""


class JudgedLoad(Value):
    """The load on the lower back: why it is so, and a judged band where no posture tells."""

    judged: Band | None = described(
        "Your judgement of a typical working set. Compare it with exercises that are here already.",
        needed_unless="a figure gives the estimate",
        good="moderate",
        bad="medium",
        means=_BANDS,
        default=None,
    )
    unloaded: Band | None = described(
        "The same set with no weight at all. Leave it out where there is no weight, or where it "
        "makes no difference.",
        good="low",
        bad="none",
        means=_BANDS,
        default=None,
    )
    reason: Words = described(
        "What makes the load what it is: how far the weight and your trunk are from your lower "
        "back, and what holds them up.",
        good="The pad carries the chest, so the back holds up little more than the pelvis.",
        bad="It is easier on the back.",
        asks="Easier than what, and what makes it so?",
        max_length=300,
    )
    confidence: Grade = described(
        "How firm the ground is. Without a study that measured the load it is D, or E if you only "
        "know it from coaching.",
        good="D",
        bad="high",
    )

    @model_validator(mode="after")
    def _weight_adds_load(self) -> Self:
        if self.unloaded and self.judged is None:
            kind = "unloaded_alone"
            raise PydanticCustomError(kind, "a band without weight needs the band with weight")
        if self.unloaded and self.judged and self.unloaded.rank > self.judged.rank:
            kind = "unloaded_above_loaded"
            raise PydanticCustomError(kind, "the band without weight is above the band with weight")
        return self
