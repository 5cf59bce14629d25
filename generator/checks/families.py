"""Codes by family: the first two letters of a code say what it looks at."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from generator.findings import Rule


class Family(NamedTuple):
    """The rules whose codes begin with the same two letters."""

    prefix: str
    heading: str
    about: str


FAMILIES = (
    Family("YM", "The file", "Can it be read at all?"),
    Family("RC", "The record", "Are all fields there, and is each of the right form?"),
    Family("XR", "Relations", "Is everything there that a record names?"),
    Family("EX", "Exercises", "Does an exercise agree with itself?"),
    Family("FG", "Figures", "Can a body stand like that?"),
    Family("LD", "Load", "Is the load worked out or judged, and never both?"),
    Family("SW", "Swaps", "Does an easier exercise keep what it promises?"),
    Family("LA", "Ladders", "Does each rung ask a little more than the one below?"),
    Family("PL", "Plans", "Does a plan add up, and can everybody do it?"),
    Family("SO", "Sources", "Can readers look it up, and is a convention called one?"),
    Family("CO", "Comparisons", "Does the guide agree with what was measured?"),
    Family("TE", "Terms", "Does every term stand once?"),
    Family("MV", "Ids that moved", "Does every old address lead to a page?"),
    Family("WO", "Words", "Does a text frighten, promise or say nothing?"),
    Family("EC", "Exceptions", "Is an exception still needed?"),
)
"""Every family, in the order in which their rules run."""


def family_of(rule: Rule) -> Family:
    """Return the family of a rule.

    Raises:
        LookupError: for a code with new letters, which wants an entry in `FAMILIES`.
    """
    for family in FAMILIES:
        if rule.code.startswith(family.prefix):
            return family
    message = f"{rule.code} belongs to no family: add one to generator/checks/families.py"
    raise LookupError(message)
