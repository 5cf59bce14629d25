"""A plan: an overview to read, and one sheet a week to print."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.plan_groups import goes_in_waves
from generator.derive.schedule import schedule_of
from generator.derive.weekly_load import loads_of
from generator.views.page import Head, Link, exercise_link, plan_link, source_links
from generator.views.plan_dose import DoseView, dose_view
from generator.views.plan_files import PrintView, prints_of, table_address, workbook_address
from generator.views.plan_index import PLAN_WORDS
from generator.views.plan_numbers import MORE_SHEETS, ExerciseNumbers, exercise_numbers
from generator.views.plan_weight import whole
from generator.views.words import capital
from generator.vocabulary import PlanLoad

if TYPE_CHECKING:
    from generator.checks.check import Derived
    from generator.derive.schedule import Week
    from generator.model.decisions import DecisionRule
    from generator.model.guide import Guide
    from generator.model.phases import PainRule
    from generator.model.plan import Plan


_PER_CENT = (
    "Per cent means: of your usual weight before, in that exercise, for the same repetitions; "
    "round down to the plates you have."
)
_EFFORT = (
    "Effort 10 is your limit, 7 leaves about three repetitions, 5 about five. By effort: take a "
    "weight that feels so."
)
_TEMPO = "A tempo is in seconds. {tempo}: {down} down, {still} still, {up} up."

_UPRIGHT = 19
"""So many lines fit on a sheet that stands, on Letter as on A4, with rows of 8 mm to write in."""

_LINES_OF_A_DAY = 2
"""What the heading and the foot of a day take, in lines."""


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
    load: int
    """About how much it loads the lower back, in per cent of the week with the most."""
    is_easier: bool
    gate: str
    """What should be so before this week, where a new stage begins; else empty."""
    days: tuple[DayView, ...]


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """One week in the overview."""

    week: str
    phase: str
    goal: str
    """What is asked of the goal lift, in short; without a number where nothing rises but counts."""
    width: int
    """The per cent of the goal lift, or its effort of 100, as a whole number for the bar."""
    load: int
    """About how much the week loads the lower back, in per cent of the week with the most."""
    note: str


@dataclass(frozen=True, slots=True)
class ProfileSheets:
    """The sheets for one equipment profile."""

    tag: str
    label: str
    weeks: tuple[WeekView, ...]
    prints: tuple[PrintView, ...]
    workbook: str
    """The address of its workbook."""
    table: str
    """The address of all of it as a table, in the data."""


@dataclass(frozen=True, slots=True)
class PlanView:
    """A plan."""

    head: Head
    title: str
    for_whom: tuple[str, ...]
    not_for: tuple[str, ...]
    goals: tuple[Link, ...]
    overview: tuple[OverviewRow, ...]
    overview_profile: str
    """Whose weeks the overview shows: loads differ a little from profile to profile."""
    warm_up: tuple[str, ...]
    test_session: tuple[str, ...]
    ends_below: str
    """Why the weeks end below the usual weight, where they do; else empty."""
    profiles: tuple[ProfileSheets, ...]
    decisions: tuple[DecisionRule, ...]
    blip: str
    flare: str
    two_flares: str
    flare_plan: Link | None
    """What to train in a flare; none where this plan is it."""
    ease_off: tuple[str, ...]
    pain: PainRule
    help_line: str
    convention: str
    key: str
    has_per_cents: bool
    """Whether the weights of its weeks are stated as a share of the usual one."""
    """How to read a sheet."""
    sources: tuple[Link, ...]
    weeks: int
    id: str
    exercises: tuple[ExerciseNumbers, ...]
    """What stands in the plan and what may stand in for it, for the reader's own numbers."""
    most_sheets: int
    """How many sheets it may grow to when weeks are done again."""
    sessions: int
    """Training days a week."""
    usual_effort: str
    """How hard a usual set feels, of 10: what a usual weight is worked out for."""

    @property
    def is_wide(self) -> bool:
        """Whether its sheets lie on their side: upright, rows to write in would get too low."""
        weeks = (week for profile in self.profiles for week in profile.weeks)
        return any(
            sum(_LINES_OF_A_DAY + len(day.doses) for day in week.days) > _UPRIGHT for week in weeks
        )


