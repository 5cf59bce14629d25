"""What there is and what is missing."""

from __future__ import annotations

from generator.checks.check import Derived
from generator.derive.coverage import OPTIONAL_FIELDS, coverage_of
from generator.derive.swaps import swaps_of
from generator.model.exercise import Exercise
from generator.vocabulary import Phase
from tests.derive.generated import guide_with, made, spine


def test_empty_cells_are_named() -> None:
    """Where nothing may be started, the cell is there and empty."""
    deep = made("deep", spine=spine("near-end", bending="much"))
    guide = guide_with({"deep": deep})
    empty = {(c.role, c.phase, c.profile) for c in coverage_of(guide, swaps_of(guide)).empty_cells}

    assert ("hip-hinge", Phase.FLARE_UP, "full-gym") in empty
    assert ("hip-hinge", Phase.FULL_TRAINING, "full-gym") not in empty
    assert ("hip-hinge", Phase.FULL_TRAINING, "dumbbells") in empty


def test_roles_that_nobody_fills_have_no_cells() -> None:
    """A role that no exercise fills at all has no cells: it is not there yet."""
    guide = guide_with({"lift": made("lift")})
    roles = {cell.role for cell in coverage_of(guide, swaps_of(guide)).cells}

    assert {"hip-hinge", "hamstrings"} == roles


def test_optional_fields_are_counted(real: Derived) -> None:
    """Each optional field is counted in how many exercises it is filled."""
    coverage = coverage_of(real.guide, real.swaps)
    exercises = real.guide.exercises.values()

    assert [(f, sum(bool(getattr(e, f)) for e in exercises)) for f in OPTIONAL_FIELDS] == list(
        coverage.filled
    )
    assert {f for f, _ in coverage.filled} <= set(Exercise.model_fields)


def test_honest_gaps_are_listed(real: Derived) -> None:
    """Exercises that say that no measurement was found are listed by their id."""
    honest = [
        exercise.id
        for exercise in real.guide.exercises.values()
        if any(use.none_found for use in exercise.sources)
    ]

    assert tuple(honest) == coverage_of(real.guide, real.swaps).none_found


def test_exercises_without_a_swap_are_listed() -> None:
    """An exercise whose flare-up table holds nothing but row 0 is listed."""
    guide = guide_with({"lift": made("lift")})

    assert ("lift",) == coverage_of(guide, swaps_of(guide)).without_swap
