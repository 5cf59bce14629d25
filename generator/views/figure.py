"""A figure as a page shows it: the picture, its words, and where its angles come from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.figure_words import words_of
from generator.views.page import Head, Link, exercise_link, source_links
from generator.views.words import sentence
from generator.vocabulary import Pattern

if TYPE_CHECKING:
    from generator.checks.check import Derived
    from generator.model.exercise import Exercise
    from generator.model.figure import Figure


@dataclass(frozen=True, slots=True)
class FigureView:
    """The figure of an exercise page."""

    figure: Figure
    words: str
    """What it shows, for whoever cannot see it."""
    angles_from: str
    sources: tuple[Link, ...]
    moves: bool


def figure_view(derived: Derived, exercise: Exercise) -> FigureView | None:
    """Arrange the figure of an exercise, or nothing where it has none."""
    figure = exercise.figure
    if figure is None:
        return None
    return FigureView(
        figure=figure,
        words=f"{exercise.name}. {words_of(figure)}",
        angles_from=sentence(figure.angles.basis),
        sources=source_links(derived, figure.angles.sources),
        moves=len(figure.frames) > 1 and not figure.holds_still,
    )


@dataclass(frozen=True, slots=True)
class FigureGroup:
    """The figures of one movement."""

    id: str
    heading: str
    figures: tuple[tuple[Link, FigureView], ...]


@dataclass(frozen=True, slots=True)
class FiguresView:
    """The contact sheet: every figure of the guide, frame by frame."""

    head: Head
    groups: tuple[FigureGroup, ...]


def figures_view(derived: Derived) -> FiguresView:
    """Arrange every figure by movement."""
    guide = derived.guide
    groups = []
    for pattern in Pattern:
        members = [each for each in guide.exercises.values() if each.pattern is pattern]
        shown = [(exercise_link(guide, each.id), figure_view(derived, each)) for each in members]
        figures = tuple((link, figure) for link, figure in shown if figure is not None)
        if figures:
            groups.append(FigureGroup(pattern.value, pattern.label, figures))
    return FiguresView(
        Head(
            "/evidence/figures/", "All figures",
            "Every picture in this guide, frame by frame, with where its angles come from.",
            "figures", parent="/evidence/", boost=0.5,
        ),
        tuple(groups),
    )  # fmt: skip
