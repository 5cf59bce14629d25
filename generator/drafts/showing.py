"""How a question and the words around it are shown: lines no wider than the terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.drafts.questions import Choice, Question

FEW_CHOICES = 24
"""So many terms are shown with their meaning at once; of more, `?` shows the meaning."""


def question_lines(question: Question, width: int, *, in_full: bool = False) -> Iterator[str]:
    """Yield the lines of a question: its field, what is meant, what may be answered, and how.

    Args:
        question: the question.
        width: how many letters a line may have.
        in_full: whether `?` asked for all there is.
    """
    yield ""
    yield question.name
    yield from wrapped(question.help, width)
    if question.choices:
        is_short = len(question.choices) > FEW_CHOICES and not in_full
        yield from (_columns if is_short else _rows)(question.choices, width)
    if in_full:
        for line in question.more():
            yield from wrapped(line, width)
    yield from wrapped(question.hint, width)


def wrapped(text: str, width: int, indent: str = "  ") -> list[str]:
    """Break a text into lines, a little further in than the names of the fields."""
    return textwrap.wrap(
        text,
        width,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,  # an id in two halves is none
    )


def _rows(choices: tuple[Choice, ...], width: int) -> Iterator[str]:
    """Yield one term a row, with its number and its meaning."""
    longest = max(len(each.term) for each in choices)
    for number, each in enumerate(choices, start=1):
        start = f"  {number:>3}  {each.term:<{longest}}  "
        lines = textwrap.wrap(each.about, max(width - len(start), 20)) or [""]
        yield f"{start}{lines[0]}".rstrip()
        yield from (f"{' ' * len(start)}{line}" for line in lines[1:])


def _columns(choices: tuple[Choice, ...], width: int) -> Iterator[str]:
    """Yield the terms with their numbers, as many a row as fit, in order down the columns."""
    cells = [f"{number:>3}  {each.term}" for number, each in enumerate(choices, start=1)]
    broad = max(map(len, cells)) + 2
    across = max((width - 2) // broad, 1)
    rows = -(-len(cells) // across)
    for row in range(rows):
        yield f"  {''.join(f'{cell:<{broad}}' for cell in cells[row::rows])}".rstrip()
