"""Thumbnails for paper: each a small picture of its own, its colours written out.

Typst reads no variables in style sheets, and a sheet needs one picture, not a file of many.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from generator.render.figures import parts
from generator.render.figures.style import FILE_STYLE
from generator.render.figures.thumbnails import CELL, thumbnail

if TYPE_CHECKING:
    from generator.model.figure import Figure

_COLOUR = re.compile(r"(--[\w-]+):([^;}]+)")
_VARIABLE = re.compile(r"var\((--[\w-]+)\)")


@cache
def thumb_of(figure: Figure) -> str:
    """Return the most telling moment of a figure as an SVG.

    It is painted apart from what lies under it: so a PDF holds it once, however often it is shown.
    """
    drawn = thumbnail(figure)
    used = {
        name: path
        for name, path in parts.shapes_of(figure.view).items()
        if f"#{parts.id_of(name)}" in drawn
    }
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {CELL} {CELL}">'
        f"<style>{_style()}</style>{parts.defs(used)}"
        f'<g style="isolation:isolate">{drawn}</g></svg>'
    )


@cache
def _style() -> str:
    """Return the rules for picture files with each variable replaced by its colour."""
    root, _, rules = FILE_STYLE.partition("}")
    colours = dict(_COLOUR.findall(root))
    return _VARIABLE.sub(lambda found: colours[found[1]], rules)
