"""The parts of a workbook as they are written, and what our formulas are made of."""

from __future__ import annotations

import io
import re
import zipfile
from xml.etree import ElementTree as ET

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
OURS = re.compile(
    r"""(?:
    IF|OR|COUNT|MIN|MAX|N|ROUNDDOWN|ROUNDUP        # functions
    |'(?:My\ numbers|Week\ \d+)'!\$[A-Z]+\$\d+      # a cell of another sheet
    |\$[A-Z]+\$\d+                                  # a cell of this one
    |\d+(?:\.\d+)?(?:E-9)?|[-+*/(),<=&]             # numbers and signs
    |"(?:|lb|under[ ]|Name:[ ])"
    |"(?:My[ ]weight|Used|Empty[ ]bar|My[ ]usual[ ]weight|Round[ ]down[ ]to),[ ]"
    |"Lightest[ ]I[ ]can[ ]load,[ ]"
    )+""",
    re.VERBOSE,
)
"""What our formulas are made of, and nothing else."""
RULES = frozenset(
    {'"kg,lb"', '"as usual,more"', '"Go faster,Go on,Stay,Step back"', '"Go on,Stay,Step back"'}
)
"""What can be chosen from a list."""


def parts_of(content: bytes) -> dict[str, ET.Element]:
    """Return every part of a workbook; each of them has to be well-formed."""
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        return {name: ET.fromstring(file.read(name)) for name in file.namelist()}  # noqa: S314


def formulas_in(content: bytes) -> list[str]:
    """Return every formula of a workbook, those of its rules included."""
    return [
        found.text or ""
        for part in parts_of(content).values()
        for tag in ("f", "formula", "formula1", "formula2")
        for found in part.iter(f"{MAIN}{tag}")
    ]


def texts_in(content: bytes) -> list[str]:
    """Return every text of a workbook as its cells hold it."""
    strings = parts_of(content)["xl/sharedStrings.xml"]
    return ["".join(text.text or "" for text in item.iter(f"{MAIN}t")) for item in strings]
