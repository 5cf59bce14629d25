"""What is read as sentences on a finished page, for the measure of how hard it is to read.

A sentence is what ends like one: in a full stop, a question mark, an exclamation mark, or, before a
list, a colon. So names of exercises, labels, headings and the cells of tables that hold a name or a
number count for nothing, and a reason in a cell counts as what it is. Inside a sentence a name is
words like all others: lifters know it, but they have to read it.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from html.parser import HTMLParser

from generator.site import Page

_IN_A_SENTENCE = frozenset({"a", "abbr", "b", "code", "em", "i", "strong", "sub", "sup", "time"})
"""What all else begins is a line, or a piece, of its own; a `span` too, as our templates use it."""

_LEFT_OUT = frozenset({"script", "style", "pre", "label", "button", "select", "nav"})
_DRAWING = re.compile(r"<svg\b.*?</svg>", re.DOTALL)
_CELLS = frozenset({"td", "th"})
"""In a cell what is strong stands on a line of its own."""

_ENDS = (".", "?", "!", ":")
_NEXT = re.compile(r"(?<=[.?!])[\"”’)]*\s+(?=[\"“‘(]*[A-Z0-9])")

_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_FENCE = re.compile(r"^(```|~~~).*?^\1.*?$", re.DOTALL | re.MULTILINE)
_NO_PROSE = re.compile(r"^(?:#{1,6} .*|\s*\|.*|!!!.*)$", re.MULTILINE)
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"\{[^}\n]*\}|[*`]|^\s*>\s?", re.MULTILINE)
_ITEM = re.compile(r"\n(?=\s*(?:[-+*]|\d+\.) )|\n\s*\n")
_BULLET = re.compile(r"^\s*(?:[-+]|\d+\.) ")


def sentences_of_page(page: Page, left_out: Container[str] = ()) -> Iterator[str]:
    """Yield the sentences of a page that was made from records, its lead first.

    Args:
        page: the page.
        left_out: ids of sections that are passed over.
    """
    yield from _ended(page.lead)
    for section in page.sections:
        if section.id in left_out:
            continue
        reader = _Reader()
        reader.feed(_DRAWING.sub("", section.html))
        reader.close()
        for piece in reader.pieces():
            yield from _ended(piece)


def sentences_of_markdown(text: str) -> Iterator[str]:
    """Yield the sentences of a page that was written by hand, without tables and code."""
    text = _NO_PROSE.sub("", _FENCE.sub("", _FRONT_MATTER.sub("", text)))
    text = _MARKS.sub("", _LINK.sub(r"\1", text))
    for piece in _ITEM.split(text):
        yield from _ended(_BULLET.sub("", piece))


def _ended(piece: str) -> Iterator[str]:
    """Yield the sentences of a piece of text; what has no end at its end is none."""
    for sentence in _NEXT.split(" ".join(piece.split())):
        if sentence.rstrip('"”’)').endswith(_ENDS):
            yield sentence


class _Reader(HTMLParser):
    """Reads what stands together on a page."""

    def __init__(self) -> None:
        super().__init__()
        self._texts = [""]
        self._left_out = 0
        self._cells = 0

    def pieces(self) -> Iterator[str]:
        """Yield the texts, in order."""
        return filter(str.strip, self._texts)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a piece where a tag does."""
        del attrs
        self._left_out += tag in _LEFT_OUT
        self._cells += tag in _CELLS
        self._break_at(tag)

    def handle_endtag(self, tag: str) -> None:
        """End a piece where a tag does."""
        self._break_at(tag)
        self._left_out -= tag in _LEFT_OUT
        self._cells -= tag in _CELLS

    def handle_data(self, data: str) -> None:
        """Take text."""
        if not self._left_out:
            self._texts[-1] += data

    def _break_at(self, tag: str) -> None:
        if tag not in _IN_A_SENTENCE or (self._cells and tag == "strong"):
            self._texts.append("")
