"""Coverage: what the guide has, and what it still lacks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.coverage import Coverage, coverage_of
from generator.views.page import Head, Link, exercise_link
from generator.views.words import listed
from generator.vocabulary import Phase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.checks.check import Derived
    from generator.model.guide import Guide


@dataclass(frozen=True, slots=True)
class CellRow:
    """A role, and which equipment profiles have nothing there in which phases."""

    role: str
    phases: str
    profiles: str


@dataclass(frozen=True, slots=True)
class CoverageView:
    """What is there and what is missing."""

    head: Head
    coverage: Coverage
    filled_cells: int
    empty: tuple[CellRow, ...]
    without_swap: tuple[Link, ...]
    none_found: tuple[Link, ...]


def coverage_view(derived: Derived) -> CoverageView:
    """Arrange what is there and what is missing."""
    guide = derived.guide
    coverage = coverage_of(guide, derived.swaps)
    return CoverageView(
        Head("/contribute/coverage/", "Coverage", "What the guide has, and what it still lacks.",
             "coverage", parent="/contribute/", boost=0.3),
        coverage,
        len(coverage.cells) - len(coverage.empty_cells),
        tuple(_cell_rows(guide, coverage)),
        tuple(exercise_link(guide, id_) for id_ in coverage.without_swap),
        tuple(exercise_link(guide, id_) for id_ in coverage.none_found),
    )  # fmt: skip


def _cell_rows(guide: Guide, coverage: Coverage) -> Iterator[CellRow]:
    """Yield the empty cells, phases in which the same is missing as one."""
    open_at: dict[tuple[str, Phase], list[str]] = {}
    for cell in coverage.empty_cells:
        open_at.setdefault((cell.role, cell.phase), []).append(cell.profile)
    phases_of: dict[tuple[str, tuple[str, ...]], list[Phase]] = {}
    for (role, phase), profiles in open_at.items():
        phases_of.setdefault((role, tuple(profiles)), []).append(phase)
    for (role, missing), phases in phases_of.items():
        labels = (guide.vocabulary.profiles[each].label for each in missing)
        yield CellRow(
            guide.vocabulary.roles[role].label,
            "every phase" if len(phases) == len(Phase) else listed(each.label for each in phases),
            ", ".join(labels),
        )
