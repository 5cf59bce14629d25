"""The usual form of a word in the name of an exercise, however it is written.

Small letters without accents; the singular; `db` as `dumbbell`; compounds in their parts, so that
"deadlift" and "dead lift" are one; and a word with one slip of a letter as the word that was meant.
All of it is rough, and the same roughness on both sides does no harm.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple

from generator.model.slips import is_one_slip

SLIP_LETTERS, SWAP_LETTERS = 6, 5
"""How long a word is at least in which one wrong letter, or two swapped ones, count as a slip:
in shorter words another letter is mostly another word (row and bow, curl and cure)."""

_WORD = re.compile(r"[^\W_]+")
_SIGNS = str.maketrans({"'": "", "’": "", "‘": "", "°": " degree "})
FILLERS = frozenset(
    ["a", "an", "and", "at", "by", "for", "from", "in", "of", "off", "on", "the", "to", "with"]
)
"""Words that say nothing about which exercise is meant."""
_NAMES_REMEMBERED = 1 << 15
_MOST_NEAR = 20
"""With how many words a slip is compared at most, the best known ones: more are no slips."""
_DEEPEST = 5
"""How often a word may stand for others that stand for others: an end, should the synonyms go
round in a circle."""


class Language(NamedTuple):
    """What is known about words, whoever uses them."""

    synonyms: Mapping[str, str]
    """Words that mean the same as others: from `rdl` to `romanian deadlift`."""
    settled: Iterable[str]
    """Texts whose words are known to be spelled as they are meant, such as the labels of
    equipment. A slip makes another word of a settled one, never of two of them: hip abduction is
    not hip adduction."""


class Spelling(NamedTuple):
    """The usual form of every word in some names."""

    usual: Mapping[str, frozenset[str]]
    """From a word to the words it stands for: from `rdls` to `romanian`, `dead`, `lift`."""

    def words_of(self, name: str) -> frozenset[str]:
        """Return the words of a name in their usual form, each once."""
        return frozenset(chain.from_iterable(map(self.usual.__getitem__, _split(name))))


def spelling_of(
    names: Mapping[str, Sequence[str]], others: Iterable[str], language: Language
) -> Spelling:
    """Work out the spelling of some names.

    Args:
        names: the name and then the aliases of each exercise, by its id. Aliases may be misspelt
            on purpose, names are not: a word in the names of two exercises is a settled one.
        others: more texts whose words are wanted.
        language: what is known about words.
    """
    in_all = Counter(
        chain.from_iterable(_split(text) for texts in names.values() for text in texts)
    )
    words = [*in_all, *(word for text in others for word in _split(text))]
    count = {form: in_all[form] for word in words for form in (word, _singular(word))}
    meant = {word: _split(text) for word, text in language.synonyms.items()}
    texts = (*language.settled, *language.synonyms.values())
    settled = {form for text in texts for word in _split(text) for form in (word, _singular(word))}
    settled |= _in_several(texts[0] for texts in names.values())
    known = settled | set(count)
    spelled = _without_slips(count, settled)

    @cache  # or words that each stand for twenty others would be gone through for ever
    def usual(word: str, depth: int = 0) -> frozenset[str]:
        single = _singular(word)
        parts: Sequence[str] = meant.get(single) or _halves(single, known)
        if not parts and (better := spelled.get(word) or spelled.get(single)):
            parts = [better]
        if parts and depth < _DEEPEST:
            return frozenset(chain.from_iterable(usual(one, depth + 1) for one in parts))
        return frozenset({single} - FILLERS)

    return Spelling({word: usual(word) for word in words})


def _in_several(names: Iterable[str]) -> set[str]:
    """Return the words that stand in the names of two exercises or more, in the singular."""
    count = Counter(_singular(word) for name in names for word in set(_split(name)))
    return {word for word, times in count.items() if times > 1}


def plain(name: str) -> str:
    """Return a name in plain letters: "dead lift" for "Dead-Lift", its words as they are written.

    What a reader types is brought to the same form: templates/theme/assets/js/finder/words.js.
    """
    return " ".join(_split(name))


@lru_cache(maxsize=_NAMES_REMEMBERED)
def _split(name: str) -> Sequence[str]:
    """Take a name apart: small letters without accents, no apostrophes, no hyphens."""
    plain = name.casefold().replace("-", " ")
    words = plain.split()
    if plain.isascii() and "".join(words).isalnum():
        return words  # as nearly all names, and many times faster
    letters = unicodedata.normalize("NFKD", plain.translate(_SIGNS))
    return _WORD.findall("".join(each for each in letters if not unicodedata.combining(each)))


def _singular(word: str) -> str:
    """Take the plural off a word."""
    if len(word) < len("ups") or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > len("ties"):
        return f"{word[:-3]}y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    return word[:-1]


def _halves(word: str, known: Collection[str]) -> tuple[str, ...]:
    """Return the two words that a compound is made of: `deadlift`, where `dead` is a word too."""
    for at in range(2, len(word) - 1):
        if word[:at] in known and word[at:] in known:
            return word[:at], word[at:]
    return ()


def _without_slips(count: Mapping[str, int], settled: Collection[str]) -> dict[str, str]:
    """Return the word that was meant for each word that is one slip away from a better known one.

    Words one slip apart share what is left when a letter is taken out of them, so they find each
    other in an index of those rests.
    """
    rests: dict[str, list[str]] = {}
    for word in sorted({word for word in (*count, *settled) if len(word) >= SWAP_LETTERS}):
        for rest in {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}:
            rests.setdefault(rest, []).append(word)

    def rank(word: str) -> tuple[bool, int, str]:
        return word in settled, count.get(word, 0), word

    better: dict[str, str] = {}
    for near in rests.values():
        known = near if len(near) <= _MOST_NEAR else sorted(near, key=rank)[-_MOST_NEAR:]
        for word in near if len(near) > 1 else ():
            for other in known:
                if (
                    word not in settled
                    and rank(other) > rank(better.get(word, word))
                    and _may_be_slip(word, other)
                ):
                    better[word] = other
    return {word: _last(word, better) for word in better}


def _last(word: str, better: Mapping[str, str]) -> str:
    while word in better:
        word = better[word]
    return word


def _may_be_slip(word: str, other: str) -> bool:
    """Say whether one word may be the other with a slip of a letter.

    Short words are never slips of each other, nor are words that begin differently: those rhyme
    (back and hack), and fingers seldom slip on the first letter.
    """
    if word[0] != other[0] or not is_one_slip(word, other):
        return False
    longest = max(len(word), len(other))
    return longest >= SLIP_LETTERS or (longest >= SWAP_LETTERS and sorted(word) == sorted(other))
