"""The neighbours of an exercise: what is easier on the back, about the same, and the way up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.load import load_of_set
from generator.views.page import BandMark, Link, exercise_link, mark_of_load
from generator.views.words import sentence

if TYPE_CHECKING:
    from generator.checks.check import Derived
    from generator.model.exercise import Exercise

EASIER, ALIKE, HARDER = "Easier on the back", "About the same load, by our rating", "The way up"
"""What stands over the neighbours of an exercise."""


@dataclass(frozen=True, slots=True)
class NeighbourView:
    """An easier or harder neighbour."""

    link: Link
    load: BandMark
    is_about_the_same: bool
    """Whether the ratings of usual sets cannot tell the two apart."""
    reason: str


@dataclass(frozen=True, slots=True)
class NeighbourGroup:
    """Neighbours that stand together."""

    heading: str
    """Empty where they are the only ones: then the heading of the section says it."""
    rows: tuple[NeighbourView, ...]


@dataclass(frozen=True, slots=True)
class NeighboursView:
    """The neighbours of an exercise, and what their section is called."""

    heading: str
    easier: tuple[NeighbourView, ...]
    """Those whose usual set clearly loads the back less."""
    alike: tuple[NeighbourView, ...]
    """Those that somebody calls easier, for a reason that the rating of usual sets cannot show."""
    harder: tuple[NeighbourView, ...]

    @property
    def groups(self) -> tuple[NeighbourGroup, ...]:
        """The three, as many as there are; one alone needs no heading of its own."""
        headed = zip((EASIER, ALIKE, HARDER), (self.easier, self.alike, self.harder), strict=True)
        found = tuple(NeighbourGroup(heading, rows) for heading, rows in headed if rows)
        return found if len(found) > 1 else tuple(NeighbourGroup("", each.rows) for each in found)


def neighbours_view(derived: Derived, exercise: Exercise) -> NeighboursView:
    """Arrange the neighbours of an exercise."""
    below = _neighbours(derived, exercise, "easier")
    easier = tuple(each for each in below if not each.is_about_the_same)
    alike = tuple(each for each in below if each.is_about_the_same)
    harder = _neighbours(derived, exercise, "harder")
    heading = _heading_of(bool(easier), bool(alike), bool(harder))
    return NeighboursView(heading, easier, alike, harder)


def _heading_of(*there: bool) -> str:
    """Name the section by what stands in it: a way down, a way up, both, or plans alone."""
    headings = [
        each for each, is_there in zip((EASIER, ALIKE, HARDER), there, strict=True) if is_there
    ]
    if len(headings) < 2:  # noqa: PLR2004  one group names the section itself
        return headings[0] if headings else "Back to it week by week"
    if HARDER not in headings:
        return "Easier, or about the same"
    return "Easier and harder" if EASIER in headings else "About the same, and harder"


def _neighbours(derived: Derived, exercise: Exercise, way: str) -> tuple[NeighbourView, ...]:
    guide = derived.guide
    lifter = guide.rules.reference_lifter
    found = getattr(derived.swaps.neighbours, way).get(exercise.id, ())
    own = {each.exercise for each in (exercise.harder if way == "harder" else found)}
    loads = {each: load_of_set(guide.exercises[each.exercise], lifter) for each in found}
    return tuple(
        NeighbourView(
            exercise_link(guide, each.exercise),
            mark_of_load(load),
            load.is_about(load_of_set(exercise, lifter)),
            sentence(each.reason) if each.exercise in own else _of_this(exercise, each.reason),
        )
        for each, load in loads.items()
    )


def _of_this(exercise: Exercise, reason: str) -> str:
    """Say of which of the two a reason speaks, where the harder one's record gives it."""
    return sentence(f"{exercise.name} asks less: {reason[:1].lower()}{reason[1:]}")
