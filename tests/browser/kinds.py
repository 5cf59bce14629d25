"""One page of each kind, and what a reader opens or fills in: what holds here holds everywhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page, expect

from tests.browser.settings import open_panel

ONE_OF_EACH = {
    "home": "/",
    "today": "/today/",
    "get_help": "/start/",
    "phases": "/phases/",
    "swaps": "/swaps/",
    "lift": "/swaps/conventional-deadlift/",
    "exercises": "/exercises/",
    "exercise": "/exercises/conventional-deadlift/",
    "muscles": "/exercises/muscles/",
    "doors": "/ladders/",
    "ladder": "/ladders/hinge/",
    "plans": "/plans/",
    "plan": "/plans/flare-up-fortnight/",
    "sources": "/evidence/sources/",
    "comparisons": "/evidence/comparisons/",
    "figures": "/evidence/figures/",
    "fields": "/contribute/fields/",
    "field": "/contribute/fields/ladder/",
    "checks": "/contribute/checks/",
    "check": "/contribute/checks/ex003/",
    "coverage": "/contribute/coverage/",
    "map": "/contribute/map/",
}
"""An address for each kind of page that is made from records."""

BY_HAND = {"prose": "/contribute/first-exercise/", "missing": "/nowhere/"}
"""A page written as Markdown, and the answer to an address that leads nowhere."""

EVERY_KIND = {**ONE_OF_EACH, **BY_HAND}


@dataclass(frozen=True)
class Sight:
    """A page, and what is done on it before it is looked at."""

    name: str
    address: str
    make: Callable[[Page], object] = lambda page: page

    def __str__(self) -> str:
        """Return the name, for the list of tests."""
        return self.name


def search(page: Page) -> None:
    """Open the search and find something."""
    page.locator('[data-md-component="search-query"]').click()
    page.keyboard.insert_text("squat")
    page.keyboard.press("End")
    expect(page.locator('[data-md-component="search-result"] li > a').first).to_be_visible(
        timeout=30_000
    )


def menu(page: Page) -> None:
    """Open the menu with every place."""
    page.locator(".bar__menu").click()
    expect(page.locator("#places")).to_be_visible()


def settings(page: Page) -> None:
    """Open the reader's settings, with every list in them."""
    open_panel(page).get_by_text("Tick what is there").click()


def followed(page: Page) -> None:
    """Show the address of a page that an address has told what to show."""
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error()); }")
    page.get_by_role("button", name="Copy address").click()
    expect(page.get_by_label("Copy this address")).to_be_visible()


def facet(page: Page) -> None:
    """Choose in one facet of the finder, and leave another open."""
    page.locator('.facet[data-facet="load"] summary').click()
    page.locator('.facet[data-facet="load"] label:has([value="low"])').click()
    page.locator('.facet[data-facet="have"] summary').click()
    expect(page.locator(".found tbody tr").first).to_be_visible()


def numbers(page: Page) -> None:
    """Give the plan a weight and a date, with the panel open."""
    page.locator("#numbers > summary").click()
    weight = page.locator("[data-key]").first
    weight.fill("100")
    weight.press("Tab")
    expect(page.locator('[data-label="Weight"]:visible').first).to_contain_text("kg")


def placed(page: Page) -> None:
    """Answer for two movements, see where they are, and look at the page for a visit."""
    for value in ("hinge", "squat"):
        page.locator(f'[name="w-movement"][value="{value}"]').check()
        page.locator(f'[name="w-settles-{value}"][value="by-morning"]').check()
    page.locator('[name="w-how-long"][value="no-better"]').check()
    page.locator('[name="w-lift-now-hinge"][value="nine-tenths"]').check()
    page.locator(".where__show button").click()
    page.locator("#w-see").click()
    expect(page.locator("#w-sheet")).to_be_visible()


def sent_to_hospital(page: Page) -> None:
    """Give an answer that wants help now."""
    page.locator('[name="w-leg"][value="both-or-drop"]').check()
    page.locator(".where__show button").click()


WITH_A_READER = (
    Sight("search", "/", search),
    Sight("menu", "/", menu),
    Sight("settings", "/", settings),
    Sight("followed", "/exercises/back-squat/?have=dumbbells&squat=settling&on=bending", followed),
    Sight("found", "/exercises/?words=squat&phase=settling", facet),
    Sight("none-found", "/exercises/?words=leg+press&have=no-equipment"),
    Sight("numbers", ONE_OF_EACH["plan"], numbers),
    Sight("placed", "/start/", placed),
    Sight("sent-to-hospital", "/start/", sent_to_hospital),
)
"""What is only there once somebody has opened or filled it in."""


SIGHTS = (*(Sight(name, address) for name, address in EVERY_KIND.items()), *WITH_A_READER)
"""Each kind of page as it opens, then what only a reader brings about."""
