"""An exercise: the record, put together from its parts."""

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
        "The muscles you choose the exercise for: two or three, seldom more.",
        good=["glutes", "hamstrings"],
        bad=["legs"],
        vocabulary="muscles",
        min_length=1,
    )
    secondary: tuple[Tag, ...] = described(
        "The muscles that help.",
        good=["forearms"],
        bad=["everything"],
        vocabulary="muscles",
        default=(),
    )


class Exercise(Record):
    """One exercise. Ten fields make a valid one; the rest may come later."""

    folder: ClassVar[str] = "exercises"

    name: Words = described(
        "The name that most lifters use. It must fit on a printed sheet.",
        good="Trap-bar deadlift",
        bad="The Hex Bar / Trap Bar Deadlift (High Handles)",
        max_length=32,
    )
    aliases: tuple[ShortText, ...] = described(
        "What lifters also call it, short forms, and how they misspell it. Search finds these too.",
        good=["RDL", "romanian dead lift"],
        bad=["Front squat"],
        refused_by="EX001",
        default=(),
    )
    summary: Words | None = described(
        "One sentence for somebody whose back is sore: what it is, and what it is good for today.",
        good="A hinge with the weight beside you, so you lean over less than with a bar in front.",
        bad="A great exercise.",
        asks="Great for what? What does it spare the lower back, or ask of it?",
        default=None,
        max_length=200,
    )
    pattern: Pattern = described(
        "The movement. It decides in which swap tables the exercise may stand.",
        good="hinge",
        bad="deadlift",
    )
    trains: tuple[Quality, ...] = described(
        "What a coach chooses it for.",
        good=["strength"],
        bad=["fitness"],
        min_length=1,
    )
    muscles: Muscles = described(
        "The muscles that do the work: the main ones, and those that help.",
        good={"primary": ["glutes", "hamstrings"], "secondary": ["forearms"]},
        bad=["glutes"],
    )
    equipment: tuple[tuple[Tag, ...], ...] = described(
        "What is needed. All entries of the outer list are needed, and of each inner list any one "
        "will do. The example is a barbell and a rack. [[dumbbell, kettlebell]] is either of the "
        "two, and [] is nothing at all.",
        good=[["barbell"], ["squat-rack"]],
        bad=["barbell"],
        vocabulary="equipment",
    )
    laterality: Laterality = described(
        "Whether the two sides work together.",
        good="unilateral",
        bad="both",
        default=Laterality.BILATERAL,
    )
    load: ExternalLoad = described(
        "The weight: where it sits, and how heavy a typical set is.",
        good={
            "position": "hands-hanging",
            "relative_load": {
                "to": "deadlift",
                "percent": 75,
                "basis": "A coach's estimate: most use a quarter less than from the floor.",
            },
            "smallest_step_kg": 2.5,
            "lightest_kg": 20,
            "loadable": "fully",
        },
        bad="barbell",
    )
    dose: Dose = described(
        "What a typical set looks like.",
        good={"measure": "seconds", "low": 20, "high": 40, "each_side": True},
        bad="3x8",
        default=Dose.model_construct(),
    )
    support: Support | None = described(
        "What carries your trunk, so that your back need not: a pad, the floor, your hands. Leave "
        "it out where nothing does.",
        good={"by": "chest", "share": "most"},
        bad="bench",
        default=None,
    )
    spine: Spine = described(
        "What your lower back does, and what may bring a sore back on.",
        good={
            "motion": "still",
            "provokes": {
                "bending": "some",
                "arching": "little",
                "upright_load": "some",
                "twisting": "little",
            },
            "bend_under_load": "little",
        },
        bad="neutral",
    )
    figure: Figure | None = described(
        "A few joint angles. The picture and the estimated load are both worked out from them. "
        "Leave it out if you cannot tell how shin, thigh and trunk lean.",
        good={
            "held": [{"gear": "barbell"}],
            "frames": [{"name": "Bottom", "shank": 15, "thigh": -60, "trunk": 60}],
            "angles": {"basis": "Trunk and thigh as in a film of one coach, the shin by eye."},
        },
        bad="figure.png",
        default=None,
    )
    lumbar_load: JudgedLoad = described(
        "How much a typical set loads your lower back, why, and how firm the ground is. Where a "
        "figure tells how much, only the reason and the confidence are written.",
        good={
            "judged": "low",
            "reason": "You lie on your back, so only the lift of your hips is held.",
            "confidence": "D",
        },
        bad="low",
    )
    shorter_range_of: Id | None = described(
        "The full lift, where this is the same lift through a shorter range. It then never permits "
        "more weight than the full lift does on the same day.",
        good="conventional-deadlift",
        bad="deadlift",
        default=None,
        refers_to="exercises",
    )
    steps: Steps = described(
        "How it is done, so that somebody who has never seen it could do it.",
        good={
            "setup": ["Lie on your back with your feet flat and near your bottom."],
            "movement": ["Push your feet down until your hips are in line with your knees."],
            "check": ["You feel your bottom more than your back."],
        },
        bad=["Lie down."],
    )
    mistakes: tuple[Mistake, ...] = described(
        "What often goes wrong, each with the mend. Two or three are enough.",
        good=[{"mistake": "The bar drifts away.", "mend": "Drag it up your legs."}],
        bad=["The bar drifts away."],
        default=(),
    )
    lighten: tuple[Lighten, ...] = described(
        "Ways to make this same exercise easier on the back. The one to try first comes first. "
        "A belt is not one: it lets people lift more.",
        good=[
            {
                "way": "slower",
                "how": "Take three seconds on the way down.",
                "changes": "Less weight is enough for the same work.",
            }
        ],
        bad=["Use a belt."],
        default=(),
    )
    easier: tuple[Relation, ...] = described(
        "Neighbours that are easier on the back. Write it in one of the two records; the way back "
        "is worked out.",
        good=[{"exercise": "trap-bar-deadlift", "reason": "You lean over less."}],
        bad=["trap-bar-deadlift"],
        default=(),
    )
    harder: tuple[Relation, ...] = described(
        "Neighbours that ask more of the back. Write it in one of the two records.",
        good=[{"exercise": "back-squat", "reason": "The bar sits on your back."}],
        bad=["back-squat"],
        default=(),
    )
    cautions: tuple[Caution, ...] = described(
        "When to leave it for later or go easy, who says so, and what to do instead.",
        good=[
            {
                "when": "bending",
                "reason": "The bottom of the swing bends the back at speed.",
                "according_to": ["guide-convention"],
                "instead": "glute-bridge",
            }
        ],
        bad=["Do not do this."],
        default=(),
    )
    easy_swap: Flag = described(
        "Whether it may be offered as an easier swap at all. False for the few exercises that are "
        "described here but are never a first answer for a sore back.",
        good=False,
        bad="maybe",
        default=True,
    )
    sources: tuple[SourceUse, ...] = described(
        "What the record stands on: each source with what it supports. What you know from coaching "
        "stands on the source guide-convention. If you looked and found nothing, say so under "
        "none_found: that is an honest source.",
        good=[
            {
                "source": "swinton-2011",
                "supports": "Less bending at the lower back than with a straight bar.",
            },
            {"none_found": "No measured load was found for the high handles."},
        ],
        bad=[],
        min_length=1,
    )
    same_as: tuple[SameAs, ...] = described(
        "The same exercise in other open sets, so that data can be joined.",
        good=[{"set": "free-exercise-db", "id": "Barbell_Deadlift"}],
        bad=["Barbell_Deadlift"],
        default=(),
    )
    reviewed: tuple[Review, ...] = described(
        "Who looked at this record. Leave it out until somebody other than its author did.",
        good=[{"by": "ab", "day": "2026-11-21", "checked": "Steps and reason of the load."}],
        bad=["yes"],
        default=(),
    )

    @property
    def is_loaded(self) -> bool:
        """Say whether a weight belongs to a typical set."""
        return self.load.relative_load is not None
