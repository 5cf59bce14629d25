"""The weeks of a plan with one set of equipment: at a glance, and as sheets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.schedule import schedule_of
from generator.derive.ways_on import ways_after
from generator.derive.weekly_load import loads_of
from generator.views.plan_dose import DoseView, dose_view
from generator.views.words import percent
from generator.vocabulary import PlanLoad

if TYPE_CHECKING:
    from generator.derive.schedule import Day, Week
    from generator.model.decisions import DecisionRule
    from generator.model.guide import Guide
    from generator.model.plan import Plan


_LEAST_SHOWN = 5
"""By so many per cent the weeks but the easier ones must differ to show what they load the back:
counts that rise are no part of the sum, so a flat row of bars would hide that they do."""


@dataclass(frozen=True, slots=True)
class DayView:
    """One session of a sheet."""

    name: str
    minutes: int
    doses: tuple[DoseView, ...]


@dataclass(frozen=True, slots=True)
class WeekView:
    """One sheet."""

    id: str
    heading: str
    phase: str
    goal: str
    """What is asked of the goal lift this week, in words; empty where nothing rises but counts."""
    percent: str
    """The same as a number, where weight rises; else empty."""
    load: int | None
    """About how much it loads the lower back, in per cent of the week with the most; None where
    all weeks but the easier ones load it about alike, so that there is nothing to see."""
    is_easier: bool
    gate: str
    """What should be so before this week, where a new stage begins; else empty."""
    days: tuple[DayView, ...]
    ways: tuple[DecisionRule, ...]
    """How to go on after it."""


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """One week in the overview."""

    week: str
    phase: str
    goal: str
    """What is asked of the goal lift, in short; empty where nothing rises but counts."""
    width: int
    """The per cent of the goal lift, or its effort of 100, as a whole number for the bar; 0 where
    it has neither."""
    load: int | None
    """As on the sheet of the week."""
    note: str


def overview_rows(guide: Guide, plan: Plan, profile: str) -> tuple[OverviewRow, ...]:
    """Return one row for each week."""
    weeks = schedule_of(plan, profile)
    phases = [week.stage.phase for week in weeks]
    return tuple(
        OverviewRow(
            f"Week {week.number}", week.stage.phase.label,
            _short_goal(week), _width(week), load,
            "easier week" if week.is_easier else "new phase" if week.stage.phase is not before
            else "",
        )
        for week, load, before in zip(
            weeks, _loads(guide, weeks), [*phases[:1], *phases[:-1]], strict=True
        )
    )  # fmt: skip


def week_views(guide: Guide, plan: Plan, profile: str) -> tuple[WeekView, ...]:
    """Return one sheet for each week."""
    weeks = schedule_of(plan, profile)
    return tuple(
        WeekView(
            id=f"{profile}-week-{week.number}",
            heading=f"Week {week.number} of {plan.weeks}",
            phase=week.stage.phase.label,
            goal=_goal(week),
            percent=f"{week.percent:g}" if _asks_for_weight(week) else "",
            load=load,
            is_easier=week.is_easier,
            gate=week.stage.gate if week.is_first_of_stage else "",
            days=tuple(_day(guide, day, profile) for day in week.days),
            ways=ways_after(guide, plan, profile, week.number),
        )
        for week, load in zip(weeks, _loads(guide, weeks), strict=True)
    )


def _day(guide: Guide, day: Day, profile: str) -> DayView:
    return DayView(
        day.name, day.minutes, tuple(dose_view(guide, dose, profile) for dose in day.doses)
    )


def _loads(guide: Guide, weeks: tuple[Week, ...]) -> tuple[int | None, ...]:
    loads = loads_of(guide, weeks)
    full = [load for week, load in zip(weeks, loads, strict=True) if not week.is_easier]
    differ = max(full, default=0) - min(full, default=0) >= _LEAST_SHOWN
    return loads if differ else (None,) * len(loads)


def _follows_goal(week: Week) -> bool:
    """Say whether any line of a week follows the goal: with other equipment none may."""
    return any(dose.prescription.load is PlanLoad.FOLLOWS_GOAL for dose in week.doses)


def _asks_for_weight(week: Week) -> bool:
    return week.percent is not None and _follows_goal(week)


def _asks_for_effort(week: Week) -> bool:
    return week.rise.effort is not None and _follows_goal(week)


def _goal(week: Week) -> str:
    """Say what is asked of the goal lift in a week; nothing where only counts rise."""
    if week.percent is not None and _asks_for_weight(week):
        return f"{percent(week.percent)} of your usual weight"
    return f"effort up to {week.rise.effort:g} of 10" if _asks_for_effort(week) else ""


def _short_goal(week: Week) -> str:
    """Say the same where the heading of a column says what it is of."""
    if week.percent is not None and _asks_for_weight(week):
        return percent(week.percent)
    if _asks_for_effort(week):
        return f"effort\N{NO-BREAK SPACE}{week.rise.effort:g}"
    return ""


def _width(week: Week) -> int:
    if not _follows_goal(week):
        return 0
    return round(week.percent if week.percent is not None else (week.rise.effort or 0.0) * 10)
