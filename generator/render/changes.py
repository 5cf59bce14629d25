"""What a change does to the guide, written as Markdown that fits in a comment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from generator.render.markdown import markdown_environment

if TYPE_CHECKING:
    from generator.views.changes.lines import ChangesView

Line = TypeVar("Line")

LONGEST = 60_000
"""Characters. A comment may hold 65,536; the rest is for whoever writes a sentence around it."""

SHOWN = 12
"""Lines of a part that stand open; the others are folded."""

TOLERATED = 2
"""So many lines over that are not worth folding."""

TIGHTER = ((SHOWN, 400), (SHOWN, 100), (SHOWN, 30), (SHOWN, 0), (6, 0), (2, 0), (0, 0))
"""How many lines stand open and how many are folded, from roomy to tight: the first that fits."""


@dataclass(frozen=True, slots=True)
class Few(Generic[Line]):
    """The lines of a part: some stand open, some are folded, and some had no room."""

    shown: Sequence[Line]
    folded: Sequence[Line]
    left_out: int


def few_of(lines: Sequence[Line], shown: int, folded: int | None) -> Few[Line]:
    """Divide lines; `folded` is the most that may be folded, None for all."""
    if folded != 0 and len(lines) <= shown + TOLERATED:
        return Few(lines, (), 0)
    end = len(lines) if folded is None else min(len(lines), shown + folded)
    return Few(lines[:shown], lines[shown:end], len(lines) - end)


def changes_text(view: ChangesView, templates: Path, *, whole: bool = False) -> str:
    """Write what a change does.

    Args:
        view: what there is to say.
        templates: the folder of templates.
        whole: leave nothing out, however long it grows.
    """
    if whole:
        return _written(view, templates, SHOWN, None)
    texts = (_written(view, templates, shown, folded) for shown, folded in TIGHTER)
    text = ""
    for text in texts:
        if len(text) <= LONGEST:
            break
    return text


def _written(view: ChangesView, templates: Path, shown: int, folded: int | None) -> str:
    environment = markdown_environment(templates / "reports")
    environment.globals["cut"] = lambda lines: few_of(lines, shown, folded)
    return environment.get_template("changes.md.jinja").render(view=view)
