"""Search entries, from the sections themselves: short, because every first visit loads them all."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.site import Page


class Entry(TypedDict, total=False):
    """One entry, in the form that Material's search knows."""

    location: str
    title: str
    text: str
    boost: float
    tags: list[str]


def entries_of(page: Page) -> Iterator[Entry]:
    """Yield one entry for a page, and one for each of its sections that may be searched."""
    if not (page.is_listed and page.is_searched):
        return
    location = page.address.lstrip("/")
    also = f" Also: {', '.join(page.found_by)}." if page.found_by else ""
    entry = Entry(location=location, title=escape(page.title), text=escape(page.lead + also))
    if words := _own_words(page):
        entry |= Entry(tags=words)
    yield entry | Entry(boost=page.boost) if page.boost != 1 else entry
    for section in page.sections:
        if section.is_searched:
            found = Entry(
                location=f"{location}#{section.id}",
                title=escape(section.heading),
                text=escape(section.search_text),
            )
            yield found | Entry(boost=page.boost) if page.boost != 1 else found


def _own_words(page: Page) -> list[str]:
    """Return words that mean this page above all others: search takes them whole.

    Of an exercise they are its one-word name and its initials, such as RDL, since its kin hold
    these words too. "Press ups" is typed as two words, of which the first names other lifts: so an
    exercise that ends in "-up" is known by "ups". Whoever types "numb" or "doctor" is to see the
    signs to get help before anything else, and "instead of" or "program" asks for a kind of page.
    """
    if page.kind in _KNOWN_BY_WORDS:
        return sorted(name.lower() for name in page.found_by if name.isalpha())
    if page.kind != "exercise":
        return []
    initials = [name for name in page.found_by if name.isalpha() and name.isupper()]
    names = {name.lower() for name in (page.title, *initials) if name.isalpha()}
    return sorted(names | {"ups"} if page.title.lower().endswith("-up") else names)


_KNOWN_BY_WORDS = frozenset({"get_help", "lift", "phases", "plan", "plans", "today"})
"""Kinds of pages whose single words among `found_by` are theirs."""
