"""How far an estimate can be off: angles, body size and lever arm, each moved a little.

Every angle is moved by 5 degrees both ways at the hardest moment; the body is made small and tall,
the lever arm short and long, each time against the reference set of the same body. The parts
are independent, so they add as squares. The weight counts only where it is itself a guess.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Final

from generator.mechanics.angles import angles_of, between
from generator.mechanics.body import Body
from generator.mechanics.estimate import Line
from generator.mechanics.posture import Poser
from generator.mechanics.reference import REFERENCE_DEMAND, REFERENCE_KG, compression
from generator.mechanics.skeleton import Angles
from generator.mechanics.statics import Unknown, demand_of
from generator.model.figure import Figure

ANGLE_DEGREES: Final = 5.0
BODIES: Final = ((60.0, 1.60), (110.0, 1.95))
"""Kilograms and metres."""
EXTENSOR_ARMS: Final = (0.05, 0.07)
WEIGHT_SHARE: Final = 0.20


def spread_of(figure: Figure, body: Body, line: Line, kg: float, *, guessed: bool) -> float:
    """Return by what share of itself an estimate may be off, either way.

    Args:
        figure: the figure, its `like` resolved.
        body: the reference body.
        line: the hardest moment at this weight.
        kg: the weight in kilograms.
        guessed: whether the weight is a typical one rather than the reader's own.
    """
    here = compression(line.demand, kg)
    if here <= 0.0:
        return 0.0
    parts = [change / here for change in _by_angle(figure, body, line, kg)]
    parts += [_ratio(line, kg, body_kg=mass, stature=tall) for mass, tall in BODIES]
    parts += [_ratio(line, kg, extensor_arm=arm) for arm in EXTENSOR_ARMS]
    if guessed:
        more = compression(line.demand, kg * (1 + WEIGHT_SHARE))
        parts.append((more - here) / here)
    return math.sqrt(sum(part * part for part in _larger_of_pairs(parts)))


def _larger_of_pairs(parts: list[float]) -> Iterator[float]:
    """Yield the larger of each down and up; a part without a pair stands alone."""
    for place in range(0, len(parts), 2):
        yield max(abs(part) for part in parts[place : place + 2])


def _ratio(line: Line, kg: float, **changed: float) -> float:
    """Return the change in the index when body or lever arm change for both sets."""
    own = compression(line.demand, kg, **changed) / compression(line.demand, kg)
    reference = compression(REFERENCE_DEMAND, REFERENCE_KG, **changed) / compression(
        REFERENCE_DEMAND, REFERENCE_KG
    )
    return own / reference - 1.0


def _by_angle(figure: Figure, body: Body, line: Line, kg: float) -> Iterator[float]:
    """Yield the change in newtons for each angle, 5 degrees down and up."""
    poser = Poser.of(figure, body)
    frames = figure.frames[line.when.frame :][: 2 if line.when.share else 1]
    names = [frame.name for frame in frames]
    ends = [angles_of(figure, frame) for frame in frames]
    angles = between(ends[0], ends[-1], line.when.share)
    here = compression(line.demand, kg)
    for moved in _moved(angles):
        posture = poser.pose(moved, *names)
        demand = demand_of(figure, posture, body)
        yield 0.0 if isinstance(demand, Unknown) else compression(demand, kg) - here


def _moved(angles: Angles) -> Iterator[Angles]:
    for name in ("pelvis", "lumbar", "thorax", "neck"):
        for by in (-ANGLE_DEGREES, ANGLE_DEGREES):
            yield angles._replace(**{name: getattr(angles, name) + by})
    for name in angles.near._fields:
        for by in (-ANGLE_DEGREES, ANGLE_DEGREES):
            yield angles._replace(
                near=angles.near._replace(**{name: getattr(angles.near, name) + by}),
                far=angles.far._replace(**{name: getattr(angles.far, name) + by}),
            )
