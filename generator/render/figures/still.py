"""Still figures: one key frame as SVG markup."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.mechanics.body import Body, body_of
from generator.mechanics.posture import Poser, Posture, angles_of, load_place
from generator.model.figure import Figure
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
from generator.vocabulary.figures import HeldAt, Surface, View

MARGIN = 14
HEAD_ROOM = 52
"""From C7 to above the crown, in units."""


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
        still_of(figure, poser.pose(angles_of(figure, frame), frame), body, frame.name)
        for frame in figure.frames
    )


def still_of(figure: Figure, posture: Posture, body: Body, name: str) -> Still:
    """Return one moment, drawn."""
    box = box_of(figure, posture, body)
    markup = "".join(
        [
            gear.floor_under(figure, box.left, box.right),
            *(gear.scene_shape(thing) for thing in figure.scene if thing.thing is not Surface.BAR),
            *_layers(figure, posture, body),
            *(gear.scene_shape(thing) for thing in figure.scene if thing.thing is Surface.BAR),
        ]
    )
    return Still(name, markup, box)


def _layers(figure: Figure, posture: Posture, body: Body) -> Iterator[str]:
    aside = 0j if figure.view is View.FRONT else FAR_OFFSET
    behind = [held for held in figure.held if gear.held_behind(held)]
    before = [held for held in figure.held if not gear.held_behind(held)]
    yield from (use(piece) for piece in pieces_behind(posture, aside))
    yield from (_rope(held, posture, body) for held in figure.held)
    yield from (_held(held, posture, body) for held in behind)
    yield from (use(piece) for piece in pieces_of_trunk(posture))
    yield lower_back(posture)
    yield from (use(piece) for piece in pieces_of_near_leg(posture))
    on_trunk = [held for held in before if held.at is not HeldAt.HANDS]
    yield from (_held(held, posture, body) for held in on_trunk)
    yield from (use(piece) for piece in pieces_of_near_arm(posture))
    yield from (_held(held, posture, body) for held in before if held.at is HeldAt.HANDS)


def use(piece: Piece) -> str:
    """Return a part of the body in its place."""
    turned = f"rotate({piece.turn})" if piece.turn else ""
    return (
        f'<use href="#{piece.shape}" class="{piece.tone}" '
        f'transform="translate({piece.x} {piece.y}){turned}"/>'
    )


def lower_back(posture: Posture) -> str:
    """Return the mark on the lower back."""
    start, end = posture.skeleton.l5s1, posture.skeleton.t12l1
    x, y = units(start - 0.035 * _front(start, end))
    u, v = units(end - 0.035 * _front(start, end))
    return f'<path class="lower-back" d="M{x} {y}L{u} {v}"/>'


def _front(start: complex, end: complex) -> complex:
    along = end - start
    return along / abs(along) * -1j


def _held(held: gear.Held, posture: Posture, body: Body) -> str:
    x, y = units(load_place(held, posture.skeleton, body))
    return f'<g transform="translate({x} {y})">{gear.held_shape(held).markup}</g>'


def _rope(held: gear.Held, posture: Posture, body: Body) -> str:
    ends = gear.rope(held, posture, body)
    if ends is None:
        return ""
    (x, y), (u, v) = units(ends[0]), units(ends[1])
    pulley = f'<circle class="pulley" cx="{u}" cy="{v}" r="9"/>' if held.pulley else ""
    return f'<path class="rope" d="M{x} {y}L{u} {v}"/>{pulley}'


def box_of(figure: Figure, posture: Posture, body: Body) -> Box:
    """Return what a moment covers, with a margin."""
    skeleton = posture.skeleton
    points = [*skeleton[:5], *skeleton.near, *skeleton.far]
    spots = [(*units(point), 20) for point in points]
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


def around(spots: Iterable[tuple[int, int, int]]) -> Box:
    """Return what covers circles given as x, y and radius, down to the floor."""
    listed = list(spots)
    return Box(
        min(x - r for x, _, r in listed) - MARGIN,
        min(y - r for _, y, r in listed) - MARGIN,
        max(x + r for x, _, r in listed) + MARGIN,
        max(8, *(min(y + r, 12) for _, y, r in listed)),
    )
