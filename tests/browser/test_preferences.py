"""Readers who ask for less motion, or for colours of their own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Visits
from tests.browser.kinds import ONE_OF_EACH

WITH_FIGURES = ("exercise", "lift", "ladder", "exercises", "figures", "muscles", "plan", "home")

HARDER_AND_EASIER = (":not(.climb__week--easier)", ".climb__week--easier")

Opened = Callable[[str], Page]

MOVING = """() => {
  const moving = document.getAnimations().filter(({playState}) => playState === "running").length;
  const driven = [...document.querySelectorAll(":is(animate, animateTransform, animateMotion)")];
  const smooth = [document.documentElement, document.body].filter(one =>
    getComputedStyle(one).scrollBehavior === "smooth");
  return moving + smooth.length + driven.filter(one =>
    one.closest("svg").checkVisibility() && !one.closest("svg").animationsPaused()).length;
}"""

LOOKS = """selector => {
  const style = getComputedStyle(document.querySelector(selector));
  const {backgroundColor, color, fill, stroke} = style;
  const border = `${style.borderTopStyle} ${style.borderTopColor}`;
  const ring = style.outlineStyle === "none" ? "none" : style.outlineColor;
  return {ground: backgroundColor, ink: color, fill, stroke, border, ring};
}"""


TURNED = "selector => getComputedStyle(document.querySelector(selector)).filter"
"""What turns the colours of a picture round, as dark pages do with thumbnails."""


@pytest.mark.parametrize("kind", WITH_FIGURES)
def test_nothing_moves_for_who_asks_for_less(kind: str, real_address: str, visit: Visits) -> None:
    """With less motion asked for, no figure in sight moves and no page glides."""
    page = visit(real_address + ONE_OF_EACH[kind]).page

    assert 0 == page.evaluate(MOVING)


def test_something_would_move(real_address: str, visit: Visits) -> None:
    """Without that wish the figure of an exercise moves, and the measure above sees it."""
    page = visit(real_address + ONE_OF_EACH["exercise"]).page
    page.emulate_media(reduced_motion="no-preference")

    page.wait_for_function(f"({MOVING})() > 0")


@pytest.fixture(params=["light", "dark"])
def forced(request: pytest.FixtureRequest, real_address: str, visit: Visits) -> Opened:
    """Return how to open a page in colours that the reader's system forces on it."""

    def open_(address: str) -> Page:
        return visit(
            real_address + address, forced_colors="active", color_scheme=request.param
        ).page

    return open_


def looks(page: Page, selector: str) -> dict[str, str]:
    """Return the colours of the first of some elements."""
    found: dict[str, str] = page.evaluate(LOOKS, selector)
    return found


def test_bands_tell_apart_in_forced_colours(forced: Opened) -> None:
    """A band keeps its word and an edge, and the filled bars differ from the empty ones."""
    page = forced(ONE_OF_EACH["exercises"])
    band, on, off = (looks(page, f"tr[data-names] .band{part}") for part in ("", " .on", " .off"))

    assert band["border"].startswith("solid")
    assert band["ink"] == on["fill"]
    assert "none" == off["fill"] != off["stroke"]


def test_choices_and_focus_tell_apart_in_forced_colours(forced: Opened) -> None:
    """A choice that is made is filled, and the ring says where the focus is, on that one too."""
    page = forced(ONE_OF_EACH["lift"])
    chosen, other = (
        f".swaps .filter label:has(input{how})" for how in (":checked", ":not(:checked)")
    )
    free, made = looks(page, other), looks(page, chosen)
    page.locator(f"{chosen} input").first.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowLeft")
    focused = looks(page, chosen)

    assert made["ground"] not in (free["ground"], made["ink"])
    assert "none" == made["ring"]
    assert focused["ring"] not in ("none", free["ground"])


def test_charts_tell_apart_in_forced_colours(forced: Opened) -> None:
    """Bars have the colour of text on the ground of the page; easier weeks are hollow."""
    page = forced(ONE_OF_EACH["plan"])
    text, bar, ground = (looks(page, each) for each in ("h1", ".percent rect", ".percent"))
    assert text["ink"] == bar["fill"] != ground["ground"]
    page = forced(ONE_OF_EACH["home"])
    week, easier = (looks(page, f".climb__week{which}") for which in HARDER_AND_EASIER)

    assert week["fill"] == easier["stroke"] != easier["fill"]


def test_figures_take_the_forced_colours(forced: Opened) -> None:
    """A figure is drawn in the colour of text, in the dark too; a thumbnail lies dark on white."""
    page = forced(ONE_OF_EACH["exercise"])
    text, limb = looks(page, "h1"), looks(page, ".figure__frames .f-near")
    assert text["ink"] == limb["fill"] != limb["stroke"]
    assert looks(page, "body")["ground"] != looks(page, ".figure__frames .f-trunk")["fill"]
    page = forced(ONE_OF_EACH["exercises"])
    page.locator(".list-table img.thumb").first.scroll_into_view_if_needed()

    assert "rgb(255, 255, 255)" == looks(page, ".list-table img.thumb")["ground"]
    assert "none" == page.evaluate(TURNED, ".list-table img.thumb")
