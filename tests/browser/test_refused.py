"""Browsers that refuse: no script, or nothing kept. The words of every kind of page are there."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import Visits
from tests.browser.kinds import EVERY_KIND
from tests.browser.test_finder import REFUSE_STORAGE
from tests.browser.visit import Visit

DEAD = """() => [...document.querySelectorAll("main :is(button, input, select), .bar button")]
  .filter(one => one.checkVisibility() && !one.popoverTargetElement && !one.closest("label"))
  .map(one => `${one.tagName} ${one.className} ${one.textContent.trim()}`)"""
"""Controls in sight that do nothing without script: a menu and what is chosen by a label do."""

WORDS = "document.querySelector('.page__text').innerText"


@pytest.mark.parametrize("address", EVERY_KIND.values(), ids=EVERY_KIND)
def test_page_is_whole_without_script(address: str, real_address: str, visit: Visits) -> None:
    """Without JavaScript a page says what it is, holds its words, and shows nothing dead."""
    seen = visit(real_address + address, java_script_enabled=False)

    assert [] == seen.troubles
    assert seen.page.locator("h1").is_visible()
    assert len(seen.page.evaluate(WORDS)) > 200
    assert [] == seen.page.evaluate(DEAD)


@pytest.mark.parametrize("address", EVERY_KIND.values(), ids=EVERY_KIND)
def test_page_is_whole_where_nothing_is_kept(
    address: str, real_address: str, browser: Browser
) -> None:
    """A browser that lets pages keep nothing shows every page without a complaint."""
    context = browser.new_context()
    context.add_init_script(REFUSE_STORAGE)
    seen = Visit(context, real_address + address)
    words = len(seen.page.evaluate(WORDS))
    troubles = seen.troubles
    context.close()

    assert [] == troubles
    assert words > 200


def test_search_finds_where_nothing_is_kept(real_address: str, browser: Browser) -> None:
    """The search and the colour switch work where nothing is kept."""
    context = browser.new_context(color_scheme="light")
    context.add_init_script(REFUSE_STORAGE)
    seen = Visit(context, real_address + "/about/")
    seen.page.locator(".palette button:not([hidden])").dispatch_event("click")
    scheme = seen.page.locator("body").get_attribute("data-md-color-scheme")
    first = seen.search("RDL").first.get_attribute("href") or ""
    troubles = seen.troubles
    context.close()

    assert [] == troubles
    assert "slate" == scheme
    assert "/exercises/romanian-deadlift/" in first
