"""What the guide has and what it still lacks, counted."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.load import load_of_set
from generator.derive.roles import profiles_for, roles_of
from generator.derive.start import Verdict, phase_verdict
from generator.vocabulary import Basis, Phase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.derive.swaps import Swaps
    from generator.model.guide import Guide

OPTIONAL_FIELDS = ("aliases", "summary", "support", "figure", "mistakes", "lighten", "cautions",
                   "same_as", "reviewed")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cell:
    """One role in one phase with one equipment profile: which swaps there are."""

    role: str
    phase: Phase
    profile: str
    exercises: tuple[str, ...]

    @property
    def is_filled(self) -> bool:
        """Say whether there is anything to do."""
        return bool(self.exercises)


@dataclass(frozen=True, slots=True)
class Coverage:
    """Counts over the whole guide."""

    exercises: int
    filled: tuple[tuple[str, int], ...]
    """For each optional field, in how many exercises it is filled."""
    bases: tuple[tuple[str, int], ...]
    none_found: tuple[str, ...]
    """Exercises that honestly say no measurement was found."""
    cells: tuple[Cell, ...]
    """Only roles that some exercise fills at all."""
    without_swap: tuple[str, ...]
    """Exercises for which the flare-up table holds nothing but row 0."""

    @property
    def empty_cells(self) -> tuple[Cell, ...]:
        """The cells with nothing in them."""
        return tuple(cell for cell in self.cells if not cell.is_filled)


def coverage_of(guide: Guide, swaps: Swaps) -> Coverage:
    """Count what is filled and list what is open."""
    exercises = guide.exercises.values()
    lifter = guide.rules.reference_lifter
    bases = Counter(load_of_set(exercise, lifter).basis for exercise in exercises)
    return Coverage(
        exercises=len(guide.exercises),
        filled=tuple(
            (name, sum(bool(getattr(exercise, name)) for exercise in exercises))
            for name in OPTIONAL_FIELDS
        ),
        bases=tuple((basis.label, bases[basis]) for basis in Basis),
        none_found=tuple(
            exercise.id for exercise in exercises if any(use.none_found for use in exercise.sources)
        ),
        cells=tuple(_cells(guide)),
        without_swap=tuple(
            exercise.id for exercise in exercises if not swaps.of(exercise.id, Phase.FLARE_UP).rows
        ),
    )


def _cells(guide: Guide) -> Iterator[Cell]:
    """Yield a cell for each role that is filled, each phase and each profile.

    A cell holds the exercises of the role that may be started in the phase with the equipment:
    whatever is not left for later there.
    """
    for role in guide.vocabulary.roles.values():
        members = [
            exercise for exercise in guide.exercises.values() if role in roles_of(guide, exercise)
        ]
        if not members:
            continue
        for phase in Phase:
            startable = {
                member.id: profiles_for(guide, member)
                for member in members
                if phase_verdict(guide, member, phase).verdict is not Verdict.LATER
            }
            for profile in guide.vocabulary.profiles.values():
                found = sorted(id_ for id_, can in startable.items() if profile in can)
                yield Cell(role.tag, phase, profile.tag, tuple(found))
