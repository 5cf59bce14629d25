"""What every view has: an address, a title and a lead; and small values that several views show."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator import SCHEMA_VERSION
from generator.views.words import letter_of

if TYPE_CHECKING:
    from generator.checks.check import Derived
    from generator.derive.load import Load
    from generator.model.exercise import Exercise
    from generator.model.guide import Guide
    from generator.model.plan import Plan
    from generator.vocabulary import Band


DATA_ROOT = f"/api/v{SCHEMA_VERSION.partition('.')[0]}"
"""The address of the data: another first number is another address."""


@dataclass(frozen=True, slots=True)
class Head:
    """The top of a page, and what the site needs to know about it."""

    address: str
    title: str
    lead: str
    kind: str
    """The name of the view, and of its template."""
    source: str | None = None
    parent: str | None = None
    found_by: tuple[str, ...] = ()
    boost: float = 1.0
    is_listed: bool = True
    """Whether search and the list of all pages name it: an old address only answers."""
    is_searched: bool = True
    """Whether the guide's own search and its pages before and after name it: not where another page
    says nearly the same."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link to a page of the guide, or out to a source."""

    text: str
    address: str
    picture: str = ""
    """The address of the thumbnail of what it leads to; empty where there is none."""


@dataclass(frozen=True, slots=True)
class BandMark:
    """A load band as it is drawn: a letter, a bar of five, and the words."""

    tag: str
    letter: str
    label: str
    rank: int
    """1 to 5."""


def mark_of(band: Band) -> BandMark:
    """Return how a band is drawn."""
    return BandMark(band.value, letter_of(band), band.label, band.rank + 1)


def mark_of_load(load: Load) -> BandMark:
    """Return how the band of a load is drawn."""
    return mark_of(load.band)


def exercise_address(exercise_id: str) -> str:
    """Return the address of an exercise page."""
    return f"/exercises/{exercise_id}/"


def exercise_link(guide: Guide, exercise_id: str) -> Link:
    """Return a link to an exercise by its name, with its thumbnail."""
    exercise = guide.exercises[exercise_id]
    return Link(exercise.name, exercise_address(exercise_id), picture_of(exercise))


def picture_of(exercise: Exercise) -> str:
    """Return the address of the thumbnail of an exercise; empty where it has no figure."""
    if exercise.figure is None:
        return ""
    return picture_address(exercise.id)


def picture_address(exercise_id: str) -> str:
    """Return the address of the file that holds the thumbnail of an exercise."""
    return f"/assets/figures/{exercise_id}.svg"


def exercise_links(guide: Guide, ids: Iterable[str]) -> tuple[Link, ...]:
    """Return links to exercises."""
    return tuple(exercise_link(guide, id_) for id_ in ids)


MOST_PLANS = 4
"""So many plans are named on the page of a lift; whoever wants another goes to the list."""


def plan_link(plan: Plan) -> Link:
    """Return a link to a plan by its title."""
    return Link(plan.title, f"/plans/{plan.id}/")


def source_link(derived: Derived, source_id: str) -> Link:
    """Return a link to a source in the bibliography, by its short name."""
    return Link(derived.source_names[source_id], f"/evidence/sources/#{source_id}")


def source_links(derived: Derived, ids: Iterable[str]) -> tuple[Link, ...]:
    """Return links to sources."""
    return tuple(source_link(derived, id_) for id_ in ids)
