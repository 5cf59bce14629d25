"""Which workbooks there are: one for each plan and equipment profile.

One file for one person: a coach copies it, fills in the name and the usual weights, and sends it.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import io
from collections.abc import Iterable, Iterator
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Final

from xlsxwriter import Workbook

from generator import __version__
from generator.render import cells
from generator.render.kept import kept
from generator.render.workbook import cover, numbers, overview
from generator.render.workbook.edition import Edition
from generator.render.workbook.looks import looks_of
from generator.render.workbook.week import week_sheet

if TYPE_CHECKING:
    from generator.views.plan import PlanView

CREATED: Final = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
"""The date inside every workbook, so that two builds are the same."""


def workbook_files(views: Iterable[PlanView], kept_in: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the address and bytes of every workbook.

    Args:
        views: the plans.
        kept_in: where workbooks are kept for the next build.
    """
    recipe = _recipe()
    for view in views:
        said = hashlib.sha256(f"{recipe}\n{view!r}".encode()).hexdigest()[:24]
        yield view.workbook, kept(kept_in / f"{said}.xlsx", partial(workbook_of, Edition(view)))


def workbook_addresses(views: Iterable[PlanView]) -> list[str]:
    """Return the address of every workbook, for a build that makes none."""
    return [view.workbook for view in views]


def _recipe() -> str:
    """Name what the bytes of a workbook depend on besides the words of its plan."""
    ours = [Path(cells.__file__), *sorted(Path(__file__).parent.glob("*.py"))]
    return "\n".join([
        __version__, version("xlsxwriter"), *(path.read_text("utf-8") for path in ours)
    ])  # fmt: skip


def workbook_of(edition: Edition) -> bytes:
    """Return one workbook."""
    written = io.BytesIO()
    with Workbook(written, {"in_memory": True}) as book:
        book.set_properties({
            "title": f"{edition.view.title}, {edition.view.label}",
            "author": "Return to Load contributors", "created": CREATED,
        })  # fmt: skip
        looks = looks_of(book)
        cover.cover_sheet(book.add_worksheet(cover.NAME), looks, edition)
        usual = numbers.numbers_sheet(book.add_worksheet(numbers.NAME), looks, edition)
        at_a_glance = book.add_worksheet(overview.NAME)
        filled = [
            week_sheet(book.add_worksheet(f"Week {number}"), looks, edition, week, usual)
            for number, week in enumerate(edition.weeks, start=1)
        ]
        overview.overview_sheet(at_a_glance, looks, edition, usual, filled)
    return written.getvalue()
