"""How far joints bend in the side plane, to catch postures that nobody can take.

Limits are wide on purpose: the ends of usual ranges of motion with some room, judged, so that what
is caught is a slip of the pen rather than a supple lifter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from generator.mechanics.skeleton import Angles, LimbAngles


class Bend(NamedTuple):
    """A joint that is bent further than joints go."""

    joint: str
    degrees: float
    least: float
    most: float


class _Range(NamedTuple):
    joint: str
    least: float
    most: float
    bend: Callable[[Angles, LimbAngles], float]


_RANGES: Final = (
    _Range("knee", -8, 160, lambda _, limb: limb.shank - limb.thigh),
    _Range("hip", -40, 140, lambda body, limb: body.pelvis - limb.thigh),
    _Range("ankle", -95, 45, lambda _, limb: limb.shank - limb.foot),
    _Range("shoulder", -100, 200, lambda body, limb: limb.upper_arm + body.thorax),
    _Range("elbow", -12, 172, lambda _, limb: limb.forearm - limb.upper_arm),
)
_LEG_JOINTS: Final = 3


def beyond(angles: Angles, *, arms: bool = True) -> Iterator[Bend]:
    """Yield every joint that a posture bends too far.

    Args:
        angles: the posture.
        arms: whether the arms lie in the side plane; hands behind the neck turn out of it.
    """
    back, neck = angles.thorax - angles.pelvis, angles.neck - angles.thorax
    for joint, least, most, bend in (
        ("lower back", -45.0, 80.0, back),
        ("neck", -75.0, 75.0, neck),
    ):
        degrees = _wrapped(bend, least, most)
        if not least <= degrees <= most:
            yield Bend(joint, degrees, least, most)
    near = tuple(_beyond_in(angles, angles.near, arms=arms))
    fall_together = angles.far is angles.near
    far = near if fall_together else tuple(_beyond_in(angles, angles.far, arms=arms))
    for side, bends in (("near", near), ("far", far)):
        yield from (bend._replace(joint=f"{side} {bend.joint}") for bend in bends)


def _beyond_in(angles: Angles, limb: LimbAngles, *, arms: bool) -> Iterator[Bend]:
    """Yield every joint of one leg and one arm that is bent too far."""
    for joint, least, most, bend in _RANGES if arms else _RANGES[:_LEG_JOINTS]:
        degrees = _wrapped(bend(angles, limb), least, most)
        if not least <= degrees <= most:
            yield Bend(joint, degrees, least, most)


def _wrapped(degrees: float, least: float, most: float) -> float:
    """Return the same angle, at most half a circle from the middle of a range."""
    start = (least + most) / 2 - 180.0
    return (degrees - start) % 360.0 + start
