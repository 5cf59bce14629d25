"""What a page says where an exercise has no swap, or none that fits: and what to do then."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.start import Verdict, is_kept_in_full, phase_verdict
from generator.views.page import exercise_address

if TYPE_CHECKING:
    from generator.derive.swaps import SwapTable
    from generator.model.exercise import Exercise
    from generator.model.guide import Guide


@dataclass(frozen=True, slots=True)
class WithoutSwaps:
    """What to say below a table without a row, or without one that fits the reader's choices."""

    text: str
    """That there is none, and why; empty where there is a row."""
    easier_way: str
    """The first way to make the lift itself easier; empty where there is a row, or no way."""
    all_ways: str
    """The address of all the ways; empty where there is a row, or no way."""
    none_fits: str
    """What to say where the reader's choices leave no row."""


def without_swaps(guide: Guide, table: SwapTable) -> WithoutSwaps:
    """Say what there is to do without a swap."""
    exercise = table.exercise
    ways = () if table.rows else exercise.lighten
    verdict = phase_verdict(guide, exercise, table.phase).verdict
    return WithoutSwaps(
        text="" if table.rows else _why_none(guide, exercise, verdict),
        easier_way=ways[0].how if ways else "",
        all_ways=ways_address(exercise) if ways else "",
        none_fits=_NONE_FITS[verdict],
    )


def ways_address(exercise: Exercise) -> str:
    """Return where the ways to make an exercise easier stand; empty where it has none."""
    return f"{exercise_address(exercise.id)}#lighten" if exercise.lighten else ""


def _why_none(guide: Guide, exercise: Exercise, verdict: Verdict) -> str:
    """Say that there is no swap: where the lift is quiet itself, that is no lack."""
    if verdict is Verdict.LATER:
        return (
            "There is no swap that does the same job with less load. What this page names for now "
            "is another job, to go on with meanwhile."
        )
    if is_kept_in_full(exercise, guide.rules.reference_lifter):
        return (
            "There is no swap: a usual set loads your lower back little as it is, and nothing else "
            "in the guide does the same job with less load."
        )
    return "There is no swap yet: nothing else in the guide does the same job with less load."


_NONE_FITS = {
    Verdict.KEEP: "No swap here fits your choices. Take one of them back, or stay with the lift.",
    Verdict.LIGHTEN: (
        "No swap here fits your choices. Take one of them back, or stay with the lighter lift."
    ),
    Verdict.LATER: "No swap here fits your choices. Take one of them back, or leave it out today.",
}
