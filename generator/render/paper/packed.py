"""A PDF written smaller: what is no stream is gathered in compressed object streams.

A tagged sheet has thousands of small objects that say what is a row and what a cell; Typst writes
each as it is. Packed (ISO 32000-1, 7.5.7 and 7.5.8) the same document has a third of the bytes.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple, Self

from generator.errors import SiteBroken

TOGETHER: Final = 200
"""How many objects one stream holds: a reader unpacks all of them to see one."""

_XREF = re.compile(rb"xref\n0 (?P<count>\d+)\n")
_TRAILER = re.compile(
    rb"trailer\n<<(?P<entries>.*?/Size (?P<size>\d+).*?)>>\s*"
    rb"startxref\n(?P<xref>\d+)\n%%EOF\s*\Z",
    re.DOTALL,
)
_ENTRY: Final = 20
"""Bytes of a line of the table of places."""
_LEVEL: Final = 6
"""How hard to squeeze: harder takes twice as long and saves a hundredth."""
_PLACE = struct.Struct(">BIH")
"""A line of the table of places, packed."""


class _Object(NamedTuple):
    number: int
    body: bytes


class _Gathered(NamedTuple):
    """Objects in one stream."""

    numbers: tuple[int, ...]
    body: bytes


@dataclass(frozen=True, slots=True)
class Document:
    """A PDF taken apart, to be packed once for each paper."""

    head: bytes
    loose: tuple[_Object, ...]
    """Streams, which stay as they are."""
    pages: tuple[_Object, ...]
    """What may differ from paper to paper."""
    gathered: tuple[_Gathered, ...]
    """All else."""
    entries: bytes
    """What the trailer says."""
    size: int
    """The first number that no object has."""

    @classmethod
    def read(cls, pdf: bytes) -> Self:
        """Take apart a PDF as Typst writes it: a plain table of places, no update after it.

        Raises:
            SiteBroken: if it is not written so.
        """
        trailer = _TRAILER.search(pdf)
        if trailer is None:
            raise SiteBroken("this PDF is not as Typst writes it, so it cannot be packed")
        loose, pages, small = [], [], []
        for each in _objects(pdf, int(trailer["xref"])):
            if each.body.endswith(b"endstream"):
                loose.append(each)
            elif b"/MediaBox" in each.body:
                pages.append(each)
            else:
                small.append(each)
        return cls(
            head=pdf[: pdf.index(b"\n", pdf.index(b"\n") + 1) + 1],
            loose=tuple(loose),
            pages=tuple(pages),
            gathered=tuple(
                _gathered(small[first : first + TOGETHER])
                for first in range(0, len(small), TOGETHER)
            ),
            entries=trailer["entries"],
            size=int(trailer["size"]),
        )

    def packed(self, changed: Callable[[bytes], bytes]) -> bytes:
        """Return the same document in fewer bytes.

        Args:
            changed: what becomes of the text of each page.
        """
        pages = _gathered([_Object(each.number, changed(each.body)) for each in self.pages])
        together = (pages, *self.gathered)
        last = self.size + len(together)
        lines = [_PLACE.pack(0, 0, 65535)] * (last + 1)
        written = bytearray(self.head)

        def write(number: int, body: bytes) -> None:
            lines[number] = _PLACE.pack(1, len(written), 0)
            written.extend(b"%d 0 obj\n%b\nendobj\n" % (number, body))

        for each in self.loose:
            write(each.number, each.body)
        for number, stream in enumerate(together, start=self.size):
            write(number, stream.body)
            for index, held in enumerate(stream.numbers):
                lines[held] = _PLACE.pack(2, number, index)
        start = len(written)
        lines[last] = _PLACE.pack(1, start, 0)
        entries = self.entries.replace(b"/Size %d" % self.size, b"/Size %d" % (last + 1))
        write(last, _stream(b"/Type/XRef/W[1 4 2]" + entries, b"".join(lines)))
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


def _stream(entries: bytes, content: bytes) -> bytes:
    squeezed = zlib.compress(content, _LEVEL)
    return b"<<%b/Filter/FlateDecode/Length %d>>stream\n%b\nendstream" % (
        entries, len(squeezed), squeezed,
    )  # fmt: skip


def _gathered(objects: Sequence[_Object]) -> _Gathered:
    """Write objects as one stream: their numbers and places, then their bodies."""
    heads, at = [], 0
    for each in objects:
        heads.append(b"%d %d" % (each.number, at))
        at += len(each.body) + 1
    head = b" ".join(heads) + b"\n"
    bodies = b"".join([each.body + b"\n" for each in objects])
    entries = b"/Type/ObjStm/N %d/First %d" % (len(heads), len(head))
    return _Gathered(tuple(each.number for each in objects), _stream(entries, head + bodies))
