"""The figure of an exercise: a few joint angles, from which its picture and its load both come."""

from __future__ import annotations

from typing import Annotated, Any, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Flag, Id, ShortText, Text, Value, described
from generator.vocabulary.figures import Gear, HeldAt, Part, Side, Speaks, Surface, View

Degrees = Annotated[float, Field(strict=True, ge=-270, le=270, allow_inf_nan=False)]
Centimetres = Annotated[float, Field(strict=True, ge=-400, le=400, allow_inf_nan=False)]


def _angle(description: str, good: float) -> Any:  # noqa: ANN401  as `described` says
    return described(description, good=good, bad=900, unit="degrees", default=None)


class Limbs(Value):
    """The angles of one leg and one arm."""

    shank: Degrees | None = _angle("Shin, from upright; leaning forward is positive.", 15)
    thigh: Degrees | None = _angle(
        "Thigh, from upright; a seat pushed back is negative: -90 is sitting.", -60
    )
    foot: Degrees | None = _angle("Sole, from flat; heel up is positive, toes up negative.", 30)
    upper_arm: Degrees | None = _angle(
        "Upper arm, from hanging straight down; 90 is straight ahead, 180 overhead.", 45
    )
    forearm: Degrees | None = _angle(
        "Forearm, from hanging straight down; 90 is straight ahead, 180 points up.", 90
    )


class Pose(Limbs):
    """A posture: absolute angles. What is left out stands upright, arms hanging."""

    trunk: Degrees | None = _angle(
        "Pelvis, lower back and chest together, from upright; leaning forward is positive, "
        "lying on the back -90.",
        45,
    )
    pelvis: Degrees | None = _angle("Pelvis alone, where it differs from the trunk.", 50)
    lumbar: Degrees | None = _angle("Lower back alone, where it differs from the trunk.", 45)
    thorax: Degrees | None = _angle("Chest alone, where it differs from the trunk.", 40)
    neck: Degrees | None = _angle("Head and neck; in line with the chest if left out.", 20)
    far: Limbs | None = described(
        "The leg and the arm behind, where they differ from the near ones.",
        good={"thigh": 20},
        bad={"trunk": 20},
        default=None,
    )


class Frame(Pose):
    """A key posture of the movement, with its name."""

    name: ShortText = described("What this moment is called.", good="Bottom", bad="1")


class Contact(Value):
    """What carries the body: a part of it on a surface."""

    part: Part = described("The part of the body.", good="feet", bad="shoes")
    on: Surface = described("What it rests on.", good="floor", bad="mat", default=Surface.FLOOR)
    side: Side = described("Which of the two.", good="far", bad="left", default=Side.BOTH)
    height_cm: Centimetres = described(
        "How high the surface is.", good=45, bad=1800, unit="centimetres", default=0.0
    )
    x_cm: Centimetres | None = described(
        "How far ahead of the first contact it is, where that is fixed: a bar, say.",
        good=60,
        bad=5000,
        unit="centimetres",
        default=None,
    )
    frames: tuple[ShortText, ...] = described(
        "The moments at which it rests there; all of them if left out.",
        good=["Bottom"],
        bad=["always"],
        default=(),
    )


class Held(Value):
    """The load that is held, worn or pulled."""

    gear: Gear = described("What it is.", good="barbell", bad="weight")
    at: HeldAt = described(
        "Where it meets the body.", good="hands", bad="arms", default=HeldAt.HANDS
    )
    side: Side = described("Which hand holds it.", good="near", bad="right", default=Side.BOTH)
    along: Flag = described(
        "Whether a dumbbell points ahead, as at the sides, rather than across.",
        good=True,
        bad="yes",
        default=False,
    )
    between_legs: Flag = described(
        "Whether hands and load go between the legs, as in a swing: then a leg hides them.",
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
        "Where a machine's handle pulls: 0 is down, 90 ahead, 180 up, -90 back.",
        good=90,
        bad=900,
        unit="degrees",
        default=None,
    )
    pulley: tuple[Centimetres, Centimetres] | None = described(
        "Where a cable comes from: how far ahead of the first contact, and how high.",
        good=[120, 30],
        bad=[120],
        unit="centimetres",
        default=None,
    )

    @model_validator(mode="after")
    def _cable_has_a_pulley(self) -> Held:
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
        "How high its top is.", good=43, bad=1800, unit="centimetres", default=0.0
    )
    lean: Degrees = described(
        "How far it is turned: 0 lies flat, 90 stands upright.",
        good=45,
        bad=900,
        unit="degrees",
        default=0.0,
    )


