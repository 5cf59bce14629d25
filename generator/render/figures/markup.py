"""Figures as templates use them: inline, in the page's own colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from generator.render.figures import parts
from generator.render.figures.motion import moving
from generator.render.figures.still import common_box, stills_of
from generator.vocabulary.figures import View

if TYPE_CHECKING:
    from generator.model.figure import Figure


def draw_moving(figure: Figure) -> Markup:
    """Return the moving figure as SVG; empty where nothing moves."""
    moved = moving(figure)
    if moved is None:
        return Markup()
    drawn, box = moved
    return Markup(f'<svg viewBox="{box.view_box}" aria-hidden="true">{drawn}</svg>')  # noqa: S704  our own drawing, numbers only


def draw_frames(figure: Figure) -> Markup:
    """Return the key frames as SVG side by side, with their names and the shapes all use."""
    shapes = parts.FRONT if figure.view is View.FRONT else parts.SIDE
    stills = stills_of(figure)
    box = common_box(stills).view_box
    frames = [
        f'<div class="figure__frame"><svg viewBox="{box}" aria-hidden="true">'
        f"{parts.defs(shapes) if number == 0 else ''}{still.markup}</svg>"
        f"<span>{escape(still.name)}</span></div>"
        for number, still in enumerate(stills)
    ]
    return Markup("".join(frames))  # noqa: S704  our own drawing; names are escaped
