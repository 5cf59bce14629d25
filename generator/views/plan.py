"""A plan with one set of equipment: an overview to read, and one sheet a week to print."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.plan_groups import goals_with
from generator.derive.schedule import schedule_of
from generator.derive.ways_on import has_weights, in_a_flare, is_the_flare_up_phase, ways_in
from generator.derive.without_numbers import usual_effort
from generator.views.page import Head, Link, exercise_link, plan_link, source_links
from generator.views.plan_files import (
    PrintView,
    plan_address,
    prints_of,
    table_address,
    workbook_address,
)
from generator.views.plan_index import PLAN_WORDS
from generator.views.plan_key import key_to
from generator.views.plan_numbers import (
    MORE_SHEETS,
    ExerciseNumbers,
    exercise_numbers,
    repetitions_left,
)
from generator.views.plan_weeks import OverviewRow, WeekView, overview_rows, week_views
from generator.views.words import capital

if TYPE_CHECKING:
    from generator.checks.check import Derived
    from generator.model.decisions import DecisionRule
    from generator.model.guide import Guide
    from generator.model.phases import PainRule
    from generator.model.plan import Plan


_UPRIGHT = 19
"""So many lines fit on a sheet that stands, on Letter as on A4, with rows of 8 mm to write in."""

_LINES_OF_A_DAY = 2
"""What the heading and the foot of a day take, in lines."""


@dataclass(frozen=True, slots=True)
class EquipmentLink:
    """The same plan with one set of equipment."""

    tag: str
    link: Link
    is_here: bool


@dataclass(frozen=True, slots=True)
class PlanView:
    """A plan with one set of equipment."""

    head: Head
    id: str
    title: str
    profile: str
    """The tag of the equipment."""
    label: str
    """The equipment in words."""
    equipment: tuple[EquipmentLink, ...]
    """The plan with each set of equipment, this one among them; empty where there is but one."""
    for_whom: tuple[str, ...]
    not_for: tuple[str, ...]
    goals: tuple[Link, ...]
    overview: tuple[OverviewRow, ...]
    warm_up: tuple[str, ...]
    test_session: tuple[str, ...]
    ends_below: str
    """Why the weeks end below the usual weight, where they do; else empty."""
    length: int
    """How many weeks it has."""
    weeks: tuple[WeekView, ...]
    prints: tuple[PrintView, ...]
    workbook: str
    """The address of its workbook."""
    table: str
    """The address of all of it as a table, in the data."""
    decisions: tuple[DecisionRule, ...]
    """The ways on, whichever week it is."""
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
    """How to read a sheet."""
    has_per_cents: bool
    """Whether the weights of its weeks are stated as a share of the usual one."""
    sources: tuple[Link, ...]
    exercises: tuple[ExerciseNumbers, ...]
    """What stands in the plan and what may stand in for it, for the reader's own numbers."""
    most_sheets: int
    """How many sheets it may grow to when weeks are done again."""
    sessions: int
    """Training days a week."""
    usual_effort: str
    """How hard a usual set feels, of 10: what a usual weight is worked out for."""
    usual_left: str
    """How many repetitions that leaves, in words."""
    is_weighted: bool
    """Whether a weight belongs to any line, so that sheets leave room for it."""
    asks_usual_weights: bool
    """Whether any line is worked out from a usual weight, or uses it as it is."""

    @property
    def shows_load(self) -> bool:
        """Whether its weeks load the lower back differently, so that there is something to see."""
        return any(row.load is not None for row in self.overview)

    @property
    def shows_overview(self) -> bool:
        """Whether a table of the weeks shows more than their numbers."""
        return self.shows_load or self.shows_goal or any(row.note for row in self.overview)

    @property
    def shows_goal(self) -> bool:
        """Whether its weeks ask a weight or an effort of the goal lift."""
        return any(row.goal for row in self.overview)

    @property
    def is_wide(self) -> bool:
        """Whether its sheets lie on their side: upright, rows to write in would get too low."""
        return any(
            sum(_LINES_OF_A_DAY + len(day.doses) for day in week.days) > _UPRIGHT
            for week in self.weeks
        )


def plan_views(derived: Derived, plan: Plan) -> Iterator[PlanView]:
    """Yield a plan with each set of equipment, first the one that readers meet first."""
    for profile in plan.profiles:
        yield plan_view(derived, plan, profile)


def plan_view(derived: Derived, plan: Plan, profile: str) -> PlanView:
    """Arrange one plan with one set of equipment."""
    guide = derived.guide
    decisions = guide.rules.decisions
    doses = [dose for week in schedule_of(plan, profile) for dose in week.doses]
    weeks = week_views(guide, plan, profile)
    lines = [line for week in weeks for day in week.days for line in day.doses]
    words = plan.words_in(profile)
    is_phase = is_the_flare_up_phase(guide, plan)
    in_flare = in_a_flare(guide, plan, profile)
    usual = usual_effort(guide, plan, profile)
    return PlanView(
        head=_head(guide, plan, profile),
        id=plan.id,
        title=plan.title,
        profile=profile,
        label=_label(guide, profile),
        equipment=tuple(
            EquipmentLink(tag, Link(_label(guide, tag), plan_address(plan, tag)), tag == profile)
            for tag in plan.profiles
            if len(plan.profiles) > 1
        ),
        for_whom=words.for_whom,
        not_for=words.not_for,
        goals=tuple(exercise_link(guide, each) for each in goals_with(guide, plan, profile)),
        overview=overview_rows(guide, plan, profile),
        warm_up=words.warm_up,
        test_session=words.test_session,
        ends_below=words.ends_below_because or "",
        length=plan.weeks,
        weeks=weeks,
        prints=prints_of(plan, profile),
        workbook=workbook_address(plan, profile),
        table=table_address(plan, profile),
        decisions=ways_in(guide, plan, profile),
        blip=in_flare.blip,
        flare=in_flare.flare,
        two_flares=decisions.two_flares,
        flare_plan=None if is_phase else plan_link(guide.plans[guide.rules.today.fortnight]),
        ease_off=in_flare.ease_off,
        pain=guide.rules.pain,
        help_line=guide.rules.get_help.short,
        convention=words.convention or "",
        key=key_to(guide, doses),
        has_per_cents=any(week.percent for week in weeks),
        sources=source_links(derived, plan.sources),
        exercises=exercise_numbers(guide, plan, profile),
        most_sheets=plan.weeks + MORE_SHEETS,
        sessions=len(plan.sessions),
        usual_effort=f"{usual:g}",
        usual_left=repetitions_left(usual),
        is_weighted=has_weights(guide, plan, profile),
        asks_usual_weights=any(line.target is not None for line in lines),
    )


def _head(guide: Guide, plan: Plan, profile: str) -> Head:
    """Return the top of the page; search leads to the equipment that readers meet first."""
    is_first = profile == plan.profiles[0]
    label = guide.vocabulary.profiles[profile].label
    return Head(
        plan_address(plan, profile),
        plan.title if is_first else f"{plan.title}: {label}",
        plan.words_in(profile).lead or "", "plan", source=plan.origin.file,
        parent="/plans/" if is_first else plan_address(plan, plan.profiles[0]),
        found_by=(
            *(f"plan {guide.exercises[goal].name}" for goal in plan.goals),
            *PLAN_WORDS,
            *(("RPE",) if plan.progression.by_effort else ()),
        ),
        boost=2.0, is_searched=is_first,
    )  # fmt: skip


def _label(guide: Guide, profile: str) -> str:
    return capital(guide.vocabulary.profiles[profile].label)
