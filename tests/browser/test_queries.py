"""What lifters type into the search, and whether the page that should answer is among the first."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Page, expect

from tests.browser.conftest import Visits

QUERIES = Path(__file__).with_name("queries.txt")
FIRST = 3
ENOUGH = 0.95
LIST = '[data-md-component="search-result"] .search__list'


def _asked() -> list[tuple[str, set[str]]]:
    """Return each query with the pages that would answer it."""
    lines = (line.strip() for line in QUERIES.read_text(encoding="utf-8").splitlines())
    pairs = (line.split(" => ") for line in lines if line and not line.startswith("#"))
    return [(words, set(pages.split())) for words, pages in pairs]


def _first_pages(page: Page, words: str) -> list[str]:
    """Type a query into the field, emptied before, and return the first pages it names."""
    field = page.locator('[data-md-component="search-query"]').first
    field.fill("")
    expect(page.locator(f"{LIST} > li")).to_have_count(0)
    page.keyboard.insert_text(words)
    page.keyboard.press("End")
    links = page.locator(f"{LIST} > li > a:first-of-type")  # the page; its sections follow
    nothing = page.locator(".search__count", has_text="Nothing found")
    expect(links.first.or_(nothing)).to_be_visible(timeout=30_000)
    addresses = [links.nth(at).get_attribute("href") for at in range(min(FIRST, links.count()))]
    return [urlsplit(address or "").path for address in addresses]


def test_queries_find_their_pages(real_address: str, visit: Visits) -> None:
    """Of the queries that are written down, 95 in 100 find their page among the first three."""
    page = visit(real_address + "/").page
    page.locator('[data-md-component="search-query"]').first.click()
    asked = _asked()

    missed = {
        words: first
        for words, wanted in asked
        if wanted.isdisjoint(first := _first_pages(page, words))
    }

    assert len(asked) >= 60
    assert len(missed) <= (1 - ENOUGH) * len(asked), missed


def test_queries_ask_for_pages_that_are_there(real_build: Path) -> None:
    """Each query names pages of the guide, so that a page that moved cannot hide a miss."""
    pages = {page for _, wanted in _asked() for page in wanted}

    assert (
        sorted(
            page for page in pages if not (real_build / page.strip("/") / "index.html").is_file()
        )
        == []
    )
