"""What a text may hold: words that everybody can see, in letters that are what they look like.

Records and pages come from many hands. A text is never run as markup, hides nothing, and looks
the same to a reader, to search and to a program.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from pydantic_core import PydanticCustomError

_RAW_HTML = re.compile(r"<\s*[a-zA-Z/!?]")
_SCHEME = re.compile(r"(?i)\b((javascript|vbscript)\s*:|(data|file):\S)")

_DRAWN_BLANK = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u2800\u3164\ufe00-\ufe0f\uffa0"
    "\U00016fe4\U0001d159\U000e0100-\U000e01ef]"
)
"""Signs that count as letters or marks, and of which nothing is seen."""

_LETTERS = re.compile(
    "[a-zA-Z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u0148\u014a-\u017e\u0180-\u01bf\u01c4-\u024f"
    "\u1e00-\u1eff\u0393\u0394\u0398\u039b\u039e\u03a0\u03a3\u03a6\u03a8\u03a9"
    "\u03b1-\u03b8\u03ba-\u03bc\u03be\u03c0\u03c3\u03c4\u03c6-\u03c9]"
)
"""Latin letters with their accents, and the Greek ones that nobody takes for Latin: β, Δ, µ."""

_RIGHT_TO_LEFT = frozenset(("R", "AL", "AN"))
MOST_MARKS = 2
"""How many accents may stand on one letter that has no form of its own with them."""


class Oddity(NamedTuple):
    """A character that does not belong in a text."""

    at: int
    """Where it stands, counted from 0."""
    name: str
    """What it is: `zero width space (U+200B)`."""


def readable(text: str) -> str:
    """Return a text as it is kept: one line, accents joined to their letters, blanks plain.

    Raises:
        PydanticCustomError: if it could be read as markup, run as a script, or hides what it says.
    """
    if text.isascii() and text.isprintable() and "<" not in text and ":" not in text:
        stripped = text.strip()
        if stripped[:1].isalnum():
            return stripped  # most texts: none of what follows can be in them
    if _RAW_HTML.search(text):
        kind = "raw_html"
        raise PydanticCustomError(kind, "HTML is not allowed in records")
    if _SCHEME.search(text):
        kind = "link_scheme"
        raise PydanticCustomError(kind, "links that run something are not allowed")
    kept = text.strip()
    if len(kept.splitlines()) != 1 or not any(map(str.isalnum, kept)):
        kind = "one_line"
        raise PydanticCustomError(kind, "the text must be one line with something on it")
    return kept if kept.isascii() and kept.isprintable() else _plain(kept)


def _plain(text: str) -> str:
    """Return a text that is not all ASCII, in the form in which equal texts are equal."""
    text = "".join(" " if char == "\t" or _is_blank(char) else char for char in text)
    text = unicodedata.normalize("NFC", text)
    if unseen := next(unseen_in(text), None):
        kind, what = "unseen_character", "the text holds a character that nobody can see: {name}"
        raise PydanticCustomError(kind, what, {"name": unseen.name})
    if foreign := next(foreign_in(text), None):
        kind, what = "foreign_letter", "the text holds a letter that is not Latin: {name}"
        raise PydanticCustomError(kind, what, {"name": foreign.name})
    return text


def unseen_in(text: str) -> Iterator[Oddity]:
    """Yield each character that nobody can see, and each accent on a letter that has enough.

    Blanks of every width are seen, as gaps; so are tabs and line feeds, where there may be any.
    """
    if text.isascii() and text.isprintable():
        return
    marks = 0
    for at, char in enumerate(text):
        marks = marks + 1 if unicodedata.category(char).startswith("M") else 0
        is_seen = char.isprintable() or char in "\t\n" or _is_blank(char)
        if not is_seen or marks > MOST_MARKS or _DRAWN_BLANK.match(char):
            yield Oddity(at, _name(char))


def foreign_in(text: str) -> Iterator[Oddity]:
    """Yield each letter or digit that is not Latin, and whatever is written from right to left.

    Some look just like a Latin letter: with the Cyrillic twin of `a` it is another word, and no
    eye can tell.
    """
    if text.isascii():
        return
    for at, char in enumerate(text):
        if char.isascii() or _LETTERS.match(char):
            continue
        is_mark = at == 0 and unicodedata.category(char).startswith("M")
        is_turned = unicodedata.bidirectional(char) in _RIGHT_TO_LEFT
        if char.isalpha() or char.isdecimal() or is_mark or is_turned:
            yield Oddity(at, _name(char))


def _is_blank(char: str) -> bool:
    return unicodedata.category(char) == "Zs"


def _name(char: str) -> str:
    name = unicodedata.name(char, "").lower() or _NAMELESS[unicodedata.category(char)]
    return f"{name} (U+{ord(char):04X})"


_NAMELESS = {
    "Cc": "control character", "Cs": "half of a character", "Cn": "no character at all",
    "Co": "character of somebody's own",
}  # fmt: skip
