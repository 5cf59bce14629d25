"""What a browser would make of a piece of HTML: its text, its tags, its ids and its links."""

from __future__ import annotations

from html.parser import HTMLParser

VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "wbr"}
)
UNREAD = frozenset({"script", "style", "template", "title"})


class _Reader(HTMLParser):
    def __init__(self, within: str | None) -> None:
        super().__init__()
        self.within = within
        self.tags: list[tuple[str, tuple[str, ...]]] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.text: list[str] = []
        self._open: list[str] = []
        self._since: int | None = None if within else 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple(sorted(name for name, _ in attrs))))
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if self.within and self._since is None:
            classes = dict(attrs).get("class") or ""
            if self.within in (tag, *(f".{name}" for name in classes.split())):
                self._since = len(self._open)
        if tag not in VOID:
            self._open.append(tag)
        self.text.append(" ")

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop() != tag:
            pass
        if self.within and self._since is not None and len(self._open) <= self._since:
            self._since = None
            self.within = None
        self.text.append(" ")

    def handle_data(self, data: str) -> None:
        is_inside = self._since is not None
        if is_inside and not UNREAD & set(self._open):
            self.text.append(data)


def _read(html: str, within: str | None = None) -> _Reader:
    reader = _Reader(within)
    reader.feed(html)
    reader.close()
    return reader


def text_of(html: str, within: str | None = None) -> str:
    """Return the words that a reader sees, with single spaces; of one element where named.

    Args:
        html: the page.
        within: a tag, or a class with a dot before it: only the words of its first element.
    """
    return " ".join("".join(_read(html, within).text).split())


def tags_of(html: str) -> list[tuple[str, tuple[str, ...]]]:
    """Return each tag with the names of its attributes, in order."""
    return _read(html).tags


def attributes_of(html: str) -> list[tuple[str, str, str]]:
    """Return each attribute as tag, name and value, in order."""
    return _read(html).attributes
