"""Slips put into sound records: the ones that people make, each in a line where it can be made."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from generator.model.exercise import Exercise
from generator.model.slips import the_one_meant
from generator.vocabulary import Amount, Band, LoadPosition, Measure, Pattern, SpineMotion

TERMS = {
    "pattern": Pattern, "position": LoadPosition, "measure": Measure, "motion": SpineMotion,
    "arching": Amount, "twisting": Amount, "judged": Band,
}  # fmt: skip
"""Fields whose terms are written with capitals, or with a letter left out."""

Mangle = Callable[[str], str | None]
"""Makes a slip in a line; None where it cannot be made there."""


def tab(line: str) -> str | None:
    """Indent with tabs."""
    indent = len(line) - len(line.lstrip(" "))
    is_entry = line.lstrip(" ").startswith("- ")
    if not indent or indent % 2 or not (is_entry or re.match(r" +[a-z_]+:", line)):
        return None
    return "\t" * (indent // 2) + line.lstrip(" ")


def capitals(line: str) -> str | None:
    """Write a term as a title, with blanks."""
    found = re.fullmatch(r"( *)([a-z_]+): ([a-z-]+)( #.*)?", line)
    if found is None or found[2] not in TERMS:
        return None
    return f"{found[1]}{found[2]}: {found[3].replace('-', ' ').title()}{found[4] or ''}"


def letter_left_out(line: str) -> str | None:
    """Leave a letter of a term out, where it is still plain which one was meant."""
    found = re.fullmatch(r"( *)([a-z_]+): ([a-z-]+)( #.*)?", line)
    if found is None or found[2] not in TERMS:
        return None
    slipped = found[3][:2] + found[3][3:]
    terms = [str(term.value) for term in TERMS[found[2]]]
    is_plain = the_one_meant(slipped, terms) == found[3]
    return f"{found[1]}{found[2]}: {slipped}{found[4] or ''}" if is_plain else None


def field_misspelt(line: str) -> str | None:
    """Swap two letters in the name of a field."""
    found = re.match(r"([a-z_]{5,}):", line)
    if found is None:
        return None
    slipped = found[1][:2] + found[1][3] + found[1][2] + found[1][4:]
    is_plain = slipped != found[1] and the_one_meant(slipped, Exercise.model_fields) == found[1]
    return slipped + line[len(found[1]) :] if is_plain else None


def decimal_comma(line: str) -> str | None:
    """Write a number with a comma."""
    return _number(
        line, lambda number: number.replace(".", ",") if "." in number else f"{number},0"
    )


def unit(line: str) -> str | None:
    """Write the unit behind a number."""
    return _number(line, lambda number: f"{number} kg")


def number_in_quotes(line: str) -> str | None:
    """Put a number in quotes."""
    return _number(line, lambda number: f'"{number}"')


def _number(line: str, slip: Callable[[str], str]) -> str | None:
    found = re.fullmatch(r"( *(?:smallest_step|lightest)_kg: )([0-9.]+)( #.*)?", line)
    return f"{found[1]}{slip(found[2])}{found[3] or ''}" if found else None


def yes_or_no(line: str) -> str | None:
    """Write yes or no for true or false."""
    found = re.fullmatch(r"( *[a-z_]+: )(true|false)( #.*)?", line)
    word = {"true": "yes", "false": "No"}
    return f"{found[1]}{word[found[2]]}{found[3] or ''}" if found else None


def curly_quotes(line: str) -> str | None:
    """Put curly quotes around a name."""
    found = re.fullmatch(r"(name: )([A-Za-z -]+?)( #.*)?", line)
    return f"{found[1]}“{found[2]}”{found[3] or ''}" if found else None


def quotes_left_out(line: str) -> str | None:
    """Leave the quotes off a text with a colon."""
    found = re.fullmatch(r'( +(?:[a-z_]+:|-) )"([A-Za-z][^"#]*: [^"#]*)"', line)
    return f"{found[1]}{found[2]}" if found else None


MANGLES: Sequence[Mangle] = (
    tab, capitals, letter_left_out, field_misspelt, decimal_comma, unit, number_in_quotes,
    yes_or_no, curly_quotes, quotes_left_out,
)  # fmt: skip


def mangled(text: str, slips: Sequence[tuple[Mangle, int]]) -> str:
    """Make some slips in a text, each in one of the lines where it can be made."""
    lines = text.split("\n")
    for mangle, which in slips:
        made = [(at, new) for at, line in enumerate(lines) if (new := mangle(line)) is not None]
        if made:
            at, new = made[which % len(made)]
            lines[at] = new
    return "\n".join(lines)
