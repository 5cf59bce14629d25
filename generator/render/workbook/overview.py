"""All weeks at a glance: what the plan asks for, and what the reader noted on each week's sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.render.workbook import formulas
from generator.render.workbook.lines import Lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xlsxwriter.worksheet import Worksheet

    from generator.render.workbook.edition import Edition
    from generator.render.workbook.looks import Looks
    from generator.render.workbook.numbers import Numbers
    from generator.render.workbook.week import Filled

NAME = "Overview"
_WIDTHS = (10, 14, 15, 16, 16, 14, 10, 14)
_HEADS = (
    "Week", "First day", "Phase", "Goal lift", "Load of all sets, estimate", "Note",
    "Highest pain", "Decision",
)  # fmt: skip
_LOAD = 4
_NUMBERS = (_LOAD, 6)
_BAR = {
    "type": "data_bar", "bar_color": "#B0B7BF", "bar_solid": True,
    "min_type": "num", "max_type": "num", "min_value": 0, "max_value": 100,
}  # fmt: skip


def overview_sheet(
    sheet: Worksheet,
    looks: Looks,
    edition: Edition,
    numbers: Numbers,
    filled: Sequence[Filled],
) -> None:
    """Write the overview.

    Args:
        sheet: an empty sheet.
        looks: how cells look.
        edition: the plan for one equipment profile.
        numbers: where the reader's numbers stand.
        filled: where the answers stand on the sheet of each week.
    """
    view = edition.view
    lines = Lines(sheet, looks, _WIDTHS)
    sheet.set_landscape()
    lines.heading("All weeks at a glance", looks.title, gap=10)
    lines.across(f"{view.title} · {view.label}", looks.words)
    lines.gap()
    for column, words in enumerate(_HEADS):
        lines.text(column, words, looks.head_number if column in _NUMBERS else looks.head)
    head = lines.row
    lines.next(2)
    sheet.repeat_rows(head)
    sheet.freeze_panes(head + 1, 0)
    rows = zip(view.overview, edition.weeks, filled, strict=True)
    for weeks_before, (row, week, answers) in enumerate(rows):
        lines.text(0, row.week, looks.line)
        lines.formula(1, formulas.first_day(numbers.start, weeks_before), looks.date)
        lines.text(2, week.phase, looks.line)
        lines.text(3, row.goal or "as on the sheet", looks.line)
        if week.load is None:
            lines.text(_LOAD, "the same", looks.number)
        else:
            lines.number(_LOAD, week.load, looks.percent)
        lines.text(5, row.note, looks.line)
        lines.formula(6, formulas.highest(answers.pains), looks.number)
        lines.formula(7, formulas.same_as(answers.decision), looks.line)
        lines.next(1, 5)
    sheet.conditional_format(head + 1, _LOAD, lines.row - 1, _LOAD, _BAR)
    lines.gap()
    lines.across(
        "Load adds up the estimated load of all sets on the lower back, in per cent of the week "
        "with the most. It shows the shape of the weeks; nothing is decided by it. Pain and "
        "decision come from the sheets of the weeks.",
        looks.words, gap=4,
    )  # fmt: skip
    lines.across(f"The pain rule. {view.pain.short}", looks.words, gap=4)
    lines.across(f"When to get help. {view.help_line}", looks.words)
    lines.across(edition.imprint(NAME), looks.words)
