"""From a view to a page: one template a kind of page, escaped by default.

A template reads from top to bottom as its page does and hands over one section after the other:
`{% call section("how", "How to do it") %} ... {% endcall %}`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from generator import __version__
from generator.render.figures.markup import draw_frames, draw_moving, draw_shapes
from generator.render.figures.muscle_map import draw_muscle_links, draw_muscles
from generator.render.record import record_yaml
from generator.site import Page, Section, relative

if TYPE_CHECKING:
    from generator.views.all import View
    from generator.views.settings import SettingsView

LONGEST_SEARCH_TEXT = 240
"""Characters of a section that search may know: the index is loaded on every first visit."""

_ADDRESS = re.compile(r'(?P<name>href|src)="(?P<address>/[^"]*)"')
_BETWEEN_TAGS = re.compile(r">\s+<")
_BEFORE_UNIT = re.compile(r"(?P<code><code>.*?</code>)|(?<=\d) (?=(?:%|kg|s)(?![\w-]))", re.DOTALL)
"""A number and its unit stay on one line; in code, which people copy, a blank stays a blank."""
_WRITTEN_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
_IN_TEMPO = re.compile(
    r"(?P<kept><code>.*?</code>|<[^>]*>)|(?<=\b\d)-(?=\d-\d\b)|(?<=\b\d-\d)-(?=\d\b)", re.DOTALL
)
"""The signs between the seconds of a tempo (3-1-1), which stays on one line; tags stay."""


class PageWriter:
    """Writes pages through the templates of a folder."""

    def __init__(self, templates: Path, files: Mapping[str, bytes] | None = None) -> None:
        """Prepare the environment; nothing is read before the first page.

        Args:
            templates: the folder of the templates.
            files: what pages offer to download, by address, so that they can say how large it is.
        """
        sizes = {address: len(content) for address, content in (files or {}).items()}
        self._environment = Environment(
            loader=FileSystemLoader(templates),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=False,
        )
        self._environment.globals["version"] = __version__
        self._environment.globals["size_of"] = lambda address: _size(sizes.get(address))
        self._environment.filters["record"] = record_yaml
        self._environment.globals |= {
            drawing.__name__: _our_own(drawing)
            for drawing in (draw_moving, draw_frames, draw_shapes, draw_muscles, draw_muscle_links)
        }

    def page(self, view: View) -> Page:
        """Write one page.

        Raises:
            jinja2.TemplateError: for a fault in a template: a fault of the program.
        """
        head = view.head
        sections = _Sections(head.address)
        template = self._environment.get_template(f"pages/{head.kind}.html")
        template.render(view=view, section=sections.add)
        return Page(
            address=head.address,
            title=head.title,
            lead=head.lead,
            sections=tuple(sections.found),
            kind=head.kind,
            source=head.source,
            parent=head.parent,
            found_by=head.found_by,
            boost=head.boost,
            is_listed=head.is_listed,
            is_searched=head.is_searched,
        )

    def settings(self, view: SettingsView) -> str:
        """Write the fields of the reader's settings, which the frame of every page holds."""
        written = self._environment.get_template("parts/settings.html").render(view=view)
        return _BETWEEN_TAGS.sub(">\n<", written).strip()


def _size(size: int | None) -> str:
    """Say how large a file is, or that this build leaves it out, as the live preview does."""
    return "not in this preview" if size is None else f"{math.ceil(size / 1000)} kB"


def _our_own(drawing: Callable[..., str]) -> Callable[..., Markup]:
    """Return a drawing as markup that templates do not escape once more."""
    return lambda *figure, **how: Markup(drawing(*figure, **how))  # noqa: S704  it escapes names


def with_units_kept(html: str) -> str:
    """Keep each number on one line with its unit, and each tempo on one."""
    html = _BEFORE_UNIT.sub(lambda found: found["code"] or "&nbsp;", html)
    return _IN_TEMPO.sub(lambda found: found["kept"] or "&NoBreak;-&NoBreak;", html)


def with_tables_framed(html: str) -> str:
    """Frame each table of a hand-written page, so that a wide one scrolls and the page does not.

    Tables of generated pages have a class and what they need around them.
    """
    return _WRITTEN_TABLE.sub(r'<div class="written-table">\g<0></div>', html)


class _Sections:
    """Gathers the sections that a template hands over."""

    def __init__(self, address: str) -> None:
        self._address = address
        self.found: list[Section] = []

    def add(
        self, id_: str, heading: str, caller: Callable[[], Any], find: str | None = None
    ) -> str:
        """Take one section. `find` is what search knows of it; without it search passes it over."""
        body = _BETWEEN_TAGS.sub(">\n<", str(caller())).strip()
        body = _ADDRESS.sub(self._relative, body)
        body = with_units_kept(body)
        text = (find or "")[:LONGEST_SEARCH_TEXT]
        self.found.append(Section(id_, heading, body, text, find is not None))
        return ""

    def _relative(self, found: re.Match[str]) -> str:
        """Turn an address into a path from this page, so that the site works in any folder."""
        return f'{found["name"]}="{relative(self._address, found["address"])}"'
