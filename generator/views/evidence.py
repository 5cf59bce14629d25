"""What studies measured of two exercises at once, and what the guide says of both."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.agreement import Agreement, Held
from generator.views.page import Head, Link, exercise_link, source_link
from generator.views.words import kilograms

if TYPE_CHECKING:
    from generator.checks.check import Derived
    from generator.derive.load import Load
    from generator.model.comparison import Comparison


@dataclass(frozen=True, slots=True)
class ComparisonView:
    """One within-study comparison."""

    a: Link
    b: Link
    result: str
    measure: str
    basis: str
    who: str
    figure: str
    source: Link
    note: str
    ours: str
    """What the guide says: the two loads as shares of the reference set."""
    verdict: str
    verdict_tag: str
    ground: str


@dataclass(frozen=True, slots=True)
class Tally:
    """How many comparisons of one ground came out in which way."""

    ground: str
    total: int
    agrees: int
    cannot_tell: int
    disagrees: int


@dataclass(frozen=True, slots=True)
class ComparisonsView:
    """All comparisons; load apart from muscle activity."""

    head: Head
    tallies: tuple[Tally, ...]
    load: tuple[ComparisonView, ...]
    activity: tuple[ComparisonView, ...]


def comparisons_view(derived: Derived) -> ComparisonsView:
    """Arrange the comparisons."""
    everything = derived.held
    rows = [(held.comparison.measure.is_load, _comparison(derived, held)) for held in everything]
    return ComparisonsView(
        Head("/evidence/comparisons/", "Comparisons", "Exercises that were measured against each "
             "other in one study.", "comparisons", parent="/evidence/", boost=0.5),
        tuple(_tally(ground, [each for each in everything if _ground(each) == ground])
              for ground in (BY_MODEL, BY_JUDGEMENT)),
        tuple(row for is_load, row in rows if is_load),
        tuple(row for is_load, row in rows if not is_load),
    )  # fmt: skip


def comparisons_with(derived: Derived, exercise_id: str) -> tuple[ComparisonView, ...]:
    """Return what studies that measured load say of one exercise, and what the guide says."""
    return tuple(
        _comparison(derived, held)
        for held in derived.held
        if held.comparison.measure.is_load and exercise_id in {held.comparison.a, held.comparison.b}
    )


BY_MODEL = "worked out from postures"
BY_JUDGEMENT = "at least one judged"
APART = "muscle activity"


def _ground(held: Held) -> str:
    if not held.comparison.measure.is_load:
        return APART
    return BY_MODEL if held.by_model else BY_JUDGEMENT


def _tally(ground: str, held: list[Held]) -> Tally:
    found = Counter(each.agreement for each in held)
    return Tally(ground, len(held), found[Agreement.AGREES], found[Agreement.CANNOT_TELL],
                 found[Agreement.DISAGREES])  # fmt: skip


def _comparison(derived: Derived, held: Held) -> ComparisonView:
    guide, comparison = derived.guide, held.comparison
    return ComparisonView(
        exercise_link(guide, comparison.a), exercise_link(guide, comparison.b),
        comparison.result.label, comparison.measure.label, comparison.load_basis.label,
        _who(comparison), comparison.figure or "",
        source_link(derived, comparison.source), comparison.note or "",
        ours=f"{_load(held.a)} against {_load(held.b)}",
        verdict=held.agreement.value,
        verdict_tag=held.agreement.name.lower().replace("_", "-"),
        ground=_ground(held),
    )  # fmt: skip


def _load(load: Load) -> str:
    weight = "" if load.kg is None else f" with {kilograms(load.kg)}"
    return f"{load.index:.0f} %{weight}"


def _who(comparison: Comparison) -> str:
    if not comparison.n:
        return f"number not seen, {comparison.population}"
    people, _, which = comparison.population.partition(" ")
    if people == "people":
        return f"{comparison.n} people {which}"
    return f"{comparison.n} people, {comparison.population}"
