"""The muscle map: a body from the front and from behind, with muscle groups filled in.

A contour through few points is a chain of quadratic curves: each point pulls the line, which passes
half way between two of them. As the points are whole centimetres, those halves are whole units, and
a step needs no more than two small numbers: a map is smaller than a figure.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from html import escape
from typing import Final

from generator.mechanics.muscles import BODY, PLACES, Contour, Place

BEHIND: Final = 86
"""How far beside the front the back is drawn, in centimetres."""
VIEW_BOX: Final = "-84 -6 340 368"

_HATCHES: Final = (
    '<defs><pattern id="m_1" width="7" height="7" patternUnits="userSpaceOnUse"'
    ' patternTransform="rotate(45)"><path class="m-main" d="M0 0h7v7H0z"/>'
    '<path class="m-line" d="M0 0v7"/></pattern>'
    '<pattern id="m_2" width="10" height="10" patternUnits="userSpaceOnUse"'
    ' patternTransform="rotate(-45)"><path class="m-help" d="M0 0h10v10H0z"/>'
    '<path class="m-thin" d="M0 0v10"/></pattern></defs>'
)
"""Main muscles deep with close lines, helpers pale with wide ones the other way: no colour needed.
The names cannot be an id of a record, nor of a figure."""


def draw_muscles(words: str, main: Collection[str], helpers: Collection[str]) -> str:
    """Return the map of an exercise as SVG.

    Args:
        words: what it shows, for whoever cannot see it.
        main: the tags of the main muscles.
        helpers: the tags of those that help.
    """
    filled = "".join(
        f'<path class="m-group" fill="url(#m_{number})" d="{path_of(PLACES[tag])}"/>'
        for number, tags in ((2, helpers), (1, main))
        for tag in tags
        if tag in PLACES
    )
    return (
        f'<svg class="muscle-map" viewBox="{VIEW_BOX}" role="img" aria-label="{escape(words)}">'
        f"{_HATCHES}{_bodies()}{filled}</svg>"
    )


def draw_muscle_links(groups: Iterable[tuple[str, str]]) -> str:
    """Return a map on which each group leads to its own section, for a finger or a mouse.

    The same links stand beside it as words, and those are the ones to walk to with a keyboard and
    to hear: a map of many little places is of no use there.

    Args:
        groups: tag and label of each group.
    """
    links = "".join(
        f'<a href="#{tag}" tabindex="-1"><title>{escape(label)}</title>'
        f'<path d="{path_of(PLACES[tag])}"/></a>'
        for tag, label in groups
        if tag in PLACES
    )
    return (
        f'<svg class="muscle-map muscle-map--links" viewBox="{VIEW_BOX}" aria-hidden="true">'
        f"{_bodies()}{links}</svg>"
    )


def path_of(place: Place) -> str:
    """Return one path with all contours of a group: both sides, front and back."""
    return "".join(
        rounded(_moved(contour, by, side))
        for by, contours in ((0, place.front), (BEHIND, place.back))
        for contour in contours
        for side in (1, -1)
    )


def rounded(points: Contour) -> str:
    """Return a closed line that each point pulls towards itself, as an SVG path.

    Args:
        points: whole centimetres; half way between two of them is a whole unit.
    """
    halves = [
        (x + points[number - 1][0], y + points[number - 1][1])
        for number, (x, y) in enumerate(points)
    ]
    here = halves[0]
    first = (2 * points[0][0] - here[0], 2 * points[0][1] - here[1])
    steps = []
    for stop in (*halves[1:], halves[0]):
        steps.append((stop[0] - here[0], stop[1] - here[1]))
        here = stop
    bends = "".join(f"t{_pair(step)}" for step in steps[1:])
    return f"M{_pair(here)}q{_pair(first)} {_pair(steps[0])}{bends}z".replace(" -", "-")


def _bodies() -> str:
    mirrored = tuple((-x, y) for x, y in reversed(BODY[1:-1]))
    whole = (*BODY, *mirrored)
    return "".join(
        f'<path class="m-body" d="{rounded(_moved(whole, by, 1))}"/>' for by in (0, BEHIND)
    )


def _moved(points: Contour, by: int, side: int) -> Contour:
    return tuple((x * side + by, y) for x, y in points)


def _pair(point: tuple[int, int]) -> str:
    return f"{point[0]} {point[1]}"
