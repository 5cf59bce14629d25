"""Which files of paper there are: each plan, with each set of equipment, on each paper."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from generator.render.kept import kept
from generator.render.paper.document import document_of
from generator.render.paper.press import Press
from generator.vocabulary.paper import Paper

if TYPE_CHECKING:
    from generator.model.guide import Guide
    from generator.views.plan import PlanView

TEMPLATE = Path("sheets") / "plan.typ"


def paper_files(
    guide: Guide, views: Iterable[PlanView], templates: Path, kept_in: Path
) -> Iterator[tuple[str, bytes]]:
    """Yield the address and bytes of every PDF.

    Args:
        guide: the guide, for its figures.
        views: the plans.
        templates: the folder of the templates.
        kept_in: where PDFs are kept for the next build.

    Raises:
        SiteBroken: if one cannot be printed, or has pages too many.
    """
    press = Press(templates / TEMPLATE)
    for view in views:
        yield from _files(press, guide, view, kept_in)


def paper_addresses(views: Iterable[PlanView]) -> list[str]:
    """Return the address of every PDF, for a build that prints none."""
    return [each.address for view in views for each in view.prints]


def _files(
    press: Press, guide: Guide, view: PlanView, kept_in: Path
) -> Iterator[tuple[str, bytes]]:
    data = document_of(guide, view)
    key = press.key(data)
    printed = cache(lambda: press.printed(data, view.prints[0].pages))
    for each in view.prints:
        make = partial(_on, each.paper, printed)
        yield each.address, kept(kept_in / f"{key}-{each.paper}.pdf", make)


def _on(paper: Paper, printed: Callable[[], dict[Paper, bytes]]) -> bytes:
    """Return what is printed on a paper; all papers are printed at the first that is not kept."""
    return printed()[paper]
