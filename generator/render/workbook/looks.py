"""How cells look: few kinds, each with a name. What may be written in is framed and not locked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format

INPUT_FILL: Final = "#FFF8DC"
"""Behind the frame of what may be written in; nothing is said by it alone."""
_INPUT: Final[dict[str, Any]] = {
    "border": 1, "locked": False, "bg_color": INPUT_FILL, "valign": "vcenter",
}  # fmt: skip
_LINE: Final[dict[str, Any]] = {
    "bottom": 1, "bottom_color": "#A6A6A6", "valign": "vcenter", "text_wrap": True,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Looks:
    """The kinds of cells."""

    title: Format
    part: Format
    head: Format
    head_number: Format
    words: Format
    """Sentences, broken into lines."""
    label: Format
    """What the cell beside it is for."""
    aside: Format
    """The same, where a cell stands before it as well."""
    strong: Format
    """Sentences that nobody should miss."""
    line: Format
    """A text in a table."""
    number: Format
    percent: Format
    weight: Format
    """A weight that is worked out."""
    date: Format
    day: Format
    """A date that stands beside labels."""
    bold: Format
    """Letters within a cell."""
    small: Format
    input_text: Format
    input_number: Format
    input_date: Format


def looks_of(book: Workbook) -> Looks:
    """Add every kind of cell to a workbook."""

    def look(**how: Any) -> Format:  # noqa: ANN401  whatever a format has
        return book.add_format({"font_name": "Arial", "font_size": 10, **how})

    return Looks(
        title=look(bold=True, font_size=16, valign="vcenter"),
        part=look(bold=True, font_size=12, valign="bottom"),
        head=look(bold=True, bottom=2, text_wrap=True, valign="bottom"),
        head_number=look(bold=True, bottom=2, text_wrap=True, valign="bottom", align="center"),
        words=look(text_wrap=True, valign="top"),
        label=look(valign="vcenter"),
        aside=look(valign="vcenter", indent=1),
        strong=look(text_wrap=True, valign="vcenter", bold=True, border=1),
        line=look(**_LINE),
        number=look(align="center", **_LINE),
        percent=look(align="center", num_format='0" %"', **_LINE),
        weight=look(bold=True, align="center", font_size=11, **_LINE),
        date=look(num_format="d mmm yyyy", align="left", **_LINE),
        day=look(num_format="d mmm yyyy", align="left", valign="vcenter"),
        bold=look(bold=True),
        small=look(font_size=9),
        input_text=look(text_wrap=True, **_INPUT),
        input_number=look(align="center", **_INPUT),
        input_date=look(num_format="d mmm yyyy", align="left", **_INPUT),
    )
