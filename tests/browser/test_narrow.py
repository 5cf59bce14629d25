"""As wide as a small phone, which is a wide screen at 400 %: nothing is cut off or lost."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Visits
from tests.browser.kinds import SIGHTS, Sight

ZOOMED = {"width": 320, "height": 256}
"""What is left of 1280 by 1024 at 400 % (WCAG 1.4.10)."""

SPACED = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
    word-spacing: .16em !important; } p { margin-bottom: 2em !important; }`);
  document.adoptedStyleSheets = [sheet];
}"""
"""The spacing of text that readers may ask for (WCAG 1.4.12), as their own style would give it."""

SIDEWAYS = """() => {
  const shown = [...document.querySelectorAll("body, body *")].filter(one => one.checkVisibility());
  const moves = one => /auto|scroll/.test(getComputedStyle(one).overflowX);
  const isNamed = one => one.matches("[tabindex='0'][aria-label], [tabindex='0'][aria-labelledby]");
  const name = one => `${one.tagName} ${one.className}`;
  return shown.filter(one => one.scrollWidth > one.clientWidth + 1 && moves(one) && !isNamed(one))
    .map(name);
}"""
"""What scrolls sideways and cannot be reached and scrolled from a keyboard, or has no name."""

CUT = """() => {
  const isUnseen = one => getComputedStyle(one).clipPath === "inset(50%)";
  const isHidden = one => one.closest("svg, select, pre, .search__list article")
    || isUnseen(one) || isUnseen(one.parentElement) || one.closest("thead");
  const name = one => `${one.tagName} ${one.className} ${one.textContent.trim().slice(0, 40)}`;
  const holdsWords = one => [...one.childNodes].some(node =>
    node.nodeType === Node.TEXT_NODE && node.data.trim());
  const cuts = one => /hidden|clip/.test(getComputedStyle(one).overflow);
  const isOut = one => {
    const {left, right} = one.getBoundingClientRect();
    return (right > innerWidth + 1 || left < -1) && !one.closest("[tabindex='0'][aria-label]");
  };
  const isTooLarge = one =>
    one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
  return [...document.querySelectorAll("body *")]
    .filter(one => one.checkVisibility({visibilityProperty: true}))
    .filter(one => holdsWords(one) && !isHidden(one))
    .filter(one => isOut(one) || (cuts(one) && isTooLarge(one))).map(name);
}"""
"""Words that stand beyond the edge of the page, or that their own box cuts off."""

COVERED = """() => {
  const isOver = one => getComputedStyle(one).position === "fixed"; // an open search covers all
  const controls = [...document.querySelectorAll(".bar__inner > *")]
    .filter(one => one.checkVisibility() && !isOver(one));
  const boxes = controls.map(one => one.getBoundingClientRect()).filter(({width}) => width);
  return boxes.flatMap((one, at) => boxes.slice(at + 1).filter(other =>
    one.right > other.left + 1 && other.right > one.left + 1
    && one.bottom > other.top + 1 && other.bottom > one.top + 1)).length;
}"""
"""How many places of the bar stand on one another."""


def lost(page: Page) -> list[str]:
    """Return what cannot be read or reached on a page."""
    found: list[str] = [
        *page.evaluate(SIDEWAYS),
        *page.evaluate(CUT),
        *["in the bar"] * page.evaluate(COVERED),
    ]
    return found


@pytest.mark.parametrize("address", ["/data/versions/", "/contribute/figure/"])
def test_columns_keep_their_headings(address: str, real_address: str, visit: Visits) -> None:
    """On a phone a table of three columns or more stays one where its cells need their headings."""
    page = visit(real_address + address, width=360).page
    heads = page.locator(".written-table thead")

    assert 1 <= heads.count()
    assert ["none"] * heads.count() == heads.evaluate_all(
        "heads => heads.map(head => getComputedStyle(head).clipPath)"
    )


@pytest.mark.parametrize("sight", SIGHTS, ids=str)
def test_nothing_is_lost_at_400_per_cent(sight: Sight, real_address: str, visit: Visits) -> None:
    """At 320 pixels, with wider text too, only tables with a name scroll sideways; all is there."""
    seen = visit(real_address + sight.address, width=320)
    sight.make(seen.page)
    seen.page.set_viewport_size(ZOOMED)  # type: ignore[arg-type]
    assert [] == lost(seen.page)
    assert seen.sideways() <= 0
    seen.page.evaluate(SPACED)

    assert [] == lost(seen.page)
    assert seen.sideways() <= 0
