"""The pictures that stand beside a link where somebody shares a page: one for each kind of page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.model.figure import Figure
    from generator.model.guide import Guide


@dataclass(frozen=True, slots=True)
class PreviewView:
    """One picture, and the kinds of pages that it stands for."""

    name: str
    """What its file is called."""
    title: str
    line: str
    figure: Figure | None
    """The movement that is drawn on it; None where the guide has none."""
    kinds: tuple[str, ...] = ()
    """The kinds of pages; none for the picture of all pages that have no other."""


@dataclass(frozen=True, slots=True)
class _Kind:
    name: str
    title: str
    line: str
    exercise: str
    """The exercise that is drawn, if the guide has it."""
    kinds: tuple[str, ...] = ()


_KINDS = (
    _Kind(
        "guide", "Train with a sore lower back",
        "Keep training, and adjust the load.", "back-squat",
    ),
    _Kind(
        "today", "My back went. What today?",
        "What to keep, what to make lighter, what to leave for a while.", "walking", ("today",),
    ),
    _Kind(
        "help", "Get help now, or train?",
        "The signs that come first, then a few questions.", "cat-cow", ("get_help",),
    ),
    _Kind(
        "phases", "Which phase is mine?",
        "How much to lift in a flare-up, and on the way back.", "goblet-squat", ("phases",),
    ),
    _Kind(
        "exercise", "One exercise, and your lower back",
        "How much it loads, how to make it lighter, what to do instead.", "bird-dog",
        ("exercise",),
    ),
    _Kind(
        "exercises", "Find an exercise",
        "By movement, equipment and load on the lower back.", "chest-supported-row",
        ("exercises", "muscles", "figures"),
    ),
    _Kind(
        "lift", "My lift hurts. What instead?",
        "Lighter first, then swaps in order, each with its reason.", "conventional-deadlift",
        ("lift", "swaps"),
    ),
    _Kind(
        "ladder", "The way back up",
        "From the least load on the lower back to the most.", "romanian-deadlift",
        ("ladder", "doors"),
    ),
    _Kind(
        "plan", "Back to your usual weights",
        "Week by week, on paper, with your own numbers.", "front-squat", ("plan", "plans"),
    ),
    _Kind(
        "evidence", "What is known, and what is not",
        "How each load is worked out, with its sources.", "back-extension",
        ("comparisons", "sources"),
    ),
    _Kind(
        "contribute", "Add an exercise",
        "One short file. Every fault is named, with its mend.", "push-up",
        ("field", "fields", "check", "checks", "coverage", "map"),
    ),
)  # fmt: skip


def preview_views(guide: Guide) -> tuple[PreviewView, ...]:
    """Return what stands on each picture; the first stands for all pages without one."""
    drawn = [each.figure for each in guide.exercises.values() if each.figure is not None]
    any_figure = drawn[0] if drawn else None
    views = []
    for kind in _KINDS:
        exercise = guide.exercises.get(kind.exercise)
        figure = exercise.figure if exercise is not None else None
        views.append(
            PreviewView(kind.name, kind.title, kind.line, figure or any_figure, kind.kinds)
        )
    return tuple(views)
