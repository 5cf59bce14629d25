"""Checks on comparisons: the guide's own order, held against what was measured."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.check import Derived, Found, check
from generator.derive.load import load_of_set
from generator.model.comparison import Comparison
from generator.reading.records import Records
from generator.vocabulary import LoadBasis


@check("CO001")
def against_a_comparison(derived: Derived) -> Iterator[Found]:
    """A load rating goes against a comparison within a study, and no note says why.

    Why: what was measured in the same people with the same weights is the firmest ground there
    is. More measured load must not have a lower band.

    Mend: correct one of the ratings, or say in the comparison's `note` why the guide differs.
    """
    exercises, lifter = derived.guide.exercises, derived.guide.rules.reference_lifter
    for comparison in derived.guide.comparisons.values():
        if not comparison.measure.is_load or comparison.note is not None:
            continue
        a, b = exercises[comparison.a], exercises[comparison.b]
        kg = None
        if comparison.load_basis is LoadBasis.SAME_LOAD:
            kg = lifter.squat_kg
        load_a, load_b = load_of_set(a, lifter, kg), load_of_set(b, lifter, kg)
        if comparison.result.sign * (load_a.band.rank - load_b.band.rank) < 0:
            yield Found(
                comparison, ("result",),
                f"the study says {comparison.result} of {comparison.a} and {comparison.b}, the "
                f"guide rates them {load_a.band.label} and {load_b.band.label}",
                "correct a rating, or say in `note` why the guide differs.",
            )  # fmt: skip


@check("CO002")
def compared_with_itself(records: Records) -> Iterator[Found]:
    """A comparison compares an exercise with itself.

    Why: it says nothing, and one of the two ids must be wrong.

    Mend: correct `a` or `b`.
    """
    for comparison in records.all(Comparison).values():
        if comparison.a == comparison.b:
            yield Found(comparison, ("b",), "compares an exercise with itself", "correct a or b.")
