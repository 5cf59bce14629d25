"""The sheet of the reader's own numbers, from which the weeks work out their weights."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.render.workbook import formulas, rules
from generator.render.workbook.formulas import BAR_KG, Usual
from generator.render.workbook.lines import Lines, lines_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xlsxwriter.worksheet import Worksheet

    from generator.render.workbook.edition import Edition, Key
    from generator.render.workbook.looks import Looks
    from generator.views.plan_weight import TargetView

NAME = "My numbers"
_WIDTHS = (34, 24, 16, 16, 18)
_LEAST = 0.25
"""The smallest weight and the smallest step."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """Where the reader's numbers stand: addresses of cells."""

    name: str
    unit: str
    start: str
    usual: Mapping[Key, Usual]


def numbers_sheet(sheet: Worksheet, looks: Looks, edition: Edition) -> Numbers:
    """Write the sheet of the reader's own numbers."""
    lines = Lines(sheet, looks, _WIDTHS)
    targets = edition.usual_weights()
    lines.heading(NAME, looks.title, gap=10)
    lines.across(f"{edition.view.title} · {edition.view.label}", looks.words)
    follow = " The weights of all weeks follow." if targets else ""
    lines.across(f"Fill in the framed cells.{follow} Nothing leaves this file.", looks.words, gap=4)
    _label(lines, "Name")
    name = lines.blank(1, looks.input_text, to=2)
    lines.next(1, 5)
    _label(lines, "Unit: kg or lb")
    lines.text(1, "kg", looks.input_text)
    lines.allow(1, rules.one_of("kg or lb", ["kg", "lb"]))
    unit = lines.address(1)
    lines.next(1, 5)
    _label(lines, "First day of week 1")
    start = lines.blank(1, looks.input_date, rule=rules.date("First day"))
    lines.next(1, 5)
    bar = _bar(lines, unit) if any(each.is_on_bar for each in targets.values()) else ""
    usual = _weights(lines, targets, unit, bar, edition.view.usual_left) if targets else {}
    if not targets:
        lines.across(
            "This plan asks for no usual weight: it goes by effort and body weight.",
            looks.words, gap=8,
        )  # fmt: skip
    _care(lines, edition)
    return Numbers(name, unit, start, usual)


def _label(lines: Lines, words: str) -> None:
    lines.text(0, words, lines.looks.label)


def _bar(lines: Lines, unit: str) -> str:
    """Ask for the weight of the empty bar; return the address of the answer."""
    words = "Empty bar"
    lines.formula(0, formulas.heading_in(words, unit), lines.looks.label, f"{words}, kg")
    lines.formula(1, formulas.bar(unit), lines.looks.input_number, BAR_KG)
    lines.allow(1, rules.weight("Empty bar", 0))
    address = lines.address(1)
    lines.next(1, 5)
    return address


def _weights(
    lines: Lines, targets: Mapping[Key, TargetView], unit: str, bar: str, left: str
) -> dict[Key, Usual]:
    """Write a line for each usual weight, with what can be loaded; return where they stand."""
    looks = lines.looks
    lines.heading("My usual weights, before it hurt", looks.part, gap=12)
    lines.across(
        f"A weight that you did for these repetitions with about {left} left. Two dumbbells? Add "
        "both. Leave blank what you do not know: those lines stay as they are. Change a step or "
        "the lightest if yours is another.",
        looks.words,
    )  # fmt: skip
    lines.across(
        "Does a sheet say 'under 20'? That is less than you can load. Go by effort, with a lighter "
        "bar or an easier swap.",
        looks.words,
    )  # fmt: skip
    lines.text(0, "Exercise", looks.head)
    lines.text(1, "For sets of", looks.head)
    for column, words in ((2, "My usual weight"), (3, "Round down to"), (4, "Lightest I can load")):
        lines.formula(column, formulas.heading_in(words, unit), looks.head_number, f"{words}, kg")
    lines.next(2, 3)
    usual: dict[Key, Usual] = {}
    for key, target in targets.items():
        name, repetitions = key
        lines.text(0, name, looks.line)
        lines.text(1, repetitions, looks.line)
        weight = lines.blank(2, looks.input_number, rule=rules.weight("My usual weight", _LEAST))
        step = lines.address(3)
        lines.formula(3, formulas.step(target.step_kg, unit), looks.input_number, target.step_kg)
        lines.allow(3, rules.weight("Round down to", _LEAST))
        if target.is_on_bar:
            lines.formula(4, f"={bar}", looks.input_number, BAR_KG)
        else:
            least = formulas.lightest(target.lightest_kg, step, unit)
            value = max(target.lightest_kg, target.step_kg)
            lines.formula(4, least, looks.input_number, value)
        lines.allow(4, rules.weight("Lightest I can load", 0))
        usual[key] = Usual(weight, step, lines.address(4))
        lines.next(max(lines_of(name, _WIDTHS[0]), lines_of(repetitions, _WIDTHS[1])), 5)
    return usual


def _care(lines: Lines, edition: Edition) -> None:
    view, looks = edition.view, lines.looks
    lines.next()
    lines.across(f"The pain rule. {view.pain.short}", looks.words)
    lines.across(f"When to get help. {view.help_line}", looks.words)
    lines.across(edition.imprint(NAME), looks.words, gap=4)
