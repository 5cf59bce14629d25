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
    location = page.address.lstrip("/")
    also = f" Also: {', '.join(page.found_by)}." if page.found_by else ""
    entry = Entry(location=location, title=escape(page.title), text=escape(page.lead + also))
    if _is_one_word(page):  # search takes a tag whole: "plank" finds the plank before its kin
        entry |= Entry(tags=[page.title.lower()])
    yield entry | Entry(boost=page.boost) if page.boost != 1 else entry
    for section in page.sections:
        if section.is_searched:
            found = Entry(
                location=f"{location}#{section.id}",
                title=escape(section.heading),
                text=escape(section.search_text),
            )
            yield found | Entry(boost=page.boost) if page.boost != 1 else found


def _is_one_word(page: Page) -> bool:
    """Say whether an exercise is called by one word, which other names may hold too."""
    return page.kind == "exercise" and page.title.isalpha()
