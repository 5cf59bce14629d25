"""A figure as a picture file of its own, with its colours inside."""

from __future__ import annotations

from html import escape

from generator.model.figure import Figure
from generator.render.figures import parts
from generator.render.figures.still import stills_of
from generator.render.figures.style import FILE_STYLE


def standalone(figure: Figure) -> str:
    """Return the key frames of a figure side by side as an SVG file, with their names."""
    stills = stills_of(figure)
    box = stills[0].box
    width, height = box.right - box.left, box.bottom - box.top + 40
    frames = "".join(
        f'<g transform="translate({number * width - box.left} {-box.top})">{still.markup}'
        f'<text x="{(box.left + box.right) // 2}" y="{box.bottom + 26}">'
        f"{escape(still.name)}</text></g>"
        for number, still in enumerate(stills)
    )
    shapes = parts.shapes_of(figure.view)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" '
        f'viewBox="0 0 {width * len(stills)} {height}"><style>{FILE_STYLE}'
        "text{font:22px sans-serif;text-anchor:middle}</style>"
        f"{parts.defs(shapes)}{frames}</svg>\n"
    )
