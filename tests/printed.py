"""What a printed plan says: its pages as text, in the order in which it is read.

A PDF reader guesses words from places and takes a tenth of a second a page; the suite has over a
thousand. Typst writes whole lines, blanks included, so that nothing need be guessed.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from typing import Any, NamedTuple

from pypdf import PageObject, PdfReader

# Brackets inside a string may stand without a stroke, as long as each has its other half.
_FLAT = rb"\((?:\\.|[^\\()])*\)"
_STRING = rb"\((?:\\.|[^\\()]|" + _FLAT + rb")*\)"
_TOKEN = re.compile(
    rb"/(?P<font>\w+) (?P<size>[\d.]+) Tf|\[(?P<line>(?:" + _STRING + rb"|[\d.\s-])*)\] ?TJ"
    rb"|(?P<word>" + _STRING + rb") ?Tj",
    re.DOTALL,
)
_PIECE = re.compile(_STRING, re.DOTALL)
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r?\n|.)", re.DOTALL)
_PLAIN = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_STROKE = re.compile(rb"0 0 m 0 (?P<height>[\d.]+) l ")
_BOX = re.compile(rb"0 0 m (?P<width>[\d.]+) 0 l (?P=width) (?P=width) l 0 (?P=width) l\nh\nS\n")
_POINT = 25.4 / 72
_PAIR = re.compile(rb"<(\w+)> ?<(\w+)>\n")


class Sheet(NamedTuple):
    """One page."""

    text: str
    smallest: float
    """The smallest letters on it, in points."""
    lines: frozenset[float]
    """How high each line is that has room for every set, in millimetres."""
    boxes: frozenset[float]
    """How wide each box to tick is, in millimetres."""


def said(text: str) -> str:
    """Return a text as a page says it: lines end anywhere, also behind a hyphen or a stroke."""
    return re.sub(r"(?<=[-/]) ", "", " ".join(text.split()))


def sheets_of(pdf: bytes) -> list[Sheet]:
    """Return the pages of a PDF that Typst wrote."""
    return [_sheet(page) for page in PdfReader(io.BytesIO(pdf)).pages]


def _sheet(page: PageObject) -> Sheet:
    fonts: Any = page["/Resources"]
    letters = {
        name: _letters(font.get_object()["/ToUnicode"].get_data())
        for name, font in fonts["/Font"].items()
    }
    contents = page.get_contents()
    assert contents is not None
    lines, sizes, font = [], [], ""
    drawn = contents.get_data()
    for found in _TOKEN.finditer(drawn):
        if found["font"]:
            font = f"/{found['font'].decode()}"
            sizes.append(float(found["size"]))
        else:
            glyphs = b"".join(
                _bytes(piece) for piece in _PIECE.findall(found["line"] or found["word"])
            )
            pairs = (glyphs[at : at + 2] for at in range(0, len(glyphs), 2))
            lines.append("".join(letters[font][pair] for pair in pairs))
    heights = {float(found["height"]) for found in _STROKE.finditer(drawn)}
    widths = {float(found["width"]) for found in _BOX.finditer(drawn)}
    return Sheet(said(" ".join(lines)), min(sizes), _millimetres(heights), _millimetres(widths))


def _millimetres(points: Iterable[float]) -> frozenset[float]:
    return frozenset(round(each * _POINT, 2) for each in points)


def _letters(cmap: bytes) -> dict[bytes, str]:
    return {
        bytes.fromhex(glyph.decode()): bytes.fromhex(text.decode()).decode("utf-16-be")
        for glyph, text in _PAIR.findall(cmap)
    }


def _bytes(piece: bytes) -> bytes:
    return _ESCAPE.sub(_unescaped, piece[1:-1])


def _unescaped(found: re.Match[bytes]) -> bytes:
    sign = found[1]
    if sign[:1].isdigit():
        return bytes([int(sign, 8)])
    return b"" if sign.endswith(b"\n") else _PLAIN.get(sign, sign)
