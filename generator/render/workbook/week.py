"""One sheet a week: what to do, the weight worked out, and room for what was done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.render.workbook import formulas, rules
from generator.render.workbook.edition import key_of
from generator.render.workbook.lines import Lines, lines_of

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

    from generator.render.workbook.edition import Edition
    from generator.render.workbook.looks import Looks
    from generator.render.workbook.numbers import Numbers
    from generator.views.plan_dose import DoseView
    from generator.views.plan_weeks import DayView, WeekView

WIDTHS = (27, 21, 12, 11, 7, 9)
"""Exercise, sets, weight, my weight, effort, used; then a narrow one for each set."""
SET_WIDTH = 6.5
TARGET = 3
USED = 5
SETS = 6
PAIN_MOST = 10
_MOST_DONE = 999
"""No set has more repetitions, seconds or metres."""
_MOST_OFF = 50
_TITLE_ROWS = 2


@dataclass(frozen=True, slots=True)
class Filled:
    """What a reader fills in on the sheet of a week that others look at: addresses of cells."""

    pains: tuple[str, ...]
    decision: str


def week_sheet(
    sheet: Worksheet, looks: Looks, edition: Edition, week: WeekView, numbers: Numbers
) -> Filled:
    """Write the sheet of one week.

    Args:
        sheet: an empty sheet.
        looks: how cells look.
        edition: the plan for one equipment profile.
        week: one of its weeks.
        numbers: where the reader's numbers stand.

    Returns:
        Where the answers stand.
    """
    view = edition.view
    lines = Lines(sheet, looks, (*WIDTHS, *(SET_WIDTH,) * edition.most_sets))
    sheet.repeat_rows(0, _TITLE_ROWS - 1)
    sheet.freeze_panes(_TITLE_ROWS, 0)
    lines.heading(f"{week.heading}{', easier week' if week.is_easier else ''}", looks.title, gap=10)
    goal = f" · goal lift {week.goal}" if week.goal else ""
    load = "" if week.load is None else f" · load of all sets, estimate {week.load} %"
    lines.across(f"{view.title} · {view.label} · {week.phase}{goal}{load}", looks.words)
    less = _whose(lines, edition, numbers, edition.weeks.index(week))
    if week.gate:
        lines.across(f"Before this week: {week.gate}", looks.words)
    pains = tuple(_session(lines, day, numbers, less) for day in week.days)
    decision = _decide(lines, week)
    lines.across(f"The pain rule. {view.pain.short}", looks.words, gap=4)
    lines.across(f"When to ease off. {' '.join(view.ease_off)}", looks.words)
    lines.across(f"When to get help. {view.help_line}", looks.words)
    lines.across(edition.imprint(week.heading), looks.words)
    return Filled(pains, decision)


def _whose(lines: Lines, edition: Edition, numbers: Numbers, weeks_before: int) -> str:
    """Write whose week it is and when it begins; return where a reader takes weight off."""
    looks = lines.looks
    lines.formula(0, formulas.after("Name:", numbers.name), looks.label, "Name: ")
    lines.formula(1, formulas.first_day(numbers.start, weeks_before), looks.day)
    if edition.takes_shares:
        lines.text(2, "Take off, % (blank: none)", looks.aside)
        lines.blank(USED, looks.input_number, rule=rules.whole("Take off", 0, _MOST_OFF))
    less = lines.here(USED)
    lines.next(1, 3)
    return less


def _session(lines: Lines, day: DayView, numbers: Numbers, less: str) -> str:
    """Write one session; return where its pain is noted."""
    looks = lines.looks
    lines.gap()
    lines.text(0, f"{day.name}, about {day.minutes} minutes", looks.part)
    lines.text(TARGET + 1, "Date", looks.part)
    lines.blank(USED, looks.input_date, to=lines.last, rule=rules.date("Date"))
    lines.next(1, 3)
    _heads(lines, numbers.unit)
    for dose in day.doses:
        _line(lines, dose, numbers, less)
    _allow_what_was_done(lines, len(day.doses))
    lines.text(0, f"Pain today, 0 to {PAIN_MOST}", looks.label)
    pain = lines.blank(1, looks.input_number, rule=rules.whole("Pain today", 0, PAIN_MOST))
    lines.text(2, "Next morning", looks.aside)
    morning = rules.one_of("Next morning", ["as usual", "more"])
    lines.blank(USED, looks.input_text, to=lines.last, rule=morning)
    lines.next(1, 4)
    lines.text(0, "What could you do today?", looks.label)
    lines.blank(1, looks.input_text, to=lines.last)
    lines.next(1, 4)
    return pain


def _heads(lines: Lines, unit: str) -> None:
    looks = lines.looks
    lines.text(0, "Exercise", looks.head)
    lines.text(1, "Sets", looks.head)
    lines.text(2, "Weight", looks.head)
    lines.formula(
        TARGET, formulas.heading_in("My weight", unit), looks.head_number, "My weight, kg"
    )
    lines.text(TARGET + 1, "Effort up to", looks.head_number)
    lines.formula(USED, formulas.heading_in("Used", unit), looks.head_number, "Used, kg")
    for number, column in enumerate(range(SETS, lines.last + 1), start=1):
        lines.text(column, f"Set {number}", looks.head_number)
    lines.next(2)


def _line(lines: Lines, dose: DoseView, numbers: Numbers, less: str) -> None:
    looks = lines.looks
    sets = f"{dose.sets} × {dose.count}"
    lines.named(0, dose.exercise.text, dose.rest, looks.line)
    lines.text(1, sets, looks.line)
    lines.text(2, dose.load, looks.line)
    if dose.target is None:
        lines.blank(TARGET, looks.weight)
    else:
        usual = numbers.usual[key_of(dose.target)]
        lines.formula(TARGET, formulas.target(dose.target, usual, less), looks.weight)
    lines.number(TARGET + 1, float(dose.effort), looks.number)
    if dose.is_weighted:
        lines.blank(USED, looks.input_number)
    for column in range(SETS, SETS + dose.sets):
        lines.blank(column, looks.input_number)
    name_lines = lines_of(dose.exercise.text, WIDTHS[0] - 2) + lines_of(dose.rest, WIDTHS[0])
    lines.next(max(name_lines, lines_of(sets, WIDTHS[1])), 3)


def _allow_what_was_done(lines: Lines, above: int) -> None:
    """Allow numbers alone in the cells for what was done, in so many lines above this one."""
    first, last = lines.row - above, lines.row - 1
    sheet = lines.sheet
    sheet.data_validation(first, USED, last, USED, rules.weight("Used", 0))
    sheet.data_validation(first, SETS, last, lines.last, rules.whole("Done", 0, _MOST_DONE))


def _decide(lines: Lines, week: WeekView) -> str:
    """Write how to go on; return where the reader says it."""
    looks = lines.looks
    lines.gap()
    lines.heading("After this week", looks.part)
    for way in week.ways:
        lines.across(f"{way.decision.label}. {way.when} {way.action}", looks.words)
    lines.text(0, "I decided to", looks.label)
    labels = [way.decision.label for way in week.ways]
    decision = lines.blank(1, looks.input_text, rule=rules.one_of("After this week", labels))
    lines.next(1, 5)
    return decision
