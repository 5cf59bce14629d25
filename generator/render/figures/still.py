"""Still figures: one key frame as SVG markup."""

from __future__ import annotations

import cmath
import functools
import itertools
import math
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.mechanics.body import Body, body_of
from generator.mechanics.places import load_place
from generator.mechanics.posture import Poser, Posture
from generator.model.figure import Figure, Held
from generator.render.figures import gear
from generator.render.figures.drawing import (
    Piece,
    Tone,
    pieces_behind,
    pieces_of_arms,
    pieces_of_legs,
    pieces_of_near_arm,
    pieces_of_near_leg,
    pieces_of_trunk,
    units,
)
from generator.render.figures.parts import id_of, shape_in
from generator.vocabulary.figures import Gear, HeldAt, Surface, View

MARGIN = 14
FLOOR = 3
"""Where a drawing ends: just under the floor line, so that palms and soles lie flat on it."""
FLESH = 20
"""How far a body reaches round its joints, in units."""


class Box(NamedTuple):
    """What a drawing covers, in units."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def view_box(self) -> str:
        """Return it as SVG writes it."""
        return f"{self.left} {self.top} {self.right - self.left} {self.bottom - self.top}"

    def joined(self, other: Box) -> Box:
        """Return what covers both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


class Still(NamedTuple):
    """One drawn moment."""

    name: str
    markup: str
    box: Box


def stills_of(figure: Figure, body: Body | None = None) -> tuple[Still, ...]:
    """Return the key frames of a figure, drawn."""
    body = body or body_of()
    poser = Poser.of(figure, body)
    postures = [poser.key_frame(number) for number in range(len(figure.frames))]
    box = covering(box_of(figure, posture, body) for posture in postures)
    return tuple(
        still_of(figure, posture, body, box, name=frame.name)
        for frame, posture in zip(figure.frames, postures, strict=True)
    )


def still_of(  # noqa: PLR0913  what, of whom, how
    figure: Figure, posture: Posture, body: Body, box: Box, *, name: str, small: bool = False
) -> Still:
    """Return one moment, drawn.

    Args:
        figure: the figure.
        posture: the moment.
        body: whose body it is.
        box: what the drawing covers, alike for all moments of a figure.
        name: what the moment is called.
        small: whether to leave out what nobody sees at the size of a thumb.
    """
    layers = layers_of(figure, posture)
    if small:
        layers = tuple(layer for layer in layers if not _is_fine(layer, posture))
    grouped = itertools.groupby(layers, key=tone_of)
    drawn = "".join(
        in_tone(tone, "".join(_drawn(layer, posture, body) for layer in layers))
        for tone, layers in grouped
    )
    return Still(name, floor_and_scene(figure, box) + drawn + bars(figure), box)


def floor_and_scene(figure: Figure, box: Box) -> str:
    """Return the floor and what stands on it."""
    floor = f'<path class="f-floor" d="M{box.left} 0H{box.right}"/>'
    posts = (gear.posts_of(each) for each in figure.scene)
    things = (gear.scene_shape(each) for each in figure.scene if each.thing is not Surface.BAR)
    pulleys = (gear.pulley(held) for held in figure.held)
    return "".join((floor, *posts, *things, *pulleys))


def bars(figure: Figure) -> str:
    """Return the fixed bars, which hands go round: painted last."""
    return "".join(gear.scene_shape(each) for each in figure.scene if each.thing is Surface.BAR)


def _is_fine(layer: Piece | Held, posture: Posture) -> bool:
    """Say whether a layer is a fine point: a joint painted over, a far limb behind its like."""
    if not isinstance(layer, Piece):
        return False
    hidden = layer.tone == Tone.FAR and posture.angles.near == posture.angles.far
    inner = layer.tone == Tone.NEAR_INNER and not layer.shape.startswith("foot")
    return hidden or inner


def tone_of(layer: Piece | Held) -> str | None:
    """Return how a layer is painted; None for a load, which has its own colours."""
    return layer.tone if isinstance(layer, Piece) else None


def in_tone(tone: str | None, markup: str) -> str:
    """Return markup that is painted in one tone."""
    return markup if tone is None else f'<g class="f-{tone}">{markup}</g>'


class Loads(NamedTuple):
    """The loads of a figure, by when they are painted."""

    behind: tuple[Held, ...]
    on_body: tuple[Held, ...]
    in_hands: tuple[Held, ...]


