"""The sheets of a workbook as a reader sees them: the lines to do, and what can be filled in."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.render.workbook.edition import Edition
from tests.recalculated import Cells

_SETS = re.compile(r"\d+ × ")
NUMBERS = "My numbers"


@dataclass(frozen=True)
class Read:
    """A workbook, and what it is made from."""

    edition: Edition
    content: bytes
    cells: Cells


@dataclass(frozen=True)
class Line:
    """One line of a week's sheet, and where its target stands."""

    name: str
    rest: str
    sets: str
    weight: str
    effort: float
    target: tuple[str, str]


@dataclass(frozen=True)
class Asked:
    """A usual weight that the workbook asks for, and where it is filled in."""

    name: str
    repetitions: str
    row: int

    def at(self, column: str) -> tuple[str, str]:
        """Return a cell of its row: C the weight, D the step, E the lightest."""
        return NUMBERS, f"{column}{self.row}"


def weeks_in(cells: Cells) -> list[str]:
    """Return the names of the sheets of the weeks, in order."""
    return list(dict.fromkeys(sheet for sheet, _ in cells if sheet.startswith("Week ")))


def lines_in(cells: Cells, sheet: str) -> list[Line]:
    """Return the lines to do of a sheet, in order."""
    found = []
    for (where, address), sets in cells.items():
        if where == sheet and address.startswith("B") and _SETS.match(str(sets)):
            row = address[1:]
            name, rest = cells[sheet, f"A{row}"].split("\n")
            weight, effort = cells[sheet, f"C{row}"], cells[sheet, f"E{row}"]
            found.append(Line(name, rest, sets, weight, effort, (sheet, f"D{row}")))
    return found


def asked_in(cells: Cells) -> list[Asked]:
    """Return the usual weights that the workbook asks for."""
    row = next((row for row in range(1, 40) if cells.get((NUMBERS, f"A{row}")) == "Exercise"), 100)
    asked = []
    while repetitions := cells.get((NUMBERS, f"B{row + 1}")):
        row += 1
        asked.append(Asked(cells[NUMBERS, f"A{row}"], repetitions, row))
    return asked


def cell_beside(cells: Cells, words: str) -> tuple[str, str]:
    """Return the cell beside a label on the sheet of the reader's numbers."""
    for (sheet, address), value in cells.items():
        if sheet == NUMBERS and address.startswith("A") and words in str(value):
            return sheet, f"B{address[1:]}"
    raise KeyError(words)


def texts_in(cells: Cells, sheet: str) -> str:
    """Return all texts of a sheet, a line each."""
    return "\n".join(str(value) for (where, _), value in cells.items() if where == sheet)
