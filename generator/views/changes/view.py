"""What a change does to the guide, from the first thing to look at to the last."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.views.changes.evidence import agreement_part, coverage_part
from generator.views.changes.first import first_part
from generator.views.changes.headline import headline_of
from generator.views.changes.lines import ChangesView, Line, Part
from generator.views.changes.loads import arrivals_part, departures_part, held_part, loads_part
from generator.views.changes.names import Names
from generator.views.changes.plans import ladders_part, plans_part, weeks_parts
from generator.views.changes.records import (
    findings_part,
    mended_part,
    prose_part,
    records_part,
)
from generator.views.changes.swaps import by_equipment_part, passing_part, reworded_part, swaps_part
from generator.views.changes.today import jobs_part, starts_part

if TYPE_CHECKING:
    from generator.changes.between import Changes, Effects


MOST = 12
"""Names in a list, before it counts the others."""


def changes_view(
    changes: Changes, base: str, commit: str = "", *, fork: str = "", most: int | None = MOST
) -> ChangesView:
    """Arrange what a change does to the guide.

    Args:
        changes: what it does.
        base: what the guide is compared with, as it was given: "main".
        commit: the short name of its commit; empty for a folder.
        fork: the commit at which the base went on without this branch; empty where it did not.
        most: how many names a list may hold before it counts the others; None for all.
    """
    names = Names.of(changes.sides, most)
    parts = tuple(part for part in _parts(changes, names) if part.lines)
    return ChangesView(headline_of(changes, base, names), parts, base, commit, fork)


def _parts(changes: Changes, names: Names) -> Iterator[Part]:
    yield first_part(changes, names)
    yield findings_part(changes.findings, names)
    yield records_part(changes.records, names)
    if changes.effects is not None:
        yield from _effects(changes.effects, names)
    yield mended_part(changes.findings, names)
    yield prose_part(changes.prose, names)


def _effects(effects: Effects, names: Names) -> Iterator[Part]:
    yield arrivals_part(effects.arrivals)
    yield departures_part(effects.departures, names)
    yield loads_part(effects.loads)
    yield held_part(effects.held)
    yield jobs_part(effects.jobs, names)
    yield by_equipment_part(effects.tables, names)
    yield passing_part(effects.tables, names)
    gone = tuple(standing.exercise.id for standing in effects.departures)
    yield swaps_part(effects.tables, gone, names)
    yield reworded_part(effects.tables, names)
    yield starts_part(effects.starts, names)
    yield plans_part(effects.plans, names)
    yield from weeks_parts(effects.plans)
    yield ladders_part(effects.ladders, names)
    yield agreement_part(effects.agreement, names)
    yield coverage_part(effects.coverage, names)
    yield _drawings(effects, names)


def _drawings(effects: Effects, names: Names) -> Part:
    drawn = effects.drawings
    lines = (
        (Line("Drawn otherwise, since they are like it", (names.some_exercises(drawn),)),)
        if drawn
        else ()
    )
    return Part("Figures", lines)
