"""Words that frighten, promise or scold do harm: the guide does without them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.checks.check import Found, check
from generator.model.base import Record
from generator.model.source import Source
from generator.model.walk import example_texts, leaves
from generator.reading.records import Records

INSTEAD_OF: dict[str, str] = {
    r"danger(ous(ly)?)?": "say what happens and how to do it lighter",
    r"safe(ly|r|st)?": "say what is comfortable, or how much load there is",
    r"fragile": "leave it out: backs are strong",
    r"injured?": "say what it feels like and what to change",
    r"(never|do not|don['’]t) (round|bend|arch) (the|your) (lower )?back": (
        'say "keep about the shape that you started with"'
    ),
    r"most effective": "say what was measured, or leave it out",
    r"prevents?": "no source found shows that; say what it trains",
    r"red flags?": 'say "get help now"',
    r"pre-injury": 'say "your usual weight before"',
    r"pain swaps?": 'say "easier on the back today"',
    r"neutral spine": 'say "a comfortable middle range"',
    r"(bad|worst|terrible) for (the|your) back": "say how much it loads the back",
    r"wear and tear": "leave it out",
    r"slipped disc": "leave it out: this guide makes no diagnosis",
}
"""A pattern of words to avoid, and what to do instead."""

_PATTERNS = tuple(
    (re.compile(rf"\b{words}\b", re.IGNORECASE), fix) for words, fix in INSTEAD_OF.items()
)


@check("WO001")
def word_that_harms(records: Records) -> Iterator[Found]:
    """A text uses a word that frightens, promises or diagnoses.

    Why: words about fragile backs make people move less, and no study found shows that a lower
    load keeps a back from hurting. Load is described, in both directions.

    Mend: the message says what to write instead. Titles of sources may keep their words.
    """
    for record in records.by_key.values():
        if isinstance(record, Source):
            continue
        for leaf in leaves(record):
            for pattern, fix in _PATTERNS:
                found = pattern.search(leaf.value) if isinstance(leaf.value, str) else None
                if found:
                    yield Found(record, leaf.path, f'the words "{found[0]}" do harm', f"{fix}.")


@check("WO002")
def words_of_the_skeleton(records: Records) -> Iterator[Found]:
    """A text is still the example that `guide new` wrote.

    Why: a skeleton that is sent in as it is would be a page about nothing.

    Mend: write your own words, or delete the line if the field may be left out.
    """
    for record in records.by_key.values():
        examples = _examples_of(type(record))
        for leaf in leaves(record):
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
