"""A report of changes as Markdown: what is folded, what is left out, what fits in a comment."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from generator.changes.between import changes_between
from generator.render.changes import LONGEST, SHOWN, TOLERATED, Few, changes_text, few_of
from generator.views.changes.lines import ChangesView, Line, Part
from generator.views.changes.view import changes_view
from tests.changes.states import between
from tests.hostile import MARK, hostile_content
from tests.places import ROOT, TINY

TEMPLATES = ROOT / "templates"


def a_view(*parts: Part, base: str = "main", commit: str = "1a2b3c4") -> ChangesView:
    """Return a report of these parts."""
    return ChangesView("1 exercise changed.", parts, base, commit)


def a_part(lines: int, length: int = 10, *, columns: tuple[str, ...] = ()) -> Part:
    """Return a part of so many lines, each with a text of so many letters."""
    texts = ("x" * length,) * max(1, len(columns) - 1)
    return Part("Part", tuple(Line(f"Line {n}", texts) for n in range(lines)), "", columns)


def lines_in(text: str) -> int:
    """Count the lines of parts that stand in a report, open or folded."""
    return len(re.findall(r"Line \d+", text))


@pytest.mark.parametrize(
    "count, expected",
    [
        (0, (0, 0, 0)),
        (SHOWN, (SHOWN, 0, 0)),
        (SHOWN + TOLERATED, (SHOWN + TOLERATED, 0, 0)),
        (SHOWN + TOLERATED + 1, (SHOWN, TOLERATED + 1, 0)),
        (SHOWN + 100, (SHOWN, 30, 70)),
    ],
)
def test_few_stand_open(count: int, expected: tuple[int, int, int]) -> None:
    """The first dozen stand open, the next are folded, and what has no room is counted."""
    few: Few[int] = few_of(range(count), SHOWN, 30)

    assert expected == (len(few.shown), len(few.folded), few.left_out)


def test_many_lines_are_folded() -> None:
    """More than a dozen lines are folded behind their number, and all are there."""
    text = changes_text(a_view(a_part(40)), TEMPLATES)

    assert "<details><summary>and 28 more</summary>" in text
    assert 40 == lines_in(text)


def test_table_is_folded_as_a_table() -> None:
    """The folded part of a table is a table again, with its heads."""
    text = changes_text(a_view(a_part(40, columns=("A", "B"))), TEMPLATES)

    assert 2 == text.count("| A | B |\n| --- | --- |\n| Line ")
    assert "\n\n</details>" in text


@pytest.mark.parametrize("lines, length", [(300, 200), (3000, 200), (400, 2000), (20, 30_000)])
def test_report_fits_in_a_comment(lines: int, length: int) -> None:
    """However much changed, the report is short enough, and counts all that it leaves out."""
    text = changes_text(a_view(a_part(lines, length), a_part(5)), TEMPLATES)
    left_out = sum(int(n) for n in re.findall(r"(\d+) more(?: are|,) left out", text))

    assert len(text) <= LONGEST
    assert 0 < left_out
    assert lines + 5 == lines_in(text) + left_out
    assert "`guide diff main --whole` shows them" in text


def test_whole_report_leaves_nothing_out() -> None:
    """Asked for the whole, the report leaves nothing out, however long it grows."""
    text = changes_text(a_view(a_part(400, 2000)), TEMPLATES, whole=True)

    assert 400 == lines_in(text)
    assert "left out" not in text
    assert len(text) > LONGEST


def test_nothing_to_say() -> None:
    """A change that does nothing is one line under the heading."""
    text = changes_text(a_view(), TEMPLATES)

    assert "## What this change does to the guide\n\n**1 exercise changed.**\n" == text


def test_texts_are_escaped() -> None:
    """No text of a record, nor the name of the base, opens HTML, calls somebody or breaks a table.

    The commit stands as code: it is our own.
    """
    evil = "<img src=x> @somebody | [x](https://evil.example)"
    line = Line(evil, (evil, evil), evil)
    text = changes_text(
        a_view(Part(evil, (line,), evil), Part(evil, (line,), "", ("A", "B", evil)), base=evil),
        TEMPLATES,
    )

    assert [] == re.findall(r"<(?!/?(?:sub|details|summary)>)", text)
    assert [] == re.findall(r"(?<!\\)[\[\]]|@\w|://|https:/", text)
    rows = [row for row in text.splitlines() if row.startswith("|")]
    assert [4, 4, 4] == [len(re.findall(r"(?<!\\)\|", row)) for row in rows]
    assert "(`1a2b3c4`)" in text


OURS = {"h2", "h3", "p", "strong", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "sub",
        "code", "details", "summary", "span"}  # fmt: skip
"""The tags that a report may become."""


def test_hostile_records(tmp_path: Path) -> None:
    """Records whose every text tries to be more than text become no tag that is not ours."""
    hostile_content(TINY, tmp_path / "content")
    view = changes_view(changes_between(between(TINY, tmp_path / "content")), "main")
    text = changes_text(view, TEMPLATES, whole=True)
    shown = MarkdownIt("gfm-like", {"linkify": False}).render(text)

    assert OURS >= set(re.findall(r"<([a-z0-9]+)", shown))
    assert MARK in html.unescape(shown)


def test_lines_of_a_list() -> None:
    """One text stands beside its lead, with the phase; several stand below it."""
    one = Line("Lift", ("a row comes in",), "in a flare-up")
    two = Line("Lift", ("one", "two"))
    text = changes_text(a_view(Part("Part", (one, two), "A note.")), TEMPLATES)

    assert "### Part\n\nA note.\n\n- **Lift**, in a flare-up: a row comes in\n" in text
    assert "- **Lift**\n  - one\n  - two\n" in text
