"""A plan as a table for one equipment profile: CSV, one row for each line of each week."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.derive.schedule import schedule_of
from generator.render.tables import csv_of
from generator.views.plan_weight import weight_in_words

if TYPE_CHECKING:
    from generator.derive.schedule import Dose
    from generator.model.guide import Guide
    from generator.model.plan import Plan
    from generator.render.cells import Cell


def plan_csv(guide: Guide, plan: Plan, profile: str) -> bytes:
    """Return one row for each line of each session of each week, in the order of the sheets."""
    return csv_of(_rows(guide, plan, profile))


def _rows(guide: Guide, plan: Plan, profile: str) -> Iterator[dict[str, Cell]]:
    for week in schedule_of(plan, profile):
        for day, session in enumerate(week.days, start=1):
            for slot, dose in enumerate(session.doses, start=1):
                yield {
                    "week": week.number, "phase": week.stage.phase.value,
                    "easier": "yes" if week.is_easier else "no",
                    "day": day, "session": session.name, "minutes": session.minutes,
                    "slot": slot, **_dose(guide, dose),
                }  # fmt: skip


def _dose(guide: Guide, dose: Dose) -> dict[str, Cell]:
    what = dose.prescription
    return {
        "exercise": dose.exercise, "name": guide.exercises[dose.exercise].name,
        "role": dose.role, "sets": dose.sets, "low": dose.low, "high": dose.high,
        "measure": what.measure.value, "each_side": "yes" if what.each_side else "no",
        "percent": dose.percent, "weight": weight_in_words(guide, dose), "effort": dose.effort,
        "rest_seconds": what.rest_seconds, "tempo": what.tempo,
    }  # fmt: skip
