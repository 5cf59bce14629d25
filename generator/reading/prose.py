"""The hand-written pages: at which address each one is, and which anchors it has.

Their words stay ordinary Markdown for the site engine; only explicit ids (`## Heading {#id}`) may
be linked to from generated pages.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

_EXPLICIT_ID = re.compile(r"^#{1,6} .*\{[^}]*#([a-z][a-z0-9-]*)[^}]*\}\s*$", re.MULTILINE)


def read_prose(pages: Path) -> Mapping[str, frozenset[str]]:
    """Return address -> anchors for every Markdown page below a folder."""
    found = {}
    for path in sorted(pages.rglob("*.md")):
        text = path.read_text(encoding="utf-8", errors="replace")
        found[address_of(path.relative_to(pages))] = frozenset({"", *_EXPLICIT_ID.findall(text)})
    return found


def address_of(path: Path) -> str:
    """Return the address of a Markdown file: `evidence/index.md` is `/evidence/`."""
    folder = path.parent if path.stem == "index" else path.with_suffix("")
    return "/" if folder == Path() else f"/{folder.as_posix()}/"
