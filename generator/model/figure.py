"""The figure of an exercise: a few joint angles, from which its picture and its load both come."""

from typing import Annotated, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Flag, Id, ShortText, Text, Value, described
from generator.model.pose import Degrees, Frame, Pose
from generator.vocabulary.figures import Gear, HeldAt, Part, Side, Speaks, Surface, View

Centimetres = Annotated[float, Field(strict=True, ge=-400, le=400, allow_inf_nan=False)]


class Contact(Value):
    """What carries the body: a part of it on a surface."""

    part: Part = described("The part of the body that rests there.", good="feet", bad="shoes")
    on: Surface = described(
        'What it rests on. Write the name of this field in quotes: "on".',
        good="floor",
        bad="mat",
        default=Surface.FLOOR,
    )
    side: Side = described("Which of the two.", good="far", bad="left", default=Side.BOTH)
    height_cm: Centimetres = described(
        "How high the surface is above the floor.",
        good=45,
        bad=1800,
        unit="centimetres",
        default=0.0,
    )
    x_cm: Centimetres | None = described(
        "How far ahead of the first contact it is, where that is fixed: a bar in a rack, say.",
        good=60,
        bad=5000,
        unit="centimetres",
        default=None,
    )
    frames: tuple[ShortText, ...] = described(
        "The names of the moments at which it rests there. Left out, it rests there always.",
        good=["Bottom"],
        bad=["always"],
        refused_by="FG006",
        default=(),
    )


class Held(Value):
    """The load that is held, worn or pulled."""

    gear: Gear = described("What the load is.", good="barbell", bad="weight")
    at: HeldAt = described(
        "Where it meets your body.", good="back", bad="arms", default=HeldAt.HANDS
    )
    side: Side = described("Which hand holds it.", good="near", bad="right", default=Side.BOTH)
    along: Flag = described(
        "Whether a dumbbell points ahead, as at your sides, rather than across.",
        good=True,
        bad="yes",
        default=False,
    )
    between_legs: Flag = described(
        "Whether hands and load go between the legs, as in a swing. Then a leg hides them.",
        good=True,
        bad="yes",
        default=False,
    )
    ahead_cm: Centimetres = described(
        "How far the load hangs ahead of the hand or of its usual place.",
        good=5,
        bad=500,
        unit="centimetres",
        default=0.0,
    )
    pull: Degrees | None = described(
        "Where the handle of a machine pulls you: 0 is down, 90 ahead, 180 up, -90 back.",
        good=90,
        bad=900,
        unit="degrees",
        default=None,
    )
    pulley: tuple[Centimetres, Centimetres] | None = described(
        "Where a cable comes from: how far ahead of the first contact, then how high. A cable "
        "needs it, and nothing else has it.",
        good=[120, 30],
        bad=[120],
        unit="centimetres",
        default=None,
    )

    @model_validator(mode="after")
    def _cable_has_a_pulley(self) -> Self:
        if (self.gear is Gear.CABLE) != (self.pulley is not None):
            kind = "pulley"
            raise PydanticCustomError(kind, "a cable needs a pulley, and nothing else has one")
        return self


class Thing(Value):
    """Something that stands in the picture: a bench, a box, a wall, a pad."""

    thing: Surface = described("What it is.", good="bench", bad="chair")
    x_cm: Centimetres = described(
        "Where its near end is, ahead of the first contact.",
        good=-30,
        bad=5000,
        unit="centimetres",
        default=0.0,
    )
    length_cm: Centimetres = described(
        "How long it is.", good=120, bad=-1, unit="centimetres", default=40.0, gt=0
    )
    height_cm: Centimetres = described(
        "How high its top is above the floor.",
        good=43,
        bad=1800,
        unit="centimetres",
        default=0.0,
    )
    lean: Degrees = described(
        "How far it is tipped up: 0 lies flat, 90 stands upright.",
        good=45,
        bad=900,
        unit="degrees",
        default=0.0,
    )


