"""The muscle map: on the page of an exercise, and as a page that leads from muscles to lifts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.load import load_of_set
from generator.derive.start import Verdict, phase_verdict
from generator.views.page import BandMark, Head, Link, exercise_link, exercise_links, mark_of_load
from generator.views.words import capital, listed
from generator.vocabulary import Phase

if TYPE_CHECKING:
    from generator.checks.check import Derived
    from generator.model.exercise import Exercise
    from generator.model.guide import Guide
    from generator.model.terms import OpenTerm

ADDRESS = "/exercises/muscles/"


@dataclass(frozen=True, slots=True)
class MuscleMapView:
    """The muscles of one exercise, to draw and to name."""

    main: tuple[str, ...]
    """Tags, as the drawing knows them."""
    helpers: tuple[str, ...]
    main_links: tuple[Link, ...]
    helper_links: tuple[Link, ...]
    words: str
    """What the map shows, for whoever cannot see it."""


@dataclass(frozen=True, slots=True)
class MuscleRow:
    """An exercise that works a muscle above all."""

    link: Link
    load: BandMark
    later: str
    """In which phases it is better left for later; empty where in none."""


@dataclass(frozen=True, slots=True)
class MuscleGroup:
    """A muscle group and the exercises for it."""

    id: str
    label: str
    description: str
    rows: tuple[MuscleRow, ...]
    """Those that work it above all, the least load on the lower back first."""
    helped_by: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class MusclesView:
    """The way in by muscle: a body to press on, and a list for each group."""

    head: Head
    groups: tuple[MuscleGroup, ...]
    named: tuple[tuple[str, str], ...]
    """Tag and label of each group, as the drawing takes them."""


def muscle_map_view(guide: Guide, exercise: Exercise) -> MuscleMapView:
    """Arrange the muscles of one exercise."""
    main, helpers = exercise.muscles.primary, exercise.muscles.secondary
    labels = guide.vocabulary.muscles
    words = f"Muscle map. Main muscles: {listed(labels[tag].label for tag in main)}."
    if helpers:
        words += f" Helpers: {listed(labels[tag].label for tag in helpers)}."
    return MuscleMapView(
        main, helpers, _muscle_links(guide, main), _muscle_links(guide, helpers), words
    )


def _muscle_links(guide: Guide, tags: Iterable[str]) -> tuple[Link, ...]:
    labels = guide.vocabulary.muscles
    return tuple(Link(labels[tag].label, f"{ADDRESS}#{tag}") for tag in tags)


def muscles_view(derived: Derived) -> MusclesView:
    """Arrange the page that leads from a muscle to the exercises for it."""
    guide = derived.guide
    terms = guide.vocabulary.muscles.values()
    lifter = guide.rules.reference_lifter
    by_load = sorted(
        guide.exercises.values(), key=lambda each: (load_of_set(each, lifter).index, each.name)
    )
    return MusclesView(
        Head(
            ADDRESS, "Muscles",
            "Pick a muscle. You get the exercises for it, the least load on the lower back first.",
            "muscles", source="content/vocabulary/muscles.yml", parent="/exercises/",
            found_by=tuple(f"{term.label} exercises" for term in terms), boost=0.5,
        ),
        tuple(_group(guide, term, by_load) for term in terms),
        tuple((term.tag, term.label) for term in terms),
    )  # fmt: skip


def _group(guide: Guide, term: OpenTerm, by_load: list[Exercise]) -> MuscleGroup:
    lifter = guide.rules.reference_lifter
    return MuscleGroup(
        id=term.tag,
        label=capital(term.label),
        description=term.description,
        rows=tuple(
            MuscleRow(
                exercise_link(guide, each.id),
                mark_of_load(load_of_set(each, lifter)),
                _later(guide, each),
            )
            for each in by_load
            if term.tag in each.muscles.primary
        ),
        helped_by=exercise_links(
            guide, (each.id for each in by_load if term.tag in each.muscles.secondary)
        ),
    )


def _later(guide: Guide, exercise: Exercise) -> str:
    """Say in which phases an exercise waits: its band alone may be low all the same."""
    waits = [
        phase.label.lower()
        for phase in Phase
        if phase_verdict(guide, exercise, phase).verdict is Verdict.LATER
    ]
    phases = "phase" if len(waits) == 1 else "phases"
    return f"better later in the {listed(waits)} {phases}" if waits else ""
