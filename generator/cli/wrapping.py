"""Findings for people at a terminal: broken into lines of its width."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.findings import Finding

WIDEST = 100
INDENT = "    "


def width_of_terminal() -> int:
    """Return how many letters fit on a line, no more than are pleasant to read."""
    return min(shutil.get_terminal_size().columns - 1, WIDEST)


def for_people(finding: Finding, width: int) -> Iterator[str]:
    """Yield what was found, and below it, further in, how to mend it.

    The place stays in front and whole: editors and terminals make a link of it.
    """
    yield from _wrapped(f"{finding.place}: {finding.code} {finding.message}", width, "")
    yield from _wrapped(f"Fix: {finding.fix}", width, INDENT)


def _wrapped(text: str, width: int, indent: str) -> list[str]:
    return textwrap.wrap(
        text,
        max(width, len(INDENT) * 10),
        initial_indent=indent,
        subsequent_indent=INDENT,
        break_long_words=False,
        break_on_hyphens=False,
    )
