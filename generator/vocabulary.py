"""The closed terms: words on which the code branches.

Each member carries the label that readers see. Terms that code never branches on (equipment,
muscles, roles, profiles) are open: they live in `content/vocabulary/` as records.
This module knows no record and no file.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class Term(StrEnum):
    """A closed term: its value is written in records, its label is read on pages."""

    label: str
    description: str

    def __new__(cls, value: str, label: str, description: str = "") -> Self:
        """Make a member from its written value, its label and one sentence about it."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        member.description = description
        return member


class OrderedTerm(Term):
    """A closed term whose members are written from least to most and compare in that order."""

    @property
    def rank(self) -> int:
        """Return the place of this member, 0 for the least."""
        return list(type(self)).index(self)


class Pattern(Term):
    """The movement that an exercise trains."""

    SQUAT = "squat", "Squat", "Knees and hips bend together under a fairly upright trunk."
    HINGE = "hinge", "Hip hinge", "The hips fold and the trunk leans; the knees bend little."
    LUNGE = "lunge", "Lunge", "One leg works ahead of the other."
    HORIZONTAL_PUSH = "horizontal-push", "Push away", "The hands press away from the chest."
    VERTICAL_PUSH = "vertical-push", "Push up", "The hands press overhead."
    HORIZONTAL_PULL = "horizontal-pull", "Row", "The hands pull towards the trunk."
    VERTICAL_PULL = "vertical-pull", "Pull down", "The hands pull down from overhead."
    CARRY = "carry", "Carry", "Walking while holding a weight."
    TRUNK_BRACE = "trunk-brace", "Trunk brace", "The trunk stays still while something pulls on it."
    TRUNK_FLEXION = "trunk-flexion", "Trunk curl", "The trunk bends forward."
    TRUNK_EXTENSION = "trunk-extension", "Back extension", "The trunk straightens against a load."
    ROTATION = "rotation", "Rotation", "The trunk turns."
    KNEE_EXTENSION = "knee-extension", "Knee extension", "The knee straightens alone."
    KNEE_FLEXION = "knee-flexion", "Leg curl", "The knee bends alone."
    HIP_EXTENSION = "hip-extension", "Hip extension", "The hip straightens, trunk at rest."
    HIP_ABDUCTION = "hip-abduction", "Hip abduction", "The leg moves out to the side."
    HIP_ADDUCTION = "hip-adduction", "Hip adduction", "The leg moves in to the middle."
    CALF = "calf", "Calf raise", "The heel rises."
    ARMS = "arms", "Arms", "The elbow bends or straightens alone."
    SHOULDER = "shoulder", "Shoulder", "The arm lifts to the side, the front or the back."
    LOCOMOTION = "locomotion", "Moving about", "Walking, cycling, pushing a sled."
    EXPLOSIVE = "explosive", "Explosive", "The load is thrown or swung."
    MOBILITY = "mobility", "Mobility", "Moving through range with no load to speak of."


class Quality(Term):
    """What an exercise is chosen to train."""

    STRENGTH = "strength", "strength"
    HYPERTROPHY = "hypertrophy", "muscle size"
    POWER = "power", "power"
    ENDURANCE = "endurance", "endurance"
    SKILL = "skill", "skill"
    MOBILITY = "mobility", "mobility"


class LoadPosition(Term):
    """Where the external load sits on the body."""

    BACK = "back", "on the back"
    FRONT = "front", "in front of the chest"
    HANDS_HANGING = "hands-hanging", "hanging from the hands"
    OVERHEAD = "overhead", "overhead"
    HIPS = "hips", "on the hips"
    FEET = "feet", "at the feet"
    NONE = "none", "no external load"


class Loadable(OrderedTerm):
    """How far the weight can be raised in steps."""

    NONE = "none", "body weight only"
    LIMITED = "limited", "a little"
    FULLY = "fully", "in small steps, a long way"


class Laterality(Term):
    """Whether the two sides work together."""

    BILATERAL = "bilateral", "both sides together"
    UNILATERAL = "unilateral", "one side at a time"
    ALTERNATING = "alternating", "side to side in turn"


class SupportedBy(Term):
    """What carries the trunk."""

    NONE = "none", "nothing"
    CHEST = "chest", "a pad under the chest"
    BACK = "back", "a pad or the floor under the back"
    PELVIS = "pelvis", "a pad at the hips"
    HANDS = "hands", "the hands"


class SupportShare(OrderedTerm):
    """How much of the trunk the support carries."""

    NONE = "none", "none of it"
    PART = "part", "part of it"
    MOST = "most", "most of it"


class SpineMotion(Term):
    """What the lower back is asked to do."""

    STILL = "still", "stays about still"
    FLEXION = "flexion", "bends forward"
    EXTENSION = "extension", "arches back"
    ROTATION = "rotation", "turns"
    LATERAL = "lateral", "bends to the side"


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
    AT_LEAST = "at-least", "at least", "Worked out from the posture, which misses the bracing."
    JUDGED = "judged", "judged", "Judged by the authors from the reasons given."


