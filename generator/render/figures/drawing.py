"""A still figure: where each part of the body goes, in the order in which it is painted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.mechanics.posture import Posture
from generator.mechanics.skeleton import Limb, LimbAngles
from generator.render.figures.outline import UNITS_PER_METRE

FAR_OFFSET = complex(0.028, 0.004)
"""How far the limbs behind are drawn to the side of the near ones, so that one sees them."""


class Piece(NamedTuple):
    """A part of the body in a drawing."""

    shape: str
    """Its name in `parts`."""
    tone: str
    """near, trunk or far; and plain, where a part is painted once more without its outline, so
    that a limb has one outline and no line across the joint."""
    x: int
    y: int
    turn: int
    """Degrees clockwise."""


def pieces_behind(posture: Posture, aside: complex) -> Iterator[Piece]:
    """Return the limbs behind the trunk; from the front, where nothing is aside, as dark."""
    limb, angles = posture.skeleton.far, posture.angles.far
    tone = "far" if aside else "near"
    yield from _arm(limb, angles, tone, aside)
    yield from _leg(limb, angles, tone, aside)


def pieces_of_trunk(posture: Posture) -> Iterator[Piece]:
    """Return pelvis, lower back, chest and head."""
    skeleton, angles = posture.skeleton, posture.angles
    yield _piece("head", "near", skeleton.c7, angles.neck)
    yield _piece("pelvis", "trunk", skeleton.hip, angles.pelvis)
    yield _piece("thorax", "trunk", skeleton.t12l1, angles.thorax)
    yield _piece("lumbar", "trunk", skeleton.l5s1, angles.lumbar)


def pieces_of_near_leg(posture: Posture) -> Iterator[Piece]:
    """Return the near leg."""
    return _leg(posture.skeleton.near, posture.angles.near, "near", 0j)


def pieces_of_near_arm(posture: Posture) -> Iterator[Piece]:
    """Return the near arm."""
    return _arm(posture.skeleton.near, posture.angles.near, "near", 0j)


def _leg(limb: Limb, angles: LimbAngles, tone: str, aside: complex) -> Iterator[Piece]:
    shank = _piece("shank", tone, limb.knee + aside, angles.shank)
    yield _piece("foot", f"{tone} plain", limb.ankle + aside, angles.foot)
    yield shank
    yield _piece("thigh", tone, limb.hip + aside, angles.thigh)
    yield shank._replace(tone=f"{tone} plain")


def _arm(limb: Limb, angles: LimbAngles, tone: str, aside: complex) -> Iterator[Piece]:
    forearm = _piece("forearm", tone, limb.elbow + aside, -angles.forearm)
    yield forearm
    yield _piece("upper-arm", tone, limb.shoulder + aside, -angles.upper_arm)
    yield forearm._replace(tone=f"{tone} plain")


def _piece(shape: str, tone: str, place: complex, degrees: float) -> Piece:
    x, y = units(place)
    return Piece(shape, tone, x, y, round(degrees))


def units(point: complex) -> tuple[int, int]:
    """Return a point in the units of the drawing, y down."""
    return round(point.real * UNITS_PER_METRE), round(-point.imag * UNITS_PER_METRE)
