"""The press: data and a template in, a PDF for each paper out, by Typst.

Every PDF is tagged (PDF/UA-1) and the same each time. Text reaches Typst as JSON and is never read
as Typst. A single warning stops the press, and so does a page too many.
"""

from __future__ import annotations

import hashlib
import json
import re
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import typst

from generator.errors import SiteBroken
from generator.render.paper.packed import Document
from generator.render.paper.signs import FONTS
from generator.render.paper.sizes import POINTS, on

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.vocabulary.paper import Paper

FIXED_TIME: Final = 1767225600
"""1 January 2026: the date inside every PDF, so that two builds are the same."""
_RECIPE: Final = "4"
"""Raise it when the way of printing changes, so that nothing kept from before is taken."""
_PAGE: Final = re.compile(rb"/Type ?/Page\b")


class Press:
    """Prints data through one template. Make one and keep it: it remembers the typeface."""

    def __init__(self, template: Path) -> None:
        """Set up the press for a template; nothing outside its folder can be read."""
        self._template = template
        fonts = typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)]
        )
        self._compiler = typst.Compiler(root=template.parent, font_paths=fonts)
        self._recipe = "\n".join(
            [
                _RECIPE,
                *(version(each) for each in ("typst", "fontpkg-source-sans-3")),
                *(path.read_text("utf-8") for path in sorted(template.parent.glob("*.typ"))),
            ]
        )

    def key(self, data: Mapping[str, Any]) -> str:
        """Name everything that the bytes of what is printed depend on."""
        parts = [self._recipe, json.dumps(data, sort_keys=True)]
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:24]

    def printed(self, data: Mapping[str, Any], pages: int) -> dict[Paper, bytes]:
        """Print one document on every paper.

        Args:
            data: what the template shows.
            pages: how many there must be.

        Raises:
            SiteBroken: if Typst fails or warns, or something did not fit on its page.
        """
        found, pdf = self._set(data, is_measured=False)
        if found != pages:
            found, pdf = self._set(data, is_measured=True)
        if found != pages:
            raise SiteBroken(
                f"{data['title']}, {data['profile']}: {found} pages instead of {pages}. "
                "Something does not fit on its page: a session has too many lines, or a text is "
                "too long."
            )
        document = Document.read(pdf)
        return {paper: document.packed(partial(on, paper)) for paper in POINTS}

    def _set(self, data: Mapping[str, Any], *, is_measured: bool) -> tuple[int, bytes]:
        """Return how many pages there are, and the PDF.

        The data is handed in as a file: were it an input of the system, Typst would take itself
        for changed, and lay out anew what the last plan has as well.
        """
        plan = json.dumps({**data, "is_measured": is_measured}, ensure_ascii=False)
        # Files may come in so (see its README), but the types of the package leave it out.
        files: Any = {"main": str(self._template), "plan.json": plan.encode()}
        try:
            made, warnings = self._compiler.compile_with_warnings(
                files, format="pdf", pdf_standards=["ua-1"], timestamp=FIXED_TIME
            )  # fmt: skip
        except typst.TypstError as error:
            raise SiteBroken(f"{self._template.name}: {error.diagnostic}") from error
        if warnings or not isinstance(made, bytes):
            said = "\n".join(warning.diagnostic for warning in warnings)
            raise SiteBroken(f"{self._template.name}: {said}")
        return len(_PAGE.findall(made)), made
