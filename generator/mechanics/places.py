"""Where on a body things are: parts that rest on something, loads that act on it."""

from __future__ import annotations

import cmath
import math
from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import Final

from generator.mechanics.body import Body
from generator.mechanics.skeleton import Limb, Skeleton
from generator.model.figure import Held
from generator.vocabulary.figures import Gear, HeldAt, Part, Side

TRUNK_PARTS: Final = frozenset({Part.SEAT, Part.HIPS, Part.BACK, Part.CHEST})
"""Parts that no limb can be turned to: the angles themselves must bring them there."""
_AT_THE_HIP: Final = frozenset({Part.SEAT, Part.HIPS})

LANDMINE_METRES: Final = 2.1
"""From the pivot of a landmine bar to the hands."""
BAR_ON_BACK, BAR_IN_FRONT, BELL_AT_CHEST = 0.93, 0.80, 0.45
"""How far up the thorax a load lies, as a share of the way from T12/L1 to C7."""


_RESTS_BELOW: Final[Mapping[Part, Callable[[Body], float]]] = {
    Part.FEET: attrgetter("ankle_height"),
    Part.KNEES: attrgetter("limb"),
    Part.ELBOWS: attrgetter("limb"),
    Part.SEAT: attrgetter("seat"),
    Part.HIPS: attrgetter("depth"),
    Part.BACK: attrgetter("depth"),
    Part.CHEST: attrgetter("depth"),
}
_LIMB_POINT: Final[Mapping[Part, Callable[[Limb], complex]]] = {
    Part.FEET: attrgetter("ankle"),  # over the sole
    Part.TOES: attrgetter("toes"),
    Part.HEELS: attrgetter("heel"),
    Part.KNEES: attrgetter("knee"),
    Part.ELBOWS: attrgetter("elbow"),
    Part.HANDS: attrgetter("grip"),
}


def limbs_of(skeleton: Skeleton, side: Side) -> tuple[Limb, ...]:
    """Return the limbs of one side or both."""
    if side is Side.BOTH:
        return (skeleton.near, skeleton.far)
    return (skeleton.near,) if side is Side.NEAR else (skeleton.far,)


def rest_height(body: Body, part: Part) -> float:
    """Return how far the point that stands for a part is above what it rests on, in metres."""
    below = _RESTS_BELOW.get(part)
    return 0.0 if below is None else below(body)


def part_of(skeleton: Skeleton, body: Body, part: Part, side: Side) -> complex:
    """Return the point that stands for a part of the body: of one side, or between the two."""
    if part not in TRUNK_PARTS:
        return _middle_of(skeleton, side, _LIMB_POINT[part])
    if part in _AT_THE_HIP:
        return skeleton.hip
    return skeleton.t12l1 + body.shoulder_share * (skeleton.c7 - skeleton.t12l1)


def limb_point(limb: Limb, part: Part) -> complex:
    """Return the point of a limb that stands for a part of it."""
    return _LIMB_POINT[part](limb)


def load_place(held: Held, skeleton: Skeleton, body: Body) -> complex:
    """Return where a load acts on the body, in metres."""
    along = skeleton.c7 - skeleton.t12l1
    front = along / abs(along) * -1j
    offset = held.ahead_cm / 100
    match held.at:
        case HeldAt.HANDS:  # most loads
            return _middle_of(skeleton, held.side, _LIMB_POINT[Part.HANDS]) + offset
        case HeldAt.BACK:
            return skeleton.t12l1 + BAR_ON_BACK * along - (0.75 * body.depth - offset) * front
        case HeldAt.FRONT:
            return skeleton.t12l1 + BAR_IN_FRONT * along + (0.95 * body.depth + offset) * front
        case HeldAt.CHEST:
            return skeleton.t12l1 + BELL_AT_CHEST * along + (body.depth + 0.10 + offset) * front
        case HeldAt.HIPS:
            return _at_hips(held, skeleton, body)
        case HeldAt.ANKLES:
            return _middle_of(skeleton, held.side, lambda limb: _at_shin(limb, offset))
        case HeldAt.FEET:
            return _middle_of(skeleton, held.side, _LIMB_POINT[Part.TOES]) + offset


def landmine_way(place: complex) -> complex:
    """Return the direction from the hands along a landmine bar down to its pivot."""
    return cmath.rect(1.0, -math.asin(max(-1.0, min(1.0, place.imag / LANDMINE_METRES))))


def _at_shin(limb: Limb, ahead: float) -> complex:
    """Return a place ahead of the ankle, square to the shin."""
    shin = limb.knee - limb.ankle
    return limb.ankle + ahead * shin / abs(shin) * -1j


def _at_hips(held: Held, skeleton: Skeleton, body: Body) -> complex:
    along = skeleton.l5s1 - skeleton.hip
    along /= abs(along)
    ahead = 0.0 if held.gear is Gear.BELT else 0.95 * body.depth
    return skeleton.hip + 0.02 * along + (ahead + held.ahead_cm / 100) * along * -1j


def _middle_of(skeleton: Skeleton, side: Side, point: Callable[[Limb], complex]) -> complex:
    """Return a point of one limb, or the one between the two."""
    if side is not Side.BOTH:
        return point(skeleton.near if side is Side.NEAR else skeleton.far)
    near = point(skeleton.near)
    return near if skeleton.far is skeleton.near else (near + point(skeleton.far)) / 2
