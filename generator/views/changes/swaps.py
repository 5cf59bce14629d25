"""The swap tables, told so that a person reads them in seconds."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.changes.alike import gathered
from generator.views.changes.lines import Line, Part
from generator.views.changes.names import Names, number_of, phases_in_words
from generator.views.words import listed

if TYPE_CHECKING:
    from generator.changes.order import Moved, Reorder
    from generator.changes.tables import LiftsChange, Passing, TableChange, TableChanges

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
        f" That {names.some_exercises(sorted(gone))} {_verb(gone, 'goes', 'go')} out is not said "
        "of each."
        if gone
        else ""
    )
    apart = sum(not change.rows for change in changes.changed)
    by_equipment = f" {apart} of them change only with some equipment, as above." if apart else ""
    return Part(
        "Swap tables",
        tuple(line for change in changes.lifts if (line := _lifts(change, gone, names)).texts),
        f"{_changed(len(changes.changed), changes.compared)}, for "
        f"{number_of(lifts, 'lift')}. {firsts}{by_equipment}{left_out}",
    )


def _changed(count: int, total: int) -> str:
    return f"{count} of {total} tables {'changes' if count == 1 else 'change'}"


def _lifts(change: LiftsChange, gone: Collection[str], names: Names) -> Line:
    lead = names.some_exercises(change.lifts)
    parts = [
        (phases_in_words(table.phase for table in part), said)
        for part in change.parts
        if (said := _part(part, gone, names, are_said=len(change.lifts) == 1))
    ]
    if len(parts) == 1:
        return Line(lead, (parts[0][1],), parts[0][0])
    return Line(lead, tuple(f"{when}: {what}" for when, what in parts))


def _part(
    part: Sequence[TableChange], gone: Collection[str], names: Names, *, are_said: bool
) -> str:
    places = _Places(part, are_said)
    return "; ".join((*_first(part, places, names), *_rows(part, gone, places, names)))


def _first(part: Sequence[TableChange], places: _Places, names: Names) -> Iterator[str]:
    first, rows = part[0].first, part[0].rows
    if first.is_same:
        return
    was, now = names.exercise(first.before), names.exercise(first.after)
    if not first.after:
        yield f"no row is left but the same lift, lighter; the first was {was}"
        return
    came_from = places.of_change(first.after, rows, "new here", "from place {0.was}")
    went_to = places.of_change(first.before, rows, "gone from here", "now place {0.now}")
    before = f"; it was {was}{went_to}" if first.before else ""
    yield f"the first row is now {now}{came_from}{before}"


def _rows(
    part: Sequence[TableChange], gone: Collection[str], places: _Places, names: Names
) -> Iterator[str]:
    """Yield what came, went and moved, but for what is said of the first row."""
    first, rows = part[0].first, part[0].rows
    told = {*gone, *(() if first.is_same else (first.before, first.after))}
    came = [row.id for row in rows.came if row.id not in told]
    went = [row.id for row in rows.went if row.id not in told and first.after]
    moved = [row for row in rows.moved if row.id not in told]
    if came:
        said = names.some(f"{names.exercise(id_)}{places.of_coming(id_)}" for id_ in came)
        yield f"{said} {_verb(came, 'comes', 'come')} in"
    if went:
        said = names.some(f"{names.exercise(id_)}{places.of_going(id_)}" for id_ in went)
        yield f"{said} {_verb(went, 'goes', 'go')} out"
    if moved:
        yield names.some(f"{names.exercise(row.id)} {places.of_moving(row)}" for row in moved)


def _verb(ids: Collection[str], one: str, many: str) -> str:
    return one if len(ids) == 1 else many


@dataclass(frozen=True, slots=True)
class _Places:
    """Where rows stand in tables that are told of together: the places may differ a little."""

    tables: Sequence[TableChange]
    are_said: bool

    def of_coming(self, id_: str) -> str:
        """Write at which place a row comes in."""
        return self._said({row.place for t in self.tables for row in t.rows.came if row.id == id_})

    def of_going(self, id_: str) -> str:
        """Write from which place a row goes out."""
        return self._said({row.place for t in self.tables for row in t.rows.went if row.id == id_})

    def of_moving(self, moved: Moved) -> str:
        """Write from which place to which a row moves, where it is the same in all tables."""
        way = f"moves {'up' if moved.is_up else 'down'}"
        return f"{way} from place {moved.was} to {moved.now}" if self._is_one_way(moved) else way

    def of_change(self, id_: str, rows: Reorder, other: str, place: str) -> str:
        """Write what happened to the row that became the first, or was it until now.

        Args:
            id_: the exercise of the row.
            rows: what happened to the rows of the table.
            other: what to say of a row that came or went.
            place: what to say of one that moved.
        """
        if any(row.id == id_ for row in (*rows.came, *rows.went)):
            return f" ({other})"
        moved = next((row for row in rows.moved if row.id == id_), None)
        return f" ({place.format(moved)})" if moved and self._is_one_way(moved) else ""

    def _is_one_way(self, moved: Moved) -> bool:
        rows = (row for table in self.tables for row in table.rows.moved)
        ways = {(row.was, row.now) for row in rows if row.id == moved.id}
        return self.are_said and len(ways) == 1

    def _said(self, places: set[int]) -> str:
        if not self.are_said:
            return ""
        low, high = min(places), max(places)
        return f" (place {low})" if low == high else f" (places {low} to {high})"


def passing_part(changes: TableChanges, names: Names) -> Part:
    """Count by exercise in how many tables it came, went and moved, where those are many."""
    many = changes.passing if len(changes.lifts) > FEW_LIFTS else ()
    return Part(
        "Swap tables, by the exercise that comes, goes or moves",
        tuple(_passing(each, names) for each in many),
        "",
        ("Exercise", "comes into", "goes out of", "moves up in", "moves down in (tables)"),
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
    """Say of which rows something else is said though they keep their place."""
    return Part(
        "Rows that stay and read otherwise",
        tuple(
            Line(names.exercise(id_), ("; ".join(_reworded(cells)),))
            for id_, cells in changes.reworded
        ),
    )


def _reworded(cells: tuple[tuple[str, int], ...]) -> Iterator[str]:
    for count, same in gathered((count, what) for what, count in cells).items():
        yield f"{listed(same)} in {number_of(count, 'table')}"