class AnglesFrom(Value):
    """Where the angles come from."""

    basis: Text = described(
        "How the angles were chosen.",
        good="Trunk, thigh and shin at lift-off as measured at a contest.",
        bad="Known.",
    )
    sources: tuple[Id, ...] = described(
        "The sources, where they were measured.",
        good=["escamilla-2000"],
        bad=["somebody"],
        default=(),
        refers_to="sources",
    )


class Figure(Value):
    """The postures of an exercise, what carries the body and what it holds."""

    like: Id | None = described(
        "An exercise with nearly the same figure: then write only what differs. A frame with the "
        "same name is changed; frames with other names take the place of all of them.",
        good="romanian-deadlift",
        bad="RDL",
        default=None,
        refers_to="exercises",
    )
    view: View = described("From where it is seen.", good="side", bad="left", default=View.SIDE)
    contacts: tuple[Contact, ...] = described(
        "What carries the body. The first one fixes where the figure stands.",
        good=[{"part": "feet"}],
        bad=["floor"],
        default=(Contact(part=Part.FEET),),
        min_length=1,
    )
    held: tuple[Held, ...] = described(
        "The load.", good=[{"gear": "barbell"}], bad=["barbell"], default=()
    )
    scene: tuple[Thing, ...] = described(
        "What else stands in the picture.",
        good=[{"thing": "bench", "x_cm": -30, "length_cm": 120, "height_cm": 43}],
        bad=["bench"],
        default=(),
    )
    pose: Pose = described(
        "Angles that hold in every frame.", good={"trunk": 45}, bad=45, default=Pose()
    )
    frames: tuple[Frame, ...] = described(
        "The key postures in order: one, two or three.",
        good=[{"name": "Bottom", "trunk": 60}],
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
        "What an estimate from this posture may say.",
        good="at-least",
        bad="maybe",
        default=Speaks.ESTIMATE,
    )
    angles: AnglesFrom = described(
        "Where the angles come from.",
        good={"basis": "Judged from how the lift is coached."},
        bad="known",
    )

    @model_validator(mode="after")
    def _has_a_posture(self) -> Figure:
        names = [frame.name for frame in self.frames]
        if not names and self.like is None:
            kind = "no_frame"
            raise PydanticCustomError(kind, "a figure needs at least one frame, or `like`")
        if len(set(names)) < len(names):
            kind = "frame_twice"
            raise PydanticCustomError(kind, "two frames have the same name")
        return self

    def over(self, base: Figure) -> Self:
        """Return this figure completed by another, which it is like."""
        given = {field: getattr(self, field) for field in self.model_fields_set - {"like"}}
        shared = base.pose.model_copy(update=_given(self.pose))
        frames = base.frames
        if self.frames:
            changed = {frame.name: frame for frame in self.frames}
            known = {frame.name for frame in base.frames}
            frames = (
                tuple(
                    frame.model_copy(update=_given(changed[frame.name]))
                    if frame.name in changed
                    else frame
                    for frame in base.frames
                )
                if set(changed) <= known
                else self.frames
            )
        update = {field: getattr(base, field) for field in type(self).model_fields}
        return self.model_copy(update=update | given | {"pose": shared, "frames": frames})


def _given(value: Value) -> dict[str, object]:
    return {field: getattr(value, field) for field in value.model_fields_set}
