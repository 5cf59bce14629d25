"""Everything that a change to content/ does: the parts, put together."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.changes.agreement import AgreementChanges, agreement_changes
from generator.changes.coverage import CoverageChange, coverage_change
from generator.changes.findings import FindingChanges, finding_changes
from generator.changes.jobs import JobChange, job_changes
from generator.changes.ladders import LadderChange, ladder_changes
from generator.changes.loads import HeldChange, LoadChange, held_changes, load_changes
from generator.changes.plans import PlanChange, plan_changes
from generator.changes.records import ProseChanges, RecordChanges, prose_changes, record_changes
from generator.changes.sides import BeforeAfter
from generator.changes.standing import Standing, standings
from generator.changes.starts import StartChange, start_changes
from generator.changes.tables import TableChanges, table_changes
from generator.derive.coverage import coverage_of

if TYPE_CHECKING:
    from generator.changes.sides import Sides
    from generator.checks.check import Derived
    from generator.model.guide import Guide


@dataclass(frozen=True, slots=True)
class Effects:
    """What follows from a change for readers: nothing of this did anybody type."""

    guides: BeforeAfter[Derived]
    arrivals: tuple[Standing, ...]
    departures: tuple[Standing, ...]
    drawings: tuple[str, ...]
    """Exercises that are drawn otherwise though their own records did not change."""
    loads: tuple[LoadChange, ...]
    held: tuple[HeldChange, ...]
    tables: TableChanges
    starts: tuple[StartChange, ...]
    jobs: tuple[JobChange, ...]
    ladders: tuple[LadderChange, ...]
    plans: tuple[PlanChange, ...]
    agreement: AgreementChanges
    coverage: CoverageChange

    @property
    def is_of_small_things(self) -> bool:
        """Say whether readers notice something beside tables, bands, starts, plans and ladders."""
        small = (self.arrivals, self.departures, self.drawings, self.loads, self.held, self.jobs)
        return any(small) or bool(self.tables.reworded or self.coverage)


@dataclass(frozen=True, slots=True)
class Changes:
    """What a change to content/ does to the guide."""

    sides: Sides
    records: RecordChanges
    prose: ProseChanges
    findings: FindingChanges
    effects: Effects | None
    """None where one of the sides has findings in whose way nothing can be derived."""


def changes_between(sides: Sides) -> Changes:
    """Compare two states of content/ in every part that readers or reviewers would notice."""
    records = record_changes(sides)
    before, after = sides.before.derived, sides.after.derived
    effects = None
    if before is not None and after is not None:
        effects = _effects(BeforeAfter(before, after), records.suspects)
    return Changes(sides, records, prose_changes(sides), finding_changes(sides), effects)


def _effects(derived: BeforeAfter[Derived], suspects: frozenset[str]) -> Effects:
    before, after = derived.before, derived.after
    was, now = before.guide, after.guide
    return Effects(
        guides=derived,
        arrivals=standings(after, was.exercises),
        departures=standings(before, now.exercises),
        drawings=tuple(_drawn_otherwise(was, now, suspects)),
        loads=tuple(load_changes(was, now)),
        held=tuple(held_changes(was, now)),
        tables=table_changes(before.swaps, after.swaps, suspects),
        starts=start_changes(was, now),
        jobs=job_changes(was, now),
        ladders=tuple(ladder_changes(was, now, suspects)),
        plans=tuple(plan_changes(was, now)),
        agreement=agreement_changes(before.held, after.held, suspects),
        coverage=coverage_change(
            coverage_of(was, before.swaps),
            coverage_of(now, after.swaps),
            BeforeAfter(was.exercises, now.exercises),
        ),
    )


def _drawn_otherwise(before: Guide, after: Guide, changed: Collection[str]) -> Iterator[str]:
    for id_, exercise in after.exercises.items():
        was = before.exercises.get(id_)
        if was is not None and was.figure != exercise.figure and id_ not in changed:
            yield id_
