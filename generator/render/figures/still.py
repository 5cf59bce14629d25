"""Still figures: one key frame as SVG markup."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from typing import NamedTuple

from generator.mechanics.body import Body, body_of
from generator.mechanics.places import load_place
from generator.mechanics.posture import Poser, Posture
from generator.model.figure import Figure, Held
from generator.render.figures import gear
from generator.render.figures.drawing import (
    FAR_OFFSET,
    Piece,
    pieces_behind,
    pieces_of_near_arm,
    pieces_of_near_leg,
    pieces_of_trunk,
    units,
)
from generator.vocabulary.figures import HeldAt, View

MARGIN = 14


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
    return tuple(
        still_of(figure, poser.key_frame(frame), body, frame.name) for frame in figure.frames
    )


def still_of(figure: Figure, posture: Posture, body: Body, name: str) -> Still:
    """Return one moment, drawn."""
    box = box_of(figure, posture, body)
    grouped = itertools.groupby(layers_of(figure, posture), key=tone_of)
    drawn = "".join(
        in_tone(tone, "".join(_drawn(layer, posture, body) for layer in layers))
        for tone, layers in grouped
    )
    return Still(name, floor_and_scene(figure, box) + drawn, box)


def floor_and_scene(figure: Figure, box: Box) -> str:
    """Return the floor and what stands on it."""
    floor = f'<path class="f-floor" d="M{box.left} 0H{box.right}"/>'
    return floor + "".join(gear.scene_shape(thing) for thing in figure.scene)


def tone_of(layer: Piece | Held) -> str | None:
    """Return how a layer is painted; None for a load, which has its own colours."""
    return layer.tone if isinstance(layer, Piece) else None


def in_tone(tone: str | None, markup: str) -> str:
    """Return markup that is painted in one tone."""
    return markup if tone is None else f'<g class="f-{tone}">{markup}</g>'


def layers_of(figure: Figure, posture: Posture) -> tuple[Piece | Held, ...]:
    """Return what is painted, from back to front: parts of the body and loads."""
    aside = 0j if figure.view is View.FRONT else FAR_OFFSET
    behind = [held for held in figure.held if gear.held_behind(held)]
    before = [held for held in figure.held if not gear.held_behind(held)]
    return (
        *pieces_behind(posture, aside),
        *behind,
        *pieces_of_trunk(posture),
        *pieces_of_near_leg(posture),
        *(held for held in before if held.at is not HeldAt.HANDS),
        *pieces_of_near_arm(posture),
        *(held for held in before if held.at is HeldAt.HANDS),
    )


def _drawn(layer: Piece | Held, posture: Posture, body: Body) -> str:
    if isinstance(layer, Piece):
        return use(layer)
    x, y = units(load_place(layer, posture.skeleton, body))
    return (
        f"{_rope(layer, posture, body)}"
        f'<g transform="translate({x} {y})">{gear.held_shape(layer).markup}</g>'
    )


def use(piece: Piece) -> str:
    """Return a part of the body in its place."""
    turned = f"rotate({piece.turn})" if piece.turn else ""
    return f'<use href="#b-{piece.shape}" transform="translate({piece.x} {piece.y}){turned}"/>'


def _rope(held: Held, posture: Posture, body: Body) -> str:
    ends = gear.rope(held, posture, body)
    if ends is None:
        return ""
    (x, y), (u, v) = units(ends[0]), units(ends[1])
    return f'<path class="f-rope" d="M{x} {y}L{u} {v}"/>{gear.pulley(held)}'


def box_of(figure: Figure, posture: Posture, body: Body) -> Box:
    """Return what a moment covers, with a margin."""
    skeleton = posture.skeleton
    spots = [(*units(point), 20) for point in skeleton.joints]
    for held in figure.held:
        place = load_place(held, skeleton, body)
        spots.append((*units(place), gear.held_shape(held).reach))
        ends = gear.rope(held, posture, body)
        if ends is not None:
            spots.append((*units(ends[1]), 10))
    for thing in figure.scene:
        x, y = units(complex(thing.x_cm / 100, thing.height_cm / 100))
        spots += [(x, y, 2), (x + round(thing.length_cm * 2), y, 2)]
    return around(spots)


def common_box(stills: tuple[Still, ...]) -> Box:
    """Return what covers every key frame."""
    box = stills[0].box
    for still in stills[1:]:
        box = box.joined(still.box)
    return Box(box.left, box.top, box.right, box.bottom + MARGIN)


def around(spots: Iterable[tuple[int, int, int]]) -> Box:
    """Return what covers circles given as x, y and radius, down to the floor."""
    listed = list(spots)
    return Box(
        min(x - r for x, _, r in listed) - MARGIN,
        min(y - r for _, y, r in listed) - MARGIN,
        max(x + r for x, _, r in listed) + MARGIN,
        max(8, *(min(y + r, 12) for _, y, r in listed)),
    )
