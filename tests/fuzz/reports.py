"""What must hold of the report of a change: it is Markdown of ours, whatever the records say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt

OURS = frozenset(
    (
        "h2", "h3", "p", "strong", "em", "br", "ul", "li", "table", "thead", "tbody", "tr", "th",
        "td", "sub", "code", "details", "summary", "span",
    )
)  # fmt: skip
"""The tags that a report may become."""

LONGEST = 65_536
"""Characters of a comment on a pull request."""


def of_report(text: str) -> Iterator[str]:
    """Yield what is wrong with a report."""
    shown = MarkdownIt("gfm-like", {"linkify": False}).render(text)
    yield from (
        f"a tag that is not ours: {tag}"
        for tag in sorted(set(re.findall(r"<([a-zA-Z][^\s>]*)", shown)) - OURS)
    )
    if len(text) > LONGEST:
        yield f"{len(text)} characters"
    hidden = {char for char in text if not char.isprintable()} - {"\n"}
    yield from (f"a hidden character: {char!r}" for char in sorted(hidden))
