"""The pictures of shared links: set by Typst from one template, as PNG, which services show."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import typst

from generator.errors import SiteBroken
from generator.render.kept import kept
from generator.render.paper.signs import FONTS
from generator.render.paper.thumbs import thumb_of
from generator.site import Preview

if TYPE_CHECKING:
    from generator.views.previews import PreviewView

TEMPLATE: Final = Path("sheets") / "preview.typ"
WIDTH, HEIGHT = 1200, 630
"""In pixels: what services ask for. The template is half as many points."""
_POINTS_PER_INCH: Final = 144
NAME: Final = "Return to Load"


def previews_of(views: Iterable[PreviewView]) -> dict[str, Preview]:
    """Return the picture of each kind of page; that of all others by the empty name."""
    return {
        kind: Preview(_address(view), f"{NAME}: {view.title} {view.line}", WIDTH, HEIGHT)
        for view in views
        for kind in view.kinds or ("",)
    }


def preview_files(
    views: Iterable[PreviewView], templates: Path, kept_in: Path
) -> Iterator[tuple[str, bytes]]:
    """Yield the address and bytes of each picture.

    Args:
        views: what stands on them.
        templates: the folder of the templates.
        kept_in: where pictures are kept for the next build.

    Raises:
        SiteBroken: if Typst fails or warns.
    """
    template = templates / TEMPLATE
    recipe = template.read_text("utf-8") + version("typst") + version("fontpkg-source-sans-3")
    for view in views:
        figure = "" if view.figure is None else thumb_of(view.figure)
        data = json.dumps({"name": NAME, "title": view.title, "line": view.line, "figure": figure})
        key = hashlib.sha256((recipe + data).encode()).hexdigest()[:24]
        yield _address(view), kept(kept_in / f"{key}.png", partial(_set, template, data))


def _address(view: PreviewView) -> str:
    return f"/assets/previews/{view.name}.png"


def _set(template: Path, data: str) -> bytes:
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)]
    )
    compiler = typst.Compiler(root=template.parent, font_paths=fonts)
    files: Any = {"main": str(template), "preview.json": data.encode()}
    try:
        made, warnings = compiler.compile_with_warnings(files, format="png", ppi=_POINTS_PER_INCH)
    except typst.TypstError as error:
        raise SiteBroken(f"{template.name}: {error.diagnostic}") from error
    if warnings or not isinstance(made, bytes):
        said = "\n".join(warning.diagnostic for warning in warnings)
        raise SiteBroken(f"{template.name}: {said or 'more than one page'}")
    return made
