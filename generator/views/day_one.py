"""The day-one page, for somebody whose back went yesterday: one page, also on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.schedule import schedule_of
from generator.views.page import Head, Link, exercise_links, source_links
from generator.views.words import capital
from generator.vocabulary import PlanLoad

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.checks.check import Derived
    from generator.model.day_one import Statement
    from generator.model.guide import Guide
    from generator.model.plan import Plan


@dataclass(frozen=True, slots=True)
class StatementView:
    """Something the guide says, with links to what it stands on."""

    text: str
    sources: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class KitView:
    """The exercises that the plan for the next two weeks keeps, with what somebody has."""

    label: str
    exercises: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class TodayView:
    """The day-one page."""

    head: Head
    help_line: str
    course: tuple[StatementView, ...]
    ease: tuple[StatementView, ...]
    session: tuple[StatementView, ...]
    empty_bar: tuple[StatementView, ...]
    pain_rule: str
    kits: tuple[KitView, ...]
    fortnight: Link
    lifts: tuple[Link, ...]


def today_view(derived: Derived) -> TodayView:
    """Arrange the day-one page."""
    guide = derived.guide
    today = guide.rules.today
    return TodayView(
        head=Head(
            "/today/",
            "My back went. What today?",
            today.lead,
            "today",
            source=today.origin.file,
            found_by=(
                "back went",
                "hurt my back",
                "hurt my back deadlifting",
                "hurt my back squatting",
                "injured my back",
                "pulled muscle",
                "strained back",
                "threw my back out",
                "back spasm",
                "tweaked my back",
                "seized",
                "locked",
                "bend",
                "take painkillers",  # alone it would answer "pain", before the signs to get help
                "ibuprofen",
                "day one",
            ),
            boost=2.0,
        ),
        help_line=guide.rules.get_help.short,
        course=statements(derived, today.course),
        ease=statements(derived, today.ease),
        session=statements(derived, today.session),
        empty_bar=statements(derived, today.empty_bar),
        pain_rule=guide.rules.pain.short,
        kits=tuple(_kits(guide, guide.plans[today.fortnight])),
        fortnight=Link(guide.plans[today.fortnight].title, f"/plans/{today.fortnight}/"),
        lifts=tuple(
            Link(lift.called, f"/swaps/{lift.exercise}/") for lift in guide.rules.main_lifts.lifts
        ),
    )


def _kits(guide: Guide, plan: Plan) -> Iterator[KitView]:
    """Yield for each equipment profile what the plan's first week keeps, the test lifts apart."""
    for profile in plan.profiles:
        doses = schedule_of(plan, profile)[0].doses
        kept = dict.fromkeys(
            dose.exercise
            for dose in doses
            if dose.prescription.load is not PlanLoad.FOLLOWS_GOAL
        )  # fmt: skip
        label = guide.vocabulary.profiles[profile].label
        yield KitView(capital(label), exercise_links(guide, kept))


def statements(derived: Derived, many: Iterable[Statement]) -> tuple[StatementView, ...]:
    """Arrange statements with their sources."""
    return tuple(StatementView(each.text, source_links(derived, each.sources)) for each in many)
