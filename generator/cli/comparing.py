"""The command that compares: what a change to content/ does to the guide."""

from __future__ import annotations

import argparse
import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from generator.changes.between import changes_between
from generator.changes.comparable import comparable
from generator.changes.sides import BeforeAfter, Sides
from generator.cli.saying import FAULTS_FOUND, OK, WRONG_CALL, say
from generator.errors import BaseMissing
from generator.reading.pages import read_pages
from generator.reading.records import read_records
from generator.reading.revision import Earlier, earlier_content
from generator.render.changes import changes_text
from generator.views.changes.view import MOST, changes_view

if TYPE_CHECKING:
    from generator.paths import Paths


def diff(paths: Paths, call: argparse.Namespace) -> int:
    """Print what content/ does to the guide that it did not do at an earlier state."""
    try:
        with earlier_content(call.base, paths.root) as earlier:
            sides = _sides(earlier.content, paths.content)
    except BaseMissing as error:
        say(str(error))
        return WRONG_CALL
    _print(_report(paths, sides, earlier, call))
    return FAULTS_FOUND if sides.after.checked.findings else OK


def _sides(before: Path, after: Path) -> Sides:
    return comparable(
        BeforeAfter(read_records(before), read_records(after)),
        BeforeAfter(read_pages(before / "pages"), read_pages(after / "pages")),
    )


def _report(paths: Paths, sides: Sides, earlier: Earlier, call: argparse.Namespace) -> str:
    most = None if call.whole else MOST
    view = changes_view(
        changes_between(sides), call.base, earlier.commit, fork=earlier.fork, most=most
    )
    return changes_text(view, paths.templates, whole=call.whole)


def _print(text: str) -> None:
    """Print in UTF-8 whatever the system's own code page: arrows and names of people need it."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    print(text, end="")
