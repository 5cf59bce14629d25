"""What changes of coverage: cells that filled or emptied, open fields, grounds of loads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.changes.alike import gathered
from generator.changes.sides import BeforeAfter
from generator.derive.coverage import OPTIONAL_FIELDS
from generator.vocabulary import Phase

if TYPE_CHECKING:
    from generator.derive.coverage import Cell, Coverage
    from generator.model.exercise import Exercise


@dataclass(frozen=True, slots=True)
class CellsChange:
    """A role that has nothing any more, or something at last: with what, and when."""

    role: str
    profiles: tuple[str, ...]
    phases: tuple[Phase, ...]


@dataclass(frozen=True, slots=True)
class CoverageChange:
    """The difference between two coverages."""

    filled: BeforeAfter[int]
    """Cells (role x phase x equipment profile) with at least one exercise."""
    cells: BeforeAfter[int]
    emptied: tuple[CellsChange, ...]
    filled_now: tuple[CellsChange, ...]
    """Without the cells of roles that are new."""
    open_fields: tuple[tuple[str, BeforeAfter[int]], ...]
    """In how many of the exercises on both sides a field is left out, where that changed."""
    bases: tuple[tuple[str, BeforeAfter[int]], ...]

    def __bool__(self) -> bool:
        """Say whether anything changed at all."""
        counts_differ = not (self.filled.is_same and self.cells.is_same)
        return bool(counts_differ or self.open_fields or self.bases)


def coverage_change(
    before: Coverage, after: Coverage, exercises: BeforeAfter[Mapping[str, Exercise]]
) -> CoverageChange:
    """Compare what is there and what is missing."""
    old, new = _by_key(before.cells), _by_key(after.cells)
    shared_ids = {cell for cell in new if cell in old}
    both = exercises.before.keys() & exercises.after.keys()
    open_was, open_now = (
        Counter(field for id_ in both for field in open_fields(side[id_]))
        for side in (exercises.before, exercises.after)
    )
    return CoverageChange(
        filled=BeforeAfter(*(sum(cell.is_filled for cell in cells) for cells in
                      (before.cells, after.cells))),
        cells=BeforeAfter(len(before.cells), len(after.cells)),
        emptied=_gathered(old[key] for key in old
                          if old[key].is_filled and not (key in new and new[key].is_filled)),
        filled_now=_gathered(new[key] for key in new
                             if key in shared_ids and new[key].is_filled and
                             not old[key].is_filled),
        open_fields=_differing(_every(open_was), _every(open_now)),
        bases=_differing(dict(before.bases), dict(after.bases)),
    )  # fmt: skip


def open_fields(exercise: Exercise) -> tuple[str, ...]:
    """Return the fields that an exercise may leave out, and does."""
    return tuple(field for field in OPTIONAL_FIELDS if not getattr(exercise, field))


Key = tuple[str, Phase, str]


def _by_key(cells: Iterable[Cell]) -> dict[Key, Cell]:
    return {(cell.role, cell.phase, cell.profile): cell for cell in cells}


def _every(counts: Mapping[str, int]) -> Mapping[str, int]:
    return {field: counts.get(field, 0) for field in OPTIONAL_FIELDS}


def _gathered(cells: Iterable[Cell]) -> tuple[CellsChange, ...]:
    by_profile = gathered(((cell.role, cell.profile), cell.phase) for cell in cells)
    found = gathered(((role, phases), profile) for (role, profile), phases in by_profile.items())
    return tuple(CellsChange(role, profiles, phases) for (role, phases), profiles in found.items())


def _differing(
    before: Mapping[str, int], after: Mapping[str, int]
) -> tuple[tuple[str, BeforeAfter[int]], ...]:
    pairs = ((name, BeforeAfter(before.get(name, 0), count)) for name, count in after.items())
    return tuple((name, pair) for name, pair in pairs if not pair.is_same)
