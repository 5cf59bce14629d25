"""A figure as a page shows it: the picture, its words, and where its angles come from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.figure_words import words_of
from generator.views.page import Link, source_link
from generator.views.words import sentence

if TYPE_CHECKING:
    from generator.model.exercise import Exercise
    from generator.model.figure import Figure
    from generator.model.guide import Guide


@dataclass(frozen=True, slots=True)
class FigureView:
    """The figure of an exercise page."""

    figure: Figure
    words: str
    """What it shows, for whoever cannot see it."""
    angles_from: str
    source: Link | None
    moves: bool


def figure_view(guide: Guide, exercise: Exercise) -> FigureView | None:
    """Arrange the figure of an exercise, or nothing where it has none."""
    figure = exercise.figure
    if figure is None:
        return None
    source = figure.angles.source
    return FigureView(
        figure=figure,
        words=f"{exercise.name}. {words_of(figure)}",
        angles_from=sentence(figure.angles.basis),
        source=source_link(guide, source) if source else None,
        moves=len(figure.frames) > 1 and not figure.holds_still,
    )
