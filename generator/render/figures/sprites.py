"""Thumbnails: one still drawing an exercise, gathered in a picture file for each movement.

A page shows one with `<img src="/assets/figures/hinge.svg#good-morning" loading="lazy">`: the file
is fetched when the first of its pictures comes near the screen, and once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from generator.mechanics.angles import angles_of
from generator.mechanics.body import body_of
from generator.mechanics.posture import Poser
from generator.mechanics.skeleton import Angles
from generator.render.figures import parts
from generator.render.figures.still import Still, box_of, still_of
from generator.render.figures.style import FILE_STYLE
from generator.views.page import sprite_address
from generator.vocabulary.figures import View

if TYPE_CHECKING:
    from generator.model.exercise import Exercise
    from generator.model.figure import Figure

CELL: Final = 400
"""The side of a thumbnail, in units."""
LARGEST: Final = 1.4
"""How much larger than others a small figure may be drawn: who lies low is not a giant."""


def sprite_files(exercises: Iterable[Exercise]) -> Iterator[tuple[str, bytes]]:
    """Yield each picture file with its address."""
    groups: dict[tuple[str, View], list[tuple[str, Figure]]] = {}
    for exercise in exercises:
        if exercise.figure is not None:
            view = exercise.figure.view
            address = sprite_address(exercise.pattern, view)
            groups.setdefault((address, view), []).append((exercise.id, exercise.figure))
    for (address, view), members in sorted(groups.items()):
        yield address, _sprite(view, members).encode()


def _sprite(view: View, members: list[tuple[str, Figure]]) -> str:
    shapes = parts.shapes_of(view)
    drawn = [
        f'<view id="{id_}" viewBox="{number * CELL} 0 {CELL} {CELL}"/>'
        f"{thumbnail(figure, number * CELL)}"
        for number, (id_, figure) in enumerate(members)
    ]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {CELL * len(members)} {CELL}">'
        f"<style>{FILE_STYLE}</style>{parts.defs(shapes)}{''.join(drawn)}</svg>\n"
    )


def thumbnail(figure: Figure, left: int = 0) -> str:
    """Return the most telling moment of a figure, in the middle of its cell."""
    still = telling(figure)
    box = still.box
    wide, high = box.right - box.left, box.bottom - box.top
    scale = min(LARGEST, CELL / wide, CELL / high)
    x = left + (CELL - wide * scale) / 2 - box.left * scale
    y = CELL - box.bottom * scale
    return f'<g transform="translate({x:.0f} {y:.0f})scale({scale:.2f})">{still.markup}</g>'


def telling(figure: Figure) -> Still:
    """Return the key frame that is farthest from standing upright."""
    body = body_of()
    frame = max(figure.frames, key=lambda each: _bent(angles_of(figure, each)))
    posture = Poser.of(figure, body).key_frame(frame)
    box = box_of(figure, posture, body)
    return still_of(figure, posture, body, box, name=frame.name, small=True)


def _bent(angles: Angles) -> float:
    trunk = (angles.pelvis, angles.lumbar, angles.thorax)
    limbs = [abs(angle) for limb in (angles.near, angles.far) for angle in limb]
    return sum(map(abs, trunk)) + sum(limbs) / 2
