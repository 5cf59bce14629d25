"""A moving figure: the same pieces, led through the movement and back, with no script.

SMIL, because it needs neither a script nor styles of its own. Whoever asks for less motion gets
the still frames instead: the style sheet sees to it.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from typing import Final

from generator.mechanics.angles import angles_of, between
from generator.mechanics.body import Body, body_of
from generator.mechanics.places import load_place
from generator.mechanics.posture import Poser, Posture
from generator.model.figure import Figure, Held
from generator.render.figures import gear
from generator.render.figures.drawing import Piece, units
from generator.render.figures.still import (
    Box,
    bars,
    box_of,
    floor_and_scene,
    in_tone,
    layers_of,
    tone_of,
)

SAMPLES: Final = {2: 5, 3: 8, 4: 11}
"""How many steps the way there has, by the number of key frames."""
SECONDS_FOR_EACH_GAP: Final = 1.6


def moving(figure: Figure, body: Body | None = None) -> tuple[str, Box] | None:
    """Return a moving figure and what it covers, or None where nothing moves."""
    if figure.holds_still or len(figure.frames) == 1:
        return None
    body = body or body_of()
    postures = _eased(figure, body)
    box = box_of(figure, postures[0], body)
    for posture in postures[2::2]:
        box = box.joined(box_of(figure, posture, body))
    seconds = 2 * SECONDS_FOR_EACH_GAP * (len(figure.frames) - 1)
    timing = f'dur="{seconds:g}s" repeatCount="indefinite"'
    layers = zip(*(layers_of(figure, posture) for posture in postures), strict=True)
    grouped = itertools.groupby(layers, key=lambda layer: tone_of(layer[0]))
    drawn = "".join(
        in_tone(tone, "".join(_animated(layer, timing, body, postures) for layer in group))
        for tone, group in grouped
    )
    return floor_and_scene(figure, box) + drawn + bars(figure), box


def _eased(figure: Figure, body: Body) -> list[Posture]:
    """Return the postures on the way, close together where the movement turns round."""
    poser = Poser.of(figure, body)
    frames = [angles_of(figure, frame) for frame in figure.frames]
    gaps = len(frames) - 1
    count = SAMPLES[len(frames)]
    postures = []
    for number in range(count + 1):
        way = gaps * (1 - math.cos(math.pi * number / count)) / 2
        gap = min(int(way), gaps - 1)
        postures.append(poser.pose(between(frames[gap], frames[gap + 1], way - gap)))
    return postures


def _animated(
    layer: Sequence[Piece | Held], timing: str, body: Body, postures: Sequence[Posture]
) -> str:
    first = layer[0]
    if isinstance(first, Piece):
        places = [(piece.x, piece.y) for piece in layer if isinstance(piece, Piece)]
        turns = [piece.turn for piece in layer if isinstance(piece, Piece)]
        return f'<use href="#b-{first.shape}"{_moved(places, turns, timing, "use")}'
    places = [units(load_place(first, posture.skeleton, body)) for posture in postures]
    shape = gear.held_shape(first).markup
    drawn = f"<g{_moved(places, [0] * len(places), timing, 'g', shape)}"
    lines = zip(*(gear.lines_of(first, posture, body) for posture in postures), strict=True)
    return "".join(_led(line, timing) for line in lines) + drawn


def _led(line: Sequence[tuple[str, str]], timing: str) -> str:
    """Return a line that leads elsewhere: the same class all along, its path at each moment."""
    name, start = line[0]
    paths = ";".join(_and_back([path for _, path in line]))
    return (
        f'<path class="{name}" d="{start}"><animate attributeName="d" values="{paths}" '
        f"{timing}/></path>"
    )


def _moved(
    places: Sequence[tuple[int, int]], turns: Sequence[int], timing: str, tag: str, inside: str = ""
) -> str:
    """Return the rest of an element that goes through places and turns."""
    if len(set(places)) == 1 and len(set(turns)) == 1:
        turned = f"rotate({turns[0]})" if turns[0] else ""
        closing = f">{inside}</{tag}>" if inside else "/>"
        return f' transform="translate({places[0][0]} {places[0][1]}){turned}"{closing}'
    animated = _animate("translate", [f"{x} {y}" for x, y in places], timing)
    if any(turns):
        angles = [str(turn) for turn in _unwrapped(turns)]
        animated += _animate("rotate", angles, f'additive="sum" {timing}')
    return f">{animated}{inside}</{tag}>"


def _animate(kind: str, values: list[str], timing: str) -> str:
    return (
        f'<animateTransform attributeName="transform" type="{kind}" '
        f'values="{";".join(_and_back(values))}" {timing}/>'
    )


def _and_back(values: list[str]) -> list[str]:
    return [*values, *values[-2::-1]]


def _unwrapped(turns: Sequence[int]) -> list[int]:
    """Return the same turns with no jump over a half circle: 179 to -179 is 2 degrees."""
    smooth = [turns[0]]
    for turn in turns[1:]:
        smooth.append(turn + 360 * round((smooth[-1] - turn) / 360))
    return smooth
