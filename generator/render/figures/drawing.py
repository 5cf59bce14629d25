"""A still figure: where each part of the body goes, in the order in which it is painted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.mechanics.posture import Posture
from generator.mechanics.skeleton import Limb, LimbAngles
from generator.render.figures.outline import UNITS_PER_METRE

FAR_OFFSET = complex(0.028, 0.004)
"""How far the limbs behind are drawn to the side of the near ones, so that one sees them."""


class Tone:
    """How a part of the body is painted."""

    NEAR = "near"
    NEAR_INNER = "near f-inner"
    """Painted once more without its outline: a limb has one outline, and no line at its joint."""
    TRUNK = "trunk"
    FAR = "far"
    MARK = "mark"
    """The lower back."""


class Piece(NamedTuple):
    """A part of the body in a drawing."""

    shape: str
    """Its name in `parts`."""
    tone: str
    """One of `Tone`."""
    x: int
    y: int
    turn: int
    """Degrees clockwise."""


def pieces_behind(posture: Posture) -> Iterator[Piece]:
    """Return the limbs behind the trunk, a little aside."""
    limb, angles = posture.skeleton.far, posture.angles.far
    yield from _arm(limb, angles, Tone.FAR, FAR_OFFSET)
    yield from _leg(limb, angles, Tone.FAR, FAR_OFFSET)


def pieces_of_legs(posture: Posture) -> Iterator[Piece]:
    """Return both legs as they are seen from the front: no one is behind the other."""
    yield from _leg(posture.skeleton.far, posture.angles.far, Tone.NEAR, 0j)
    yield from _leg(posture.skeleton.near, posture.angles.near, Tone.NEAR, 0j)


def pieces_of_arms(posture: Posture) -> Iterator[Piece]:
    """Return both arms as they are seen from the front."""
    yield from _arm(posture.skeleton.far, posture.angles.far, Tone.NEAR, 0j)
    yield from _arm(posture.skeleton.near, posture.angles.near, Tone.NEAR, 0j)


def pieces_of_trunk(posture: Posture) -> Iterator[Piece]:
    """Return head, pelvis, chest and lower back with its mark."""
    skeleton, angles = posture.skeleton, posture.angles
    lumbar = _piece("lumbar", Tone.TRUNK, skeleton.l5s1, angles.lumbar)
    yield _piece("head", Tone.NEAR, skeleton.c7, angles.neck)
    yield _piece("pelvis", Tone.TRUNK, skeleton.hip, angles.pelvis)
    yield _piece("thorax", Tone.TRUNK, skeleton.t12l1, angles.thorax)
    yield lumbar
    yield lumbar._replace(shape="mark", tone=Tone.MARK)


def pieces_of_near_leg(posture: Posture) -> Iterator[Piece]:
    """Return the near leg."""
    return _leg(posture.skeleton.near, posture.angles.near, Tone.NEAR, 0j)


def pieces_of_near_arm(posture: Posture) -> Iterator[Piece]:
    """Return the near arm."""
    return _arm(posture.skeleton.near, posture.angles.near, Tone.NEAR, 0j)


def leg(posture: Posture) -> Iterator[Piece]:
    """Return the near leg once, each part with its outline."""
    return _bare_leg(posture.skeleton.near, posture.angles.near, Tone.NEAR, 0j)


def arm(posture: Posture) -> Iterator[Piece]:
    """Return the near arm once, each part with its outline."""
    return _bare_arm(posture.skeleton.near, posture.angles.near, Tone.NEAR, 0j)


def _leg(limb: Limb, angles: LimbAngles, tone: str, aside: complex) -> Iterator[Piece]:
    foot, shank, thigh = _bare_leg(limb, angles, tone, aside)
    yield foot._replace(tone=_inner(tone))
    yield from (shank, thigh)
    if tone == Tone.NEAR:
        yield shank._replace(tone=Tone.NEAR_INNER)


def _arm(limb: Limb, angles: LimbAngles, tone: str, aside: complex) -> Iterator[Piece]:
    forearm, upper_arm = _bare_arm(limb, angles, tone, aside)
    yield from (forearm, upper_arm)
    if tone == Tone.NEAR:
        yield forearm._replace(tone=Tone.NEAR_INNER)


def _bare_leg(limb: Limb, angles: LimbAngles, tone: str, aside: complex) -> Iterator[Piece]:
    yield _piece("foot", tone, limb.ankle + aside, angles.foot)
    yield _piece("shank", tone, limb.knee + aside, angles.shank)
    yield _piece("thigh", tone, limb.hip + aside, angles.thigh)


def _bare_arm(limb: Limb, angles: LimbAngles, tone: str, aside: complex) -> Iterator[Piece]:
    yield _piece("forearm", tone, limb.elbow + aside, -angles.forearm)
    yield _piece("upper-arm", tone, limb.shoulder + aside, -angles.upper_arm)


def _inner(tone: str) -> str:
    return Tone.NEAR_INNER if tone == Tone.NEAR else tone


def _piece(shape: str, tone: str, place: complex, degrees: float) -> Piece:
    return Piece(
        shape,
        tone,
        round(place.real * UNITS_PER_METRE),
        round(-place.imag * UNITS_PER_METRE),
        round(degrees),
    )


def units(point: complex) -> tuple[int, int]:
    """Return a point in the units of the drawing, y down."""
    return round(point.real * UNITS_PER_METRE), round(-point.imag * UNITS_PER_METRE)