class Grade(Term):
    """How firm the ground under a load rating is."""

    A = "A", "A", "measured in people with back pain"
    B = "B", "B", "compared within one study, mostly in healthy people"
    C = "C", "C", "measured, with nothing to compare it to"
    D = "D", "D", "mechanics only"
    E = "E", "E", "coaches' practice"


class Phase(OrderedTerm):
    """Where a movement stands on its way back. A movement has a phase; a person does not."""

    FLARE_UP = "flare-up", "Flare-up"
    SETTLING = "settling", "Settling"
    REBUILDING = "rebuilding", "Rebuilding"
    FULL_TRAINING = "full-training", "Full training"


class Direction(Term):
    """Which way a swap leads, seen from the lift it replaces."""

    EASIER = "easier", "easier"
    SIDEWAYS = "sideways", "about the same"
    UP = "up", "the way back up"


class Fit(OrderedTerm):
    """How well a swap does the job of the lift it replaces."""

    COMPROMISE = "compromise", "compromise"
    WORKABLE = "workable", "workable"
    BEST = "best", "best"


class LightenWay(Term):
    """A way to make the same exercise easier on the back.

    A belt is not one: it lets people lift more.
    """

    LESS_WEIGHT = "less-weight", "Less weight"
    SHORTER_RANGE = "shorter-range", "Shorter range"
    SLOWER = "slower", "Slower"
    ONE_SIDE = "one-side", "One side at a time"
    MORE_SUPPORT = "more-support", "More support"
    FEWER_SETS = "fewer-sets", "Fewer sets"
    OTHER_GRIP = "other-grip", "Another grip or stance"


class Measure(Term):
    """What is counted in a set."""

    REPETITIONS = "repetitions", "repetitions"
    SECONDS = "seconds", "seconds"
    METRES = "metres", "metres"
    MINUTES = "minutes", "minutes"


class SourceKind(Term):
    """What sort of source it is."""

    GUIDELINE = "guideline", "guideline"
    SYSTEMATIC_REVIEW = "systematic-review", "systematic review"
    TRIAL = "trial", "trial"
    COHORT = "cohort", "study that followed people over time"
    LAB_PEOPLE_WITH_PAIN = "lab-people-with-pain", "laboratory study of people with back pain"
    LAB_HEALTHY = "lab-healthy", "laboratory study of healthy people"
    IN_VIVO = "in-vivo", "measured inside the body"
    SURVEY = "survey", "survey"
    CLINIC_LEAFLET = "clinic-leaflet", "clinic leaflet"
    COACH_PRACTICE = "coach-practice", "coaches' practice"
    CONVENTION = "convention", "this guide's own convention"


class Seen(Term):
    """How much of the source the authors of this guide saw."""

    FULL_TEXT = "full-text", "full text"
    IN_PART = "in-part", "in part"
    ABSTRACT = "abstract", "abstract"
    SECOND_HAND = "second-hand", "second-hand account"
    OWN = "own", "our own"


class ComparedMeasure(Term):
    """What a within-study comparison measured."""

    COMPRESSION = "compression", "compression"
    MOMENT = "moment", "moment at the lower back"
    SPINE_LOAD_RANK = "spine-load-rank", "rank of spine load"
    IMPLANT_FORCE = "implant-force", "force on a spinal implant"
    ERECTOR_EMG = "erector-emg", "activity of the back muscles"

    @property
    def is_load(self) -> bool:
        """Say whether this measures load on the spine; muscle activity does not."""
        return self is not ComparedMeasure.ERECTOR_EMG


class ComparedResult(Term):
    """Which of the two loaded the lower back more."""

    @property
    def sign(self) -> int:
        """Return 1 where the first was more, -1 where the second was, 0 where they were alike."""
        return {"a>b": 1, "a>=b": 1, "a=b": 0, "a<b": -1}[self.value]

    A_MORE = "a>b", "more"
    A_SAME_OR_MORE = "a>=b", "about the same or more"
    SAME = "a=b", "about the same"
    B_MORE = "a<b", "less"


class LoadBasis(Term):
    """How the two exercises of a comparison were loaded."""

    SAME_LOAD = "same-load", "the same weight"
    SAME_PERCENT_1RM = "same-percent-1rm", "the same share of the one-repetition maximum"
    SAME_REPETITION_MAXIMUM = "same-rm", "the same number of repetitions to the limit"
    BODYWEIGHT = "bodyweight", "body weight"
    OTHER = "other", "loads as the study set them"


class PlanLoad(Term):
    """How a plan states the weight of a slot."""

    FOLLOWS_GOAL = "follows-goal", "follows the goal lift"
    FULL = "full", "usual weight"
    BODY_WEIGHT = "body-weight", "body weight"
    RPE_ONLY = "rpe-only", "by effort"


class HelpUrgency(OrderedTerm):
    """How soon a sign wants attention."""

    CHECK = "check", "Get it checked"
    SOON = "soon", "See somebody today or tomorrow"
    NOW = "now", "Get help now"


class Decision(Term):
    """What to do after a week."""

    FASTER = "faster", "Go faster"
    GO_ON = "go-on", "Go on"
    STAY = "stay", "Stay"
    STEP_BACK = "step-back", "Step back"
