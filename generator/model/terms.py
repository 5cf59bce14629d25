"""Open terms: equipment, muscles, roles and profiles, each with a label and a sentence."""

from typing import Any, ClassVar

from generator.model.base import Record, ShortText, Tag, Text, Value, described
from generator.vocabulary import Pattern


def _tag(good: str, bad: str) -> Any:  # noqa: ANN401  as `described` says
    return described("What records write.", good=good, bad=bad)


def _label(good: str, bad: str) -> Any:  # noqa: ANN401  as `described` says
    asks = "Can it stand in a sentence? Small letters, please."
    return described("What readers see.", good=good, bad=bad, asks=asks)


def _description(good: str, bad: str, asks: str) -> Any:  # noqa: ANN401  as `described` says
    return described("What it is, in a sentence.", good=good, bad=bad, asks=asks)


class OpenTerm(Value):
    """A term that records may use and no code branches on; its examples are equipment."""

    tag: Tag = _tag("trap-bar", "Trap bar")
    label: ShortText = _label("trap bar", "TRAP BAR")
    description: Text = _description(
        "A six-sided bar you stand inside.", "A bar.", "How does it differ from the other bars?"
    )


class Muscle(OpenTerm):
    """A muscle, or a group that lifters name as one."""

    tag: Tag = _tag("glutes", "Gluteus maximus")
    label: ShortText = _label("glutes", "GLUTES")
    description: Text = _description(
        "The muscles of the bottom, which straighten the hips.", "A muscle.",
        "Where is it, and what does it move?",
    )  # fmt: skip


class Role(OpenTerm):
    """A job in a training week that more than one exercise can do."""

    tag: Tag = _tag("hip-hinge", "Hip hinge")
    label: ShortText = _label("hip hinge", "HIP HINGE")
    description: Text = _description(
        "Bending and straightening the hips under load.", "For the hips.",
        "Which movement is it, and as in which lift?",
    )  # fmt: skip
    patterns: tuple[Pattern, ...] = described(
        "The movements that do this job, the best fit first.",
        good=["hinge", "hip-extension"],
        bad=["legs"],
        min_length=1,
    )


class Profile(OpenTerm):
    """The equipment somebody has."""

    tag: Tag = _tag("dumbbells", "At home")
    label: ShortText = _label("dumbbells and a bench", "DUMBBELLS")
    description: Text = _description(
        "Dumbbells and a bench, nothing else.", "At home.", "What is there, and what is not?"
    )
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

    terms: tuple[Muscle, ...] = described(
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
                "label": "dumbbells and a bench",
                "description": "Dumbbells and a bench, nothing else.",
                "has": ["dumbbell", "bench"],
            }
        ],
        bad=[],
        min_length=1,
    )
