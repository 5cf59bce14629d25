"""Cells of tables that no spreadsheet takes for a formula, whatever a record says.

A spreadsheet runs a text that begins with `=`, `+`, `-` or `@`: it could fetch an address or start
a program. Such a text gets an apostrophe before it, as OWASP advises ("CSV Injection"). The same
goes for what follows a semicolon or a tab inside a text, since in many countries a semicolon parts
the cells. Numbers stay numbers.
"""

from __future__ import annotations

import re

Cell = str | float | None
"""A text, a number, or nothing."""

_SIGNS = "=+\\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u2212"
"""What begins a formula: also full-width and small, as some spreadsheets read them; and minus."""
_PASSED_OVER = "\\s\"'`\u00b4\u2018\u2019\u201c\u201d\u00ab\u00bb\u200b-\u200f\u2060\ufeff"
"""Blanks, quotes and what nobody sees: some programs look for the sign behind them."""
_FORMULA = re.compile(rf"\A(?=[\t\r\n])|(?:\A|(?<=[;\t\r\n]))(?=[{_PASSED_OVER}]*[{_SIGNS}])")


def harmless(value: Cell) -> Cell:
    """Return what to write in a cell: a number as it is, a text with no formula in it."""
    return _FORMULA.sub("'", value) if isinstance(value, str) else value
