"""What is in the guide already, as far as a new record needs it: terms, names, what is usual."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from generator.checks.duplicates import language_of, needed_equipment
from generator.derive.load import load_of_set
from generator.derive.names import Name, near_names
from generator.drafts.questions import Choice
from generator.model.exercise import Exercise
from generator.model.terms import OpenTerm, Terms
from generator.views.words import capital
from generator.vocabulary import Band, Term

if TYPE_CHECKING:
    from generator.findings import Path
    from generator.model.base import Record
    from generator.model.guide import Guide
    from generator.reading.records import Records

ENOUGH_TO_BE_USUAL = 2
"""How many exercises have to agree before their answer is called usual."""

SHOWN_IN_A_BAND = 3


_ASKED = ""
"""Owns the name that is asked about: no exercise has an empty id."""


@dataclass(frozen=True)
class Library:
    """The records that are there."""

    records: Records = field(repr=False)
    guide: Guide | None = field(repr=False, default=None)
    """The guide that they make, where all is well with it."""

    @cached_property
    def vocabulary(self) -> Mapping[str, tuple[Choice, ...]]:
        """The terms of each open vocabulary, by the name of its file."""
        return {
            each.id: tuple(_choice(term) for term in each.terms)
            for each in self.records.all(Terms).values()
        }

    def ids(self, model: type[Record]) -> set[str]:
        """Return the ids of all files of a kind, sound or not."""
        keys = (*self.records.by_key, *self.records.not_sound)
        return {key.rpartition("/")[2] for key in keys if key.startswith(f"{model.folder}/")}

    def owner_of(self, name: str) -> str | None:
        """Return the exercise that has exactly this name or alias."""
        wanted = name.casefold()
        return next((id_ for id_, names in self._names.items() if wanted in names), None)

    def near(self, name: str) -> Name | None:
        """Return the name of an exercise that is nearly this one."""
        exercises = self.records.all(Exercise)
        names = {id_: (each.name, *each.aliases) for id_, each in exercises.items()}
        asked = {**names, _ASKED: (name,)}
        pairs = near_names(asked, needed_equipment(exercises), language_of(self.records))
        met = (pair for pair in pairs if _ASKED in (pair[0].owner, pair[1].owner))
        return next((one if other.owner == _ASKED else other for one, other in met), None)

    def usual(self, path: Path, alike: Mapping[Path, object]) -> object:
        """Return what most exercises say at a path; None where too few agree.

        Args:
            path: the way to a plain value or a list.
            alike: what an exercise must say to be counted, such as the same movement.
        """
        said = [
            _value_at(each, path)
            for each in self.records.all(Exercise).values()
            if all(_plain(_value_at(each, way)) == value for way, value in alike.items())
        ]
        counted = Counter(value for value in said if value is not None)
        for value, count in counted.most_common(1):
            if count >= ENOUGH_TO_BE_USUAL:
                return _plain(value)
        return None

    def loads(self, pattern: object) -> Iterator[str]:
        """Yield which exercises of a movement are in which band, the lightest first."""
        if self.guide is None:
            return
        lifter = self.guide.rules.reference_lifter
        in_band: dict[Band, list[str]] = {}
        for each in self.guide.exercises.values():
            if each.pattern == pattern:
                in_band.setdefault(load_of_set(each, lifter).band, []).append(each.name)
        for band in sorted(in_band, key=lambda band: band.rank):
            yield f"{band.value}: {', '.join(in_band[band][:SHOWN_IN_A_BAND])}"

    @cached_property
    def _names(self) -> Mapping[str, Iterable[str]]:
        return {
            id_: {text.casefold() for text in (each.name, *each.aliases)}
            for id_, each in self.records.all(Exercise).items()
        }


def _choice(term: OpenTerm) -> Choice:
    is_plain = term.label == term.tag.replace("-", " ")
    about = term.description if is_plain else f"{capital(term.label)}. {term.description}"
    return Choice(term.tag, term.label, about)


def _value_at(record: object, path: Path) -> object:
    for step in path:
        record = getattr(record, str(step), None)
    return record


def _plain(value: object) -> object:
    """Return a value of the model as it would be written."""
    if isinstance(value, Term):
        return value.value
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value
