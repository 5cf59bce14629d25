"""The finished guide as values: pages and files by address, with every link checked.

A page is a title, a lead and sections. From that one value come the page body, the table of
contents and the search entries.

Must not know: records, templates, the site engine. It writes nothing.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from html import escape, unescape
from urllib.parse import urlsplit

from generator.errors import SiteBroken


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a page: an id to link to, a heading, and a body that is ready HTML."""

    id: str
    heading: str
    html: str
    search_text: str = ""
    """What search finds of this section besides its heading; short, since every visit loads it."""
    is_searched: bool = True


@dataclass(frozen=True, slots=True)
class Page:
    """A generated page."""

    address: str
    """From the root of the site, beginning and ending in a slash: `/exercises/plank/`."""
    title: str
    lead: str
    """A few sentences of plain text: shown first, and by search engines."""
    sections: tuple[Section, ...]
    kind: str
    """The name of the view, which styles may know: `exercise`, `plan`."""
    source: str | None = None
    """The record it is made from, below the project, for the edit link."""
    parent: str | None = None
    """The address of the index page it belongs to; None for pages of the navigation itself."""
    found_by: tuple[str, ...] = ()
    """Other words that search finds it by: aliases and misspellings."""
    boost: float = 1.0
    """How far search prefers it."""
    is_listed: bool = True
    """Whether search and the list of all pages name it: an old address only answers."""
    is_searched: bool = True
    """Whether the guide's own search names it, and the pages before and after."""

    @property
    def anchors(self) -> frozenset[str]:
        """Every id that a link may point at."""
        return frozenset({"", *(each.id for each in self.sections), *_ids_in(self.body)})

    @property
    def body(self) -> str:
        """The whole page as HTML, its title and lead first."""
        large, rest = map(escape, split_lead(self.lead))
        lead = f'<p class="lead">{large} <span class="lead__on">{rest}</span></p>'
        parts = [f"<h1>{escape(self.title)}</h1>", lead]
        for section in self.sections:
            heading = f'<h2 id="{section.id}">{escape(section.heading)}</h2>'
            parts.append(
                f'<section class="part part--{section.id}">{heading}{section.html}</section>'
            )
        return f'<div class="guide guide--{self.kind}">{"".join(parts)}</div>'


def split_lead(lead: str) -> tuple[str, str]:
    """Split a lead into its first two sentences, which stand large, and the rest.

    A question stays with its answer; three sentences stay together.
    """
    large, together = 2, 3
    sentences = _BETWEEN_SENTENCES.split(lead)
    if len(sentences) <= together:
        return lead, ""
    return " ".join(sentences[:large]), " ".join(sentences[large:])


_BETWEEN_SENTENCES = re.compile(r"(?<=[.!]) ")


@dataclass(frozen=True, slots=True)
class Redirect:
    """An address whose page moved: whoever comes is sent on."""

    address: str
    to: str
    """The address of the page as it is now; it may end in `#anchor`."""
    name: str
    """What the page is called now."""
    reason: str
    """Why it moved, in a sentence."""

    @property
    def file(self) -> str:
        """The path of the file that answers at the address."""
        return f"{self.address.strip('/')}/index.html"


@dataclass(frozen=True, slots=True)
class Preview:
    """The picture that services show beside a link to a page."""

    address: str
    alt: str
    """What stands on it, in words."""
    width: int
    height: int
    """In pixels."""


