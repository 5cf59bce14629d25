"""Terms for what the lower back meets: motion, provocation, load bands and their ground."""

from __future__ import annotations

from generator.vocabulary.terms import OrderedTerm, Term


class SpineMotion(Term):
    """What the lower back is asked to do."""

    STILL = "still", "hardly moves", "Coached to keep about the shape that it started with."
    FLEXION = "flexion", "bends forward", "It rounds on purpose."
    EXTENSION = "extension", "arches back", "It hollows on purpose."
    ROTATION = "rotation", "turns", "It turns on purpose."
    LATERAL = "lateral", "bends to the side", "It bends sideways on purpose."


class Provocation(Term):
    """What brings a sore back on: tolerance, never a diagnosis."""

    BENDING = (
        "bending",
        "bending forward",
        "Bending forward: shoes, the sink, the bottom of a lift.",
    )
    ARCHING = (
        "arching",
        "arching back",
        "Arching back: reaching up, standing long, lying face down.",
    )
    UPRIGHT_LOAD = (
        "upright-load",
        "weight while upright",
        "Weight on the shoulders or in the hands.",
    )
    TWISTING = "twisting", "twisting", "Turning the trunk, or stopping it from being turned."


class Amount(OrderedTerm):
    """How much of something an exercise holds."""

    LITTLE = "little", "little"
    SOME = "some", "some"
    MUCH = "much", "much"


class BendUnderLoad(OrderedTerm):
    """How far the lower back bends while it carries load. Measured backs always bend a little."""

    LITTLE = "little", "a little"
    SOME = "some", "some"
    NEAR_END = "near-end", "near the end of its range"


class Band(OrderedTerm):
    """How much a set loads the lower back, in five fixed steps."""

    VERY_LOW = "very-low", "very low"
    LOW = "low", "low"
    MODERATE = "moderate", "moderate"
    HIGH = "high", "high"
    VERY_HIGH = "very-high", "very high"


class Basis(Term):
    """Where a load rating comes from."""

    ESTIMATED = "estimated", "estimated", "Worked out from the posture."
    AT_LEAST = (
        "at-least",
        "at least this much",
        "Worked out from the posture, which misses the bracing.",
    )
    JUDGED = "judged", "judged", "Judged by the authors from the reasons given."


class Grade(Term):
    """How firm the ground under a load rating is."""

    A = "A", "A", "measured in people with back pain"
    B = "B", "B", "compared within one study"
    C = "C", "C", "measured, with nothing to compare it to"
    D = "D", "D", "mechanics only"
    E = "E", "E", "coaches' practice"
