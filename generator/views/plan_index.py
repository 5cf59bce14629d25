"""The list of all plans, by where the reader is, so that everybody finds theirs in seconds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.plan_groups import PlanGroup, goes_in_waves, group_of
from generator.derive.ways_on import has_weights
from generator.views.filters import Choice, profiles_of
from generator.views.page import Head, Link, plan_link
from generator.views.plan_files import PrintView, prints_of
from generator.views.words import capital, first_sentence, listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.checks.check import Derived
    from generator.model.guide import Guide
    from generator.model.plan import Plan

PLAN_WORDS = ("plan", "plans", "program", "programme", "routine")
"""What people type who want a plan, whichever."""


@dataclass(frozen=True, slots=True)
class ProfilePrints:
    """The files to print of a plan, for one equipment profile."""

    label: str
    prints: tuple[PrintView, ...]


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One plan in the list."""

    link: Link
    text: str
    length: str
    """How many weeks, and how many days a week."""
    rises: str
    """What rises from week to week."""
    equipment: str
    profiles: str
    """The equipment profiles it can be done with, as words for a filter."""
    prints: tuple[ProfilePrints, ...]


@dataclass(frozen=True, slots=True)
class PlanGroupView:
    """The plans for people who are in the same place."""

    id: str
    heading: str
    text: str
    rows: tuple[PlanRow, ...]


@dataclass(frozen=True, slots=True)
class PlansView:
    """Every plan, by where the reader is."""

    head: Head
    help_line: str
    equipment: tuple[Choice, ...]
    groups: tuple[PlanGroupView, ...]


_SAID: dict[PlanGroup, tuple[str, str]] = {
    PlanGroup.FLARE_UP: (
        "Daily life is hard just now",
        "Shoes, sitting, turning in bed, getting out of the car. Two weeks at most, then on.",
    ),
    PlanGroup.SETTLING: (
        "It is settling",
        "Daily life is about as usual. Four weeks, before your own training or beside it.",
    ),
    PlanGroup.ONE_LIFT: (
        "Weeks without one lift",
        "One lift, or one kind, has to come back. Train the rest as you do. All need a weight.",
    ),
    PlanGroup.WHOLE_TRAINING: (
        "Weeks without your training",
        "Squat and hinge both have to come back. Choose by your days and by what you have.",
    ),
    PlanGroup.STAYING_STRONG: (
        "You train as usual again",
        "To keep it that way, block after block.",
    ),
}


def plans_view(derived: Derived) -> PlansView:
    """Arrange the list of plans."""
    guide = derived.guide
    return PlansView(
        Head("/plans/", "Plans", "Week by week back to your usual weights, to print and take to "
             "the gym. Find where you are, then what you have.", "plans",
             found_by=(*PLAN_WORDS, "equipment", "no equipment"), boost=2.0),
        guide.rules.get_help.short,
        profiles_of(guide),
        tuple(
            PlanGroupView(group.value, *_SAID[group], tuple(_row(guide, plan) for plan in plans))
            for group, plans in _by_group(guide)
        ),
    )  # fmt: skip


def plans_in_order(guide: Guide) -> Iterator[Plan]:
    """Yield every plan in the order of the list."""
    for _, plans in _by_group(guide):
        yield from plans


def _by_group(guide: Guide) -> Iterator[tuple[PlanGroup, list[Plan]]]:
    """Yield each group that has plans, with them, the shortest first."""
    for group in PlanGroup:
        plans = [plan for plan in guide.plans.values() if group_of(guide, plan) is group]
        if plans:
            yield group, sorted(plans, key=lambda plan: (plan.weeks, len(plan.sessions)))


def _row(guide: Guide, plan: Plan) -> PlanRow:
    return PlanRow(
        link=plan_link(plan),
        text=first_sentence(plan.lead),
        length=f"{plan.weeks} weeks, {len(plan.sessions)} days a week",
        rises=_rises(guide, plan),
        equipment=_equipment(guide, plan),
        profiles=" ".join(plan.profiles),
        prints=tuple(
            ProfilePrints(capital(guide.vocabulary.profiles[tag].label), prints_of(plan, tag))
            for tag in plan.profiles
        ),
    )


def _rises(guide: Guide, plan: Plan) -> str:
    """Say what rises; where that is a weight, those without one have counts that do."""
    weights = plan.progression.by_weight
    if weights is not None and weights.start == weights.end:
        return "nothing: it stays light"
    if weights is not None:
        has_all = all(has_weights(guide, plan, profile) for profile in plan.profiles)
        return "per cent of your usual weight" + ("" if has_all else ", or repetitions")
    if plan.progression.by_effort is not None:
        return "effort"
    return "nothing: it goes in waves" if goes_in_waves(plan) else "seconds and repetitions"


def _equipment(guide: Guide, plan: Plan) -> str:
    if len(plan.profiles) == len(guide.vocabulary.profiles):
        return "anything, or nothing"
    return listed((guide.vocabulary.profiles[tag].label for tag in plan.profiles), "or")
