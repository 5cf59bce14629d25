"""The load of an exercise as its page shows it: band, ground, when, how sure, by weight."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.equal_loads import equal_loads
from generator.derive.estimates import Estimate, why_none
from generator.derive.hands import Counted, counted_as
from generator.derive.load import Load, load_of_set, typical_kg
from generator.views.page import BandMark, Link, exercise_link, mark_of_load
from generator.views.words import dose_of, kilograms, listed, sentence, weight_of
from generator.vocabulary import Basis

if TYPE_CHECKING:
    from generator.model.exercise import Exercise
    from generator.model.guide import Guide

STRIP_KG = (0, 10, 20, 40, 60, 80, 100, 120, 140, 160, 200)
"""Weights at which the strip shows the band, in kilograms."""


@dataclass(frozen=True, slots=True)
class StripMark:
    """The band at one weight."""

    kg: str
    band: BandMark
    is_typical: bool
    share: str
    """The load as a per cent of the reference set; empty where it is judged."""


@dataclass(frozen=True, slots=True)
class EqualSet:
    """A set of another lift with about the same load."""

    link: Link
    kg: str


@dataclass(frozen=True, slots=True)
class LoadView:
    """All that a page says of the load of one exercise."""

    mark: BandMark
    at: str
    basis: str
    grade: str
    grade_text: str
    reason: str
    how: str
    """How the rating came about: estimated, at least, judged; when it is hardest."""
    how_sure: str
    strip: tuple[StripMark, ...]
    by_weight: str
    """What the strip shows: how the band changes, or that it stays."""
    counted: str
    """Of what the weights are, where somebody could take them for another."""
    equal: tuple[EqualSet, ...]


def load_view(guide: Guide, exercise: Exercise) -> LoadView:
    """Arrange the load of an exercise."""
    load = load_of_set(exercise, guide.rules.reference_lifter)
    strip = tuple(strip_of(guide, exercise))
    return LoadView(
        mark=mark_of_load(load),
        at=_at(exercise, load.kg),
        basis=load.basis.label,
        grade=load.grade.value,
        grade_text=load.grade.description,
        reason=sentence(load.reason),
        how=_how(exercise, load),
        how_sure=_how_sure(load),
        strip=strip,
        by_weight=_by_weight(strip),
        counted=_COUNTED[counted_as(exercise)],
        equal=tuple(
            EqualSet(exercise_link(guide, each.exercise.id), kilograms(each.kg))
            for each in equal_loads(guide, exercise)
        ),
    )


_COUNTED = {
    Counted.ONE_WEIGHT: "",
    Counted.BOTH_HANDS: "The weights are what both hands hold together.",
    Counted.BAR_OR_PAIR: "With dumbbells the weights are what both hands hold together.",
    Counted.PLATES: "The weights are those of the plates alone.",
}


def strip_of(guide: Guide, exercise: Exercise) -> Iterator[StripMark]:
    """Yield the band by weight, from the lightest weight to a little above a typical set."""
    lifter = guide.rules.reference_lifter
    typical = typical_kg(exercise, lifter)
    if typical is None or not _weight_matters(guide, exercise, typical):
        return
    weights = {kg for kg in STRIP_KG if exercise.load.lightest_kg <= kg <= typical * 1.7}
    for kg in sorted({*weights, typical}):
        load = load_of_set(exercise, lifter, kg)
        share = f"{load.index:.0f} %" if load.basis is Basis.ESTIMATED else ""
        yield StripMark(kilograms(kg), mark_of_load(load), kg == typical, share)


def _by_weight(strip: tuple[StripMark, ...]) -> str:
    if len({mark.band for mark in strip}) == 1:
        return "For our reference lifter the band stays the same at these weights."
    return "This is how the band changes, for our reference lifter."


def _weight_matters(guide: Guide, exercise: Exercise, typical: float) -> bool:
    lifter = guide.rules.reference_lifter
    heavy, none = (load_of_set(exercise, lifter, kg).index for kg in (typical * 1.7, 0.0))
    return heavy > none


def _at(exercise: Exercise, kg: float | None) -> str:
    if kg is None:
        return f"a usual set of {dose_of(exercise.dose)}"
    return f"a usual set, {weight_of(exercise, kg)} for our reference lifter"


def _how(exercise: Exercise, load: Load) -> str:
    estimate = load.rating.estimate
    if estimate is None:
        return f"Judged by the authors: {why_none(exercise.figure)}."
    if load.basis is Basis.AT_LEAST:
        return (
            "At least this much. Your trunk also braces here, and our model cannot see that. "
            "So the band is judged."
        )
    return f"Worked out from the posture. It is {_when(estimate, load.kg or 0.0)}."


def _when(estimate: Estimate, kg: float) -> str:
    moment = estimate.peak(kg).when
    frames = estimate.figure.frames
    if len(frames) == 1:
        return "as hard all through"
    if moment.share:
        return (
            f"hardest between “{frames[moment.frame].name}” and “{frames[moment.frame + 1].name}”"
        )
    return f"hardest at “{frames[moment.frame].name}”"


def _how_sure(load: Load) -> str:
    if load.basis is not Basis.ESTIMATED:
        return ""
    share = round(load.rating.share_off * 100)
    off = (
        f"Lean a few degrees more or less, or be smaller or larger, and it moves by about {share} %"
    )
    bands = [band.label for band in load.bands]
    sure = f"{off}: between {listed(bands)}." if len(bands) > 1 else f"{off}. The band stays."
    estimate = load.rating.estimate
    if estimate is None or load.kg is None:
        return sure
    guessed = round(estimate.share_off_at_a_usual_weight * 100)
    return f"{sure} With a fifth more or less weight as well, by about {guessed} %."
