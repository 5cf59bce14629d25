"""Terms for what an exercise is: movement, weight, support, what counts as a set."""

from __future__ import annotations

from generator.vocabulary.terms import OrderedTerm, Term


class Pattern(Term):
    """The movement that an exercise trains."""

    SQUAT = "squat", "Squat", "Knees and hips bend together under a fairly upright trunk."
    HINGE = "hinge", "Hip hinge", "The hips fold and the trunk leans; the knees bend little."
    LUNGE = "lunge", "Lunge", "One leg works ahead of the other."
    HORIZONTAL_PUSH = "horizontal-push", "Push away", "The hands press away from the chest."
    VERTICAL_PUSH = "vertical-push", "Push overhead", "The hands press overhead."
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

    STRENGTH = "strength", "strength", "To lift more."
    HYPERTROPHY = "hypertrophy", "muscle size", "To grow the muscles."
    POWER = "power", "power", "To be fast with a weight, or in a jump."
    ENDURANCE = "endurance", "endurance", "To last longer."
    SKILL = "skill", "skill", "To learn a movement."
    MOBILITY = "mobility", "mobility", "To move through more range."


class LoadPosition(Term):
    """Where the external load sits on the body."""

    BACK = "back", "on the back", "Across the upper back, as in a back squat."
    FRONT = "front", "in front of the chest", "As in a front squat or a goblet squat."
    HANDS_HANGING = (
        "hands-hanging",
        "hanging from the hands",
        "As in a deadlift, a carry or a bent-over row.",
    )
    OVERHEAD = "overhead", "overhead", "Above your head, or on the way there."
    HIPS = "hips", "on the hips", "Across the hips or on a belt."
    FEET = "feet", "at the feet", "Pushed or moved by the feet or the lower legs."
    NONE = "none", "no external load", "Nothing is added to your body."


class Loadable(OrderedTerm):
    """How far the weight can be raised in steps."""

    NONE = "none", "body weight only"
    LIMITED = "limited", "a little", "Up to what one dumbbell, bell or band allows."
    FULLY = "fully", "in small steps, a long way", "With plates, a stack or pairs of dumbbells."


class Laterality(Term):
    """Whether the two sides work together."""

    BILATERAL = "bilateral", "both sides together"
    UNILATERAL = "unilateral", "one side at a time"
    ALTERNATING = "alternating", "left and right in turn"


class SupportedBy(Term):
    """What carries the trunk."""

    NONE = "none", "nothing"
    CHEST = "chest", "a pad under the chest"
    BACK = "back", "a pad, a wall or the floor under the back"
    PELVIS = "pelvis", "a pad at the hips"
    HANDS = "hands", "hands or forearms"


class SupportShare(OrderedTerm):
    """How much of the trunk the support carries."""

    NONE = "none", "none of it"
    PART = "part", "part of it"
    MOST = "most", "most of it"


class Measure(Term):
    """What is counted in a set."""

    REPETITIONS = "repetitions", "repetitions", "How often you move."
    SECONDS = "seconds", "seconds", "How long you hold."
    METRES = "metres", "metres", "How far you carry, push or drag."
    MINUTES = "minutes", "minutes", "How long you walk or ride."


class LightenWay(Term):
    """A way to make the same exercise easier on the back.

    A belt is not one: it lets people lift more.
    """

    LESS_WEIGHT = "less-weight", "Less weight", "Fewer plates, a lighter bar, a lighter tool."
    SHORTER_RANGE = "shorter-range", "Shorter range", "Leave out the part that loads it most."
    SLOWER = "slower", "Slower", "More seconds, so that less weight is enough."
    ONE_SIDE = "one-side", "One side at a time", "One leg or arm works, with less for the back."
    MORE_SUPPORT = "more-support", "More support", "A hand, a bench or a pad carries part of you."
    FEWER_SETS = "fewer-sets", "Shorter or fewer sets", "Less in one go, or less often."
    OTHER_GRIP = "other-grip", "Another grip or position", "Hands or feet go elsewhere."
