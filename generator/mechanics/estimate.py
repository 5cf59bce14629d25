"""A movement to the load of its sets: compression at L5/S1, in a straight line with the weight.

At one moment of a movement compression is a straight line in the kilograms: the pull of the muscles
that hold the moment, plus what presses along the lower back. Over the whole movement it is
the highest of many such lines, an `Envelope`. It answers exactly for any weight.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.mechanics.body import EXTENSOR_ARM_METRES, FLEXOR_ARM_METRES, Body, body_of
from generator.mechanics.posture import Poser, Posture
from generator.mechanics.statics import Demand, Linear, Unknown, demand_of
from generator.model.figure import Figure

STEPS_BETWEEN_FRAMES = 4
"""How many moments are looked at from one key frame to the next."""


class Moment(NamedTuple):
    """A moment of a movement: after which frame, and how far on the way to the next."""

    frame: int
    share: float


class Posed(NamedTuple):
    """A body at one moment, and what its lower back holds then."""

    when: Moment
    posture: Posture
    demand: Demand | Unknown


class Line(NamedTuple):
    """Compression at one moment, for one side of the trunk at work."""

    newtons: Linear
    when: Moment
    demand: Demand


class Envelope(NamedTuple):
    """The highest compression of a movement, for any weight."""

    lines: tuple[Line, ...]

    def newtons(self, kg: float) -> float:
        """Return the highest compression in newtons with so many kilograms."""
        return max(line.newtons.at(kg) for line in self.lines)

    def peak(self, kg: float) -> Line:
        """Return the line that is highest with so many kilograms."""
        return max(self.lines, key=lambda line: line.newtons.at(kg))


def moments_of(figure: Figure, steps: int = STEPS_BETWEEN_FRAMES) -> Iterator[Moment]:
    """Return the moments of a movement: key frames and those between."""
    last = len(figure.frames) - 1
    for number in range(last + 1):
        yield Moment(number, 0.0)
        if number < last and not figure.holds_still:
            yield from (Moment(number, step / steps) for step in range(1, steps))


def postures_of(
    figure: Figure, body: Body, steps: int = STEPS_BETWEEN_FRAMES
) -> Iterator[tuple[Moment, Posture]]:
    """Return the body at each moment of a movement."""
    poser = Poser.of(figure, body)
    for when in moments_of(figure, steps):
        yield when, poser.on_the_way(when.frame, when.share)


def posed(figure: Figure, body: Body, steps: int = STEPS_BETWEEN_FRAMES) -> tuple[Posed, ...]:
    """Return the body at each moment of a movement, with what its lower back holds."""
    return tuple(
        Posed(when, posture, demand_of(figure, posture, body))
        for when, posture in postures_of(figure, body, steps)
    )


def compression_lines(
    demand: Demand, extensor_arm: float = EXTENSOR_ARM_METRES, flexor_arm: float = FLEXOR_ARM_METRES
) -> tuple[Linear, Linear]:
    """Return compression in newtons if the back holds the moment, and if the front does."""
    (moment, moment_per_kg), (axial, axial_per_kg) = demand
    back, front = 1 / extensor_arm, -1 / flexor_arm
    return (
        Linear(moment * back + axial, moment_per_kg * back + axial_per_kg),
        Linear(moment * front + axial, moment_per_kg * front + axial_per_kg),
    )


def envelope_of(figure: Figure, body: Body | None = None) -> Envelope | Unknown:
    """Return the compression of a movement for any weight, or why statics cannot tell."""
    return envelope_over(posed(figure, body or body_of()))


def envelope_over(moments: Iterable[Posed]) -> Envelope | Unknown:
    """Return the compression over the moments of a movement, or why statics cannot tell.

    A moment at which more carries the body than statics can share out is left out where another
    moment can be told: what carries more only takes load off the back.
    """
    lines: list[Line] = []
    unknown = Unknown("the figure has no frame")
    for when, _, demand in moments:
        if isinstance(demand, Unknown):
            unknown = demand
        else:
            lines += (Line(newtons, when, demand) for newtons in compression_lines(demand))
    return Envelope(_highest(lines)) if lines else unknown


def _highest(lines: list[Line]) -> tuple[Line, ...]:
    """Keep the lines that are highest for some weight of 0 kg or more."""
    kept: list[Line] = []
    best = max(lines, key=lambda line: (line.newtons.base, line.newtons.per_kg))
    while True:
        kept.append(best)
        steeper = [line for line in lines if line.newtons.per_kg > best.newtons.per_kg]
        if not steeper:
            return tuple(kept)

        def meets(line: Line, below: Line = best) -> float:
            gap = below.newtons.base - line.newtons.base
            return gap / (line.newtons.per_kg - below.newtons.per_kg)

        best = min(steeper, key=lambda line: (meets(line), -line.newtons.per_kg))
