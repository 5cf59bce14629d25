"""What a browser would make of a drawing: whether it is well formed, and what stands in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from xml.etree import ElementTree as ET

HREF = "href"
WORDS = {"translate", "rotate", "scale", "indefinite", "use", "transform", "sum", "true", "d"}
TEXTS = {"class", "id", HREF, "attributeName", "type", "additive", "aria-hidden"}
"""Attributes that hold words; all others hold numbers."""
NUMBER = re.compile(r"-?\d+(\.\d+)?")


def read(markup: str) -> ET.Element:
    """Read a drawing, or drawings side by side, as XML."""
    return ET.fromstring(f"<drawn>{markup}</drawn>")  # noqa: S314  our own markup


def ids_of(drawn: ET.Element) -> list[str]:
    """Return every id, in order."""
    return [each.attrib["id"] for each in drawn.iter() if "id" in each.attrib]


def ids_said_twice(drawn: ET.Element) -> list[str]:
    """Return every id that stands in a drawing more than once."""
    return [id_ for id_, count in Counter(ids_of(drawn)).items() if count > 1]


def missing_shapes(drawn: ET.Element) -> set[str]:
    """Return what is used by name and not defined."""
    used = {each.attrib[HREF].removeprefix("#") for each in drawn.iter() if HREF in each.attrib}
    return used - {*ids_of(drawn)}


def classes_of(drawn: ET.Element) -> set[str]:
    """Return every class of the elements of a drawing."""
    return {name for each in drawn.iter() for name in each.attrib.get("class", "").split()}


def not_numbers(drawn: ET.Element) -> list[str]:
    """Return every attribute in which something stands where a finite number should."""
    return [value for name, value in _values(drawn) if not _is_numbers(name, value)]


def _values(drawn: ET.Element) -> Iterator[tuple[str, str]]:
    for each in drawn.iter():
        yield from ((n, value) for n, value in each.attrib.items() if n not in TEXTS)


def _is_numbers(name: str, value: str) -> bool:
    """Say whether a value is made of numbers, signs between them, and path letters or words."""
    rest = NUMBER.sub(" ", value)
    if name == "dur":
        return rest.split() == ["s"]
    if name in {"d", "values"} and "M" in value:
        return not re.sub(r"[MLHVCQZhvcqlz ;]", "", rest)
    return {*re.findall(r"[a-zA-Z]+", rest)} <= WORDS and not re.sub(r"[a-zA-Z(), ;]", "", rest)
