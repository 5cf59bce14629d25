"""Text as the typeface can write it.

A PDF that anybody can read aloud may hold no sign without a shape, so Typst refuses one. A record
may hold any sign there is: what the typeface lacks is written in a plainer form, or as a box.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path

import fontpkg_source_sans_3
from fontTools.ttLib import TTFont

FONTS = Path(fontpkg_source_sans_3.__file__).parent / "files"
FAMILY = "Source Sans 3"
UNKNOWN = "□"
"""Stands for a sign that cannot be written."""

_BEFORE_UNIT = re.compile(r"(?<=\d) (?=(?:%|kg|s)(?![\w-]))")
"""A number and its unit stay on one line, as on the page."""


def printable(text: str) -> str:
    """Return a text in signs that the typeface has."""
    if not (text.isascii() and text.isprintable()):
        text = "".join(_written(char) for char in text)
    return _BEFORE_UNIT.sub("\u00a0", text)


def _written(char: str) -> str:
    if char.isspace() and char != "\u00a0":
        return " "
    if unicodedata.category(char) == "Cf":
        return ""  # nobody sees it on paper, and it may turn round what stands there
    if ord(char) in _known():
        return char
    plain = unicodedata.normalize("NFKC", char)
    return plain if all(ord(each) in _known() for each in plain) else UNKNOWN


@cache
def _known() -> frozenset[int]:
    """Return the signs that the typeface has; sheets use no italics."""
    with TTFont(FONTS / "SourceSans3[wght].ttf", lazy=True) as upright:
        return frozenset(upright.getBestCmap())
