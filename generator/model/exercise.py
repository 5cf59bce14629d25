"""An exercise: what it trains, what it asks of the lower back, and how it is done."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import (
    Count,
    Id,
    Kilograms,
    Percent,
    Record,
    ShortText,
    Tag,
    Text,
    Value,
    described,
)
from generator.vocabulary import (
    Amount,
    Band,
    BendUnderLoad,
    Grade,
    Laterality,
    LightenWay,
    Loadable,
    LoadPosition,
    Measure,
    Pattern,
    Phase,
    Provocation,
    Quality,
    SpineMotion,
    SupportedBy,
    SupportShare,
)


class Muscles(Value):
    """The muscles that do the work."""

    primary: tuple[Tag, ...] = described(
        "The muscles it is chosen for.",
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


class RelativeLoad(Value):
    """The weight of a typical set, as a share of what the same lifter squats or deadlifts."""

    to: Literal["squat", "deadlift"] = described(
        "The lift it is compared to.",
        good="deadlift",
        bad="bench",
    )
    percent: Percent = described(
        "Weight of a typical set of 8 to 10, as a per cent of the same lifter's typical set of "
        "that lift. Two dumbbells count together.",
        good=75,
        bad=7.5,
        unit="per cent",
        gt=0,
    )
    basis: Text = described(
        "Where the share comes from, in one sentence. Say so when it is a coach's estimate.",
        good="Coaches' estimate: it stops short of the floor, so most use a quarter less.",
        bad="Known.",
    )


class ExternalLoad(Value):
    """The weight that is added, where it sits and how it can be raised."""

    position: LoadPosition = described(
        "Where the weight sits on the body.",
        good="hands-hanging",
        bad="hands",
    )
    relative_load: RelativeLoad | None = described(
        "The weight of a typical set. Leave it out for body-weight exercises.",
        good={"to": "deadlift", "percent": 75, "basis": "Coaches' estimate."},
        bad={"to": "deadlift", "percent": 75},
        default=None,
    )
    smallest_step_kg: Kilograms | None = described(
        "The smallest useful step in weight.",
        good=2.5,
        bad=0,
        unit="kilograms",
        default=None,
        gt=0,
    )
    lightest_kg: Kilograms = described(
        "The lightest weight it can be done with: 20 for an Olympic bar, 0 without a weight.",
        good=20,
        bad=-20,
        unit="kilograms",
        default=0.0,
    )
    loadable: Loadable = described(
        "How far the weight can be raised in small steps.",
        good="fully",
        bad="yes",
        default=Loadable.NONE,
    )

    @model_validator(mode="after")
    def _weight_is_whole(self) -> ExternalLoad:
        if (self.relative_load is None) != (self.smallest_step_kg is None):
            kind = "load_half_given"
            raise PydanticCustomError(
                kind, "relative_load and smallest_step_kg belong together: give both or neither"
            )
        return self


class Support(Value):
    """What carries the trunk during the exercise."""

    by: SupportedBy = described("What carries the trunk.", good="chest", bad="bench")
    share: SupportShare = described(
        "How much of the trunk it carries.",
        good="most",
        bad="90 %",
        default=SupportShare.NONE,
    )


class Provokes(Value):
    """How much of each thing that can bring a sore back on the exercise holds."""

    bending: Amount = described("Bending forward.", good="some", bad="none")
    arching: Amount = described("Arching back.", good="little", bad="no")
    upright_load: Amount = described(
        "Weight on the shoulders or in the hands while upright.",
        good="much",
        bad="heavy",
    )
    twisting: Amount = described(
        "Turning the trunk, or stopping it from being turned.",
        good="little",
        bad="none",
    )

    def of(self, provocation: Provocation) -> Amount:
        """Return how much of one provocation the exercise holds."""
        amount: Amount = getattr(self, provocation.value.replace("-", "_"))
        return amount


class Spine(Value):
    """What the exercise asks of the lower back."""

    motion: SpineMotion = described(
        "What the lower back is asked to do.",
        good="still",
        bad="neutral",
    )
    provokes: Provokes = described(
        "How much it holds of each thing that can bring a sore back on.",
        good={"bending": "some", "arching": "little", "upright_load": "some", "twisting": "little"},
        bad={"bending": "some"},
    )
    bend_under_load: BendUnderLoad = described(
        "How far the lower back bends while it carries load. Measured backs bend even when they "
        "are coached to stay flat, so there is no 'none'.",
        good="some",
        bad="none",
    )


class JudgedLoad(Value):
    """The load on the lower back where it cannot be estimated from a posture: a judgement."""

    judged: Band = described(
        "The band of a typical working set.",
        good="moderate",
        bad="medium",
    )
    unloaded: Band | None = described(
        "The band of the same set with no weight at all. Leave it out where the weight makes no "
        "difference, or where there is none.",
        good="low",
        bad="none",
        default=None,
    )
    reason: Text = described(
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
        if self.unloaded and self.unloaded.rank > self.judged.rank:
            kind = "unloaded_above_loaded"
            raise PydanticCustomError(kind, "the band without weight is above the band with weight")
        return self


class Steps(Value):
    """How it is done, in four kinds of steps."""

    setup: tuple[Text, ...] = described(
        "Getting into position.",
        good=["Stand with the bar over the middle of your feet."],
        bad=["Stand correctly."],
        min_length=1,
    )
    movement: tuple[Text, ...] = described(
        "The movement itself.",
        good=["Push the floor away until you stand."],
        bad=["Lift."],
        min_length=1,
    )
    breathing: tuple[Text, ...] = described(
        "When to breathe.",
        good=["Breathe in at the top, out as you stand up."],
        bad=["Breathe properly."],
        default=(),
    )
    check: tuple[Text, ...] = described(
        "How to tell that it goes well.",
        good=["The bar stays in touch with your legs."],
        bad=["Good form."],
        default=(),
    )


class Mistake(Value):
    """Something that often goes wrong, with the mend."""

    mistake: Text = described(
        "What goes wrong.",
        good="The hips shoot up before the bar moves.",
        bad="Bad form.",
    )
    mend: Text = described(
        "What to do about it.",
        good="Start with your hips a little higher.",
        bad="Do it right.",
    )


class Lighten(Value):
    """One way to make this same exercise easier on the back."""

    way: LightenWay = described("What is changed.", good="less-weight", bad="belt")
    how: Text = described(
        "How to do it, with what is needed.",
        good="Set the bar on blocks at knee height.",
        bad="Make it easier.",
    )
    changes: Text = described(
        "What it changes for the lower back.",
        good="You skip the bottom, where you lean over most.",
        bad="Less load.",
    )


class Relation(Value):
    """A neighbour that is easier or harder on the back, with the reason."""

    exercise: Id = described(
        "The id of the neighbour.",
        good="trap-bar-deadlift",
        bad="Trap bar",
        refers_to="exercises",
    )
    reason: Text = described(
        "What makes it so.",
        good="The handles sit beside you, so you lean over less.",
        bad="Easier.",
    )


class Caution(Value):
    """When to leave it for later or go easy, says who, and what to do instead."""

    when: Annotated[Phase | Provocation, Field(union_mode="left_to_right")] = described(
        "The phase, or what brings your back on.",
        good="bending",
        bad="pain",
    )
    reason: Text = described(
        "Why.",
        good="The bottom of the swing bends the back at speed.",
        bad="Dangerous.",
    )
    according_to: tuple[Id, ...] = described(
        "The sources that say so; the id of a convention where it is our own.",
        good=["guide-convention"],
        bad=[],
        refers_to="sources",
        min_length=1,
    )
    instead: Id = described(
        "What to do instead. It must not carry the same caution.",
        good="glute-bridge",
        bad="rest",
        refers_to="exercises",
    )


class SourceUse(Value):
    """A source and what it supports; or, honestly, that none was found."""

    source: Id | None = described(
        "The id of the source.",
        good="swinton-2011",
        bad="Swinton 2011",
        default=None,
        refers_to="sources",
    )
    supports: Text | None = described(
        "What the source supports here: no more than what was seen in it.",
        good="Lower peak moment at the lower back than with a straight bar, in 19 powerlifters.",
        bad="Proves it is safe.",
        default=None,
    )
    none_found: Text | None = described(
        "Where no source was found: what was looked for.",
        good="No measurement of the load on the lower back was found for the leg press.",
        bad="none",
        default=None,
    )

    @model_validator(mode="after")
    def _one_of_two(self) -> SourceUse:
        named = self.source is not None and self.supports is not None
        honest = self.source is None and self.supports is None and self.none_found is not None
        if not (honest or (named and self.none_found is None)):
            kind = "source_or_none_found"
            raise PydanticCustomError(
                kind, "give source and supports, or none_found alone, not a mixture"
            )
        return self


class Dose(Value):
    """What a typical set looks like."""

    measure: Measure = described(
        "What is counted.",
        good="seconds",
        bad="time",
        default=Measure.REPETITIONS,
    )
    low: Count = described("The lower end of a typical set.", good=8, bad=0, default=8)
    high: Count = described("The upper end of a typical set.", good=10, bad=0, default=10)
    each_side: bool = described(
        "Whether the count is for each side.",
        good=True,
        bad="both",
        default=False,
    )

    @model_validator(mode="after")
    def _low_below_high(self) -> Dose:
        if self.low > self.high:
            kind = "range_upside_down"
            raise PydanticCustomError(kind, "low is above high")
        return self


class SameAs(Value):
    """The same exercise in another open set, so that data can be joined."""

    set: Literal["free-exercise-db", "wger"] = described(
        "The other set.",
        good="free-exercise-db",
        bad="fedb",
    )
    id: ShortText = described("Its id there.", good="Barbell_Deadlift", bad="the deadlift")


class Review(Value):
    """Who looked at the record, when, and what they checked."""

    by: ShortText = described("Initials or handle.", good="ab", bad="a physio")
    on: ShortText = described(
        "The day, year first.",
        good="2026-11-21",
        bad="last week",
        pattern=r"^\d{4}-\d{2}-\d{2}$",
    )
    checked: Text = described("What was checked.", good="Steps and load reason.", bad="All fine.")


class Exercise(Record):
    """One exercise. Ten fields make a valid one; coverage shows what is still open."""

    folder: ClassVar[str] = "exercises"

    name: ShortText = described(
        "The usual name, short enough for a printed sheet.",
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
    summary: Text | None = described(
        "One sentence on what it is for, for somebody whose back is sore.",
        good="A hinge with the weight beside you, so you lean over less than with a bar in front.",
        bad="A great exercise.",
        default=None,
        max_length=200,
    )
    pattern: Pattern = described("The movement it trains.", good="hinge", bad="deadlift")
    trains: tuple[Quality, ...] = described(
        "What it is chosen for.",
        good=["strength"],
        bad=["fitness"],
        min_length=1,
    )
    muscles: Muscles = described(
        "The muscles that do the work.",
        good={"primary": ["glutes"]},
        bad=["glutes"],
    )
    equipment: tuple[tuple[Tag, ...], ...] = described(
        "What is needed: all of the outer list, and of each inner list any one. An empty list "
        "means nothing is needed.",
        good=[["barbell"], ["squat-rack"]],
        bad=["barbell"],
        vocabulary="equipment",
    )
    laterality: Laterality = described(
        "Whether the two sides work together.",
        good="bilateral",
        bad="both",
        default=Laterality.BILATERAL,
    )
    load: ExternalLoad = described(
        "The weight: where it sits, how heavy a typical set is.",
        good={"position": "none"},
        bad="barbell",
    )
    dose: Dose = described(
        "What a typical set looks like.",
        good={"low": 8, "high": 10},
        bad="3x8",
        default=Dose(),
    )
    support: Support | None = described(
        "What carries the trunk.",
        good={"by": "chest", "share": "most"},
        bad="bench",
        default=None,
    )
    spine: Spine = described(
        "What it asks of the lower back.",
        good={"motion": "still", "provokes": {}, "bend_under_load": "little"},
        bad="neutral",
    )
    lumbar_load: JudgedLoad = described(
        "The load on the lower back, judged, with its reason.",
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
        "How it is done.",
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
    easy_swap: bool = described(
        "Whether it may be offered as an easier swap at all. False for exercises that are "
        "described here but never a default answer for a sore back.",
        good=False,
        bad="maybe",
        default=True,
    )
    sources: tuple[SourceUse, ...] = described(
        "What the record stands on. 'None found' with what was looked for is an honest source.",
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
        good=[{"by": "ab", "on": "2026-11-21", "checked": "Steps."}],
        bad=["yes"],
        default=(),
    )

    @property
    def is_loaded(self) -> bool:
        """Say whether a weight belongs to a typical set."""
        return self.load.relative_load is not None
