"""A moving figure: the same pieces, led through the movement and back, with no script.

SMIL, because it needs neither a script nor styles of its own. Whoever asks for less motion gets
the still frames instead: the style sheet sees to it.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from generator.mechanics.body import Body, body_of
from generator.mechanics.places import load_place
from generator.mechanics.posture import Poser, Posture
from generator.model.figure import Figure, Held
from generator.render.figures import gear
from generator.render.figures.drawing import (
    FAR_OFFSET,
    Piece,
    arm,
    leg,
    pieces_behind,
    pieces_of_trunk,
    units,
)
from generator.render.figures.parts import id_of
from generator.render.figures.still import (
    Box,
    bars,
    between_legs,
    box_of,
    covering,
    floor_and_scene,
    in_tone,
    layers_of,
    loads_of,
    tone_of,
)
from generator.vocabulary.figures import View

SAMPLES: Final = {2: 5, 3: 6, 4: 8}
"""How many steps the way there has, by the number of key frames; one less where the sides differ,
since twice as much then moves."""
SECONDS_FOR_EACH_GAP: Final = 1.6


def moving(figure: Figure, body: Body | None = None) -> tuple[str, Box] | None:
    """Return a moving figure and what it covers, or None where nothing moves."""
    if figure.holds_still or len(figure.frames) == 1:
        return None
    body = body or body_of()
    postures = _eased(figure, body)
    box = covering(box_of(figure, posture, body) for posture in postures[::2])
    seconds = 2 * SECONDS_FOR_EACH_GAP * (len(figure.frames) - 1)
    timing = f'dur="{seconds:g}s" repeatCount="indefinite"'
    track = _Track(figure, body, postures, timing)
    return floor_and_scene(figure, box) + "".join(_painted(track)) + bars(figure), box


class _Track(NamedTuple):
    """A movement that is being drawn: its postures on the way, and its timing."""

    figure: Figure
    body: Body
    postures: Sequence[Posture]
    timing: str

    def led(self, pieces_of: Callable[[Posture], Iterable[Piece | Held]]) -> str:
        """Return parts of the body or loads, each led through the movement."""
        layers = zip(*(pieces_of(posture) for posture in self.postures), strict=True)
        grouped = itertools.groupby(layers, key=lambda layer: tone_of(layer[0]))
        return "".join(
            in_tone(tone, "".join(_animated(layer, self) for layer in group))
            for tone, group in grouped
        )

    @property
    def is_alike(self) -> bool:
        """Whether both sides do the same, so that a limb is drawn once and used thrice."""
        sides = ((posture.angles.near, posture.angles.far) for posture in self.postures)
        return all(near == far for near, far in sides)


def _painted(track: _Track) -> Iterator[str]:
    if track.figure.view is View.FRONT:
        yield track.led(lambda posture: layers_of(track.figure, posture))
        return
    loads = loads_of(track.figure)
    limbs = "".join(
        f'<g id="m-{name}">{_bare(track, pieces)}</g>'
        for name, pieces in (("leg", leg), ("arm", arm))
    )
    yield f"<defs>{limbs}</defs>"
    yield _far_alike() if track.is_alike else track.led(pieces_behind)
    yield track.led(lambda _: loads.behind)
    yield track.led(pieces_of_trunk)
    near = (
        _outlined("leg"),
        track.led(lambda _: loads.on_body),
        _outlined("arm"),
        track.led(lambda _: loads.in_hands),
    )
    leg_drawn, on_body, arm_drawn, in_hands = near
    hidden = (arm_drawn, in_hands, on_body, leg_drawn)
    yield from hidden if between_legs(track.figure) else near


def _far_alike() -> str:
    """Return the limbs behind where they do what the near ones do: the same, a little aside."""
    x, y = units(FAR_OFFSET)
    used = '<use href="#m-arm"/><use href="#m-leg"/>'
    return f'<g class="f-far" transform="translate({x} {y})">{used}</g>'


def _bare(track: _Track, pieces_of: Callable[[Posture], Iterable[Piece]]) -> str:
    layers = zip(*(pieces_of(posture) for posture in track.postures), strict=True)
    return "".join(_animated(layer, track) for layer in layers)


def _outlined(limb: str) -> str:
    """Paint a limb with its outline, then once more without: no line crosses its joints."""
    once = f'<use href="#m-{limb}"/>'
    return f'<g class="f-near">{once}</g><g class="f-near f-inner">{once}</g>'


def _eased(figure: Figure, body: Body) -> list[Posture]:
    """Return the postures on the way, close together where the movement turns round."""
    poser = Poser.of(figure, body)
    gaps = len(figure.frames) - 1
    alike = all(frame.far is None for frame in (*figure.frames, figure.pose))
    count = SAMPLES[len(figure.frames)] - (0 if alike else 1)
    postures = []
    for number in range(count + 1):
        way = gaps * (1 - math.cos(math.pi * number / count)) / 2
        gap = min(int(way), gaps - 1)
        postures.append(poser.on_the_way(gap, way - gap))
    return postures


def _animated(layer: Sequence[Piece | Held], track: _Track) -> str:
    first = layer[0]
    if isinstance(first, Piece):
        pieces = [piece for piece in layer if isinstance(piece, Piece)]
        moved = _moved([(piece.x, piece.y) for piece in pieces],
                       [piece.turn for piece in pieces], track.timing, "use")  # fmt: skip
        return f'<use href="#{id_of(first.shape)}"{moved}'
    bodies = [posture.skeleton for posture in track.postures]
    places = [units(load_place(first, skeleton, track.body)) for skeleton in bodies]
    shape = gear.held_shape(first).markup
    lines = zip(
        *(gear.lines_of(first, posture, track.body) for posture in track.postures), strict=True
    )
    led = "".join(_led(line, track.timing) for line in lines)
    return f"{led}<g{_moved(places, [0] * len(places), track.timing, 'g', shape)}"


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
