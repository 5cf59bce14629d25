"""The same guide as plain files, for another engine: Markdown with front matter and HTML bodies.

Every section stands in a `<div>`, or Markdown engines would break inline drawings apart. The
hand-written pages are copied as they are.
"""

from __future__ import annotations

import html
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from generator.render.redirects import redirect_page

if TYPE_CHECKING:
    from generator.site import Page, Site


def exported_files(site: Site, prose: Path) -> Iterator[tuple[str, bytes]]:
    """Yield path and bytes of every file of the guide.

    Args:
        site: the finished guide.
        prose: the folder of the hand-written pages.
    """
    for page in site.pages.values():
        yield f"{page.address.strip('/')}/index.md".lstrip("/"), markdown_of(page).encode()
    for redirect in site.redirects.values():
        yield redirect.file, redirect_page(redirect).encode()
    for address, content in site.files.items():
        yield address.lstrip("/"), content
    for path in sorted(prose.rglob("*")):
        if path.is_file():
            yield path.relative_to(prose).as_posix(), path.read_bytes()


def markdown_of(page: Page) -> str:
    """Write a page as Markdown: front matter, then each section with its id and its HTML."""
    head = [
        "---",
        f"title: {json.dumps(page.title, ensure_ascii=False)}",
        f"description: {json.dumps(page.lead, ensure_ascii=False)}",
        *([f"record: {page.source}"] if page.source else []),
        *([] if page.is_listed else ["robots: noindex"]),
        "---",
    ]
    parts = [
        "\n".join(head),
        f"# {_plain(page.title)}",
        f'<div class="lead">{html.escape(page.lead)}</div>',
    ]
    for section in page.sections:
        body = "\n".join(line for line in section.html.splitlines() if line.strip())
        parts += [f"## {_plain(section.heading)} {{#{section.id}}}", f"<div>\n{body}\n</div>"]
    return "\n\n".join(parts) + "\n"


def _plain(text: str) -> str:
    """Keep a heading from being read as anything but text, whatever the engine reads signs as."""
    return "".join(f"&#{ord(char)};" if char in _SIGNS else char for char in text)


_SIGNS = frozenset('\\`*_{}[]#|~^=+<>&!:$@%"')
"""What one Markdown engine or another reads as a mark."""
