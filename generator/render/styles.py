"""The one style sheet of the guide, put together from a file for each idea.

No page is drawn before all its styles are there, and on a phone's line every file costs a way to
the server and back, so readers get one. Writers keep many: `templates/styles/guide.css` names them
in their order with `@import`. What it calls `made/...` the program writes itself. Comments are for
writers and stay with them.
"""

from __future__ import annotations

import hashlib
import posixpath
import re
from collections.abc import Mapping
from pathlib import Path

from generator.site import relative

FIRST = "guide.css"
"""The sheet that names all others."""
FOLDER = "/assets/"
"""Where the finished sheet stands."""

_IMPORT = re.compile(r'^@import "(?P<name>[^"]+)";$', re.MULTILINE)
_COMMENT = re.compile(r"""(?P<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|/\*.*?\*/""", re.DOTALL)
"""A comment; or a text in quotes, in which the same signs are none."""
_INDENT = re.compile(r"\s*\n\s*")
_ADDRESS = re.compile(r'url\("(?P<address>/[^"]*)"\)')


def style_sheet(folder: Path, made: Mapping[str, bytes]) -> tuple[str, bytes]:
    """Put the style sheet together.

    Args:
        folder: the sheets that people write.
        made: the sheets that the program writes, by the name that `@import` has for them.

    Returns:
        Its address and its text. The address changes with the text, so that no browser shows a
        new page with the styles of an old one that it kept.

    Raises:
        FileNotFoundError: if a sheet is named that is not there: a fault of the program.
    """
    written = _ADDRESS.sub(_relative, _joined(FIRST, folder, made)).encode()
    name = hashlib.sha256(written).hexdigest()[:8]
    return f"{FOLDER}guide-{name}.css", written


def _joined(name: str, folder: Path, made: Mapping[str, bytes]) -> str:
    """Return a sheet without its comments, and with the sheets that it names in their places."""
    text = made[name].decode() if name in made else (folder / name).read_text("utf-8")
    bare = _INDENT.sub("\n", _COMMENT.sub(lambda found: found["text"] or "", text)).strip()
    beside = posixpath.dirname(name)
    return _IMPORT.sub(
        lambda found: _joined(posixpath.join(beside, found["name"]), folder, made), bare
    )


def _relative(found: re.Match[str]) -> str:
    """Turn an address into a path from the finished sheet, so that the site works in any folder."""
    return f'url("{relative(FOLDER, found["address"])}")'
