"""The guide as tables: CSV for spreadsheets, one row an exercise, one row a swap."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.derive.load import load_of_set
from generator.derive.provocations import amount_of
from generator.derive.roles import profiles_for
from generator.render.cells import Cell, harmless
from generator.vocabulary import Provocation

if TYPE_CHECKING:
    from generator.checks.check import Derived
    from generator.derive.start import StartSet


def exercises_csv(derived: Derived) -> bytes:
    """Return one row for each exercise, with the load of a usual set."""
    return csv_of(_exercise_rows(derived))


def swaps_csv(derived: Derived) -> bytes:
    """Return one row for each swap of each exercise in each phase, in order."""
    return csv_of(_swap_rows(derived))


def _exercise_rows(derived: Derived) -> Iterator[dict[str, Cell]]:
    guide = derived.guide
    for exercise in guide.exercises.values():
        lifter = guide.rules.reference_lifter
        load = load_of_set(exercise, lifter)
        yield {
            "id": exercise.id, "name": exercise.name, "pattern": exercise.pattern.value,
            "load_index": round(load.index, 1), "load_band": load.band.value,
            "load_kg": load.kg, "load_basis": load.basis.value, "load_grade": load.grade.value,
            "load_reason": load.reason,
            **{
                each.value.replace("-", "_"): amount_of(exercise, lifter, each).value
                for each in Provocation
            },
            "profiles": " ".join(profile.tag for profile in profiles_for(guide, exercise)),
            "primary_muscles": " ".join(exercise.muscles.primary),
        }  # fmt: skip


def _swap_rows(derived: Derived) -> Iterator[dict[str, Cell]]:
    for table in derived.swaps.tables.values():
        for place, row in enumerate(table.rows, start=1):
            yield {
                "exercise": table.exercise.id, "phase": table.phase.value, "place": place,
                "instead": row.exercise.id, "score": row.score, "fit": row.fit.value,
                "direction": row.direction.value, "start_percent": _percent(row.start),
                "load_band": row.start.load.band.value, "profiles": " ".join(row.profiles),
                "reason": row.pair.reason,
            }  # fmt: skip


def _percent(start: StartSet) -> float | None:
    return None if start.percent is None else round(start.percent, 1)


def csv_of(rows: Iterator[dict[str, Cell]]) -> bytes:
    """Write rows under the names of their columns: every text in quotes, every number bare."""
    out = io.StringIO()
    writer: csv.DictWriter[str] | None = None
    for row in rows:
        if writer is None:
            writer = csv.DictWriter(
                out, list(row), lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC
            )
            writer.writeheader()
        writer.writerow({name: harmless(value) for name, value in row.items()})
    return out.getvalue().encode()
