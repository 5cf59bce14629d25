"""Checks on the open vocabularies."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.check import Found, check
from generator.model.terms import Terms
from generator.reading.records import Records


@check("TE001")
def term_twice(records: Records) -> Iterator[Found]:
    """A vocabulary has the same tag twice.

    Why: the second would silently take the place of the first.

    Mend: delete one, or give it a tag of its own.
    """
    for vocabulary in records.all(Terms).values():
        tags: set[str] = set()
        for position, term in enumerate(vocabulary.terms):
            if term.tag in tags:
                yield Found(
                    vocabulary, ("terms", position, "tag"), f'the tag "{term.tag}" stands twice',
                    "delete one or rename it.",
                )  # fmt: skip
            tags.add(term.tag)
