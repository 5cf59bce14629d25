"""Is it there already? Names that are taken or nearly so, and neighbours copied with their words.

Two records for one exercise are found at the newcomer: the one to which fewer other records lead.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.checks.check import Found, check
from generator.derive.copies import copies_in
from generator.derive.names import Name, near_names
from generator.derive.spelling import Language
from generator.findings import Path
from generator.model.exercise import Exercise
from generator.model.synonyms import Synonyms
from generator.model.terms import Terms
from generator.reading.records import Records
from generator.vocabulary import Pattern


@check("EX001", needs_all=True)
def name_taken(records: Records) -> Iterator[Found]:
    """Two exercises share a name or an alias.

    Why: search would not know which one is meant, and one of them may be a double.

    Mend: if they are the same exercise, join the records; otherwise make the names differ.
    """
    exercises, standing = records.all(Exercise), Standing(records)
    first: dict[str, Name] = {}
    for id_, exercise in exercises.items():
        for position, text in enumerate((exercise.name, *exercise.aliases)):
            other = first.setdefault(text.casefold(), Name(id_, position, text))
            if other.owner == id_:
                continue
            ours, theirs = standing.newcomer_first(Name(id_, position, text), other)
            mend = "take the alias out" if ours.position else "choose another name"
            yield Found(
                exercises[ours.owner], _path(ours),
                f'"{ours.text}" is already a name of {exercises[theirs.owner].key}',
                f"{mend}; or, if both are one exercise, join the two records.",
            )  # fmt: skip


@check("EX009", needs_all=True)
def name_nearly_taken(records: Records) -> Iterator[Found]:
    """A name or an alias is nearly that of another exercise.

    The same words in another order, with or without hyphens, in the plural, cut short ("DB RDL"),
    or with one slip of a letter.

    Why: somebody has written about this exercise already. Two pages about one exercise drift
    apart, and a reader finds only one of them.

    Mend: add your name as an alias to the record that is there, and your words where they say
    more. If it really is another exercise, say so in `content/exceptions.yml`, with the reason.
    """
    exercises, standing = records.all(Exercise), Standing(records)
    for pair in near_pairs(records):
        ours, theirs = standing.newcomer_first(*pair)
        there = exercises[theirs.owner].key
        extend = f"did you mean to extend content/{there}.yml?"
        fix = (
            f'{extend} Add "{ours.text}" to its aliases in place of this record.'
            if ours.position == 0
            else f"take the alias out; or, if both are one exercise, {extend}"
        )
        yield Found(
            exercises[ours.owner], _path(ours),
            f'"{ours.text}" is nearly "{theirs.text}", a name of {there}',
            f"{fix} If it is another exercise, give the reason in content/exceptions.yml.",
        )  # fmt: skip


@check("EX010", needs_all=True)
def copied_neighbour(records: Records) -> Iterator[Found]:
    """Most of what an exercise says stands word for word in another.

    More than three lines, and more than half of them all: summary, reasons, steps, mistakes and
    ways to lighten. A line counts as the same if its first 24 letters are. Two or three lines of
    setup that fit many lifts are fine.

    Why: a copy is a good start, but its sentences still speak of the neighbour. A reader could
    not tell what is different here.

    Mend: say how this exercise is done and what it asks of the back in words of its own.
    """
    exercises, standing = records.all(Exercise), Standing(records)
    copies = {(copy.id, copy.original): copy for copy in copies_in(exercises)}
    for (id_, original), copy in copies.items():
        if (original, id_) in copies and standing.newcomer(id_, original) != id_:
            continue
        there = exercises[original].key
        yield Found(
            exercises[id_], copy.first,
            f"{copy.copied} of {copy.lines} lines stand in {there} as well",
            "write this one and the others in words of its own; or, if both are one exercise, "
            f"add what is new to content/{there}.yml.",
        )  # fmt: skip


@dataclass(frozen=True)
class Standing:
    """How well known each exercise is in the guide: who was there first is not written down."""

    records: Records

    def newcomer(self, one: str, other: str) -> str:
        """Return the one of two ids to which fewer records lead; else the later in the alphabet."""
        first, second = sorted((one, other))
        return first if self._led_to[first] < self._led_to[second] else second

    def newcomer_first(self, one: Name, other: Name) -> tuple[Name, Name]:
        """Return two names, that of the newcomer first."""
        is_first = self.newcomer(one.owner, other.owner) == one.owner
        return (one, other) if is_first else (other, one)

    @cached_property
    def _led_to(self) -> Counter[object]:
        return Counter(
            leaf.value
            for named in self.records.named.values()
            for leaf in named
            if leaf.refers_to == Exercise.folder
        )


def near_pairs(records: Records) -> Iterator[tuple[Name, Name]]:
    """Yield the exercises that nearly share a name, but none that share one outright."""
    exercises = records.all(Exercise)
    names = {id_: (each.name, *each.aliases) for id_, each in exercises.items()}
    for one, other in near_names(names, needed_equipment(exercises), language_of(records)):
        theirs = {text.casefold() for text in names[other.owner]}
        if theirs.isdisjoint(text.casefold() for text in names[one.owner]):
            yield one, other


def needed_equipment(exercises: Mapping[str, Exercise]) -> dict[str, list[str]]:
    """Return what each exercise cannot do without: where one of two will do, it is neither."""
    return {
        id_: [any_of[0] for any_of in each.equipment if len(any_of) == 1]
        for id_, each in exercises.items()
    }


def _path(name: Name) -> Path:
    return ("aliases", name.position - 1) if name.position else ("name",)


def language_of(records: Records) -> Language:
    """Return what the vocabularies say about words in names."""
    synonyms = records.one(Synonyms)
    terms = [term for each in records.all(Terms).values() for term in each.terms]
    return Language(
        {each.word: each.means for each in synonyms.synonyms} if synonyms else {},
        [
            *(pattern.value for pattern in Pattern),
            *(text for term in terms for text in (term.tag, term.label, term.description)),
        ],
    )
