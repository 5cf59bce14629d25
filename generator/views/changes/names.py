"""How things are called in a report: by the names that readers see, on whichever side they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.source_names import source_names
from generator.model.comparison import Comparison
from generator.model.exercise import Exercise
from generator.model.ladder import Ladder
from generator.model.plan import Plan
from generator.model.source import Source
from generator.model.terms import Profiles, Roles
from generator.views.words import listed
from generator.vocabulary import Phase

if TYPE_CHECKING:
    from generator.changes.sides import Sides
    from generator.model.base import Record
    from generator.model.terms import OpenTerm

KINDS: Mapping[type[Record], str] = {
    Exercise: "exercise", Source: "source", Comparison: "comparison", Ladder: "ladder",
    Plan: "plan",
}  # fmt: skip
"""The kinds of records of which there are many, in words."""


def kind_of(record: Record) -> str:
    """Return what sort of record it is, in a word or two."""
    if kind := KINDS.get(type(record)):
        return kind
    return {"rules": "shared rule", "vocabulary": "list of terms"}.get(record.folder, "list")


def number_of(count: int, what: str) -> str:
    """Write how many there are: "1 swap table", "7 swap tables", "2 studies"."""
    if count == 1:
        return f"1 {what}"
    return f"{count} {what.removesuffix('y')}ies" if what.endswith("dy") else f"{count} {what}s"


def phases_in_words(phases: Iterable[Phase]) -> str:
    """Write when something holds: "in a flare-up and while settling"."""
    found = tuple(phases)
    if len(found) == len(Phase):
        return "in every phase"
    if found == tuple(Phase)[1:]:
        return "in every phase but a flare-up"
    return listed(_WHEN[phase] for phase in found)


_WHEN = {
    Phase.FLARE_UP: "in a flare-up",
    Phase.SETTLING: "while settling",
    Phase.REBUILDING: "while rebuilding",
    Phase.FULL_TRAINING: "in full training",
}


@dataclass(frozen=True, slots=True)
class Names:
    """The names of everything on either side; those of today where both have one."""

    exercises: Mapping[str, str]
    roles: Mapping[str, str]
    profiles: Mapping[str, str]
    sources: Mapping[str, str]
    most: int | None
    """How many names a list may hold before it says "and 12 more"; None for all."""

    @classmethod
    def of(cls, sides: Sides, most: int | None) -> Names:
        """Gather the names."""
        both = (sides.before.records, sides.after.records)
        exercises: dict[str, str] = {}
        roles: dict[str, str] = {}
        profiles: dict[str, str] = {}
        sources: dict[str, str] = {}
        for records in both:
            exercises |= {id_: each.name for id_, each in records.all(Exercise).items()}
            roles |= _labels(term for each in records.all(Roles).values() for term in each.terms)
            profiles |= _labels(
                term for each in records.all(Profiles).values() for term in each.terms
            )
            sources |= source_names(records.all(Source))
        return cls(exercises, roles, profiles, sources, most)

    def exercise(self, id_: str) -> str:
        """Return the name of an exercise."""
        return self.exercises.get(id_, id_)

    def role(self, tag: str) -> str:
        """Return what readers see for a role."""
        return self.roles.get(tag, tag)

    def profile(self, tag: str) -> str:
        """Return what readers see for an equipment profile."""
        return self.profiles.get(tag, tag)

    def some(self, texts: Iterable[str], last: str = "and") -> str:
        """Join texts as a sentence does, and count those that are too many to be read."""
        found = tuple(texts)
        if self.most is None or len(found) <= self.most + 1:
            return listed(found, last)
        return f"{', '.join(found[: self.most])} and {len(found) - self.most} more"

    def some_exercises(self, ids: Iterable[str]) -> str:
        """Join the names of exercises."""
        return self.some(self.exercise(id_) for id_ in ids)

    def record(self, record: Record) -> str:
        """Return what a record is called."""
        if isinstance(record, Exercise | Ladder):
            return record.name
        if isinstance(record, Plan):
            return record.title
        if isinstance(record, Source):
            return self.sources.get(record.id, record.id)
        if isinstance(record, Comparison):
            return self.comparison(record)
        return _from_class(type(record).__name__)

    def comparison(self, comparison: Comparison) -> str:
        """Return which two exercises were compared, and by whom."""
        who = self.sources.get(comparison.source, comparison.source)
        return f"{self.exercise(comparison.a)} against {self.exercise(comparison.b)}, {who}"


def _labels(terms: Iterable[OpenTerm]) -> dict[str, str]:
    return {term.tag: term.label for term in terms}


def _from_class(name: str) -> str:
    """Write the name of a class in words: "Pain rule"."""
    words = "".join(f" {char.lower()}" if char.isupper() else char for char in name).strip()
    return words[:1].upper() + words[1:]
