"""Turning and bending limbs until they are where a record says they are."""

from __future__ import annotations

import cmath
import math
from typing import NamedTuple

from generator.mechanics.body import Body
from generator.mechanics.places import limb_point
from generator.mechanics.skeleton import (
    Angles,
    Limb,
    LimbAngles,
    Skeleton,
    hang_of,
    hanging,
    lean_of,
    leg_of,
    reach,
    up,
)
from generator.vocabulary.figures import Part, Side

STRAIGHT, FOLDED = -1.0, 170.0
"""Between which degrees an elbow bends: one way only."""


class Miss(NamedTuple):
    """A part of the body that is not where it should be, by so many metres."""

    part: str
    metres: float


class Fitting:
    """A posture while its limbs are brought to their places; it ends as a new posture."""

    def __init__(self, body: Body, angles: Angles, skeleton: Skeleton) -> None:
        """Begin with a posture that stands where its first contact puts it."""
        self.body = body
        self.angles = angles
        self.skeleton = skeleton
        self.misses: list[Miss] = []

    def hands_to(self, place: complex, side: Side, name: str, *, behind: bool = False) -> None:
        """Bend the arms so that the grip is at a place.

        An elbow bends one way. Behind the neck the arm turns out of the side plane: there the
        elbow is drawn as low as it goes.
        """
        for one in self._sides(side):
            limb, angles = self._of(one)
            length = self.body.forearm + self.body.hand
            ways = [
                reach(limb.shoulder, place, self.body.upper_arm, length, turn=turn)
                for turn in (-1.0, 1.0)
            ]
            upper, fore, short = min(ways, key=_height if behind else _wrong_way)
            self._put_arm(one, limb, angles, upper, fore)
            self.misses.append(Miss(name, short))

    def elbows_to(self, place: complex, side: Side, name: str) -> None:
        """Turn the upper arms so that the elbow is at a place."""
        for one in self._sides(side):
            limb, angles = self._of(one)
            way = place - limb.shoulder
            upper = way / abs(way) if way else -1j
            self._put_arm(one, limb, angles, upper, hanging(angles.forearm))
            self.misses.append(Miss(name, abs(abs(way) - self.body.upper_arm)))

    def knees_to(self, place: complex, side: Side, name: str) -> None:
        """Turn the thighs so that the knee is at a place."""
        for one in self._sides(side):
            limb, angles = self._of(one)
            way = place - limb.hip
            thigh = way / abs(way) if way else -1j
            self._put_leg(one, limb, angles, thigh, -up(angles.shank))
            self.misses.append(Miss(name, abs(abs(way) - self.body.thigh)))

    def feet_to(self, place: complex, part: Part, side: Side, name: str) -> None:
        """Bend the legs so that sole, toes or heel are at a place."""
        for one in self._sides(side):
            limb, angles = self._of(one)
            ankle = place + (limb.ankle - limb_point(limb, part))
            turn = 1.0 if angles.shank >= angles.thigh else -1.0
            thigh, shank, short = reach(
                limb.hip, ankle, self.body.thigh, self.body.shank, turn=turn
            )
            self._put_leg(one, limb, angles, thigh, shank)
            self.misses.append(Miss(name, short))

    def _sides(self, side: Side) -> tuple[Side, ...]:
        """Return each limb that is meant; both at once while left and right fall together."""
        if side is not Side.BOTH:
            return (side,)
        fall_together = self.skeleton.far is self.skeleton.near
        if fall_together and self.angles.far is self.angles.near:
            return (Side.BOTH,)
        return (Side.NEAR, Side.FAR)

    def _of(self, side: Side) -> tuple[Limb, LimbAngles]:
        if side is Side.FAR:
            return self.skeleton.far, self.angles.far
        return self.skeleton.near, self.angles.near

    def _put_arm(
        self, side: Side, limb: Limb, angles: LimbAngles, upper: complex, fore: complex
    ) -> None:
        elbow = limb.shoulder + self.body.upper_arm * upper
        wrist = elbow + self.body.forearm * fore
        grip = wrist + self.body.hand * fore
        hip, knee, ankle, heel, toes, shoulder, *_ = limb
        moved = Limb(hip, knee, ankle, heel, toes, shoulder, elbow, wrist, grip)
        turned = LimbAngles(angles.shank, angles.thigh, angles.foot, hang_of(upper), hang_of(fore))
        self._put(side, moved, turned)

    def _put_leg(
        self, side: Side, limb: Limb, angles: LimbAngles, thigh: complex, shank: complex
    ) -> None:
        moved = leg_of(self.body, limb, thigh, shank, angles.foot)
        turned = LimbAngles(
            lean_of(-shank), lean_of(-thigh), angles.foot, angles.upper_arm, angles.forearm
        )
        self._put(side, moved, turned)

    def _put(self, side: Side, limb: Limb, angles: LimbAngles) -> None:
        near = limb if side is not Side.FAR else self.skeleton.near
        far = limb if side is not Side.NEAR else self.skeleton.far
        self.skeleton = self.skeleton.with_limbs(near, far)
        near_angles = angles if side is not Side.FAR else self.angles.near
        far_angles = angles if side is not Side.NEAR else self.angles.far
        self.angles = self.angles.with_limbs(near_angles, far_angles)


def _height(way: tuple[complex, complex, float]) -> float:
    return way[0].imag


def _wrong_way(way: tuple[complex, complex, float]) -> float:
    """Return by how many degrees an elbow would have to bend the way it does not."""
    bend = math.degrees(cmath.phase(way[1] / way[0]))
    return max(0.0, STRAIGHT - bend, bend - FOLDED)
