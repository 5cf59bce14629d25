"""The index pages: all exercises, all swaps, all ladders, all plans."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.load import load_of_set
from generator.views.page import BandMark, Head, Link, exercise_link, mark_of_load
from generator.views.words import equipment_of, first_sentence, listed
from generator.vocabulary import Pattern, Phase

if TYPE_CHECKING:
    from generator.checks.check import Derived


@dataclass(frozen=True, slots=True)
class IndexRow:
    """One exercise in a list."""

    link: Link
    load: BandMark
    equipment: str
    muscles: str


@dataclass(frozen=True, slots=True)
class IndexGroup:
    """The exercises of one movement."""

    id: str
    heading: str
    description: str
    rows: tuple[IndexRow, ...]


@dataclass(frozen=True, slots=True)
class ExercisesView:
    """Every exercise, by movement, the least load first."""

    head: Head
    groups: tuple[IndexGroup, ...]


@dataclass(frozen=True, slots=True)
class Door:
    """A link with a sentence, as a card."""

    link: Link
    text: str


@dataclass(frozen=True, slots=True)
class DoorsView:
    """An index of few pages, as cards."""

    head: Head
    doors: tuple[Door, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class SwapsView:
    """The doors of the main lifts, and every exercise with its first swaps."""

    head: Head
    doors: tuple[Door, ...]
    rows: tuple[SwapIndexRow, ...]


@dataclass(frozen=True, slots=True)
class SwapIndexRow:
    """An exercise and what to do instead in a flare-up."""

    link: Link
    instead: tuple[Link, ...]


def exercises_view(derived: Derived) -> ExercisesView:
    """Arrange the list of all exercises."""
    guide = derived.guide
    count = len(guide.exercises)
    groups = []
    for pattern in Pattern:
        members = [each for each in guide.exercises.values() if each.pattern is pattern]
        members.sort(
            key=lambda each: (load_of_set(each, guide.rules.reference_lifter).index, each.name)
        )
        rows = tuple(
            IndexRow(
                exercise_link(guide, each.id),
                mark_of_load(load_of_set(each, guide.rules.reference_lifter)),
                equipment_of(guide, each),
                listed(guide.vocabulary.muscles[tag].label for tag in each.muscles.primary),
            )
            for each in members
        )
        if rows:
            groups.append(IndexGroup(pattern.value, pattern.label, pattern.description, rows))
    return ExercisesView(
        Head(
            "/exercises/", "Exercises",
            f"All {count} exercises by movement, the least load on the lower back first.",
            "exercises", boost=0.5,
        ),
        tuple(groups),
    )  # fmt: skip


def swaps_view(derived: Derived) -> SwapsView:
    """Arrange the page that leads to every swap table."""
    guide = derived.guide
    shown = 3
    return SwapsView(
        Head(
            "/swaps/", "My lift hurts",
            "Pick the lift. You get what to do today, then swaps in order, each with its reason.",
            "swaps",
        ),
        tuple(
            Door(
                Link(f"My {lift.called} hurts", f"/swaps/{lift.exercise}/"),
                f"What to do instead of the {lift.called}, by phase and by equipment.",
            )
            for lift in guide.rules.main_lifts.lifts
        ),
        tuple(
            SwapIndexRow(
                Link(each.name, f"/exercises/{each.id}/#swaps"),
                tuple(
                    exercise_link(guide, row.exercise.id)
                    for row in derived.swaps.of(each.id, Phase.FLARE_UP).rows[:shown]
                ),
            )
            for each in guide.exercises.values()
        ),
    )  # fmt: skip


def ladders_view(derived: Derived) -> DoorsView:
    """Arrange the list of ladders."""
    return DoorsView(
        Head("/ladders/", "Ladders", "The way back up, one exercise at a time, from the least to "
             "the most load on your lower back.", "doors"),
        tuple(
            Door(Link(ladder.name, f"/ladders/{ladder.id}/"), first_sentence(ladder.lead))
            for ladder in derived.guide.ladders.values()
        ),
        "More ladders are being written.",
    )  # fmt: skip


def plans_view(derived: Derived) -> DoorsView:
    """Arrange the list of plans."""
    return DoorsView(
        Head("/plans/", "Plans", "Week by week back to your usual weights, to print and take to "
             "the gym.", "doors"),
        tuple(
            Door(
                Link(plan.title, f"/plans/{plan.id}/"),
                f"{plan.weeks} weeks, {len(plan.sessions)} sessions a week. "
                f"{first_sentence(plan.lead)}",
            )
            for plan in derived.guide.plans.values()
        ),
        "More plans are being written.",
    )  # fmt: skip
