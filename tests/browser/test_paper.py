"""Any page on paper: light whatever it was read in, no heading alone, no line for a screen."""

from __future__ import annotations

import re

import pytest

from generator.checks.check import Derived
from generator.views.words import capital
from tests.browser.conftest import Visits
from tests.browser.test_print import on_paper

INK = """() => Object.fromEntries([".m-body", ".figure svg"].map(what => {
  const style = getComputedStyle(document.querySelector(what));
  return [what, what === ".m-body" ? style.fill : style.getPropertyValue("--f-ink").trim()];
}))"""
"""What the body of the muscle map is filled with, and what limbs are drawn in."""


FOOT = re.compile(r"Return to Load(?!\.)|\d+ of \d+$")
"""What stands in the margin of each sheet, as far as it is not words of the page."""


def test_dark_page_prints_as_a_light_one(real_address: str, visit: Visits) -> None:
    """Figures and muscle map have the same ink on paper, whatever colours they were read in."""
    inks = []
    for scheme in ("light", "dark"):
        page = visit(real_address + "/exercises/back-squat/").page
        page.emulate_media(media="print", color_scheme=scheme)
        inks.append(page.evaluate(INK))
        page.evaluate("document.body.dataset.mdColorScheme = 'slate'")
        inks.append(page.evaluate(INK))

    assert [{".m-body": "rgb(238, 238, 238)", ".figure svg": "#222"}] * 4 == inks


@pytest.mark.parametrize("address", ["/exercises/", "/exercises/muscles/", "/swaps/"])
def test_no_heading_stands_alone_at_a_foot(
    address: str, real_address: str, real: Derived, visit: Visits
) -> None:
    """A movement or a muscle begins where there is room for its first line, too."""
    terms = [each.pattern for each in real.guide.exercises.values()]
    told = {(capital(each.label), each.description) for each in terms}
    told |= {
        (capital(each.label), each.description) for each in real.guide.vocabulary.muscles.values()
    }
    for sheet in on_paper(visit(real_address + address).page, "A4"):
        said = FOOT.sub("", sheet).strip()
        assert [] == [words for words in told if said.endswith(words)]


@pytest.mark.parametrize("address", ["/ladders/hinge/", "/phases/", "/swaps/"])
def test_paper_says_nothing_of_settings_that_nobody_made(
    address: str, real_address: str, visit: Visits
) -> None:
    """The line that says what a page follows is left out on paper until there is something."""
    page = visit(real_address + address).page
    page.emulate_media(media="print")

    assert 1 <= page.locator(".follows").count()
    assert not page.locator(".follows").first.is_visible()
