"""Words that frighten, promise or scold do harm: the guide does without them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from generator.checks.check import Found, check
from generator.findings import Rule
from generator.model.base import Record
from generator.model.source import Source
from generator.model.walk import example_texts, leaves
from generator.reading.records import Records


class Avoided(NamedTuple):
    """Words to avoid, as a pattern, and what to do instead."""

    words: str
    instead: str
    stems: tuple[str, ...]
    """What each text that holds the words holds in small letters: quick to look for."""
    said: tuple[str, ...]
    """The words as somebody writes them, for people who want to see the list."""

    @property
    def pattern(self) -> re.Pattern[str]:
        """The words as a pattern, capitals or not."""
        return _compiled(self.words)

    def is_in(self, text: str) -> bool:
        """Say whether a text in small letters holds the words."""
        if not any(map(text.__contains__, self.stems)) or not _ended(self.words).search(text):
            return False
        return bool(self.pattern.search(text))


@cache
def _compiled(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b{words}\b", re.IGNORECASE)


@cache
def _ended(words: str) -> re.Pattern[str]:
    """Return the words however they begin, in small letters: many times as quick to look for."""
    return re.compile(rf"{words}\b")


def _alike(words: str, instead: str) -> Avoided:
    """Return words that are only ever written in one way."""
    return Avoided(words, instead, (words,), (words,))


AVOIDED = (
    Avoided(
        r"danger(ous(ly)?)?",
        "say what happens and how to do it lighter",
        ("danger",),
        ("danger", "dangerous", "dangerously"),
    ),
    Avoided(
        r"safe(ly|r|st)?",
        "say what is comfortable, or how much load there is",
        ("safe",),
        ("safe", "safely", "safer", "safest"),
    ),
    _alike("fragile", "leave it out"),
    Avoided(
        r"injured?",
        "say what it feels like and what to change",
        ("injure",),
        ("injure", "injured"),
    ),
    Avoided(
        r"(never|do not|don['’]t) (round|bend|arch) (the|your) (lower )?back",
        'say "keep about the shape that you started with"',
        ("round the", "round your", "bend the", "bend your", "arch the", "arch your"),
        ("never round your back", "do not bend the lower back", "don't arch your back"),
    ),
    _alike("most effective", "say what was measured, or leave it out"),
    Avoided(
        r"prevents?",
        "no source found shows that; say what it trains",
        ("prevent",),
        ("prevent", "prevents"),
    ),
    Avoided(r"red flags?", 'say "get help now"', ("red flag",), ("red flag", "red flags")),
    _alike("pre-injury", 'say "your usual weight before"'),
    Avoided(
        r"pain swaps?",
        'say "easier on the back today"',
        ("pain swap",),
        ("pain swap", "pain swaps"),
    ),
    _alike("neutral spine", 'say "a comfortable middle range"'),
    Avoided(
        r"(bad|worst|terrible) for (the|your) back",
        "say how much it loads the back",
        (" for the back", " for your back"),
        ("bad for your back", "worst for the back", "terrible for the back"),
    ),
    _alike("wear and tear", "leave it out"),
    _alike("slipped disc", "leave it out: this guide makes no diagnosis"),
)
"""Words to avoid, and what to do instead."""


def avoided_by(rule: Rule) -> tuple[Avoided, ...]:
    """Return the words that a check looks for; nothing for all checks but one."""
    return AVOIDED if rule == word_that_harms.rule else ()


@check("WO001")
def word_that_harms(records: Records) -> Iterator[Found]:
    """A text uses a word that frightens, promises or diagnoses.

    Why: we think that words about fragile backs make people move less, and no study found shows
    that a lower load keeps a back from hurting. Load is described, in both directions.

    Mend: the message says what to write instead. Titles of sources may keep their words.
    """
    for key, record in records.by_key.items():
        if isinstance(record, Source):
            continue
        all_of_it = "\n".join(records.texts[key]).lower()
        held = [each for each in AVOIDED if each.is_in(all_of_it)]
        for leaf in leaves(record) if held else ():
            for avoided in held:
                found = avoided.pattern.search(str(leaf.value))
                if found:
                    words = found[0]
                    does = f'the words "{words}" do' if " " in words else f'the word "{words}" does'
                    yield Found(record, leaf.path, f"{does} harm", f"{avoided.instead}.")


@check("WO002")
def words_of_the_skeleton(records: Records) -> Iterator[Found]:
    """A text is still the example that `guide new` wrote.

    Why: a skeleton that is sent in as it is would be a page about nothing.

    Mend: write your own words, or delete the line if the field may be left out.
    """
    for key, record in records.by_key.items():
        examples = _examples_of(type(record))
        is_likely = not examples.isdisjoint(records.texts[key])
        for leaf in leaves(record) if is_likely else ():
            if leaf.value in examples:
                yield Found(
                    record, leaf.path, "this is still the example of the skeleton",
                    "write your own words.",
                )  # fmt: skip


@cache
def _examples_of(model: type[Record]) -> frozenset[str]:
    """Return the example sentences of a kind of record; names and single words are none."""
    return frozenset(
        text
        for text in example_texts(model)
        if text.endswith(".") and len(text.split()) >= _A_SENTENCE
    )


_A_SENTENCE = 4
