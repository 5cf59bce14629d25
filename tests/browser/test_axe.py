"""WCAG 2.2 AA, as far as a program sees: axe-core on every kind of page.

Axe knows the rules that can be decided by looking at a page. What takes a keyboard, a narrow window
or a reader's own colours to tell is tried in the modules beside this one.
"""

from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

from generator.site import Site
from tests.browser.conftest import Visits
from tests.browser.kinds import ONE_OF_EACH, SIGHTS, Sight

ALIKE = ":is(li, tr, dl > div, .field, .sheet):nth-child(n + 6)"
"""The sixth of a list is made by the same lines of a template as the five before it. Leaving
it out takes a third of the time."""

ALL = {"rules": {"target-size": {"enabled": True}}}
"""All of WCAG 2.0 to 2.2, A and AA, and axe's good practice; one rule is off as it comes."""

COLOURS = {"runOnly": ["color-contrast", "link-in-text-block"]}
"""What can differ between light and dark: the words and the order of a page are the same."""

ON_A_PHONE_ALONE = ("exercise", "menu")
"""Sights with words that a wide page does not show: the folded contents, the settings in the menu.

All other words of a phone stand on the wide page too, so dark colours are tried there alone.
"""

RUN = """([options, alike]) =>
  axe.run({exclude: [[alike]]}, {resultTypes: ["violations"], ...options}).then(({violations}) =>
    violations.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) =>
      `${id}: ${target.join(" ")}: ${failureSummary}`)))"""


def faults(page: Page, options: dict[str, Any]) -> list[str]:
    """Return what axe finds, each with its rule, its place and its remedy."""
    found: list[str] = page.evaluate(RUN, [options, ALIKE])
    return found


def test_every_kind_of_page_is_tried(real_site: Site) -> None:
    """A new kind of page gets an address in the list of kinds, and so comes under these rules."""
    kinds = {page.kind for page in real_site.pages.values()}

    assert kinds == {*ONE_OF_EACH}
    assert {*ONE_OF_EACH} == {real_site.pages[each].kind for each in ONE_OF_EACH.values()}


@pytest.mark.parametrize("sight", SIGHTS, ids=str)
def test_axe_finds_nothing(sight: Sight, real_address: str, visit: Visits) -> None:
    """On a phone and on a desktop, in light and in dark, no rule that axe knows is broken."""
    page = visit(real_address + sight.address, width=360, color_scheme="light").page
    sight.make(page)
    page.evaluate(AXE_SCRIPT)
    found = faults(page, ALL)
    page.set_viewport_size({"width": 1280, "height": 900})
    found += faults(page, ALL)
    page.locator(".palette button:not([hidden])").dispatch_event("click")  # as from the menu
    found += faults(page, COLOURS)
    if sight.name in ON_A_PHONE_ALONE:
        page.set_viewport_size({"width": 360, "height": 900})
        found += faults(page, COLOURS)

    assert "slate" == page.locator("body").get_attribute("data-md-color-scheme")
    assert [] == found


def test_axe_would_find_something(real_address: str, visit: Visits) -> None:
    """A field without a name and letters too pale are found."""
    page = visit(real_address + "/about/").page
    page.evaluate(
        """() => {
          document.querySelector("h1").after(document.createElement("input"));
          document.querySelector("h1").style.color = "silver";
        }"""
    )
    page.evaluate(AXE_SCRIPT)

    assert {"label", "color-contrast"} == {each.split(":")[0] for each in faults(page, ALL)}
