"""Sheets of a workbook, written from top to bottom: texts as texts, in lines that show all of them.

The only place where a text is written. It is written as a text, which is never run; and what would
be run if somebody saved the sheet as CSV gets its apostrophe here.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from xlsxwriter.utility import xl_rowcol_to_cell

from generator.render.cells import harmless

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

    from generator.render.workbook.looks import Looks
    from generator.render.workbook.rules import Rule

LETTER_WIDTH: Final = 0.87
"""About how much of a column's unit, the width of a zero, a letter takes; rather more than less."""
LINE_HEIGHT: Final = 13.0
"""Points from one line of text to the next."""
ROOM: Final = 4.0
"""Points above and below the text of a line."""
GAP: Final = 7.0
"""Points between two sessions."""
MARGIN: Final = 0.4
"""Inches that printers leave blank."""
A4: Final = 9
"""What spreadsheets call the paper; fitted to a page, it prints on Letter as well."""
_EVERYWHERE: Final = "A1:Z400"


class Lines:
    """Writes a sheet line by line."""

    def __init__(self, sheet: Worksheet, looks: Looks, widths: Sequence[float]) -> None:
        """Set up an empty sheet: protected without a password, one page on paper."""
        self.sheet = sheet
        self.looks = looks
        self.widths = tuple(widths)
        self.row = 0
        for column, width in enumerate(self.widths):
            sheet.set_column(column, column, width)
        sheet.hide_gridlines(2)
        sheet.set_paper(A4)
        sheet.set_margins(left=MARGIN, right=MARGIN, top=MARGIN, bottom=MARGIN)
        sheet.center_horizontally()
        sheet.fit_to_pages(1, 1)
        sheet.protect("", {"format_columns": True, "format_rows": True})
        # No green corners: formulas that may be written over, and others beside them, are meant.
        sheet.ignore_errors({"formula_unlocked": _EVERYWHERE, "formula_differs": _EVERYWHERE})

    @property
    def last(self) -> int:
        """The last column."""
        return len(self.widths) - 1

    def here(self, column: int) -> str:
        """Return the address of a cell of this line, for formulas on the sheet and its copies."""
        return xl_rowcol_to_cell(self.row, column, row_abs=True, col_abs=True)

    def address(self, column: int) -> str:
        """Return the address of a cell of this line, for formulas on any sheet."""
        return f"'{self.sheet.name}'!{self.here(column)}"

    def heading(self, text: str, look: Format, *, gap: float = 0) -> None:
        """Write a text on one line, over what is blank beside it, and go to the next line."""
        self.text(0, text, look)
        self.next(1, gap)

    def across(self, text: str, look: Format, *, gap: float = 0) -> None:
        """Write a text over the whole width, as high as it needs, and go to the next line."""
        if self.last > 0:
            self.sheet.merge_range(self.row, 0, self.row, self.last, "", look)
        self.text(0, text, look)
        self.next(lines_of(text, sum(self.widths)), gap)

    def text(self, column: int, text: str, look: Format) -> None:
        """Write a text in a cell of this line."""
        self.sheet.write_string(self.row, column, _text(text), look)

    def named(self, column: int, name: str, beside: str, look: Format) -> None:
        """Write a name in bold letters, and on a line below it what belongs to it."""
        bold, small = self.looks.bold, self.looks.small
        pieces = (bold, _text(name), small, f"\n{_text(beside)}", look)
        self.sheet.write_rich_string(self.row, column, *pieces)

    def number(self, column: int, number: float, look: Format) -> None:
        """Write a number."""
        self.sheet.write_number(self.row, column, number, look)

    def formula(self, column: int, formula: str, look: Format, value: str | float = "") -> None:
        """Write a formula, and what it comes to while nothing is filled in."""
        self.sheet.write_formula(self.row, column, formula, look, value)

    def blank(
        self,
        column: int,
        look: Format,
        *,
        to: int | None = None,
        rule: Rule | None = None,
    ) -> str:
        """Leave a cell, or some as one, for the reader to write in.

        Args:
            column: the first.
            look: how it looks.
            to: the last.
            rule: what may be written there.

        Returns:
            Its address.
        """
        if to is not None and to > column:
            self.sheet.merge_range(self.row, column, self.row, to, "", look)
        else:
            self.sheet.write_blank(self.row, column, None, look)
        if rule:
            self.allow(column, rule)
        return self.address(column)

    def allow(self, column: int, rule: Rule) -> None:
        """Say what may be written in a cell of this line."""
        self.sheet.data_validation(self.row, column, self.row, column, rule)

    def next(self, lines: int = 1, more: float = 0) -> None:
        """Make this line so many lines of text high, and go to the next one."""
        self.sheet.set_row(self.row, lines * LINE_HEIGHT + ROOM + more)
        self.row += 1

    def gap(self) -> None:
        """Leave a low line blank."""
        self.sheet.set_row(self.row, GAP)
        self.row += 1


def lines_of(text: str, width: float) -> int:
    """Return how many lines a text takes in a width, rather one more than one too few."""
    return max(1, math.ceil(len(text) * LETTER_WIDTH / width))


@lru_cache(maxsize=4096)
def _text(text: str) -> str:
    """Return what to write for a text; most stand on every sheet."""
    return str(harmless(text))
