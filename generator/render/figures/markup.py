"""Figures as templates use them: inline, in the page's own colours.

All of it is our own markup: numbers, and names that are escaped here. So `pages` marks it as safe.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from generator.render.figures import parts
from generator.render.figures.motion import moving
from generator.render.figures.still import stills_of

if TYPE_CHECKING:
    from generator.model.figure import Figure


def draw_moving(figure: Figure) -> str:
    """Return the moving figure as SVG; empty where nothing moves."""
    moved = moving(figure)
    if moved is None:
        return ""
    drawn, box = moved
    return f'<svg viewBox="{box.view_box}" aria-hidden="true">{drawn}</svg>'


def draw_frames(figure: Figure, *, with_shapes: bool = True) -> str:
    """Return the key frames as SVG side by side, with their names.

    Args:
        figure: the figure.
        with_shapes: whether to define the shapes of the body, once on every page.
    """
    stills = stills_of(figure)
    box = stills[0].box.view_box
    shapes = parts.defs(parts.shapes_of(figure.view)) if with_shapes else ""
    frames = [
        f'<div class="figure__frame"><svg viewBox="{box}" aria-hidden="true">'
        f"{'' if number else shapes}{still.markup}</svg><span>{escape(still.name)}</span></div>"
        for number, still in enumerate(stills)
    ]
    return "".join(frames)


def draw_shapes() -> str:
    """Return the shapes of the body for a page with many figures."""
    shapes = parts.defs(parts.SIDE | parts.FRONT)
    return f'<svg width="0" height="0" aria-hidden="true">{shapes}</svg>'