def loads_of(figure: Figure) -> Loads:
    """Return the loads of a figure, by when they are painted."""
    before = [held for held in figure.held if not gear.held_behind(held)]
    over_legs = [each for each in before if each.at is not HeldAt.HANDS or _is_rail(each)]
    return Loads(
        tuple(held for held in figure.held if gear.held_behind(held)),
        tuple(over_legs),
        tuple(held for held in before if held not in over_legs),
    )


def _is_rail(held: Held) -> bool:
    """Say whether a load runs past the near leg and is gripped from above."""
    return held.gear is Gear.TRAP_BAR


def between_legs(figure: Figure) -> bool:
    """Say whether arms and load go between the legs, so that the near leg hides them."""
    return any(held.between_legs for held in figure.held)


def layers_of(figure: Figure, posture: Posture) -> tuple[Piece | Held, ...]:
    """Return what is painted, from back to front: parts of the body and loads."""
    behind, on_body, in_hands = loads_of(figure)
    trunk = pieces_of_trunk(posture)
    if figure.view is View.FRONT:
        legs, arms = pieces_of_legs(posture), pieces_of_arms(posture)
        layers: list[Piece | Held] = [*legs, *trunk, *on_body, *arms, *behind, *in_hands]
        return tuple(_from_the_front(layer) for layer in layers)
    near_leg, near_arm = pieces_of_near_leg(posture), pieces_of_near_arm(posture)
    arm_hidden = between_legs(figure)
    near: list[Piece | Held] = (
        [*near_arm, *in_hands, *on_body, *near_leg]
        if arm_hidden
        else [*near_leg, *on_body, *near_arm, *in_hands]
    )
    return (*pieces_behind(posture), *behind, *trunk, *near)


def _from_the_front(layer: Piece | Held) -> Piece | Held:
    if isinstance(layer, Piece):
        return layer._replace(shape=shape_in(View.FRONT, layer.shape))
    return layer


def _drawn(layer: Piece | Held, posture: Posture, body: Body) -> str:
    if isinstance(layer, Piece):
        return use(layer)
    x, y = units(load_place(layer, posture.skeleton, body))
    return (
        f"{_lines(layer, posture, body)}"
        f'<g transform="translate({x} {y})">{gear.held_shape(layer).markup}</g>'
    )


def use(piece: Piece) -> str:
    """Return a part of the body in its place."""
    turned = f"rotate({piece.turn})" if piece.turn else ""
    return f'<use href="#{id_of(piece.shape)}" transform="translate({piece.x} {piece.y}){turned}"/>'


def _lines(held: Held, posture: Posture, body: Body) -> str:
    lines = gear.lines_of(held, posture, body)
    return "".join(f'<path class="{name}" d="{path}"/>' for name, path in lines)


def box_of(figure: Figure, posture: Posture, body: Body) -> Box:
    """Return what a moment covers, with a margin, down to the floor."""
    joints = posture.skeleton.joints
    xs, ys = [point.real for point in joints], [point.imag for point in joints]
    left, top = units(complex(min(xs), max(ys)))
    right, _ = units(complex(max(xs), min(ys)))
    around = FLESH + MARGIN
    box = Box(left - around, min(top, 0) - around, right + around, FLOOR)
    for x, y, reach in _spots(figure, posture, body):
        box = box.joined(Box(x - reach, y - reach, x + reach, FLOOR))
    return box


def _spots(figure: Figure, posture: Posture, body: Body) -> Iterator[tuple[int, int, int]]:
    """Yield a place and how far round it something is drawn, for loads and scene."""
    for held in figure.held:
        place = load_place(held, posture.skeleton, body)
        yield *units(place), gear.held_shape(held).reach + MARGIN
        end = gear.far_end(held, posture, body)
        if end is not None:
            yield *units(end), 2 * MARGIN
    for thing in figure.scene:
        start = complex(thing.x_cm / 100, thing.height_cm / 100)
        turn = 90.0 if thing.thing is Surface.WALL else thing.lean
        end = start + cmath.rect(thing.length_cm / 100, math.radians(turn))
        yield *units(start), MARGIN
        if thing.thing is not Surface.BAR:
            yield *units(end), MARGIN


def covering(boxes: Iterable[Box]) -> Box:
    """Return what covers every box."""
    return functools.reduce(Box.joined, boxes)
