"""The sizes of paper. Pages are laid out once, for what fits on both, and put on either."""

from __future__ import annotations

import re
from typing import Final

from generator.vocabulary.paper import Paper

POINTS: Final = {Paper.A4: (595.28, 841.89), Paper.LETTER: (612.0, 792.0)}
"""Width and height in points, 72 to the inch."""

_PAGE = re.compile(rb"/MediaBox ?\[ ?0 0 (?P<width>[\d.]+) (?P<height>[\d.]+) ?\]")


def on(paper: Paper, page: bytes) -> bytes:
    """Put a page of a PDF in the middle of a paper; what is no page stays as it is."""
    width, height = POINTS[paper]

    def box(found: re.Match[bytes]) -> bytes:
        left = (float(found["width"]) - width) / 2
        bottom = (float(found["height"]) - height) / 2
        corners = (left, bottom, left + width, bottom + height)
        return f"/MediaBox[{' '.join(f'{each:.2f}' for each in corners)}]".encode()

    return _PAGE.sub(box, page)
