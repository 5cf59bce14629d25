"""An exercise: the record, put together from its parts."""

from __future__ import annotations

from typing import ClassVar

from generator.model.base import Flag, Id, Record, ShortText, Tag, Value, Words, described
from generator.model.figure import Figure
from generator.model.lower_back import JudgedLoad, Spine, Support
from generator.model.relations import Caution, Relation, Review, SameAs, SourceUse
from generator.model.technique import Lighten, Mistake, Steps
from generator.model.weight import Dose, ExternalLoad
from generator.vocabulary import Laterality, Pattern, Quality


class Muscles(Value):
    """The muscles that do the work."""

    primary: tuple[Tag, ...] = described(
        "The muscles it is chosen for, in the words of content/vocabulary/muscles.yml.",
        good=["glutes", "hamstrings"],
        bad=["legs"],
        vocabulary="muscles",
        min_length=1,
    )
    secondary: tuple[Tag, ...] = described(
        "The muscles that help, in the same words.",
        good=["forearms"],
        bad=["everything"],
        vocabulary="muscles",
        default=(),
    )


class Exercise(Record):
    """One exercise. Ten fields make a valid one; coverage shows what is still open."""

    folder: ClassVar[str] = "exercises"

    name: Words = described(
        "The usual name, short enough for a printed sheet: 32 letters at most.",
        good="Trap-bar deadlift",
        bad="The Hex Bar / Trap Bar Deadlift (High Handles)",
        max_length=32,
    )
    aliases: tuple[ShortText, ...] = described(
        "What lifters also call it, or how they misspell it: search finds these.",
        good=["RDL", "romanian dead lift"],
        bad=["Romanian deadlift"],
        default=(),
    )
    summary: Words | None = described(
        "One sentence on what it is for, for somebody whose back is sore.",
        good="A hinge with the weight beside you, so you lean over less than with a bar in front.",
        bad="A great exercise.",
        default=None,
        max_length=200,
    )
    pattern: Pattern = described(
        "The movement it trains: squat, hinge, lunge, horizontal-push, vertical-push, "
        "horizontal-pull (a row), vertical-pull (a pulldown), carry, trunk-brace, trunk-flexion, "
        "trunk-extension, rotation, knee-extension, knee-flexion, hip-extension, hip-abduction, "
        "hip-adduction, calf, arms, shoulder, locomotion, explosive or mobility.",
        good="hinge",
        bad="deadlift",
    )
    trains: tuple[Quality, ...] = described(
        "What it is chosen for: strength, hypertrophy, power, endurance, skill or mobility.",
        good=["strength"],
        bad=["fitness"],
        min_length=1,
    )
    muscles: Muscles = described(
        "The muscles that do the work: primary, and secondary for those that help. The words for "
        "them stand in content/vocabulary/muscles.yml.",
        good={"primary": ["glutes"]},
        bad=["glutes"],
    )
    equipment: tuple[tuple[Tag, ...], ...] = described(
        "What is needed, in the words of content/vocabulary/equipment.yml: all of the outer list, "
        "and of each inner list any one. So [[barbell], [squat-rack]] is both, and "
        "[[dumbbell, kettlebell]] is either. An empty list means nothing is needed.",
        good=[["barbell"], ["squat-rack"]],
        bad=["barbell"],
        vocabulary="equipment",
    )
    laterality: Laterality = described(
        "Whether the two sides work together: bilateral (they do), unilateral (one side at a "
        "time) or alternating (side to side in turn).",
        good="bilateral",
        bad="both",
        default=Laterality.BILATERAL,
    )
    load: ExternalLoad = described(
        "The weight: its position (back, front, hands-hanging, overhead, hips, feet or none); "
        "relative_load, which says how heavy a typical set is; smallest_step_kg; lightest_kg; and "
        "loadable (none, limited or fully).",
        good={"position": "none"},
        bad="barbell",
    )
    dose: Dose = described(
        "What a typical set looks like: its measure (repetitions, seconds, metres or minutes), "
        "low, high, and each_side (true or false).",
        good={"low": 8, "high": 10},
        bad="3x8",
        default=Dose(),
    )
    support: Support | None = described(
        "What carries the trunk: by (none, chest, back, pelvis or hands) and share (none, part or "
        "most).",
        good={"by": "chest", "share": "most"},
        bad="bench",
        default=None,
    )
    spine: Spine = described(
        "What it asks of the lower back: its motion (still, flexion, extension, rotation or "
        "lateral); what it provokes, in bending, arching, upright_load and twisting (each little, "
        "some or much); and bend_under_load (little, some or near-end).",
        good={"motion": "still", "provokes": {}, "bend_under_load": "little"},
        bad="neutral",
    )
    figure: Figure | None = described(
        "A few joint angles: the picture and the estimated load both come from them.",
        good={
            "held": [{"gear": "barbell"}],
            "frames": [{"name": "Bottom", "shank": 15, "thigh": -60, "trunk": 60}],
            "angles": {"basis": "Judged from how the lift is coached."},
        },
        bad="figure.png",
        default=None,
    )
    lumbar_load: JudgedLoad = described(
        "The load on the lower back: judged, for a typical set; unloaded, for the same set with no "
        "weight (both very-low, low, moderate, high or very-high); the reason; and the confidence, "
        "from A to E.",
        good={"judged": "low", "reason": "You lie on your back.", "confidence": "D"},
        bad="low",
    )
    shorter_range_of: Id | None = described(
        "The full lift, if this is the same lift through a shorter range. It never permits more "
        "weight than the full lift does today.",
        good="conventional-deadlift",
        bad="deadlift",
        default=None,
        refers_to="exercises",
    )
    steps: Steps = described(
        "How it is done: setup and movement, and if you like breathing and check.",
        good={"setup": ["Lie down."], "movement": ["Lift."]},
        bad=["Lie down."],
    )
    mistakes: tuple[Mistake, ...] = described(
        "What often goes wrong, with the mend.",
        good=[{"mistake": "The bar drifts away.", "mend": "Drag it up your legs."}],
        bad=["The bar drifts away."],
        default=(),
    )
    lighten: tuple[Lighten, ...] = described(
        "Ways to make this same exercise easier on the back, the first to try first.",
        good=[{"way": "slower", "how": "Take three seconds down.", "changes": "Less weight."}],
        bad=["Use a belt."],
        default=(),
    )
    easier: tuple[Relation, ...] = described(
        "Neighbours that are easier on the back. Write it on one of the two; the other way round "
        "is worked out.",
        good=[{"exercise": "trap-bar-deadlift", "reason": "You lean over less."}],
        bad=["trap-bar-deadlift"],
        default=(),
    )
    harder: tuple[Relation, ...] = described(
        "Neighbours that ask more of the back.",
        good=[{"exercise": "back-squat", "reason": "The bar sits on your back."}],
        bad=["back-squat"],
        default=(),
    )
    cautions: tuple[Caution, ...] = described(
        "When to leave it for later or go easy.",
        good=[
            {
                "when": "bending",
                "reason": "It bends under load.",
                "according_to": ["guide-convention"],
                "instead": "glute-bridge",
            }
        ],
        bad=["Do not do this."],
        default=(),
    )
    easy_swap: Flag = described(
        "Whether it may be offered as an easier swap at all. False for exercises that are "
        "described here but never a default answer for a sore back.",
        good=False,
        bad="maybe",
        default=True,
    )
    sources: tuple[SourceUse, ...] = described(
        "What the record stands on: each source with what it supports; or none_found with what "
        "was looked for, which is an honest source. What you know from coaching stands on the "
        "source guide-convention.",
        good=[{"none_found": "No measured load was found."}],
        bad=[],
        min_length=1,
    )
    same_as: tuple[SameAs, ...] = described(
        "The same exercise in other open sets.",
        good=[{"set": "free-exercise-db", "id": "Barbell_Deadlift"}],
        bad=["Barbell_Deadlift"],
        default=(),
    )
    reviewed: tuple[Review, ...] = described(
        "Who looked at this record. Leave it out until somebody did.",
        good=[{"by": "ab", "day": "2026-11-21", "checked": "Steps."}],
        bad=["yes"],
        default=(),
    )

    @property
    def is_loaded(self) -> bool:
        """Say whether a weight belongs to a typical set."""
        return self.load.relative_load is not None
