"""What a printed plan says: its pages as text, in the order in which it is read.

A PDF reader guesses words from places and takes a tenth of a second a page; the suite has over a
thousand. Typst writes whole lines, blanks included, so that nothing need be guessed.
"""

from __future__ import annotations

import io
import re
from typing import Any, NamedTuple

from pypdf import PageObject, PdfReader

_STRING = rb"\((?:\\.|[^\\()])*\)"
_TOKEN = re.compile(
    rb"/(?P<font>\w+) (?P<size>[\d.]+) Tf|\[(?P<line>(?:" + _STRING + rb"|[\d.\s-])*)\] ?TJ"
    rb"|(?P<word>" + _STRING + rb") ?Tj",
    re.DOTALL,
)
_PIECE = re.compile(_STRING, re.DOTALL)
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r?\n|.)", re.DOTALL)
_PLAIN = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_PAIR = re.compile(rb"<(\w+)> ?<(\w+)>\n")


class Sheet(NamedTuple):
    """One page."""

    text: str
    smallest: float
    """The smallest letters on it, in points."""


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
    for found in _TOKEN.finditer(contents.get_data()):
        if found["font"]:
            font = f"/{found['font'].decode()}"
            sizes.append(float(found["size"]))
        else:
            glyphs = b"".join(
                _bytes(piece) for piece in _PIECE.findall(found["line"] or found["word"])
            )
            pairs = (glyphs[at : at + 2] for at in range(0, len(glyphs), 2))
            lines.append("".join(letters[font][pair] for pair in pairs))
    return Sheet(said(" ".join(lines)), min(sizes))


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
