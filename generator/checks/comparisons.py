"""Checks on comparisons: the guide's own order, held against what was measured."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.check import Derived, Found, check
from generator.derive.agreement import Agreement
from generator.model.comparison import Comparison
from generator.reading.records import Records


@check("CO001")
def against_a_comparison(derived: Derived) -> Iterator[Found]:
    """A load rating goes against a comparison within a study, and no note says why.

    Why: what was measured in the same people with the same weights is the firmest ground there
    is. More measured load must not have a lower rating.

    Mend: correct one of the ratings, or say in the comparison's `note` why the guide differs.
    """
    for held in derived.held:
        comparison = held.comparison
        if comparison.note is None and held.agreement is Agreement.DISAGREES:
            yield Found(
                comparison, ("result",),
                f"the study says {comparison.result} of {comparison.a} and {comparison.b}, the "
                f"guide rates them {held.a.index:.0f} and {held.b.index:.0f} on its index",
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