def plan_view(derived: Derived, plan: Plan) -> PlanView:
    """Arrange one plan."""
    guide = derived.guide
    decisions = guide.rules.decisions
    first = plan.profiles[0]
    return PlanView(
        head=Head(
            f"/plans/{plan.id}/", plan.title, plan.lead, "plan", source=plan.origin.file,
            parent="/plans/",
            found_by=(
                *(f"plan {guide.exercises[goal].name}" for goal in plan.goals),
                *PLAN_WORDS,
                *(("RPE",) if plan.progression.by_effort else ()),
            ),
            boost=2.0,
        ),
        title=plan.title,
        for_whom=plan.for_whom,
        not_for=plan.not_for,
        goals=tuple(exercise_link(guide, goal) for goal in plan.goals),
        overview=_overview(guide, plan, first),
        overview_profile=guide.vocabulary.profiles[first].label,
        warm_up=plan.warm_up,
        test_session=plan.test_session,
        ends_below=plan.progression.ends_below_because or "",
        profiles=tuple(
            ProfileSheets(
                tag, capital(guide.vocabulary.profiles[tag].label),
                _weeks(guide, plan, tag), prints_of(plan, tag), workbook_address(plan, tag),
                table_address(plan, tag),
            )
            for tag in plan.profiles
        ),
        decisions=decisions.ways,
        blip=decisions.blip,
        flare=decisions.flare,
        two_flares=decisions.two_flares,
        flare_plan=_flare_plan(guide, plan),
        ease_off=decisions.ease_off,
        pain=guide.rules.pain,
        help_line=guide.rules.get_help.short,
        convention=plan.convention,
        key=_key(plan),
        has_per_cents=plan.progression.by_weight is not None,
        sources=source_links(derived, plan.sources),
        weeks=plan.weeks,
        id=plan.id,
        exercises=exercise_numbers(guide, plan),
        most_sheets=plan.weeks + MORE_SHEETS,
        sessions=len(plan.sessions),
        usual_effort=f"{guide.rules.plan_bounds.usual_rpe:g}",
    )  # fmt: skip


def _flare_plan(guide: Guide, plan: Plan) -> Link | None:
    fortnight = guide.rules.today.fortnight
    return None if plan.id == fortnight else plan_link(guide.plans[fortnight])


def _sheet_id(profile: str, week: Week) -> str:
    return f"{profile}-week-{week.number}"


def _key(plan: Plan) -> str:
    """Say how to read the sheets of a plan: of what stands on them, and no more."""
    slots = (slot for session in plan.sessions for slot in session.slots)
    tempos = {slot.prescription.tempo for slot in slots if slot.prescription.tempo}
    per_cent = [_PER_CENT] if plan.progression.by_weight is not None else []
    tempo = [_tempo(tempo) for tempo in sorted(tempos)[-1:]]
    return " ".join([*per_cent, _EFFORT, *tempo])


def _tempo(tempo: str) -> str:
    down, still, up = tempo.split("-")
    return _TEMPO.format(tempo=tempo, down=down, still=still, up=up)


def _overview(guide: Guide, plan: Plan, profile: str) -> tuple[OverviewRow, ...]:
    weeks = schedule_of(plan, profile)
    phases = [week.stage.phase for week in weeks]
    return tuple(
        OverviewRow(
            f"Week {week.number}", week.stage.phase.label,
            _short_goal(week) or _without_number(plan, week), _width(week), load,
            "easier week" if week.is_easier else "new phase" if week.stage.phase is not before
            else "",
        )
        for week, load, before in zip(
            weeks, loads_of(guide, weeks), [*phases[:1], *phases[:-1]], strict=True
        )
    )  # fmt: skip


def _without_number(plan: Plan, week: Week) -> str:
    """Say what a week asks where the goal lift has neither a share nor an effort."""
    return "as on the sheet" if goes_in_waves(plan) or week.is_easier else "counts rise"


def _goal(week: Week) -> str:
    """Say what is asked of the goal lift in a week; nothing where only counts rise."""
    if not any(dose.prescription.load is PlanLoad.FOLLOWS_GOAL for dose in week.doses):
        return ""
    if week.percent is not None:
        return f"{whole(week.percent)} of your usual weight"
    return "" if week.rise.effort is None else f"effort up to {week.rise.effort:g} of 10"


def _short_goal(week: Week) -> str:
    """Say the same where the heading of a column says what it is of."""
    if week.percent is not None:
        return whole(week.percent)
    return "" if week.rise.effort is None else f"effort {week.rise.effort:g}"


def _width(week: Week) -> int:
    return round(week.percent if week.percent is not None else (week.rise.effort or 0.0) * 10)


def _weeks(guide: Guide, plan: Plan, profile: str) -> tuple[WeekView, ...]:
    weeks = schedule_of(plan, profile)
    return tuple(
        WeekView(
            id=f"{profile}-week-{week.number}",
            heading=f"Week {week.number} of {plan.weeks}",
            phase=week.stage.phase.label,
            goal=_goal(week),
            percent="" if week.percent is None else f"{week.percent:g}",
            load=load,
            is_easier=week.is_easier,
            gate=week.stage.gate if week.is_first_of_stage else "",
            days=tuple(
                DayView(
                    day.name,
                    day.minutes,
                    tuple(dose_view(guide, dose, profile) for dose in day.doses),
                )
                for day in week.days
            ),
        )
        for week, load in zip(weeks, loads_of(guide, weeks), strict=True)
    )
