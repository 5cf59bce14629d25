"""The pictures of shared links: one for each kind of page, of the size that services ask for."""

from __future__ import annotations

import re
import struct
from dataclasses import replace
from pathlib import Path

import pytest

from generator.checks.check import Derived
from generator.errors import SiteBroken
from generator.render.previews import HEIGHT, WIDTH, preview_files
from generator.site import Site
from generator.views.previews import preview_views
from tests.attacks import ATTACKS, Attack
from tests.places import ROOT

TEMPLATES = ROOT / "templates"
PNG = b"\x89PNG\r\n\x1a\n"


def test_each_kind_is_of_some_page(real: Derived, real_site: Site) -> None:
    """No picture stands for a kind that no page has, and none for one that another has."""
    kinds = [kind for view in preview_views(real.guide) for kind in view.kinds]

    assert len(kinds) == len(set(kinds))
    assert set(kinds) <= {page.kind for page in real_site.pages.values()}


def test_pictures_have_the_size_that_is_asked_for(real_site: Site) -> None:
    """Each picture is a PNG as large as the page says, and small enough to be fetched at once."""
    for preview in real_site.previews.values():
        png = real_site.files[preview.address]

        assert png.startswith(PNG)
        assert struct.unpack(">II", png[16:24]) == (preview.width, preview.height)
        assert (preview.width, preview.height) == (WIDTH, HEIGHT)
        assert len(png) < 100_000


def test_pictures_are_the_same_each_time(real: Derived, tmp_path: Path) -> None:
    """Two builds that keep nothing set the same bytes."""
    views = preview_views(real.guide)[:2]
    once, again = (dict(preview_files(views, TEMPLATES, tmp_path / each)) for each in "ab")

    assert once == again


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_words_are_never_run(real: Derived, tmp_path: Path, attack: Attack) -> None:
    """Text that is Typst, HTML or a template elsewhere is set as it stands."""
    view = replace(preview_views(real.guide)[0], title="Lift", line=attack.text[:100])

    ((_, png),) = preview_files([view], TEMPLATES, tmp_path)

    assert png.startswith(PNG)


def test_what_does_not_fit_stops_the_build(real: Derived, tmp_path: Path) -> None:
    """A picture whose words run onto a second page is refused."""
    view = replace(preview_views(real.guide)[0], title="Lift " * 200)

    with pytest.raises(SiteBroken, match=r"preview\.typ"):
        list(preview_files([view], TEMPLATES, tmp_path))


@pytest.mark.parametrize("place", ["", "about/", "exercises/back-squat/", "swaps/back-squat/"])
def test_pages_name_their_picture(real_build: Path, place: str) -> None:
    """The head of a page names a picture that is there, with its words for who cannot see it."""
    html = (real_build / place / "index.html").read_text("utf-8")
    said = dict(re.findall(r'<meta property="og:([\w:]+)" content="([^"]+)">', html))

    picture = said["image"].partition("/assets/")[2]

    assert (real_build / "assets" / picture).read_bytes().startswith(PNG)
    assert {"title", "description", "url", "image:alt"} <= set(said)
