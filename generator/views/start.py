"""The first pages: home, get help now, the phases."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.schedule import schedule_of
from generator.views.indexes import Door
from generator.views.page import (
    BandMark,
    Head,
    Link,
    mark_of,
    plan_link,
    source_links,
)
from generator.views.where import WhereView, group_id, where_view
from generator.views.words import first_sentence, percent

if TYPE_CHECKING:
    from generator.checks.check import Derived
    from generator.model.guide import Guide
    from generator.model.phases import PainRule, PhaseRule


@dataclass(frozen=True, slots=True)
class HomeView:
    """The front page: four doors, what this is, and what it is not."""

    head: Head
    help_line: str
    doors: tuple[Door, ...]
    lifts: tuple[Link, ...]
    exercises: int
    climb: ClimbView | None
    """The weeks of the longest plan; None without a plan."""


@dataclass(frozen=True, slots=True)
class ClimbView:
    """A plan as a row of bars."""

    plan: Link
    weeks: tuple[ClimbWeek, ...]
    says: str


@dataclass(frozen=True, slots=True)
class ClimbWeek:
    """One bar."""

    height: int
    """Per cent of the usual weight."""
    phase: str
    is_easier: bool


@dataclass(frozen=True, slots=True)
class HelpGroupView:
    """Signs that go together."""

    id: str
    heading: str
    urgency: str
    action: str
    then: str
    """What else to know about the action; empty where it is one sentence."""
    below: str | None
    """What can wait until the signs are read."""
    signs: tuple[str, ...]
    sources: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class GetHelpView:
    """The signs to get help, before anything else."""

    head: Head
    groups: tuple[HelpGroupView, ...]
    doubt: str
    where: WhereView


@dataclass(frozen=True, slots=True)
class PhaseView:
    """One phase."""

    id: str
    rule: PhaseRule
    start: str
    highest: BandMark
    bend: str


@dataclass(frozen=True, slots=True)
class PhasesView:
    """The four phases, and the pain rule that goes with them."""

    head: Head
    phases: tuple[PhaseView, ...]
    pain: PainRule
    convention: str
    sources: tuple[Link, ...]
    pain_sources: tuple[Link, ...]


def home_view(derived: Derived) -> HomeView:
    """Arrange the front page."""
    guide = derived.guide
    lifts = guide.rules.main_lifts.lifts
    doors = [
        Door(Link("My back went. What today?", "/today/"),
             "What to keep, what to make lighter, what to leave for a while."),
        Door(Link("My lift hurts", "/swaps/"),
             "What to do instead, with less load on your lower back."),
        Door(Link("Is it soreness or injury?", "/soreness/"), "Get help, or train? Two tables."),
    ]  # fmt: skip
    if guide.plans:
        doors.append(Door(Link("Print a plan", "/plans/"),
                          "Week by week back to your usual weights."))  # fmt: skip
    return HomeView(
        Head(
            "/", "Train with a sore lower back",
            "Resting completely is not the best answer. Keep training, and adjust the load.",
            "home",
        ),
        guide.rules.get_help.short,
        tuple(doors),
        tuple(Link(lift.called, f"/swaps/{lift.exercise}/") for lift in lifts),
        len(guide.exercises),
        _climb(guide),
    )  # fmt: skip


def _climb(guide: Guide) -> ClimbView | None:
    by_weight = (plan for plan in guide.plans.values() if plan.progression.by_weight is not None)
    plan = max(by_weight, key=lambda plan: (plan.weeks, -len(plan.goals)), default=None)
    if plan is None:
        return None
    weeks = schedule_of(plan, plan.profiles[0])
    first, last = (percent(round(week.percent or 0)) for week in (weeks[0], weeks[-1]))
    return ClimbView(
        plan_link(plan),
        tuple(
            ClimbWeek(round(week.percent or 0), week.stage.phase.value, week.is_easier)
            for week in weeks
        ),
        f"in {plan.weeks} weeks from {first} to {last} of your usual weight.",
    )


def get_help_view(derived: Derived) -> GetHelpView:
    """Arrange the signs to get help."""
    rules = derived.guide.rules.get_help
    return GetHelpView(
        Head("/start/", "Get help now, or train?", rules.lead, "get_help",
             source=rules.origin.file,
             found_by=("pain", "emergency", "hospital", "doctor", "physio", "red flags", "numb",
                       "tingling", "weakness", "feeling", "foot drop", "bladder", "MRI", "scan",
                       "sciatica"),
             boost=2.5),
        tuple(
            HelpGroupView(
                group_id(group.urgency, number), group.heading, group.urgency.value,
                first_sentence(group.action),
                group.action.removeprefix(first_sentence(group.action)).strip(),
                group.below, group.signs, source_links(derived, group.sources),
            )
            for number, group in enumerate(rules.groups, start=1)
        ),
        rules.doubt,
        where_view(derived),
    )  # fmt: skip


def phases_view(derived: Derived) -> PhasesView:
    """Arrange the four phases."""
    guide: Guide = derived.guide
    rules = guide.rules.phases
    return PhasesView(
        Head("/phases/", "Phases", rules.lead, "phases", source=rules.origin.file,
             found_by=("flare up", "flare", "flareup", "acute", "how much weight", "heavy"),
             boost=1.5),
        tuple(
            PhaseView(
                rule.phase.value, rule, percent(rule.start_percent),
                mark_of(rule.highest_start_band), rule.most_bend_under_load.label,
            )
            for rule in rules.phases
        ),
        guide.rules.pain,
        rules.convention,
        source_links(derived, rules.sources),
        source_links(derived, guide.rules.pain.sources),
    )  # fmt: skip
