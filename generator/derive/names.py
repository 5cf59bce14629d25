"""When two names most likely mean the same exercise: what is left of a name without its spelling.

"Deadlifts, conventional" and "conventional dead-lift" hold the same words; so do "DB RDL" and
"romanian deadlift with dumbells". Each word of a name is brought to its usual form, and these words
in the order of the alphabet are what the name says. Two names that say the same are near. They are
looked up by what they say and never compared in pairs, so that a thousand exercises cost no more
than some hundredths of a second.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from generator.derive.spelling import Language, spelling_of


class Name(NamedTuple):
    """One of the names of an exercise."""

    owner: str
    """The id of the exercise."""
    position: int
    """0 for the name, 1 for the first alias, and so on."""
    text: str


def near_names(
    names: Mapping[str, Sequence[str]], needed: Mapping[str, Sequence[str]], language: Language
) -> Iterator[tuple[Name, Name]]:
    """Yield names of different exercises that say the same, each pair of exercises once.

    Args:
        names: the name and then the aliases of each exercise, by its id.
        needed: the equipment that each exercise cannot do without. Its name need not say so:
            "barbell hip thrust" is near "hip thrust", which needs one.
        language: what is known about words.
    """
    tags = {tag for each in needed.values() for tag in each}
    spelling = spelling_of(names, tags, language)
    equipment = {tag: spelling.words_of(tag) for tag in sorted(tags)}
    found_by: dict[str, list[str]] = {}  # one word of each that has one: `barbell` finds barbell
    for tag, named in equipment.items():
        found_by.setdefault(min(named, default=""), []).append(tag)
    first: dict[frozenset[str], _Entry] = {}
    in_full: list[tuple[_Entry, frozenset[str]]] = []
    met: set[frozenset[str]] = set()
    for id_, texts in names.items():
        for position, text in enumerate(texts):
            words = spelling.words_of(text)
            entry = id_, position, text
            other = first.setdefault(words, entry)
            if other[0] != id_ and words and _is_new(entry, other, met):
                yield Name(*entry), Name(*other)
            if not found_by.keys().isdisjoint(words):
                in_full.append((entry, words))
    for entry, words in in_full:
        for tag in sorted(chain.from_iterable(found_by.get(word, ()) for word in words)):
            if (named := equipment[tag]) < words:
                other = first.get(words - named, entry)
                is_needed = tag in needed.get(other[0], ())
                if other[0] != entry[0] and is_needed and _is_new(entry, other, met):
                    yield Name(*entry), Name(*other)


_Entry = tuple[str, int, str]
"""What a name is made of. Of thousands hardly one becomes a name: that would take a while."""


def _is_new(entry: _Entry, other: _Entry, met: set[frozenset[str]]) -> bool:
    """Say whether two exercises meet for the first time, and note that they did."""
    pair = frozenset((entry[0], other[0]))
    is_new = pair not in met
    met.add(pair)
    return is_new
