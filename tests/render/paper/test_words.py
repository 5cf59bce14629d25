"""Small things on paper: signs that can be written, addresses, codes to scan, thumbnails."""

from __future__ import annotations

import re

import pytest

from generator.checks.check import Derived
from generator.render.paper.address import DEFAULT, code_of, in_short, published_at
from generator.render.paper.signs import printable
from generator.render.paper.thumbs import thumb_of
from tests.places import ROOT


@pytest.mark.parametrize(
    "text, written",
    [
        ("Lower it – slowly, 3 × 8", "Lower it – slowly, 3 × 8"),
        ("\uff1d\uff11", "=1"),
        ("Plank\U0001f600", "Plank□"),
        ("one\ttwo\nthree", "one two three"),
        ("60 kg, 55 % and 90 s", "60\u00a0kg, 55\u00a0% and 90\u00a0s"),
        ("3 sets", "3 sets"),
        ("Pl\u200bank \u202etxt", "Plank txt"),
    ],
)
def test_text_is_written_in_signs_that_there_are(text: str, written: str) -> None:
    """A sign without a shape is written plainly, or as a box; a number stays with its unit."""
    assert written == printable(text)


def test_address_is_where_the_guide_is_published(monkeypatch: pytest.MonkeyPatch) -> None:
    """The setting says where; a path in it stays, and people type neither scheme nor last slash."""
    monkeypatch.setenv("GUIDE_SITE_URL", "https://some.host/guide/")

    assert "https://some.host/guide/plans/x/" == published_at("/plans/x/")
    assert "some.host/guide/plans/x" == in_short(published_at("/plans/x/"))


def test_default_address_is_that_of_the_site() -> None:
    """Paper and pages name the same place where nobody has set one."""
    assert f'!ENV [GUIDE_SITE_URL, "{DEFAULT}"]' in (ROOT / "mkdocs.yml").read_text("utf-8")


def test_code_is_one_picture_with_its_quiet_zone() -> None:
    """The code is an SVG of four free units round its squares, the same each time."""
    code = code_of("https://return-to-load.example/plans/x/")

    assert code == code_of("https://return-to-load.example/plans/x/")
    assert code != code_of("https://return-to-load.example/plans/y/")
    assert re.search(r'<svg [^>]*width="(\d+)"', code)


def test_thumbnails_are_whole_in_themselves(real: Derived) -> None:
    """Each names only shapes that it defines, and no colour that a page would have to say."""
    for exercise in real.guide.exercises.values():
        if exercise.figure is not None:
            drawn = thumb_of(exercise.figure)
            assert "var(" not in drawn
            assert set(re.findall(r'href="#(\w+)"', drawn)) == set(re.findall(r'id="(\w+)"', drawn))