@dataclass
class Site:
    """Address -> page, redirect or bytes. Two things at one address are refused."""

    pages: dict[str, Page] = field(default_factory=dict)
    redirects: dict[str, Redirect] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    left_out: set[str] = field(default_factory=set)
    """Addresses of files that are slow to make and that this build does without."""
    styles: str = ""
    """The address of the style sheet of every page."""
    settings: str = ""
    """The fields of the reader's settings as ready HTML, for the frame of every page."""
    previews: dict[str, Preview] = field(default_factory=dict)
    """The picture of each kind of page; that of all others by the empty name."""

    def add_pages(self, pages: Iterable[Page]) -> None:
        """Add pages.

        Raises:
            SiteBroken: if an address is taken.
        """
        for page in pages:
            self._refuse_taken(page.address)
            self.pages[page.address] = page

    def add_redirects(self, redirects: Iterable[Redirect]) -> None:
        """Add addresses that send on.

        Raises:
            SiteBroken: if an address is taken.
        """
        for redirect in redirects:
            self._refuse_taken(redirect.address)
            self.redirects[redirect.address] = redirect

    def add_file(self, address: str, content: bytes) -> None:
        """Add a file that is no page, by its address: `/assets/fonts/OFL.txt`.

        Raises:
            SiteBroken: if the address is taken.
        """
        self._refuse_taken(address)
        self.files[address] = content

    def preview_of(self, kind: str) -> Preview | None:
        """Return the picture of a kind of page."""
        return self.previews.get(kind) or self.previews.get("")

    def _refuse_taken(self, address: str) -> None:
        if address in self.pages or address in self.redirects or address in self.files:
            message = f"two pages want the address {address}"
            raise SiteBroken(message)

    def refuse_broken_links(self, prose: Mapping[str, frozenset[str]]) -> None:
        """Check every link of every page.

        Args:
            prose: address -> anchors of the hand-written pages.

        Raises:
            SiteBroken: naming every link that leads nowhere.
        """
        broken = [
            *self._broken_links(prose),
            *(
                f"{address} is a hand-written and a generated page"
                for address in prose
                if address in self.pages or address in self.redirects
            ),
        ]
        if broken:
            raise SiteBroken("\n".join(broken))

    def _broken_links(self, prose: Mapping[str, frozenset[str]]) -> Iterator[str]:
        anchors = {address: page.anchors for address, page in self.pages.items()} | dict(prose)
        links = [
            *((page.address, links_in(page.body)) for page in self.pages.values()),
            *((redirect.address, [redirect.to]) for redirect in self.redirects.values()),
        ]
        for base, hrefs in links:
            for href in dict.fromkeys(hrefs):
                target = urlsplit(href)
                if target.scheme or target.netloc:
                    continue
                address = absolute(base, target.path)
                known = anchors.get(address)
                if address in self.redirects:
                    yield f"{base}: the link {href} moved to {self.redirects[address].to}"
                elif known is None and address not in self.files and address not in self.left_out:
                    yield f"{base}: the link {href} leads nowhere"
                elif known is not None and target.fragment not in known:
                    yield f"{base}: {address} has no #{target.fragment}"


def absolute(base: str, path: str) -> str:
    """Return the address that a relative path means on the page at `base`."""
    if not path:
        return base
    joined = posixpath.normpath(posixpath.join(base, path))
    return f"{joined}/" if path.endswith(("/", ".")) and joined != "/" else joined


def relative(base: str, address: str) -> str:
    """Return the path from the page at `base` to an address, which may end in `#anchor`."""
    path, hash_, fragment = address.partition("#")
    if path in ("", base):
        return f"#{fragment}" if hash_ else "./"
    steps = posixpath.relpath(path, base)
    return f"{steps}/{hash_}{fragment}" if path.endswith("/") else f"{steps}{hash_}{fragment}"


_ATTRIBUTE = re.compile(r"""\s(?P<name>id|href|src)="(?P<value>[^"]*)\"""")
"""An attribute that matters here. In text and in values every quote is escaped, so whatever looks
like an attribute is one. (A parser finds the same and takes thirty times as long.)"""
_DRAWING = re.compile(r"<svg\b.*?</svg>|<use\b[^>]*>", re.DOTALL)
"""What is drawn inside a page: its names are its own, and lead to shapes, not to places."""


def links_in(html: str) -> list[str]:
    """Return every `href` and `src` in a piece of HTML whose texts are escaped."""
    return [value for name, value in _attributes_in(html) if name != "id" and value]


def _ids_in(html: str) -> list[str]:
    return [value for name, value in _attributes_in(html) if name == "id"]


def _attributes_in(html: str) -> Iterator[tuple[str, str]]:
    for found in _ATTRIBUTE.finditer(_DRAWING.sub("", html)):
        yield found["name"], unescape(found["value"])
