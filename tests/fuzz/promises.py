"""What must hold of everything that comes out, whatever went in: each broken promise is a sentence.

Nothing here knows how it was brought about; so it can be tested by itself.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping
from html.parser import HTMLParser
from typing import Any, NoReturn
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

from generator.findings import Finding
from tests.html_reader import VOID
from tests.spreadsheet import formulas_in, rows_of

LEADING = frozenset({"href", "src", "action", "formaction", "xlink:href", "data", "poster", "cite"})
"""Attributes that lead somewhere."""
SCHEMES = frozenset({"", "https"})
ACTING = frozenset({"style", "srcdoc", "background"})
"""Attributes that act; so do all whose names begin with `on`."""

FARTHEST = 100_000
"""No number of a drawing is larger: two hundred and fifty metres from the feet."""

Shape = tuple[str, str]
"""A tag and the name of one of its attributes; or no name for the tag itself."""


def of_findings(findings: Collection[Finding], texts: Mapping[str, bytes]) -> Iterator[str]:
    """Yield what is wrong with findings.

    Args:
        findings: what was found.
        texts: each file that they may be about, by its path.
    """
    for found in findings:
        what = f"{found.code} at {found.place!r}"
        if not found.message.strip() or not found.fix.strip():
            yield f"{what}: no words or no remedy"
        if not re.fullmatch(r"[A-Z]{2}[0-9]{3}", found.code):
            yield f"{what}: no code"
        for line in (str(found), found.as_annotation()):
            if not line.isprintable() or len(line) > 6000:
                yield f"{what}: shown as {line[:200]!r}"
        if found.place.file not in texts:
            yield f"{what}: there is no such file"
        else:
            yield from (f"{what}: {each}" for each in _out_of(found, texts[found.place.file]))


def _out_of(found: Finding, raw: bytes) -> Iterator[str]:
    """Say where a place is not in its file; one letter past the end of a line is in it."""
    text = raw.decode("utf-8-sig", errors="replace").replace("\r\n", "\n")
    lines = text.split("\n")
    line, column = found.place.line, found.place.column
    if not 1 <= line <= len(lines):
        yield f"no such line of {len(lines)}"
    elif not 1 <= column <= len(lines[line - 1]) + 1:
        yield f"no such column of {len(lines[line - 1])}"


class _Reader(HTMLParser):
    """Gathers what a page is made of, and what is not well formed in it."""

    def __init__(self) -> None:
        super().__init__()
        self.shapes: set[Shape] = set()
        self.wrong: list[str] = []
        self.scripts: list[str] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.shapes.add((tag, ""))
        if len({name for name, _ in attrs}) < len(attrs):
            self.wrong.append(f"<{tag}> has an attribute twice")
        for name, value in attrs:
            self.shapes.add((tag, name))
            if name in ACTING or name.startswith("on"):
                self.wrong.append(f"<{tag} {name}> acts")
            if name in LEADING and not _leads_well(value or ""):
                self.wrong.append(f"<{tag} {name}> leads to {value!r}")
        if tag not in VOID:
            self._open.append(tag)
        if tag == "script":
            self.scripts.append("")
            if ("type", "application/json") not in attrs:
                self.wrong.append("a script that is no data")

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        if not self._open or self._open.pop() != tag:
            self.wrong.append(f"</{tag}> closes what is not open")

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] == "script":
            self.scripts[-1] += data

    def handle_comment(self, data: str) -> None:
        self.wrong.append(f"a comment: {data[:40]!r}")

    def handle_decl(self, decl: str) -> None:
        if decl.lower() != "doctype html":
            self.wrong.append(f"a declaration: {decl[:40]!r}")

    def handle_pi(self, data: str) -> None:
        self.wrong.append(f"an instruction: {data[:40]!r}")

    def unknown_decl(self, data: str) -> None:
        self.wrong.append(f"a declaration: {data[:40]!r}")

    def close(self) -> None:
        super().close()
        if self._open:
            self.wrong.append(f"never closed: {self._open}")


def _leads_well(value: str) -> bool:
    parts = urlsplit(value)
    return parts.scheme in SCHEMES and (bool(parts.scheme) or not parts.netloc) and (
        not value.startswith(("\\", "//"))
    )  # fmt: skip


def _read(html: str) -> _Reader:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader


def shapes_of(html: str) -> set[Shape]:
    """Return which tags a page has, and which attributes they have."""
    return _read(html).shapes


def of_page(html: str, known: Collection[Shape]) -> Iterator[str]:
    """Yield what is wrong with a page.

    Args:
        html: the page.
        known: the tags and attributes that pages of ours are made of.
    """
    reader = _read(html)
    yield from (f"a new tag or attribute: {shape}" for shape in reader.shapes - set(known))
    yield from reader.wrong
    for script in reader.scripts:
        yield from (f"data in the page: {each}" for each in of_json(script))
    for drawing in re.findall(r"<svg\b.*?</svg>", html, re.DOTALL):
        yield from (f"a drawing: {each}" for each in of_drawing(drawing))


_NUMBER = re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?")
_MEASURES = frozenset(
    (
        "x", "y", "cx", "cy", "r", "rx", "ry", "x1", "x2", "y1", "y2", "dx", "dy", "width",
        "height", "viewBox", "d", "points", "transform", "values", "dur", "begin",
        "keyTimes", "keySplines",
    )
)  # fmt: skip


def of_drawing(svg: str) -> Iterator[str]:
    """Yield what is wrong with a drawing: no XML, no numbers, numbers out of all proportion."""
    try:
        root = ET.fromstring(svg)  # noqa: S314  ElementTree resolves nothing from outside
    except ET.ParseError as error:
        yield f"no XML: {error}"
        return
    for element in root.iter():
        for name, value in element.attrib.items():
            if name not in _MEASURES:
                continue
            if re.search(r"nan|inf|none|null", value, re.IGNORECASE):
                yield f"{name} is {value[:60]!r}"
            if any(abs(float(number)) > FARTHEST for number in _NUMBER.findall(value)):
                yield f"{name} is {value[:60]!r}"
            if name == "viewBox" and min(map(float, value.split()[2:])) <= 0:
                yield f"nothing to be seen in {value!r}"


def of_json(text: str) -> Iterator[str]:
    """Yield what is wrong with data: it must be JSON that every program reads alike."""
    try:
        json.loads(text, parse_constant=_no_constant, object_pairs_hook=_without_doubles)
    except ValueError as error:
        yield f"no JSON: {error}"
    else:
        if text.encode("utf-8", errors="replace").decode() != text:
            yield "half of a character"


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(dict(pairs)) < len(pairs):
        raise ValueError("a key stands twice")
    return dict(pairs)


def of_search(entries: str) -> Iterator[str]:
    """Yield what is wrong with what search loads: the theme shows its texts as markup."""
    yield from of_json(entries)
    if "<" in entries:
        yield f"a tag: {entries[entries.index('<') :][:60]!r}"


def of_table(table: bytes) -> Iterator[str]:
    """Yield what is wrong with a table: a cell that is run, a row of another length."""
    yield from (f"a formula: {cell!r}" for cell in formulas_in(table))
    if len({len(row) for row in rows_of(table)}) != 1:
        yield "rows of different lengths"


def of_styles(styles: str) -> Iterator[str]:
    """Yield what is wrong with a style sheet that is made from records."""
    if styles.count("{") != styles.count("}") or re.search(r"@import|url\(|<|expression", styles):
        yield "a style sheet that leads elsewhere"
