"""Markdown in which text from records is text: escaped by default, whatever a template shows.

Records are written by strangers, and a pull request is read where names become links and alarms.
No link, mention, picture, table cell, formula or HTML comes out of a text here.
"""

from __future__ import annotations

import re
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

_APART = "&#8203;"
"""A blank of no width: it keeps apart what only together has a meaning."""

_SIGNS = re.compile(r"[\\`*_\[\]|~]")
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "$": "<span>$</span>"})
_CALLS = re.compile(
    r"(?P<mention>@)"
    r"|(?P<issue>#)(?=\w)"
    r"|(?P<old_issue>\bGH)(?=-\d)"
    r"|(?P<address>:)(?=//)"
    r"|(?P<host>\bwww)(?=\.)"
    r"|(?P<picture>:)(?=[\w+-]+:)"
    r"|(?P<commit>\b(?=[0-9a-f]*\d)[0-9a-f]{4})(?=[0-9a-f]{3,36}\b)",
    re.IGNORECASE,
)
"""What a host of repositories makes links, alarms and pictures of."""
_START = re.compile(r"^(#{1,6}|[-+=]+|\d{1,9}(?=[.)]))(?=[.)]?(?:\s|$))")
"""What would begin a heading, a list or a line at the start of a text."""


def escaped(text: str) -> str:
    """Write a text so that Markdown shows it as it is, on one line."""
    shown = "".join(char if char.isprintable() else " " for char in text)
    shown = " ".join(shown.split()).translate(_ENTITIES)
    shown = _SIGNS.sub(r"\\\g<0>", shown)
    shown = _CALLS.sub(rf"\g<0>{_APART}", shown)
    return _START.sub(_defused, shown)


def _defused(found: re.Match[str]) -> str:
    sign = found[0]
    return f"{sign}{_APART}" if sign[0].isdigit() else f"\\{sign}"


def code(text: str) -> Markup:
    """Write a command or a commit as code, where nothing in it could end the code."""
    if re.fullmatch(r"[\w ./~^@{}:-]+", text):
        return Markup(f"`{text}`")  # noqa: S704  checked above
    return Markup(escaped(text))  # noqa: S704  escaped


def markdown_environment(folder: Path) -> Environment:
    """Return an environment whose templates write Markdown and escape all that they show."""
    environment = Environment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        autoescape=True,  # so that what a macro returns counts as written, not as text
        finalize=_written,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["code"] = code
    return environment


def _written(value: object) -> Markup:
    return value if isinstance(value, Markup) else Markup(escaped(str(value)))  # noqa: S704  it is
