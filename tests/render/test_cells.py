"""Cells of tables: no text is a formula there, and every number is still a number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.render.cells import harmless


@pytest.mark.parametrize(
    "text,cell",
    [
        ('=HYPERLINK("http://x","y")', '\'=HYPERLINK("http://x","y")'),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@A1", "'@A1"),
        ("\uff1d1", "'\uff1d1"),
        ("\uff0b1", "'\uff0b1"),
        ("\uff0d1", "'\uff0d1"),
        ("\uff20A1", "'\uff20A1"),
        ("\u22121", "'\u22121"),
        ("  =1", "'  =1"),
        ('"=1', "'\"=1"),
        ("'=1", "''=1"),
        ("\u201c\u00a0=1", "'\u201c\u00a0=1"),
        ("\ufeff=1", "'\ufeff=1"),
        ("\tPlank", "'\tPlank"),
        ("\rPlank", "'\rPlank"),
        ("Plank; =1", "Plank;' =1"),
        ('Plank;"=1', "Plank;'\"=1"),
        ("Plank\t@A1", "Plank\t'@A1"),
    ],
)
def test_formula_gets_an_apostrophe(text: str, cell: str) -> None:
    """What a spreadsheet could run has an apostrophe before it, wherever a cell may begin."""
    assert cell == harmless(text)


@pytest.mark.parametrize(
    "text", ["Plank", "8 to 10 kg; slow", "a = b", "chin-up", "3 + 1", "a@b", "'quoted'", ""]
)
def test_ordinary_text_stays(text: str) -> None:
    """A sign within a text is no formula, and the text is written as it is."""
    assert text == harmless(text)


@pytest.mark.parametrize("number", [-5, -0.5, 0, 62.5, None])
def test_numbers_stay_numbers(number: float | None) -> None:
    """A number, a negative one too, and nothing at all, are written as they are."""
    assert number is harmless(number)


@given(st.text())
def test_nothing_is_lost(text: str) -> None:
    """Whatever the text: without the apostrophes it is what it was."""
    assert text.replace("'", "") == str(harmless(text)).replace("'", "")
