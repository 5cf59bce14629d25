"""An example of each fault, with what the program says to it.

Nobody types them: `pytest tests/checks --update-golden` makes the files in `examples/` from the
bad files of the tests. So what a page shows is what was really found.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from generator.findings import Finding, Place

FOLDER = Path(__file__).parent / "examples"
"""Where the examples lie, one file a code."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a record, with its number in the file."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Example:
    """The lines of a record that show a fault, and what is found there."""

    lines: tuple[Line, ...]
    note: str
    """What cannot be seen in the lines: that the file is a link, say. Mostly empty."""
    finding: Finding

    def as_json(self) -> str:
        """Write the example as its file holds it."""
        place = self.finding.place
        written = {
            "file": place.file, "line": place.line, "column": place.column,
            "message": self.finding.message, "fix": self.finding.fix, "note": self.note,
            "lines": {line.number: line.text for line in self.lines},
        }  # fmt: skip
        return json.dumps(written, indent=1, ensure_ascii=False) + "\n"


def example_of(code: str) -> Example | None:
    """Return the example of a code; None for a check so new that nobody has made it yet."""
    path = FOLDER / f"{code}.json"
    if not path.is_file():
        return None
    written = json.loads(path.read_text(encoding="utf-8"))
    place = Place(written["file"], written["line"], written["column"])
    return Example(
        tuple(Line(int(number), text) for number, text in written["lines"].items()),
        written["note"],
        Finding(place, code, written["message"], written["fix"]),
    )
