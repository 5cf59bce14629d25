"""A figure as a picture file of its own, with its colours inside."""

from __future__ import annotations

from typing import Final

from generator.model.figure import Figure
from generator.render.figures import parts
from generator.render.figures.still import MARGIN, Box, Still, stills_of
from generator.vocabulary.figures import View

_LIGHT: Final = "--ink:#33475b;--trunk:#4a6078;--far:#a9b8c6;--iron:#1f2933;--paper:#fff"
_DARK: Final = "--ink:#c3d0dc;--trunk:#9fb1c3;--far:#52667a;--iron:#eef3f7;--paper:#17202a"
STYLE: Final = (
    f":root{{{_LIGHT}}}@media(prefers-color-scheme:dark){{:root{{{_DARK}}}}}"
    ".near,.far{stroke:var(--paper);stroke-width:3}.near{fill:var(--ink)}.trunk{fill:var(--trunk)}"
    ".far{fill:var(--far)}.plain{stroke:none}.lower-back{stroke:#4db6a9;stroke-width:9;"
    "stroke-linecap:round}.plate{fill:var(--iron);fill-opacity:.12;stroke:var(--iron);"
    "stroke-width:4}.rim{fill:none;stroke:var(--iron);stroke-opacity:.3;stroke-width:2}"
    ".iron{fill:var(--iron)}.shine{fill:var(--paper);fill-opacity:.4}.bail,.bar,.strap,.rope"
    "{fill:none;stroke:var(--iron);stroke-width:4}.bail,.bar{stroke-width:7}.pulley{fill:none;"
    "stroke:var(--iron);stroke-width:4}.floor{stroke:var(--far);stroke-width:3}.pad,.leg"
    "{fill:#8a7866;stroke:#8a7866}.leg{stroke-width:6}.box{fill:none;stroke:#8a7866;stroke-width:5}"
    ".wall{stroke:#8a7866;stroke-width:7}text{font:22px sans-serif;fill:var(--ink);"
    "text-anchor:middle}"
)


def standalone(figure: Figure) -> str:
    """Return the key frames of a figure side by side as an SVG file, with their names."""
    stills = stills_of(figure)
    box = common_box(stills)
    width, height = box.right - box.left, box.bottom - box.top + 40
    frames = "".join(
        f'<g transform="translate({number * width - box.left} {-box.top})">{still.markup}'
        f'<text x="{(box.left + box.right) // 2}" y="{box.bottom + 26}">{_escaped(still.name)}</text></g>'
        for number, still in enumerate(stills)
    )
    shapes = parts.FRONT if figure.view is View.FRONT else parts.SIDE
    drawn = "".join(f'<path id="{name}" d="{path}"/>' for name, path in shapes.items())
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" '
        f'viewBox="0 0 {width * len(stills)} {height}"><style>{STYLE}</style>'
        f"<defs>{drawn}</defs>{frames}</svg>\n"
    )


def common_box(stills: tuple[Still, ...]) -> Box:
    """Return what covers every key frame."""
    box = stills[0].box
    for still in stills[1:]:
        box = box.joined(still.box)
    return Box(box.left, box.top, box.right, box.bottom + MARGIN)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
