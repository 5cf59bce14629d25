"""The guide's own order, held against what studies measured within themselves.

Moment and compression count; muscle activity is shown apart and counts nothing. Each comparison is
worked out at the study's own weights where they were seen. Where both loads come from postures the
model is on trial; where one is judged, the judgement may have followed the study, so
agreement proves little and is counted apart.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from generator.derive.load import Load, load_of_set, typical_kg
from generator.vocabulary import Basis, ComparedResult, LoadBasis

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.comparison import Comparison
    from generator.model.guide import Guide


class Agreement(Enum):
    """What the guide's order says to a study."""

    AGREES = "agrees"
    CANNOT_TELL = "cannot tell them apart"
    DISAGREES = "disagrees"
    NOT_COMPARABLE = "not comparable"


class Held(NamedTuple):
    """A comparison held against the guide."""

    comparison: Comparison
    a: Load
    b: Load
    agreement: Agreement
    by_model: bool
    """Whether both loads come from postures, so that it puts the model on trial."""


def held_against(guide: Guide) -> Iterator[Held]:
    """Yield every comparison with what the guide says to it."""
    for comparison in guide.comparisons.values():
        yield hold(guide, comparison)


def hold(guide: Guide, comparison: Comparison) -> Held:
    """Hold one comparison against the guide, at the study's own weights."""
    lifter = guide.rules.reference_lifter
    a, b = guide.exercises[comparison.a], guide.exercises[comparison.b]
    a_kg, b_kg = comparison.a_kg, comparison.b_kg
    if comparison.load_basis is LoadBasis.SAME_LOAD and a_kg is None and b_kg is None:
        weights = [kg for kg in (typical_kg(a, lifter), typical_kg(b, lifter)) if kg is not None]
        a_kg = b_kg = min(weights, default=None)
    load_a, load_b = load_of_set(a, lifter, a_kg), load_of_set(b, lifter, b_kg)
    by_model = load_a.basis is Basis.ESTIMATED and load_b.basis is Basis.ESTIMATED
    return Held(comparison, load_a, load_b, _agreement(comparison, load_a, load_b), by_model)


def _agreement(comparison: Comparison, a: Load, b: Load) -> Agreement:
    if not comparison.measure.is_load:
        return Agreement.NOT_COMPARABLE
    result, alike = comparison.result, a.is_about(b)
    if alike:
        same = result in {ComparedResult.SAME, ComparedResult.A_SAME_OR_MORE}
        return Agreement.AGREES if same else Agreement.CANNOT_TELL
    sign = 1 if a.index > b.index else -1
    return Agreement.AGREES if result.sign == sign else Agreement.DISAGREES