class AnglesFrom(Value):
    """Where the angles come from."""

    basis: Text = described(
        "How you chose the angles. Judged from how the lift is coached is a fair answer.",
        good="Trunk, thigh and shin at lift-off as measured at a contest.",
        bad="Known.",
        asks="Known from where: a study, a film, or your eye?",
    )
    sources: tuple[Id, ...] = described(
        "The sources, where somebody measured them.",
        good=["escamilla-2000"],
        bad=["somebody"],
        default=(),
        refers_to="sources",
    )


class Figure(Value):
    """The postures of an exercise, what carries the body and what it holds."""

    like: Id | None = described(
        "An exercise with nearly the same figure. Then write only what differs: a frame with the "
        "same name is changed, frames with other names take the place of all of them.",
        good="romanian-deadlift",
        bad="RDL",
        default=None,
        refers_to="exercises",
    )
    view: View = described("From where you see it.", good="front", bad="left", default=View.SIDE)
    contacts: tuple[Contact, ...] = described(
        "What carries the body. The first one fixes where the figure stands.",
        good=[{"part": "seat", "on": "bench", "height_cm": 45}, {"part": "feet"}],
        bad=["floor"],
        default=(Contact.model_construct(part=Part.FEET),),
        min_length=1,
    )
    held: tuple[Held, ...] = described(
        "The load. Leave it out where there is none.",
        good=[{"gear": "dumbbell", "along": True}],
        bad=["barbell"],
        default=(),
    )
    scene: tuple[Thing, ...] = described(
        "What else stands in the picture.",
        good=[{"thing": "bench", "x_cm": -30, "length_cm": 120, "height_cm": 43}],
        bad=["bench"],
        default=(),
    )
    pose: Pose = described(
        "Angles that hold in every frame, so that you write them once.",
        good={"shank": 10, "trunk": 45},
        bad=45,
        default=Pose.model_construct(),
    )
    frames: tuple[Frame, ...] = described(
        "The key postures in order. Two or three tell most lifts.",
        needed_unless="it is like another figure",
        good=[
            {"name": "Top"},
            {"name": "Bottom", "shank": 15, "thigh": -60, "trunk": 60, "upper_arm": 5},
        ],
        bad=[{"trunk": 60}],
        default=(),
        max_length=4,
    )
    holds_still: Flag = described(
        "Whether the frames do not lead there and back: a hold, or a movement that goes round, as "
        "walking does. Then the picture does not move.",
        good=True,
        bad="yes",
        default=False,
    )
    speaks: Speaks = described(
        "What the estimate from this posture may say about the load.",
        good="at-least",
        bad="maybe",
        default=Speaks.ESTIMATE,
    )
    angles: AnglesFrom = described(
        "Where the angles come from.",
        good={"basis": "Trunk and thigh as in a film of one coach, the shin by eye."},
        bad="known",
    )

    @model_validator(mode="after")
    def _has_a_posture(self) -> Self:
        names = [frame.name for frame in self.frames]
        if not names and self.like is None:
            kind = "no_frame"
            raise PydanticCustomError(kind, "a figure needs at least one frame, or `like`")
        if len(set(names)) < len(names):
            kind = "frame_twice"
            raise PydanticCustomError(kind, "two frames have the same name")
        return self

    def over(self, base: Self) -> Self:
        """Return this figure completed by another, which it is like."""
        given = {field: getattr(self, field) for field in self.model_fields_set - {"like"}}
        shared = self.pose.over(base.pose)
        frames = base.frames
        if self.frames:
            changed = {frame.name: frame for frame in self.frames}
            known = {frame.name for frame in base.frames}
            frames = (
                tuple(
                    changed[frame.name].over(frame) if frame.name in changed else frame
                    for frame in base.frames
                )
                if set(changed) <= known
                else self.frames
            )
        update = {field: getattr(base, field) for field in type(self).model_fields}
        return self.model_copy(update=update | given | {"pose": shared, "frames": frames})
