"""What lets the finder answer at once: what a letter does not touch, and what does not jump."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visits

EXERCISES = "/exercises/"
NOTE_ELEMENTS = """
part => {
  window.changed = [];
  new MutationObserver(changes => changes.forEach(change =>
    [...change.addedNodes, ...change.removedNodes]
      .filter(node => node.nodeType === Node.ELEMENT_NODE)
      .forEach(node => window.changed.push(node.outerHTML)))
  ).observe(part, { childList: true, subtree: true });
}
"""
TOP = "heading => heading.getBoundingClientRect().top"


@pytest.mark.parametrize("width", [320, 360, 412, 1280])
def test_nothing_jumps_as_the_script_comes(width: int, real_address: str, visit: Visits) -> None:
    """The list stands where it will stand with the finder before its script is there."""
    seen = visit(real_address + "/about/", width)
    seen.page.route("**/finder/page.js", lambda route: route.abort())
    seen.page.goto(real_address + EXERCISES)
    before = seen.page.locator("#squat").evaluate(TOP)
    seen.page.unroute("**/finder/page.js")
    seen.page.goto(real_address + EXERCISES)
    expect(seen.page.locator("#find-count")).to_have_text("71 exercises in all.")

    assert before == pytest.approx(seen.page.locator("#squat").evaluate(TOP), abs=1)


def test_letter_adds_nothing_where_the_choices_stand(real_address: str, visit: Visits) -> None:
    """Styles ask what is chosen there: an element more, and they would ask the whole list anew."""
    page = visit(real_address + EXERCISES, width=412).page
    page.locator(".part--find").evaluate(NOTE_ELEMENTS)
    page.locator("#find-words").press_sequentially("squat")
    expect(page.locator(".found tbody a").first).to_have_text("Back squat")
    expect(page).to_have_url(real_address + EXERCISES + "?words=squat")

    assert [] == page.evaluate("window.changed")


def test_letters_are_kept_from_shortcuts(real_address: str, visit: Visits) -> None:
    """What is typed is no shortcut of the theme, so only keys that write nothing reach it."""
    page = visit(real_address + EXERCISES).page
    page.evaluate("window.keys = []; addEventListener('keydown', ({ key }) => keys.push(key));")
    page.locator("#find-words").press("s")
    page.locator("#find-words").press("Tab")

    assert ["Tab"] == page.evaluate("window.keys")
