"""Terms for figures: from where a body is seen, what carries it, what it holds."""

from __future__ import annotations

from generator.vocabulary.terms import Term


class View(Term):
    """From where the figure is seen."""

    SIDE = "side", "from the side"
    FRONT = "front", "from the front"


class Side(Term):
    """Which of the two limbs: the one nearer to who looks, or the one behind."""

    BOTH = "both", "both", "Left and right alike."
    NEAR = "near", "the limb in front", "Nearer to you as you look at the picture."
    FAR = "far", "the limb behind", "Farther from you."


class Part(Term):
    """A part of the body that can rest on something."""

    FEET = "feet", "feet", "The soles, flat or on a slope."
    TOES = "toes", "toes", "The tips of the toes, heels up."
    HEELS = "heels", "heels"
    KNEES = "knees", "knees"
    SEAT = "seat", "seat", "What one sits on."
    HIPS = "hips", "hips", "The front of the hips, face down."
    BACK = "back", "upper back", "The shoulder blades."
    CHEST = "chest", "chest"
    ELBOWS = "elbows", "forearms", "The elbows and forearms."
    HANDS = "hands", "hands"

    @property
    def is_above_lower_back(self) -> bool:
        """Say whether what it carries counts as held above the lower back."""
        return self in _PARTS_ABOVE


class Surface(Term):
    """What a part of the body rests on or hangs from."""

    FLOOR = "floor", "the floor"
    BENCH = "bench", "a bench"
    BOX = "box", "a box"
    BAR = "bar", "a fixed bar"
    WALL = "wall", "a wall"
    PAD = "pad", "a pad"
    PLATFORM = "platform", "a foot plate"


class Gear(Term):
    """What is held, worn or pushed."""

    BARBELL = "barbell", "barbell"
    TRAP_BAR = "trap-bar", "trap bar"
    SAFETY_BAR = "safety-bar", "safety bar"
    DUMBBELL = "dumbbell", "dumbbell"
    KETTLEBELL = "kettlebell", "kettlebell"
    LANDMINE = "landmine", "landmine bar"
    CABLE = "cable", "cable"
    MACHINE = "machine", "machine"
    BELT = "belt", "weight on a belt"
    SLED = "sled", "sled"


class HeldAt(Term):
    """Where the load meets the body."""

    HANDS = "hands", "in the hands"
    BACK = "back", "across the upper back"
    FRONT = "front", "across the front of the shoulders"
    CHEST = "chest", "in front of the chest"
    HIPS = "hips", "across the hips"
    ANKLES = "ankles", "at the ankles"
    FEET = "feet", "under the feet"

    @property
    def is_above_lower_back(self) -> bool:
        """Say whether the lower back holds it up."""
        return self in _HELD_ABOVE


class Speaks(Term):
    """What the estimate from a posture may say."""

    ESTIMATE = "estimate", "an estimate", "Slow enough, and nothing unknown carries the trunk."
    AT_LEAST = "at-least", "at least", "The trunk braces on purpose, which the model cannot see."
    NOTHING = "nothing", "nothing", "Too fast, or a pad carries an unknown share."


# Asked for each moment of each movement: made once.
_PARTS_ABOVE = frozenset({Part.BACK, Part.CHEST, Part.ELBOWS, Part.HANDS})
_HELD_ABOVE = frozenset({HeldAt.HANDS, HeldAt.BACK, HeldAt.FRONT, HeldAt.CHEST})
