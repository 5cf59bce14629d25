"""What a source is called in a sentence: its first author and its year, as papers cite each other.

Sources that would be called the same get a letter after the year, in the order of their ids:
"Rohlmann 2014a", "Rohlmann 2014b". Whose name and year nobody shares keeps them bare.
"""

from __future__ import annotations

from itertools import count, product
from string import ascii_lowercase
from typing import TYPE_CHECKING

from generator.vocabulary import SourceKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.model.source import Source


def source_names(sources: Mapping[str, Source]) -> dict[str, str]:
    """Return what each source is called, by its id: no two the same."""
    alike: dict[str, list[Source]] = {}
    for _, source in sorted(sources.items()):
        alike.setdefault(_name(source).casefold(), []).append(source)
    return {
        source.id: _told_apart(source, letter) if len(group) > 1 else _name(source)
        for group in alike.values()
        for source, letter in zip(group, _letters(), strict=False)
    }


def _name(source: Source) -> str:
    """Return author and year; without an author the journal or site, and without one the title."""
    if source.kind is SourceKind.CONVENTION:
        return "our convention"
    who = source.author[0].family if source.author else source.container_title or source.title
    return f"{who} {source.issued or ''}".strip()


def _told_apart(source: Source, letter: str) -> str:
    """Set the letter at the year, or in brackets where the name does not end in one."""
    name = _name(source)
    return f"{name}{letter}" if name.endswith(str(source.issued)) else f"{name} ({letter})"


def _letters() -> Iterator[str]:
    """Yield a, b, c to z, then aa, ab and so on."""
    for length in count(1):
        yield from map("".join, product(ascii_lowercase, repeat=length))
