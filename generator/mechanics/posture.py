"""A frame of a record to a skeleton that stands where it should and holds what it holds.

The angles of a record need only be near. What a record says of contacts and grips is then met
exactly: the first contact fixes where the body is, the others turn or bend a limb until it is
there. By how much a limb fell short is kept, and becomes a finding.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from generator.mechanics.body import Body
from generator.mechanics.skeleton import (
    Angles,
    Limb,
    LimbAngles,
    Skeleton,
    ahead,
    hang_of,
    hanging,
    lean_of,
    reach,
    skeleton_of,
    up,
)
from generator.model.figure import Contact, Figure, Frame, Held, Limbs, Pose
from generator.vocabulary.figures import Gear, HeldAt, Part, Side, Surface, View

REACHED_FOR = {HeldAt.BACK, HeldAt.FRONT, HeldAt.CHEST, HeldAt.HIPS}
"""Where a load lies on the body and the hands go to it by themselves."""


class Miss(NamedTuple):
    """A part of the body that is not where it should be, by so many metres."""

    part: str
    metres: float


class Posture(NamedTuple):
    """A body at one moment."""

    angles: Angles
    skeleton: Skeleton
    misses: tuple[Miss, ...]


class Rest(NamedTuple):
    """Where a part of the body rests: the contact and its place in metres."""

    contact: Contact
    place: complex


@dataclass(frozen=True, slots=True)
class Poser:
    """Puts a body into the postures of one figure."""

    body: Body
    figure: Figure
    rests: tuple[Rest, ...] = ()
    """The contacts after the first, once the first frame has shown where they are."""

    @classmethod
    def of(cls, figure: Figure, body: Body) -> Poser:
        """Return what poses a figure whose `like` is resolved."""
        poser = cls(body, figure)
        for contact in figure.contacts[1:]:
            names = contact.frames or (figure.frames[0].name,)
            frame = next((each for each in figure.frames if each.name in names), figure.frames[0])
            skeleton = poser.pose(angles_of(figure, frame)).skeleton
            place = poser.first_place(contact, skeleton)
            poser = cls(body, figure, (*poser.rests, Rest(contact, place)))
        return poser

    def pose(self, angles: Angles, frame: Frame | None = None) -> Posture:
        """Return the body in a posture, on its contacts and with its hands on the load.

        Args:
            angles: the posture.
            frame: which moment it is, where contacts differ; None between two moments.
        """
        wide = 1.0 if self.figure.view is View.FRONT else 0.0
        skeleton = skeleton_of(self.body, angles, wide=wide)
        first = self.figure.contacts[0]
        height = first.height_cm / 100
        rests_at = height + rest_height(self.body, first.part)
        part = part_of(skeleton, self.body, first.part, first.side)
        skeleton = skeleton.moved(1j * rests_at - part)
        misses: list[Miss] = []
        for rest in self.rests:
            if frame is None or not rest.contact.frames or frame.name in rest.contact.frames:
                angles, skeleton = self._on(rest, angles, skeleton, misses)
        for held in self.figure.held:
            if held.at in REACHED_FOR and self._arms_are_free():
                place = load_place(held, skeleton, self.body)
                elbow = 1 + 0j if held.at is HeldAt.FRONT else -1j
                angles, skeleton = self._hands_to(
                    place, held.side, angles, skeleton, misses, "hands to the load", elbow
                )
        return Posture(angles, skeleton, tuple(misses))

    def first_place(self, contact: Contact, skeleton: Skeleton) -> complex:
        """Return where a contact is, seen from where the limb is drawn."""
        point = part_of(skeleton, self.body, contact.part, contact.side)
        height = contact.height_cm / 100 + rest_height(self.body, contact.part)
        if contact.x_cm is not None:
            return complex(contact.x_cm / 100, height)
        root = skeleton.near if contact.side is not Side.FAR else skeleton.far
        joint = root.shoulder if contact.part in {Part.HANDS, Part.ELBOWS} else root.hip
        length, drop = abs(point - joint), height - joint.imag
        if contact.part in TRUNK_PARTS or length <= abs(drop):
            return complex(point.real, height)
        aside = (length * length - drop * drop) ** 0.5
        return complex(joint.real + (aside if point.real >= joint.real else -aside), height)

    def _arms_are_free(self) -> bool:
        poses = (self.figure.pose, *self.figure.frames)
        return all(pose.upper_arm is None and pose.forearm is None for pose in poses)

    def _on(
        self, rest: Rest, angles: Angles, skeleton: Skeleton, misses: list[Miss]
    ) -> tuple[Angles, Skeleton]:
        contact, place = rest
        name = f"{contact.part.label} on {contact.on.label}"
        if contact.part in TRUNK_PARTS:
            height = part_of(skeleton, self.body, contact.part, contact.side).imag
            short = 0.0 if contact.on is Surface.PAD else abs(height - place.imag)
            misses.append(Miss(name, short))  # a pad is put where the body is
            return angles, skeleton
        if contact.part is Part.HANDS:
            return self._hands_to(place, contact.side, angles, skeleton, misses, name)
        if contact.part is Part.ELBOWS:
            return self._elbows_to(place, contact.side, angles, skeleton, misses, name)
        if contact.part is Part.KNEES:
            return self._knees_to(place, contact.side, angles, skeleton, misses, name)
        return self._feet_to(place, contact, angles, skeleton, misses, name)

    def _hands_to(  # noqa: PLR0913  what is moved, where to, and what is said of it
        self,
        place: complex,
        side: Side,
        angles: Angles,
        skeleton: Skeleton,
        misses: list[Miss],
        name: str,
        elbow: complex = -1j,
    ) -> tuple[Angles, Skeleton]:
        length = self.body.forearm + self.body.hand
        for end in _ends(side):
            limb, limb_angles = getattr(skeleton, end), getattr(angles, end)
            upper, fore, short = _elbow_bent(
                limb.shoulder, place, self.body.upper_arm, length, elbow
            )
            changed = limb_angles._replace(upper_arm=hang_of(upper), forearm=hang_of(fore))
            bend = limb.shoulder + self.body.upper_arm * upper
            wrist = bend + self.body.forearm * fore
            moved = limb._replace(elbow=bend, wrist=wrist, grip=wrist + self.body.hand * fore)
            angles, skeleton = (
                angles._replace(**{end: changed}),
                skeleton._replace(**{end: moved}),
            )
            misses.append(Miss(name, short))
        return angles, skeleton

    def _elbows_to(  # noqa: PLR0913  as above
        self,
        place: complex,
        side: Side,
        angles: Angles,
        skeleton: Skeleton,
        misses: list[Miss],
        name: str,
    ) -> tuple[Angles, Skeleton]:
        for end in _ends(side):
            limb, limb_angles = getattr(skeleton, end), getattr(angles, end)
            way = place - limb.shoulder
            upper = way / abs(way) if way else hanging(0.0)
            changed = limb_angles._replace(upper_arm=hang_of(upper))
            elbow = limb.shoulder + self.body.upper_arm * upper
            fore = hanging(limb_angles.forearm)
            wrist = elbow + self.body.forearm * fore
            moved = limb._replace(elbow=elbow, wrist=wrist, grip=wrist + self.body.hand * fore)
            angles, skeleton = (
                angles._replace(**{end: changed}),
                skeleton._replace(**{end: moved}),
            )
            misses.append(Miss(name, abs(abs(way) - self.body.upper_arm)))
        return angles, skeleton

    def _knees_to(  # noqa: PLR0913  as above
        self,
        place: complex,
        side: Side,
        angles: Angles,
        skeleton: Skeleton,
        misses: list[Miss],
        name: str,
    ) -> tuple[Angles, Skeleton]:
        for end in _ends(side):
            limb, limb_angles = getattr(skeleton, end), getattr(angles, end)
            way = place - limb.hip
            down = way / abs(way) if way else -1j
            changed = limb_angles._replace(thigh=lean_of(-down))
            angles = angles._replace(**{end: changed})
            skeleton = skeleton._replace(
                **{end: _leg(self.body, limb, down, -up(changed.shank), changed.foot)}
            )
            misses.append(Miss(name, abs(abs(way) - self.body.thigh)))
        return angles, skeleton

    def _feet_to(  # noqa: PLR0913  as above
        self,
        place: complex,
        contact: Contact,
        angles: Angles,
        skeleton: Skeleton,
        misses: list[Miss],
        name: str,
    ) -> tuple[Angles, Skeleton]:
        for end in _ends(contact.side):
            limb, limb_angles = getattr(skeleton, end), getattr(angles, end)
            point = _foot_point(limb, contact.part)
            ankle = place + (limb.ankle - point)
            turn = 1.0 if limb_angles.shank - limb_angles.thigh >= 0.0 else -1.0
            thigh, shank, short = reach(
                limb.hip, ankle, self.body.thigh, self.body.shank, turn=turn
            )
            changed = limb_angles._replace(thigh=lean_of(-thigh), shank=lean_of(-shank))
            angles = angles._replace(**{end: changed})
            skeleton = skeleton._replace(**{end: _leg(self.body, limb, thigh, shank, changed.foot)})
            misses.append(Miss(name, short))
        return angles, skeleton


def _elbow_bent(
    shoulder: complex, hand: complex, upper: float, fore: float, towards: complex
) -> tuple[complex, complex, float]:
    """Bend an arm so that the elbow is as far towards a direction as can be."""
    ways = [reach(shoulder, hand, upper, fore, turn=turn) for turn in (-1.0, 1.0)]
    return max(ways, key=lambda way: (way[0] * towards.conjugate()).real)


TRUNK_PARTS = {Part.SEAT, Part.BACK, Part.CHEST}


def _ends(side: Side) -> tuple[str, ...]:
    return ("near", "far") if side is Side.BOTH else (side.value,)


def _leg(body: Body, limb: Limb, thigh: complex, shank: complex, foot: float) -> Limb:
    knee = limb.hip + body.thigh * thigh
    ankle = knee + body.shank * shank
    sole = ahead(foot)
    below = ankle - body.ankle_height * 1j * sole
    return limb._replace(
        knee=knee,
        ankle=ankle,
        heel=below - body.heel * sole,
        toes=below + body.toes * sole,
    )


def _foot_point(limb: Limb, part: Part) -> complex:
    if part is Part.TOES:
        return limb.toes
    return limb.heel if part is Part.HEELS else limb.ankle


def rest_height(body: Body, part: Part) -> float:
    """Return how far the point that stands for a part is above what it rests on, in metres."""
    return {
        Part.FEET: body.ankle_height,
        Part.KNEES: body.limb,
        Part.ELBOWS: body.limb,
        Part.SEAT: body.seat,
        Part.BACK: body.depth,
        Part.CHEST: body.depth,
    }.get(part, 0.0)


def part_of(skeleton: Skeleton, body: Body, part: Part, side: Side) -> complex:
    """Return the point that stands for a part of the body: of one side, or between the two."""
    limbs = [getattr(skeleton, end) for end in _ends(side)]
    if part is Part.SEAT:
        return skeleton.hip
    if part in {Part.BACK, Part.CHEST}:
        thorax = skeleton.c7 - skeleton.t12l1
        return skeleton.t12l1 + body.shoulder_share * thorax
    points = [
        limb.grip
        if part is Part.HANDS
        else limb.elbow
        if part is Part.ELBOWS
        else limb.knee
        if part is Part.KNEES
        else _foot_point(limb, part)
        for limb in limbs
    ]
    return sum(points) / len(points)


def load_place(held: Held, skeleton: Skeleton, body: Body) -> complex:
    """Return where a load acts on the body, in metres."""
    along = skeleton.c7 - skeleton.t12l1
    front = along / abs(along) * -1j
    offset = held.ahead_cm / 100
    limbs = [getattr(skeleton, end) for end in _ends(held.side)]
    at = held.at
    if at is HeldAt.BACK:
        return skeleton.t12l1 + 0.93 * along - (body.depth * 0.75 - offset) * front
    if at is HeldAt.FRONT:
        return skeleton.t12l1 + 0.80 * along + (body.depth * 0.95 + offset) * front
    if at is HeldAt.CHEST:
        return skeleton.t12l1 + 0.45 * along + (body.depth + 0.10 + offset) * front
    if at is HeldAt.HIPS:
        up_pelvis = (skeleton.l5s1 - skeleton.hip) / abs(skeleton.l5s1 - skeleton.hip)
        ahead_of_hip = 0.0 if held.gear is Gear.BELT else body.depth * 0.95
        return skeleton.hip + 0.02 * up_pelvis + (ahead_of_hip + offset) * up_pelvis * -1j
    if at is HeldAt.ANKLES:
        return sum(limb.ankle for limb in limbs) / len(limbs) + offset
    if at is HeldAt.FEET:
        return sum(limb.toes for limb in limbs) / len(limbs) + offset
    return sum(limb.grip for limb in limbs) / len(limbs) + offset


def angles_of(figure: Figure, frame: Frame) -> Angles:
    """Return the angles of a frame in degrees, completed by those that hold in every frame."""
    poses = (frame, figure.pose)
    thorax = _trunk(poses, "thorax")
    near = _limbs(poses, poses, figure)
    fars = tuple(pose.far for pose in poses if pose.far is not None)
    neck = _first(poses, "neck")
    return Angles(
        pelvis=_trunk(poses, "pelvis"),
        lumbar=_trunk(poses, "lumbar"),
        thorax=thorax,
        neck=thorax if neck is None else neck,
        near=near,
        far=_limbs((*fars, *poses), poses, figure),
    )


def _first(poses: tuple[Limbs, ...], angle: str) -> float | None:
    values = (getattr(pose, angle) for pose in poses)
    return next((value for value in values if value is not None), None)


def _trunk(poses: tuple[Pose, ...], segment: str) -> float:
    for pose in poses:
        for name in (segment, "trunk"):
            value: float | None = getattr(pose, name)
            if value is not None:
                return value
    return 0.0


def _limbs(poses: tuple[Limbs, ...], _near: tuple[Limbs, ...], figure: Figure) -> LimbAngles:
    shank = _first(poses, "shank") or 0.0
    thigh = _first(poses, "thigh") or 0.0
    foot = _first(poses, "foot")
    if foot is None:
        parts = {contact.part for contact in figure.contacts}
        foot = 0.0 if Part.FEET in parts else shank + (75.0 if Part.KNEES in parts else 0.0)
    upper_arm = _first(poses, "upper_arm") or 0.0
    forearm = _first(poses, "forearm")
    return LimbAngles(shank, thigh, foot, upper_arm, upper_arm if forearm is None else forearm)
