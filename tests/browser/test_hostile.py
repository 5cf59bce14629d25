"""Hostile records in a real browser: shown as text, and nothing of them is run."""

from __future__ import annotations

import pytest

from tests.browser.conftest import Visits
from tests.browser.test_pages import PAGES
from tests.hostile import MARK
from tests.render.test_escaping import FROM_THE_PROGRAM

HAND_WRITTEN = (
    "/evidence/", "/contribute/", "/contribute/first-exercise/", "/contribute/style/",
    "/contribute/reviewing/", "/contribute/principles/", "/about/", "/nowhere/",
)  # fmt: skip

MADE_FROM_RECORDS = [
    each for each in PAGES
    if each not in HAND_WRITTEN
    and not each.startswith("/data/")
    and not {*each.strip("/").split("/")} & FROM_THE_PROGRAM
]  # fmt: skip


@pytest.mark.parametrize("address", MADE_FROM_RECORDS)
def test_hostile_text_is_only_text(address: str, hostile_address: str, visit: Visits) -> None:
    """On every kind of page hostile texts are read, and no script, frame or request comes of it."""
    seen = visit(hostile_address + address)
    page = seen.page

    assert [] == seen.troubles
    assert page.url == hostile_address + address
    assert page.evaluate("window.pwned === undefined")
    assert 0 == page.locator('[onfocus], [onerror], iframe, img[src="x"], [href*="evil"]').count()
    assert MARK in (page.locator(".guide").text_content() or "")


def test_hostile_search_results_are_only_text(hostile_address: str, visit: Visits) -> None:
    """Search shows what it finds as HTML; hostile names and texts are text there too."""
    seen = visit(hostile_address + "/")
    seen.search("onfocus")
    result = seen.page.locator('[data-md-component="search-result"]')

    assert [] == seen.troubles
    assert seen.page.evaluate("window.pwned === undefined")
    assert 0 == result.locator("img, script, iframe, [onerror], [onfocus]").count()
    assert "<img" in (result.text_content() or "") or "&lt;img" in (result.text_content() or "")


def test_hostile_page_reads_the_same_without_script(hostile_address: str, visit: Visits) -> None:
    """With or without JavaScript a hostile page has the same words, but for what it follows."""
    words = []
    for script in (True, False):
        page = visit(f"{hostile_address}/exercises/plank/", java_script_enabled=script).page
        followed = page.locator(".follows")
        whole = page.locator(".guide").text_content() or ""
        for at in range(followed.count()):
            whole = whole.replace(followed.nth(at).text_content() or "", "", 1)
        words.append(whole.split())

    assert words[0] == words[1]
