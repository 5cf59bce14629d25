"""The rows of swap tables in words: what comes, goes and moves, and which row is the first."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.changes.alike import gathered
from generator.views.changes.lines import Line
from generator.views.changes.names import Names, phases_in_words
from generator.views.words import listed

if TYPE_CHECKING:
    from generator.changes.order import Moved, Placed
    from generator.changes.tables import LiftsChange, TableChange


NONE_BEFORE = ", where there was none"


def lifts_line(change: LiftsChange, gone: Collection[str], names: Names) -> Line:
    """Say what happened to the tables of some lifts; without texts where there is nothing to say.

    Args:
        change: what happened.
        gone: exercises that are no longer in the guide: that they go out is said elsewhere.
        names: how things are called.
    """
    lead = names.some_exercises(change.lifts)
    parts = [
        (phases_in_words(table.phase for table in part), said)
        for part in change.parts
        if (said := _Rows(part, len(change.lifts) == 1, gone, names).said)
    ]
    if len(parts) == 1:
        return Line(lead, (parts[0][1],), parts[0][0])
    return Line(lead, tuple(f"{when}: {what}" for when, what in parts))


@dataclass(frozen=True, slots=True)
class _Rows:
    """Tables that differ only in phase and in places: what is said of them all."""

    tables: Sequence[TableChange]
    has_places: bool
    """Whether places may be said: not where several lifts are told of together."""
    gone: Collection[str]
    names: Names

    @property
    def said(self) -> str:
        """Everything, in one sentence."""
        return "; ".join((*self._first(), *self._firsts_apart(), *self._others()))

    @property
    def _change(self) -> TableChange:
        return self.tables[0]

    def _first(self) -> Iterator[str]:
        first = self._change.first
        if first.is_same:
            return
        was = self.names.exercise(first.before)
        if not first.after:
            yield f"no row is left but the same lift, lighter; the first was {was}"
            return
        now = f"{self.names.exercise(first.after)}{self._from(first.after)}"
        before = f" instead of {was}{self._to(first.before)}" if first.before else NONE_BEFORE
        yield f"the first row is now {now}{before}"

    def _firsts_apart(self) -> Iterator[str]:
        """Yield other first rows of readers with some equipment."""
        if self._change.first.before and not self._change.first.after:
            return
        apart = gathered((first, tag) for tag, first in self._change.firsts_apart)
        for first, tags in apart.items():
            who = f"with {listed((self.names.profile(tag) for tag in tags), 'or')}"
            was, now = (self.names.exercise(id_) for id_ in (first.before, first.after))
            if first.after:
                before = f" instead of {was}" if was else NONE_BEFORE
                yield f"{who}, the first row is now {now}{before}"
            else:
                yield f"{who}, no row is left; the first was {was}"

    def _others(self) -> Iterator[str]:
        """Yield what came, went and moved, but for what is said of the first row."""
        first, rows = self._change.first, self._change.rows
        told = {*self.gone, *(() if first.is_same else (first.before, first.after))}
        came = [row.id for row in rows.came if row.id not in told]
        went = [row.id for row in rows.went if row.id not in told and first.after]
        moved = [row for row in rows.moved if row.id not in told]
        if came:
            yield f"{self._placed(came, self._came)} {_verb(came, 'comes', 'come')} in"
        if went:
            yield f"{self._placed(went, self._went)} {_verb(went, 'goes', 'go')} out"
        if moved:
            yield self.names.some(f"{self.names.exercise(m.id)} {self._way(m)}" for m in moved)

    def _placed(self, ids: Sequence[str], rows: Sequence[Placed]) -> str:
        """Write rows with their places, or from which to which those vary with the phase."""
        return self.names.some(f"{self.names.exercise(id_)}{self._at(id_, rows)}" for id_ in ids)

    def _at(self, id_: str, rows: Sequence[Placed]) -> str:
        places = sorted(row.place for row in rows if row.id == id_)
        if not self.has_places:
            return ""
        low, high = places[0], places[-1]
        return f" (place {low})" if low == high else f" (places {low} to {high})"

    @property
    def _came(self) -> tuple[Placed, ...]:
        return tuple(row for table in self.tables for row in table.rows.came)

    @property
    def _went(self) -> tuple[Placed, ...]:
        return tuple(row for table in self.tables for row in table.rows.went)

    def _way(self, moved: Moved) -> str:
        """Write from which place to which a row moves, where it is the same in all tables."""
        way = "moves up" if moved.is_up else "moves down"
        is_plain = moved.was != moved.now and (moved.now < moved.was) == moved.is_up
        if is_plain and self._is_one_way(moved.id):
            return f"{way} from place {moved.was} to {moved.now}"
        return way

    def _from(self, id_: str) -> str:
        """Write where the row came from that is the first now."""
        if any(row.id == id_ for row in self._change.rows.came):
            return " (new here)"
        moved = next((row for row in self._change.rows.moved if row.id == id_), None)
        return f" (from place {moved.was})" if moved and self._is_one_way(id_) else ""

    def _to(self, id_: str) -> str:
        """Write where the row went that was the first."""
        if any(row.id == id_ for row in self._change.rows.went):
            return "" if id_ in self.gone else " (gone from here)"
        moved = next((row for row in self._change.rows.moved if row.id == id_), None)
        return f" (now place {moved.now})" if moved and self._is_one_way(id_) else ""

    def _is_one_way(self, id_: str) -> bool:
        rows = (row for table in self.tables for row in table.rows.moved)
        return self.has_places and len({(row.was, row.now) for row in rows if row.id == id_}) == 1


def _verb(ids: Collection[str], one: str, many: str) -> str:
    return one if len(ids) == 1 else many
