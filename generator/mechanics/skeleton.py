"""Angles to points: every joint of a body, and two segments that reach for a place."""

from __future__ import annotations

import math
from cmath import phase, rect
from typing import NamedTuple

from generator.mechanics.body import Body


class LimbAngles(NamedTuple):
    """The angles of one leg and one arm in degrees, as a record gives them."""

    shank: float
    thigh: float
    foot: float
    upper_arm: float
    forearm: float


class Angles(NamedTuple):
    """A posture in degrees: the trunk from upright, leaning forward positive."""

    pelvis: float
    lumbar: float
    thorax: float
    neck: float
    near: LimbAngles
    far: LimbAngles

    def with_limbs(self, near: LimbAngles, far: LimbAngles) -> Angles:
        """Return the same trunk with other limbs."""
        return Angles(self.pelvis, self.lumbar, self.thorax, self.neck, near, far)


class Limb(NamedTuple):
    """The joints of one leg and one arm."""

    hip: complex
    knee: complex
    ankle: complex
    heel: complex
    toes: complex
    shoulder: complex
    elbow: complex
    wrist: complex
    grip: complex


class Skeleton(NamedTuple):
    """Where every joint is: x ahead, y up, in metres."""

    hip: complex
    l5s1: complex
    t12l1: complex
    c7: complex
    crown: complex
    near: Limb
    far: Limb

    def moved(self, by: complex) -> Skeleton:
        """Return the same posture somewhere else."""
        near = Limb(*[point + by for point in self.near])
        return Skeleton(
            self.hip + by,
            self.l5s1 + by,
            self.t12l1 + by,
            self.c7 + by,
            self.crown + by,
            near,
            near if self.far is self.near else Limb(*[point + by for point in self.far]),
        )

    def with_limbs(self, near: Limb, far: Limb) -> Skeleton:
        """Return the same trunk with other limbs."""
        return Skeleton(self.hip, self.l5s1, self.t12l1, self.c7, self.crown, near, far)

    @property
    def joints(self) -> tuple[complex, ...]:
        """Every joint there is."""
        trunk = (self.hip, self.l5s1, self.t12l1, self.c7, self.crown)
        return (*trunk, *self.near, *self.far)


_RADIANS = math.pi / 180.0


def up(degrees: float) -> complex:
    """Return the direction that stands upright at 0 and leans forward as degrees grow."""
    return rect(1.0, (90.0 - degrees) * _RADIANS)


def hanging(degrees: float) -> complex:
    """Return the direction that hangs down at 0, points ahead at 90 and up at 180."""
    return rect(1.0, (degrees - 90.0) * _RADIANS)


def ahead(degrees: float) -> complex:
    """Return the direction that points ahead at 0 and down as degrees grow."""
    return rect(1.0, -degrees * _RADIANS)


def lean_of(direction: complex) -> float:
    """Return the degrees at which `up` gives a direction, from -180 to 180."""
    return _wrapped(90.0 - math.degrees(phase(direction)))


def hang_of(direction: complex) -> float:
    """Return the degrees at which `hanging` gives a direction, from -90 to 270."""
    degrees = math.degrees(phase(direction)) + 90.0
    return degrees if degrees >= -90.0 else degrees + 360.0  # noqa: PLR2004  overhead is 180


def _wrapped(degrees: float) -> float:
    return (degrees + 180.0) % 360.0 - 180.0


def skeleton_of(body: Body, angles: Angles, *, wide: float = 0.0) -> Skeleton:
    """Return the joints of a posture with the middle of the hips at the origin.

    Args:
        body: how long the segments are.
        angles: the posture.
        wide: 0 from the side, where left and right fall together; 1 from the front.
    """
    pelvis, thorax = up(angles.pelvis), up(angles.thorax)
    l5s1 = body.pelvis * pelvis
    t12l1 = l5s1 + body.lumbar * up(angles.lumbar)
    c7 = t12l1 + body.thorax * thorax
    crown = c7 + body.neck * up(angles.neck)
    shoulders = t12l1 + body.shoulder_share * body.thorax * thorax
    hip_aside = wide * body.half_hips * pelvis * -1j
    shoulder_aside = wide * body.half_shoulders * thorax * -1j
    near = _limb(body, angles.near, hip_aside, shoulders + shoulder_aside)
    if wide or angles.far is not angles.near:
        far = _limb(body, angles.far, -hip_aside, shoulders - shoulder_aside)
    else:
        far = near  # the two sides fall together
    return Skeleton(
        0j,
        l5s1,
        t12l1,
        c7,
        crown,
        near,
        far,
    )


def _limb(body: Body, angles: LimbAngles, hip: complex, shoulder: complex) -> Limb:
    elbow = shoulder + body.upper_arm * hanging(angles.upper_arm)
    fore = hanging(angles.forearm)
    wrist = elbow + body.forearm * fore
    leg = _leg(body, hip, -up(angles.thigh), -up(angles.shank), angles.foot)
    return Limb(hip, *leg, shoulder, elbow, wrist, wrist + body.hand * fore)


def leg_of(body: Body, limb: Limb, thigh: complex, shank: complex, foot: float) -> Limb:
    """Return a limb whose leg leads from its hip along two directions to a foot in degrees."""
    leg = _leg(body, limb.hip, thigh, shank, foot)
    return Limb(limb.hip, *leg, limb.shoulder, limb.elbow, limb.wrist, limb.grip)


def _leg(
    body: Body, hip: complex, thigh: complex, shank: complex, foot: float
) -> tuple[complex, complex, complex, complex]:
    """Return knee, ankle, heel and toes."""
    knee = hip + body.thigh * thigh
    ankle = knee + body.shank * shank
    sole = ahead(foot)
    below = ankle - body.ankle_height * 1j * sole
    return knee, ankle, below - body.heel * sole, below + body.toes * sole


def reach(
    start: complex, end: complex, first: float, second: float, *, turn: float
) -> tuple[complex, complex, float]:
    """Bend two segments so that they lead from a start to an end.

    Args:
        start: where the first segment begins.
        end: where the second should end.
        first: length of the first segment in metres.
        second: length of the second.
        turn: 1 to bend to the left of the way from start to end, -1 to the right.

    Returns:
        The directions of the two segments, and by how many metres they fall short.
    """
    way = end - start
    distance = abs(way)
    straight = way / distance if distance else -1j
    longest, shortest = first + second, abs(first - second)
    if distance >= longest:
        return straight, straight, distance - longest
    if distance <= shortest:
        folded = straight if first > second else -straight
        return folded, -folded, shortest - distance
    cosine = (first * first + distance * distance - second * second) / (2 * first * distance)
    angle = math.acos(max(-1.0, min(1.0, cosine)))
    one = straight * rect(1.0, turn * angle)
    other = (way - first * one) / second
    return one, other, 0.0
