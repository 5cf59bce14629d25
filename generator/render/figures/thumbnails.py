"""Thumbnails: one still drawing an exercise, each in a picture file of its own.

A page shows one with `<img src="/assets/figures/good-morning.svg" loading="lazy">`: only what comes
near the screen is fetched. A file for a whole movement would be fewer files, but a browser goes
through all of it for each picture it paints: with a thousand exercises that takes seconds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from generator.mechanics.body import body_of
from generator.mechanics.posture import Poser
from generator.mechanics.skeleton import Angles
from generator.render.figures import parts
from generator.render.figures.still import Still, box_of, still_of
from generator.render.figures.style import FILE_STYLE
from generator.views.page import picture_address

if TYPE_CHECKING:
    from generator.model.exercise import Exercise
    from generator.model.figure import Figure

CELL: Final = 400
"""The side of a thumbnail, in units."""
NEVER_STANDS: Final = 200
"""How far all parts together lean, in degrees, in the most upright frame of who never stands."""
LARGEST: Final = 1.4
"""How much larger than others a small figure may be drawn: who lies low is not a giant."""


def thumbnail_files(exercises: Iterable[Exercise]) -> Iterator[tuple[str, bytes]]:
    """Yield each picture file with its address."""
    for exercise in sorted(exercises, key=lambda each: each.id):
        if exercise.figure is not None:
            yield picture_address(exercise.id), _picture(exercise.figure).encode()


def _picture(figure: Figure) -> str:
    shapes = parts.defs(parts.shapes_of(figure.view))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {CELL} {CELL}">'
        f"<style>{FILE_STYLE}</style>{shapes}{thumbnail(figure)}</svg>\n"
    )


def thumbnail(figure: Figure) -> str:
    """Return the most telling moment of a figure, in the middle of its cell."""
    still = telling(figure)
    box = still.box
    wide, high = box.right - box.left, box.bottom - box.top
    scale = min(LARGEST, CELL / wide, CELL / high)
    x = (CELL - wide * scale) / 2 - box.left * scale
    y = CELL - box.bottom * scale
    return f'<g transform="translate({x:.0f} {y:.0f})scale({scale:.2f})">{still.markup}</g>'


def telling(figure: Figure) -> Still:
    """Return the key frame that is farthest from standing upright.

    Who sits, lies or hangs all the time is shown where the figure is farthest from its beginning:
    lying flat, a sit-up and a curl-up look the same.
    """
    body = body_of()
    poser = Poser.of(figure, body)
    first = poser.angles[0]
    stands = min(map(_bent, poser.angles)) < NEVER_STANDS
    far = _bent if stands else lambda angles: _apart(angles, first)
    number = max(range(len(poser.angles)), key=lambda each: far(poser.angles[each]))
    posture = poser.key_frame(number)
    box = box_of(figure, posture, body)
    name = figure.frames[number].name
    return still_of(figure, posture, body, box, name=name, small=True)


def _bent(angles: Angles) -> float:
    """Return how far all parts together lean from upright, in degrees; limbs count by half."""
    trunk, limbs = _parts(angles)
    return sum(map(abs, trunk)) + sum(map(abs, limbs)) / 2


def _apart(one: Angles, other: Angles) -> float:
    """Return how far all parts together turn between two postures, in degrees."""
    return sum(
        abs(a - b)
        for many, others in zip(_parts(one), _parts(other), strict=True)
        for a, b in zip(many, others, strict=True)
    )


def _parts(angles: Angles) -> tuple[list[float], list[float]]:
    limbs = [angle for limb in (angles.near, angles.far) for angle in limb]
    return [angles.pelvis, angles.lumbar, angles.thorax], limbs
