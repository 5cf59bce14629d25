"""The reading grade of each page for lifters, measured on the page as it is read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from generator.derive.reading_grade import Counted, counted
from generator.reading.prose import address_of
from generator.render.sentences import sentences_of_markdown, sentences_of_page

if TYPE_CHECKING:
    from generator.site import Page

NOT_FOR_LIFTERS = ("/contribute/", "/evidence/", "/data/")
"""Who goes there wants to know where a number comes from, or to write a record."""

WHAT_IT_STANDS_ON = frozenset({"evidence", "basis"})
"""So do those who read on to the sources at the foot of a page."""


@dataclass(frozen=True)
class PageGrade:
    """How hard one page is to read."""

    address: str
    kind: str
    sentences: tuple[str, ...]
    """Each once: what a page repeats, as tables do for each phase, counts once."""

    @cached_property
    def counted(self) -> Counted:
        """What the sentences add up to."""
        return counted(self.sentences)


def page_grades(pages: Iterable[Page], prose: Mapping[str, str]) -> Iterator[PageGrade]:
    """Yield the grade of each page for lifters.

    Args:
        pages: those made from records.
        prose: those written by hand: the path of the file below its folder, and its Markdown.
    """
    for page in pages:
        if _is_for_lifters(page.address):
            yield PageGrade(
                page.address, page.kind, _each_once(sentences_of_page(page, WHAT_IT_STANDS_ON))
            )
    for path, text in prose.items():
        address = address_of(Path(path))
        if _is_for_lifters(address):
            yield PageGrade(address, "prose", _each_once(sentences_of_markdown(text)))


def _is_for_lifters(address: str) -> bool:
    return not address.startswith(NOT_FOR_LIFTERS)


def _each_once(sentences: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(sentences))
