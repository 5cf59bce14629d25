"""Checks on the open vocabularies."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.check import Found, check
from generator.mechanics.muscles import PLACES
from generator.model.terms import MuscleGroups, Terms
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


@check("TE002")
def muscle_without_a_place(records: Records) -> Iterator[Found]:
    """A muscle group has no place on the muscle map.

    Why: the page of each exercise shows its muscles on a body; this one would be missing there.

    Mend: use a group that is on the list already, or give the new one a few points in
    `generator/mechanics/muscles.py`. If you do not program, propose the group as an issue:
    somebody draws it for you.
    """
    for groups in records.all(MuscleGroups).values():
        for position, term in enumerate(groups.terms):
            if term.tag not in PLACES:
                yield Found(
                    groups, ("terms", position, "tag"),
                    f'the muscle map has no place for "{term.tag}"',
                    "use a group that is there, or add its points to "
                    "generator/mechanics/muscles.py; an issue will do if you do not program.",
                )  # fmt: skip
