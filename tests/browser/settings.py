"""A reader's settings in tests: what somebody said, kept before a page is opened, and its line."""

from __future__ import annotations

import json

from playwright.sync_api import Locator, Page

from tests.browser.visit import Visit

KEY = "return-to-load.settings"
REFUSE_STORAGE = """
for (const name of ["localStorage", "sessionStorage"]) {
  Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError"); } });
}
"""


def said(**changes: object) -> dict[str, object]:
    """Return settings as the browser keeps them; nothing is said but what is given."""
    nothing = {
        "phases": {},
        "bringsOn": [],
        "equipment": {"preset": "all", "items": []},
        "unit": "",
        "paper": "",
    }
    return nothing | changes


def preset(tag: str, *items: str) -> dict[str, object]:
    """Return equipment: a profile by its tag, or "own" and what is there."""
    return {"preset": tag, "items": list(items)}


def settle(seen: Visit, address: str, **settings: object) -> Page:
    """Keep settings as the panel does, then open a page."""
    seen.page.evaluate(
        "([key, settings]) => localStorage.setItem(key, settings)",
        [KEY, json.dumps(said(**settings))],
    )
    seen.page.goto(address)
    return seen.page


def kept_in(page: Page) -> object:
    """Return what the browser keeps now; None for nothing."""
    return json.loads(page.evaluate(f"localStorage.getItem('{KEY}')") or "null")


def line_of(page: Page) -> Locator:
    """Return the line that says what the page follows."""
    return page.locator(".follows__line")


def open_panel(page: Page) -> Locator:
    """Open the panel from the bar, or on a phone from the menu."""
    button = page.locator(".bar__settings")
    if not button.is_visible():
        page.locator(".bar__menu").click()
        button = page.locator(".places__settings")
    button.click()
    return page.get_by_role("dialog", name="Your settings")


def press(page: Page, name: str) -> None:
    """Press a button beside the line."""
    page.locator(".follows").get_by_role("button", name=name, exact=True).click()
