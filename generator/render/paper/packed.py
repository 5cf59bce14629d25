"""A PDF written smaller: what is no stream is gathered in compressed object streams.

A tagged sheet has thousands of small objects that say what is a row and what a cell; Typst writes
each as it is. Packed (ISO 32000-1, 7.5.7 and 7.5.8) the same document has a third of the bytes.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple, Self

from generator.errors import SiteBroken

TOGETHER: Final = 200
"""How many objects one stream holds: a reader unpacks all of them to see one."""

_XREF = re.compile(rb"xref\n0 (?P<count>\d+)\n")
_TRAILER = re.compile(
    rb"trailer\n<<(?P<entries>.*?)>>\s*startxref\n(?P<xref>\d+)\n%%EOF\s*\Z", re.DOTALL
)
_ENTRY: Final = 20
"""Bytes of a line of the table of places."""


class _Object(NamedTuple):
    number: int
    body: bytes

    @property
    def is_stream(self) -> bool:
        return self.body.endswith(b"endstream")


class _Place(NamedTuple):
    """A line of the table of places: its kind and two numbers that depend on it."""

    kind: int
    where: int
    place: int


@dataclass(frozen=True, slots=True)
class Document:
    """A PDF taken apart, to be packed once for each paper."""

    head: bytes
    loose: tuple[_Object, ...]
    """Streams, which stay as they are."""
    small: tuple[_Object, ...]
    """All else."""
    entries: bytes
    """What the trailer says."""

    @classmethod
    def read(cls, pdf: bytes) -> Self:
        """Take apart a PDF as Typst writes it: a plain table of places, no update after it.

        Raises:
            SiteBroken: if it is not written so.
        """
        trailer = _TRAILER.search(pdf)
        if trailer is None:
            raise SiteBroken("this PDF is not as Typst writes it, so it cannot be packed")
        objects = tuple(_objects(pdf, int(trailer["xref"])))
        return cls(
            head=pdf[: pdf.index(b"\n", pdf.index(b"\n") + 1) + 1],
            loose=tuple(each for each in objects if each.is_stream),
            small=tuple(each for each in objects if not each.is_stream),
            entries=trailer["entries"],
        )

    def packed(self, changed: Callable[[bytes], bytes]) -> bytes:
        """Return the same document in fewer bytes.

        Args:
            changed: what becomes of the text of each object that is no stream.
        """
        number = 1 + max(each.number for each in (*self.loose, *self.small))
        written = bytearray(self.head)
        places = {0: _Place(0, 0, 65535)}
        for each in self.loose:
            places[each.number] = _Place(1, len(written), 0)
            written += _numbered(each.number, each.body)
        for first in range(0, len(self.small), TOGETHER):
            together = self.small[first : first + TOGETHER]
            for index, each in enumerate(together):
                places[each.number] = _Place(2, number, index)
            places[number] = _Place(1, len(written), 0)
            written += _numbered(number, _gathered(together, changed))
            number += 1
        places[number] = _Place(1, len(written), 0)
        start = len(written)
        entries = re.sub(rb"/Size \d+", b"/Size %d" % (number + 1), self.entries)
        written += _numbered(number, _table(places, number + 1, entries))
        written += b"startxref\n%d\n%%%%EOF\n" % start
        return bytes(written)


def _objects(pdf: bytes, xref: int) -> Iterator[_Object]:
    """Yield every object, found by the table of places."""
    table = _XREF.match(pdf, xref)
    if table is None:
        raise SiteBroken("this PDF has no plain table of places, so it cannot be packed")
    starts = []
    for number in range(1, int(table["count"])):
        line = pdf[table.end() + number * _ENTRY :][:_ENTRY]
        if line[17:18] == b"n":
            starts.append((int(line[:10]), number))
    starts.sort()
    ends = [start for start, _ in starts[1:]] + [xref]
    for (start, number), end in zip(starts, ends, strict=True):
        head, _, rest = pdf[start:end].partition(b" obj\n")
        body, ended, _ = rest.rpartition(b"\nendobj")
        if head != b"%d 0" % number or not ended:
            raise SiteBroken("this PDF is not as Typst writes it, so it cannot be packed")
        yield _Object(number, body)


def _numbered(number: int, body: bytes) -> bytes:
    return b"%d 0 obj\n%b\nendobj\n" % (number, body)


def _stream(entries: bytes, content: bytes) -> bytes:
    squeezed = _squeezed(content)
    return b"<<%b/Filter/FlateDecode/Length %d>>stream\n%b\nendstream" % (
        entries, len(squeezed), squeezed,
    )  # fmt: skip


@lru_cache(maxsize=64)
def _squeezed(content: bytes) -> bytes:
    """Squeeze once what is the same on each paper: all but the pages themselves."""
    return zlib.compress(content, 9)


def _gathered(objects: Iterable[_Object], changed: Callable[[bytes], bytes]) -> bytes:
    """Write objects as one stream: their numbers and places, then their bodies."""
    heads, bodies = [], bytearray()
    for each in objects:
        heads.append(b"%d %d" % (each.number, len(bodies)))
        bodies += changed(each.body) + b"\n"
    head = b" ".join(heads) + b"\n"
    return _stream(b"/Type/ObjStm/N %d/First %d" % (len(heads), len(head)), head + bytes(bodies))


def _table(places: dict[int, _Place], size: int, entries: bytes) -> bytes:
    """Write the table of places as a stream, with what the trailer said."""
    free = _Place(0, 0, 65535)
    lines = b"".join(
        bytes([place.kind]) + place.where.to_bytes(4, "big") + place.place.to_bytes(2, "big")
        for place in (places.get(number, free) for number in range(size))
    )
    return _stream(b"/Type/XRef/W[1 4 2]" + entries, lines)
