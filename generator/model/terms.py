"""Open terms: equipment, muscles, roles and profiles, each with a label and a sentence."""

from typing import ClassVar

from generator.model.base import Record, ShortText, Tag, Text, Value, described
from generator.vocabulary import Pattern


class OpenTerm(Value):
    """A term that records may use and no code branches on."""

    tag: Tag = described("What records write.", good="trap-bar", bad="Trap bar")
    label: ShortText = described(
        "What readers see.",
        good="trap bar",
        bad="TRAP BAR",
        asks="Can it stand in a sentence? Small letters, please.",
    )
    description: Text = described(
        "What it is, in a sentence.",
        good="A six-sided bar you stand inside.",
        bad="A bar.",
        asks="How does it differ from the other bars?",
    )


class Role(OpenTerm):
    """A job in a training week that more than one exercise can do."""

    patterns: tuple[Pattern, ...] = described(
        "The movements that do this job, the best fit first.",
        good=["hinge", "hip-extension"],
        bad=["legs"],
        min_length=1,
    )


class Profile(OpenTerm):
    """The equipment somebody has."""

    has: tuple[Tag, ...] = described(
        "The equipment in it.", good=["dumbbell", "bench"], bad=["home"], vocabulary="equipment"
    )


class Terms(Record):
    """All terms of one open vocabulary."""

    folder: ClassVar[str] = "vocabulary"
    terms: tuple[OpenTerm, ...]


class Equipment(Terms):
    """All equipment that records may name."""

    terms: tuple[OpenTerm, ...] = described(
        "One entry for each piece of equipment.",
        good=[
            {
                "tag": "trap-bar",
                "label": "trap bar",
                "description": "A six-sided bar you stand inside.",
            }
        ],
        bad=[],
        min_length=1,
    )


class MuscleGroups(Terms):
    """All muscles that records may name."""

    terms: tuple[OpenTerm, ...] = described(
        "One entry for each muscle, or group that lifters name as one.",
        good=[
            {
                "tag": "glutes",
                "label": "glutes",
                "description": "The muscles of the bottom, which straighten the hips.",
            }
        ],
        bad=[],
        min_length=1,
    )


class Roles(Terms):
    """All roles that slots, ladders and swaps may name."""

    terms: tuple[Role, ...] = described(
        "One entry for each role.",
        good=[
            {
                "tag": "hip-hinge",
                "label": "hip hinge",
                "description": "Bending and straightening the hips under load.",
                "patterns": ["hinge", "hip-extension"],
            }
        ],
        bad=[],
        min_length=1,
    )


class Profiles(Terms):
    """All equipment profiles, the best equipped first."""

    terms: tuple[Profile, ...] = described(
        "One entry for each profile.",
        good=[
            {
                "tag": "dumbbells",
                "label": "dumbbells at home",
                "description": "Dumbbells and a bench, nothing else.",
                "has": ["dumbbell", "bench"],
            }
        ],
        bad=[],
        min_length=1,
    )
