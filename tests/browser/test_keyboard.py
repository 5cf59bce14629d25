"""Every kind of page with the keyboard alone: all is reached, in order, and seen on the way."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visits
from tests.browser.kinds import SIGHTS, Sight, menu, search

MOST = 150
"""Stops of one walk: longer pages go on with links like those before."""

NOTE_STOPS = """() => {
  const inside = [...document.querySelectorAll("body *")];
  const below = document.querySelector(".bar").getBoundingClientRect().bottom;
  const hasRing = one => [null, "::after"].some(part => {
    const {outlineStyle, outlineWidth} = getComputedStyle(one, part);
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  });
  const isInSight = one => {
    const {top, bottom, width, height} = one.getBoundingClientRect();
    const isFree = bottom > below + 1 || one.closest(".bar, .md-skip, dialog");
    return width * height > 1 && top < innerHeight && bottom > 0 && isFree;
  };
  window.stops = [];
  addEventListener("keyup", () => {
    const one = document.activeElement;
    const {parentElement, nextElementSibling} = one;
    const around = [one, nextElementSibling, parentElement, parentElement?.parentElement];
    stops.push({
      at: inside.indexOf(one),
      name: `${one.tagName} ${one.name ?? ""} ${one.textContent.trim()}`.slice(0, 60),
      isSeen: around.some(each => each && hasRing(each) && isInSight(each)),
    });
  });
  const groups = new Set();
  const reached = document.querySelector("dialog:modal") ?? document;
  return inside.filter(one => reached.contains(one)
    && one.matches("a[href], button, input, select, textarea, summary, [tabindex]")
    && one.tabIndex >= 0 && !one.disabled && one.checkVisibility({visibilityProperty: true})
    && (one.type !== "radio" || !groups.has(one.name) && groups.add(one.name))).length;
}"""
"""Note after each key where in the page the focus is, and whether its ring is in sight.

Returns how many places the Tab key should stop at: all controls, and one of each group of radios;
while a dialog keeps everything else away, those in it.
"""


def walk(page: Page) -> tuple[int, list[dict[str, Any]]]:
    """Press Tab once for each control; return how many there are, and the stops."""
    expected: int = page.evaluate(NOTE_STOPS)
    for _ in range(min(expected, MOST)):
        page.keyboard.press("Tab")
    stops: list[dict[str, Any]] = page.evaluate("stops")
    return expected, stops


@pytest.mark.parametrize("sight", [each for each in SIGHTS if each.name != "search"], ids=str)
def test_tab_reaches_everything_in_order(sight: Sight, real_address: str, visit: Visits) -> None:
    """Tab stops at every control once, goes down the page, and its ring is never out of sight."""
    page = visit(real_address + sight.address).page
    sight.make(page)
    expected, stops = walk(page)
    places = [stop["at"] for stop in stops if stop["at"] >= 0]
    begin = places.index(min(places))
    in_order = places[begin:] + places[:begin]  # who has opened something goes on from there

    assert sorted({*places}) == in_order
    assert min(expected, MOST) - len(places) <= (begin > 0)  # after the end it stops at none once
    assert [] == [stop["name"] for stop in stops if stop["at"] >= 0 and not stop["isSeen"]]


def test_escape_closes_the_menu(real_address: str, visit: Visits) -> None:
    """The menu opens from the keyboard, is next to its button, and Escape gives the focus back."""
    page = visit(real_address + "/about/", width=360).page
    page.locator(".bar__menu").press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator("#places :is(a, button):visible").first).to_be_focused()
    page.keyboard.press("Escape")

    expect(page.locator("#places")).to_be_hidden()
    expect(page.locator(".bar__menu")).to_be_focused()


def test_tab_leads_from_the_search_to_what_it_found(real_address: str, visit: Visits) -> None:
    """From the field Tab goes through what was found, the first first, and out again."""
    page = visit(real_address + "/about/").page
    search(page)
    found = page.locator('[data-md-component="search-result"] li > a')
    page.keyboard.press("Tab")
    while not page.evaluate("document.activeElement.matches('.search__list a')"):
        assert page.evaluate("Boolean(document.activeElement.closest('.search'))")
        page.keyboard.press("Tab")
    expect(found.first).to_be_focused()
    while page.evaluate("Boolean(document.activeElement.closest('.search'))"):
        page.keyboard.press("Tab")

    expect(page.locator(".bar__help")).to_be_focused()
    expect(page.locator(".search__panel")).to_be_hidden()


@pytest.mark.parametrize("width", [360, 1280])
def test_escape_closes_the_search(width: int, real_address: str, visit: Visits) -> None:
    """Escape shuts the search, and Tab goes on from where its field is."""
    page = visit(real_address + "/about/", width=width).page
    search(page)
    page.keyboard.press("Escape")
    expect(page.locator(".search__panel")).to_be_hidden()
    page.keyboard.press("Tab")

    expect(page.locator(".bar__help")).to_be_focused()


def test_menu_closes_where_a_reader_goes_on(real_address: str, visit: Visits) -> None:
    """A link in the menu leads away from the keyboard, too."""
    page = visit(real_address + "/about/").page
    menu(page)
    page.locator("#places a", has_text="Phases").press("Enter")

    expect(page.locator("h1")).to_contain_text("phase", ignore_case=True)


def test_first_stop_leads_past_the_bar(real_address: str, visit: Visits) -> None:
    """The first stop of a page leads to its text."""
    page = visit(real_address + "/exercises/plank/").page
    page.keyboard.press("Tab")
    expect(page.locator(".md-skip")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")

    assert page.evaluate("Boolean(document.activeElement.closest('.page__text'))")


def test_no_single_letter_leads_away(real_address: str, visit: Visits) -> None:
    """With the theme's script at work, its keys of one letter do nothing (WCAG 2.1.4)."""
    seen = visit(real_address + "/plans/return-to-the-squat/")
    seen.search("plank")
    seen.page.keyboard.press("Escape")
    expect(seen.page.locator("#__search")).not_to_be_checked()
    for key in "/fs.n,p":
        seen.page.keyboard.press(key)

    expect(seen.page.locator("#__search")).not_to_be_checked()
    assert seen.page.url.endswith("/plans/return-to-the-squat/")
    seen.page.locator("main a:visible").first.focus()
    seen.page.keyboard.press("n")
    assert [] == seen.troubles
    assert seen.page.url.endswith("/plans/return-to-the-squat/")
