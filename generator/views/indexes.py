"""The index pages: all exercises, all ladders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.finder import findables_of
from generator.derive.load import load_of_set
from generator.derive.roles import profiles_for
from generator.views.finder import FinderView, Marks, finder_view, marks_of
from generator.views.page import BandMark, Head, Link, exercise_link, mark_of_load
from generator.views.words import equipment_of, first_sentence, listed
from generator.vocabulary import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.checks.check import Derived
    from generator.derive.finder import Findable
    from generator.model.exercise import Exercise
    from generator.model.guide import Guide


@dataclass(frozen=True, slots=True)
class IndexRow:
    """One exercise in a list."""

    link: Link
    load: BandMark
    equipment: str
    muscles: str
    profiles: str
    """The equipment profiles it can be done with, as words for a filter."""
    marks: Marks


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
    finder: FinderView
    total: int


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


def exercises_view(derived: Derived) -> ExercisesView:
    """Arrange the list of all exercises."""
    guide = derived.guide
    count = len(guide.exercises)
    findables = findables_of(guide)
    return ExercisesView(
        Head(
            "/exercises/", "Exercises",
            f"All {count} exercises by movement, the least load on the lower back first.",
            "exercises", boost=0.5,
        ),
        tuple(
            IndexGroup(
                pattern.value, pattern.label, pattern.description,
                tuple(_index_row(guide, each, findables[each.id]) for each in members),
            )
            for pattern, members in by_movement(guide)
        ),
        finder_view(guide, findables.values()),
        count,
    )  # fmt: skip


def by_movement(guide: Guide) -> Iterator[tuple[Pattern, list[Exercise]]]:
    """Yield each movement that has exercises, with them, the least load first."""
    lifter = guide.rules.reference_lifter
    for pattern in Pattern:
        members = [each for each in guide.exercises.values() if each.pattern is pattern]
        if members:
            yield (
                pattern,
                sorted(members, key=lambda each: (load_of_set(each, lifter).index, each.name)),
            )


def _index_row(guide: Guide, exercise: Exercise, findable: Findable) -> IndexRow:
    return IndexRow(
        exercise_link(guide, exercise.id),
        mark_of_load(load_of_set(exercise, guide.rules.reference_lifter)),
        equipment_of(guide, exercise),
        listed(guide.vocabulary.muscles[tag].label for tag in exercise.muscles.primary),
        " ".join(profile.tag for profile in profiles_for(guide, exercise)),
        marks_of(guide, exercise, findable),
    )


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
