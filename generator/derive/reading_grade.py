"""How hard a text is to read: the grade of Flesch and Kincaid, from words, sentences and syllables.

A grade is a year of school: a text of grade 6 is read by most who went to school for six years.
The formula looks at the length of sentences and of words, at nothing else: a short word that nobody
knows counts as easy. So a grade that is low proves little; one that is high is worth a look.

Packages that reckon this bring a dictionary of megabytes for the syllables. Here they are counted
by the rules of English spelling and a short list of words that break them. Of the words on pages
for lifters that the CMU Pronouncing Dictionary knows, 98 in 100 come out as it has them, and 99 in
100 as often as they are used: that moves no grade by a tenth.

It knows no page: it gets sentences.

Source of the formula: Kincaid, Fishburne, Rogers and Chissom 1975, "Derivation of new readability
formulas for Navy enlisted personnel".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_VOWELS = re.compile(r"[aeiouy]+")
_TWO = re.compile(
    r"(?<![cgstx])i(?:a(?!n)|o(?!n\b)|u)"  # li-able, ra-di-us; not: fa-cial, na-tion, o-pin-ion
    r"|i(?:er|est|et)"  # eas-i-er, qui-et; not: car-ries
    r"|eo(?!us)|[aiouy]ing|[^aeiouq]ua|[aou]e[lnt]\b|ee[io]|creat(?!ur)|[^s]thm|[^aeiou]sm\b"
)
"""Two syllables written with one run of vowels, or one with none: be-ing, gra-du-al, spa-sm."""

_SILENT = re.compile(
    r"(?<=[^aeiouy])(?:"
    r"(?<!l)e\b"  # take; of those in -le only what follows a vowel: scale, not: muscle
    r"|(?<=[aeiouy]l)e\b"
    r"|(?<=[^aeiouytd])(?<![bcdfgkptz]l)ed\b"  # moved, not: rested, handled
    r"|(?<![csxzg])(?<!sh)(?<!ch)(?<!l)es\b"  # takes, not: presses
    r"|(?<=[aeiouy]l)es\b"  # scales, not: muscles
    r"|e(?=(?:ly|ment|less|ful|ness|ments)\b)"  # likely, movement
    r")"
)

_BREAK_THE_RULES = {
    "area": 3, "areas": 3, "being": 2, "business": 2, "evening": 2, "every": 2, "everybody": 4,
    "everything": 3, "everywhere": 3, "idea": 3, "ideas": 3, "people": 2, "quiet": 2, "science": 2,
    "sometimes": 2, "something": 2, "someone": 2, "somebody": 3, "somewhere": 2, "forearm": 2,
    "forearms": 2, "therefore": 2, "whole": 1, "wholes": 1, "sideways": 2, "lifetime": 2,
    "household": 2, "homemade": 2, "safely": 2, "gently": 2, "rhythm": 2, "kilo": 2, "kg": 2,
    "metre": 2, "metres": 2, "centimetre": 4, "centimetres": 4, "romanian": 4, "physio": 3,
    "safety": 2, "tired": 1, "elsewhere": 2, "guideline": 2, "guidelines": 2, "layer": 2,
    "beyond": 2, "whoever": 3, "cushion": 2, "lb": 1, "cm": 4, "rdl": 3, "emg": 3, "mri": 3,
    "pdf": 3,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Counted:
    """So many sentences, words and syllables; sums of them are those of a longer text."""

    sentences: int = 0
    words: int = 0
    syllables: int = 0

    def __add__(self, other: Counted) -> Counted:
        return Counted(
            self.sentences + other.sentences,
            self.words + other.words,
            self.syllables + other.syllables,
        )

    @property
    def grade(self) -> float:
        """The grade: years of school."""
        if not self.words or not self.sentences:
            return 0.0
        by_sentences = 0.39 * self.words / self.sentences
        return by_sentences + 11.8 * self.syllables / self.words - 15.59


def counted(sentences: Iterable[str]) -> Counted:
    """Count sentences, their words and the syllables of these."""
    total = Counted()
    for sentence in sentences:
        if words := _WORD.findall(sentence):
            total += Counted(1, len(words), sum(map(syllables_in, words)))
    return total


def syllables_in(word: str) -> int:
    """Return how many syllables a word has, one at least.

    A number counts as one: how hard it is to read is no matter of its letters.
    """
    plain = word.lower().replace("’", "'").removesuffix("'s")
    known = _BREAK_THE_RULES.get(plain)
    if known is not None:
        return known
    runs = len(_VOWELS.findall(plain)) - len(_SILENT.findall(plain)) + len(_TWO.findall(plain))
    return max(1, runs)
