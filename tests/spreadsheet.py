"""A table as a spreadsheet reads it: cells, and which of them it would run."""

from __future__ import annotations

import csv
import io

DELIMITERS = (",", ";", "\t")
"""What parts cells: a comma here, a semicolon in half of Europe, a tab in a dialog of import."""
SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20"
BLANKS = '\n\u0020\u00a0\u200b\ufeff"\u201c'
"""What some spreadsheets pass over; an apostrophe is not among them: it marks a text."""


def rows_of(table: bytes, delimiter: str = ",") -> list[list[str]]:
    """Return the cells of a CSV file, row by row."""
    return list(csv.reader(io.StringIO(table.decode(), newline=""), delimiter=delimiter))


def formulas_in(table: bytes) -> list[str]:
    """Return the cells that a spreadsheet would run, however it parts them."""
    return [
        cell
        for delimiter in DELIMITERS
        for row in rows_of(table, delimiter)
        for cell in row
        if is_formula(cell)
    ]


def is_formula(cell: str) -> bool:
    """Say whether a spreadsheet would run a cell; a number is none, whatever its sign."""
    try:
        float(cell)
    except ValueError:
        return cell[:1] in ("\t", "\r") or cell.lstrip(BLANKS)[:1] in tuple(SIGNS)
    return False
