"""Light or dark in a real browser: as the device has it, until a reader chooses."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.conftest import Visits

AROUND = "getComputedStyle(document.documentElement).colorScheme"
PAPER = "getComputedStyle(document.body).backgroundColor"


def press(page: Page, name: str) -> None:
    """Open the menu and press the one button there that changes the colours."""
    if not page.locator("#places").is_visible():
        page.get_by_role("button", name="Menu: all places").click()
    page.get_by_role("button", name=name).click()


def test_device_decides_until_somebody_chooses(real_address: str, visit: Visits) -> None:
    """A first visit keeps nothing, and the page turns dark and light again with the device."""
    page = visit(real_address + "/about/", color_scheme="light").page
    light = page.evaluate(PAPER)
    page.emulate_media(color_scheme="dark")
    page.get_by_role("button", name="Menu: all places").click()

    expect(page.get_by_role("button", name="Change to light colours")).to_be_visible()
    expect(page.get_by_role("button", name="Change to dark colours")).to_be_hidden()
    assert light != page.evaluate(PAPER)
    assert [] == page.evaluate("Object.keys(localStorage).filter(key => key.includes('palette'))")


def test_choice_holds_on_every_page(real_address: str, visit: Visits) -> None:
    """Whoever chooses dark has it on the next page, before and around it, and can go back."""
    page = visit(real_address + "/about/", color_scheme="light").page
    light = page.evaluate(PAPER)
    press(page, "Change to dark colours")
    expect(page.get_by_role("button", name="Change to light colours")).to_be_focused()
    page.goto(real_address + "/today/")

    assert light != page.evaluate(PAPER)
    assert "dark" == page.evaluate(AROUND)
    bars = page.locator('meta[name="theme-color"]')
    assert ["#151d26"] * 2 == [bar.get_attribute("content") for bar in bars.all()]
    press(page, "Change to light colours")
    assert light == page.evaluate(PAPER)
    assert "light" == page.evaluate(AROUND)
    assert ["#fbf9f4"] * 2 == [bar.get_attribute("content") for bar in bars.all()]


def test_bar_of_the_browser_has_the_colour_of_the_page(real_address: str, visit: Visits) -> None:
    """The colours that the frame names for the browser's bar are those of the style sheet."""
    page = visit(real_address + "/about/", color_scheme="light").page
    read = "document.querySelector(`meta[name=theme-color][media*=${name}]`).content"
    for name in ("light", "dark"):
        page.emulate_media(color_scheme=name)
        said = page.evaluate(f"name => {read}", name)
        paper = page.evaluate("getComputedStyle(document.body).getPropertyValue('--paper').trim()")
        assert said == paper
