"""The smaller parts of an exercise page: facts at a glance, what it stands on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.views.page import Link, source_link
from generator.views.words import (
    dose_of,
    equipment_of,
    listed,
    said_names,
    sentence,
)
from generator.vocabulary import (
    BendUnderLoad,
    LoadPosition,
    SourceKind,
    SpineMotion,
    SupportShare,
)

if TYPE_CHECKING:
    from generator.checks.check import Derived
    from generator.model.exercise import Exercise
    from generator.model.guide import Guide
    from generator.model.lower_back import Spine


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of the small table of facts."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Support:
    """A source and what it supports."""

    link: Link | None
    text: str
    seen: str


def facts_of(guide: Guide, exercise: Exercise) -> Iterator[Fact]:
    """Yield the lines of the small table: what it trains, what is needed, where the weight sits."""
    yield Fact("Movement", f"{exercise.pattern.label}, {exercise.laterality.label}")
    yield Fact("Trains", listed(each.label for each in exercise.trains))
    yield Fact("You need", equipment_of(guide, exercise))
    yield Fact("A usual set", dose_of(exercise.dose))
    if exercise.load.position is not LoadPosition.NONE:
        yield Fact("The weight sits", exercise.load.position.label)
    carried = exercise.support
    if carried and carried.share is not SupportShare.NONE:
        yield Fact("Carries your trunk", f"{carried.by.label}, {carried.share.label}")
    yield Fact("Lower back", _lower_back(exercise.spine))
    if exercise.load.relative_load:
        relative = exercise.load.relative_load
        yield Fact(
            "A usual weight",
            f"about {relative.percent:g} % of your usual {relative.to} set. {relative.basis}",
        )
    names = said_names(exercise.name, exercise.aliases)
    if names:
        yield Fact("Also called", ", ".join(names))


_ROUNDS = {
    BendUnderLoad.LITTLE: "a little",
    BendUnderLoad.SOME: "somewhat",
    BendUnderLoad.NEAR_END: "to near the end of its range",
}


def _lower_back(spine: Spine) -> str:
    """Say how the lower back moves, and how far it rounds where it rounds at all.

    A back that is kept still, with little to bend it, may as well sag: there it is left out.
    """
    motion, rounds = spine.motion, _ROUNDS[spine.bend_under_load]
    if motion is SpineMotion.FLEXION:
        return f"{motion.label}, {rounds}"
    if motion is SpineMotion.STILL and spine.bend_under_load is not BendUnderLoad.LITTLE:
        return f"{motion.label}, but rounds {rounds} under load"
    return motion.label


def support_of(derived: Derived, exercise: Exercise) -> Iterator[Support]:
    """Yield what each source supports, and what was looked for and not found."""
    for use in exercise.sources:
        if use.source is None:
            yield Support(None, sentence(use.none_found or ""), "")
        else:
            source = derived.guide.sources[use.source]
            seen = "" if source.kind is SourceKind.CONVENTION else source.seen.label
            yield Support(source_link(derived, use.source), sentence(use.supports or ""), seen)
