"""Every kind of page in a real browser, in both colour schemes, wide and narrow."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from generator.site import Site
from tests.browser.conftest import Visits

PAGES = (
    "/", "/today/",
    "/start/", "/phases/", "/swaps/", "/swaps/conventional-deadlift/", "/exercises/",
    "/exercises/conventional-deadlift/", "/exercises/plank/", "/exercises/muscles/",
    "/ladders/", "/ladders/hinge/", "/plans/", "/plans/return-to-the-deadlift/",
    "/evidence/sources/", "/evidence/comparisons/", "/evidence/figures/",
    "/contribute/fields/", "/contribute/fields/exercise/", "/contribute/checks/",
    "/contribute/checks/ex003/", "/contribute/coverage/", "/contribute/map/",
    "/contribute/first-exercise/", "/contribute/style/", "/contribute/reviewing/",
    "/evidence/", "/contribute/", "/contribute/principles/", "/about/", "/data/",
    "/data/versions/", "/data/changes/", "/nowhere/",
)  # fmt: skip


def test_every_kind_of_page_is_looked_at(real_site: Site) -> None:
    """The pages looked at here hold every kind of page that there is."""
    kinds = {page.kind for page in real_site.pages.values()}

    assert kinds == {real_site.pages[each].kind for each in PAGES if each in real_site.pages}


@pytest.mark.parametrize("address", PAGES)
def test_page_is_quiet(address: str, real_address: str, visit: Visits) -> None:
    """No error, no stopped script or style, no request to another host, wide and in light."""
    seen = visit(real_address + address, color_scheme="light")

    assert [] == seen.troubles


@pytest.mark.parametrize("address", PAGES)
def test_page_fits_a_phone(address: str, real_address: str, visit: Visits) -> None:
    """At 360 px no page scrolls sideways; in dark it is as quiet as in light."""
    seen = visit(real_address + address, width=360, color_scheme="dark")

    assert seen.sideways() <= 0
    assert [] == seen.troubles


def test_dark_is_dark(real_address: str, visit: Visits) -> None:
    """Whoever asks for dark colours gets light letters on a dark ground."""

    def lightness(scheme: str) -> float:
        page = visit(real_address + "/", color_scheme=scheme).page
        colour = page.evaluate("getComputedStyle(document.body).backgroundColor")
        return sum(map(float, re.findall(r"[\d.]+", colour)[:3]))

    assert lightness("dark") < 200
    assert lightness("light") > 500


def test_pages_read_without_script(real_address: str, visit: Visits) -> None:
    """Without JavaScript a page shows all of its words: what to do today, and the swaps."""
    page = visit(real_address + "/exercises/plank/", java_script_enabled=False).page

    expect(page.locator("#today")).to_be_visible()
    expect(page.locator("#swaps")).to_be_visible()


def test_anchor_of_a_swap_list_is_shown(real_address: str, visit: Visits) -> None:
    """A link to a section of a page brings that section into view."""
    page = visit(real_address + "/exercises/conventional-deadlift/#swaps").page

    expect(page.locator("#swaps")).to_be_in_viewport()


def test_contents_show_where_the_reader_is(real_address: str, visit: Visits) -> None:
    """Beside the text, the contents mark the part that is being read, and no other."""
    page = visit(real_address + "/soreness/", width=1280).page
    marked = page.locator(".contents [aria-current]")
    expect(marked).to_have_count(0)

    for link in page.locator(".contents a").all()[:2]:
        link.click()
        expect(marked).to_have_text(link.text_content() or "")
