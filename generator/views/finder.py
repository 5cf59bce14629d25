"""The finder on the list of all exercises: what one may choose by, and the marks of each row.

The marks are attributes of the rows that are there anyway: no second file to load, nothing that
could say something else than the list does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.load import load_of_set
from generator.derive.movements import movement_of
from generator.derive.spelling import FILLERS
from generator.views.words import capital
from generator.vocabulary import Band, Pattern, Phase, SupportedBy

if TYPE_CHECKING:
    from generator.derive.finder import Findable
    from generator.model.exercise import Exercise
    from generator.model.guide import Guide
    from generator.model.terms import OpenTerm


@dataclass(frozen=True, slots=True)
class FinderChoice:
    """One thing to choose."""

    value: str
    label: str
    has: str = ""
    """What somebody with this equipment has, as words."""


@dataclass(frozen=True, slots=True)
class Facet:
    """One thing to choose by, of which several values may be chosen."""

    name: str
    """What it is called in the address of the page."""
    title: str
    """One word, for a button."""
    legend: str
    choices: tuple[FinderChoice, ...]


@dataclass(frozen=True, slots=True)
class FinderView:
    """All that one may choose by. Nothing is offered that no exercise has."""

    presets: tuple[FinderChoice, ...]
    items: tuple[FinderChoice, ...]
    phases: tuple[FinderChoice, ...]
    facets: tuple[Facet, ...]
    fillers: str
    """Words that say nothing, for the search to pass over."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What the finder reads off a row, each as words with blanks between them."""

    move: str
    movement: str
    """The movement whose phase counts for it; empty where all do."""
    load: str
    index: str
    """The load, for the order."""
    muscle: str
    support: str
    needs: str
    """All of these are needed, and of what stands between slashes any one: `bench box/cable`."""
    keep: str
    lighten: str
    names: str
    """The names, with a bar between them."""
    words: str
    also: str


def finder_view(guide: Guide, findables: Iterable[Findable]) -> FinderView:
    """Arrange what one may choose by."""
    exercises = guide.exercises.values()
    vocabulary = guide.vocabulary
    trained = {tag for each in exercises for tag in each.muscles.primary}
    bands = {load_of_set(each, guide.rules.reference_lifter).band for each in exercises}
    moves = {each.pattern for each in exercises}
    supports = {each.support for each in findables}
    return FinderView(
        presets_of(guide),
        items_of(guide),
        tuple(FinderChoice(each.value, each.label) for each in Phase),
        (
            Facet("move", "Movement", "Movement", tuple(
                FinderChoice(each.value, each.label) for each in Pattern if each in moves
            )),
            Facet("load", "Load", "Load on the lower back", tuple(
                FinderChoice(each.value, capital(each.label)) for each in Band if each in bands
            )),
            Facet("muscle", "Muscles", "Main muscles", tuple(
                _choices(vocabulary.muscles.values(), trained)
            )),
            Facet("support", "Support", "What carries your trunk", tuple(
                FinderChoice(each.value, capital(each.label))
                for each in SupportedBy if each in supports
            )),
        ),
        " ".join(sorted(FILLERS)),
    )  # fmt: skip


def presets_of(guide: Guide) -> tuple[FinderChoice, ...]:
    """Return the equipment profiles, each with what is in it."""
    return tuple(
        FinderChoice(profile.tag, capital(profile.label), " ".join(profile.has))
        for profile in guide.vocabulary.profiles.values()
    )


def items_of(guide: Guide) -> tuple[FinderChoice, ...]:
    """Return the pieces of equipment that some exercise needs."""
    exercises = guide.exercises.values()
    needed = {tag for each in exercises for any_of in each.equipment for tag in any_of}
    return tuple(_choices(guide.vocabulary.equipment.values(), needed))


def _choices(terms: Iterable[OpenTerm], used: set[str]) -> Iterator[FinderChoice]:
    return (FinderChoice(term.tag, capital(term.label)) for term in terms if term.tag in used)


def needs_of(exercise: Exercise) -> str:
    """Write what an exercise needs, as scripts read it: `bench box/cable`."""
    return " ".join("/".join(any_of) for any_of in exercise.equipment)


def marks_of(guide: Guide, exercise: Exercise, findable: Findable) -> Marks:
    """Write down what the finder reads off the row of an exercise."""
    load = load_of_set(exercise, guide.rules.reference_lifter)
    own = movement_of(guide, exercise)
    return Marks(
        move=exercise.pattern.value,
        movement=own.id if own else "",
        load=load.band.value,
        index=f"{load.index:.2f}",
        muscle=" ".join(exercise.muscles.primary),
        support=findable.support.value,
        needs=needs_of(exercise),
        keep=" ".join(findable.kept_in),
        lighten=" ".join(findable.lighter_in),
        names="|".join(findable.names),
        words=" ".join(findable.words),
        also=" ".join(findable.also),
    )
