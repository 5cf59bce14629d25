"""The swap tables, told so that a person reads them in seconds."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from generator.views.changes.lines import Line, Part
from generator.views.changes.names import Names, number_of
from generator.views.changes.rows import lifts_line
from generator.views.words import capital

if TYPE_CHECKING:
    from generator.changes.tables import Passing, TableChanges

FEW_LIFTS = 8
"""Up to so many lines are read faster one by one than counted in a table."""


def swaps_part(changes: TableChanges, gone: Collection[str], names: Names) -> Part:
    """Say by lift which rows came, went and moved; other first rows first.

    Args:
        changes: what happened to the tables.
        gone: exercises that are no longer there: that they go out is said once, not of each table.
        names: how things are called.
    """
    lifts = len({change.lift for change in changes.changed})
    firsts = f"The first row is another in {changes.firsts}." if changes.firsts else (
        "The first row stays everywhere."
    )  # fmt: skip
    left_out = (
        f" Not said of each: {names.some_exercises(sorted(gone))}, gone from the guide."
        if gone
        else ""
    )
    return Part(
        "Swap tables",
        tuple(line for change in changes.lifts if (line := lifts_line(change, gone, names)).texts),
        f"{_changed(len(changes.changed), changes.compared)}, for "
        f"{number_of(lifts, 'lift')}. {firsts}{left_out}",
    )


def _changed(count: int, total: int) -> str:
    return f"{count} of {total} tables {'changes' if count == 1 else 'change'}"


def passing_part(changes: TableChanges, names: Names) -> Part:
    """Count by exercise in how many tables it came, went and moved, where those are many."""
    many = changes.passing if len(changes.lifts) > FEW_LIFTS else ()
    return Part(
        "Swap tables, by the exercise that comes, goes or moves",
        tuple(_passing(each, names) for each in many),
        "In how many tables.",
        ("Exercise", "comes in", "goes out", "moves up", "moves down"),
    )


def _passing(passing: Passing, names: Names) -> Line:
    counts = (passing.came, passing.went, passing.up, passing.down)
    return Line(names.exercise(passing.exercise), tuple(str(count or "–") for count in counts))


def by_equipment_part(changes: TableChanges, names: Names) -> Part:
    """Count what readers with each set of equipment see of it."""
    return Part(
        "Swap tables, by equipment",
        tuple(
            Line(
                names.profile(each.profile),
                (str(each.tables), str(each.firsts or "–"), str(each.emptied or "–")),
            )
            for each in changes.profiles
        ),
        "",
        ("With", "tables that change", "the first row is another in", "no row is left in"),
    )


def reworded_part(changes: TableChanges, names: Names) -> Part:
    """Say of which rows something else is said though they stay."""
    return Part(
        "Rows that stay and read otherwise",
        tuple(
            Line(
                capital(what),
                (names.some(f"{names.exercise(id_)} ({count})" for id_, count in counts),),
            )
            for what, counts in changes.reworded
        ),
        "In brackets: in how many tables.",
    )
