"""Where am I: what the browser keeps, only where it is wanted, and what other pages take over."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.visit import Visit
from tests.browser.where.form import KEY, START, answer, kept, show, standings

SETTINGS = "return-to-load.settings"


@pytest.fixture(
    params=[
        "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no'); }})",
        "Storage.prototype.setItem = () => { throw new DOMException('full'); }",
    ],
    ids=["forbidden", "full"],
)
def refusing(
    request: pytest.FixtureRequest, browser: Browser, real_address: str
) -> Iterator[Visit]:
    """Open the page in a browser that keeps nothing for pages."""
    context = browser.new_context()
    context.add_init_script(request.param)
    yield Visit(context, real_address + START)
    context.close()


def test_other_pages_take_the_phases_over(lifter: Visit) -> None:
    """On a press, phases and what brings it on are kept for all pages, and nothing else is."""
    page = lifter.page
    before = {"phases": {"upright": "rebuilding", "hinge": "full-training"}, "unit": "lb"}
    page.evaluate(
        "([key, kept]) => localStorage.setItem(key, JSON.stringify(kept))", [SETTINGS, before]
    )
    page.reload()
    answer(page, settles__hinge="by-morning", settles__squat="within-an-hour", brings_on="twisting")
    show(page)
    page.locator("#w-use").click()

    settings = kept(page, SETTINGS)
    assert {
        "hinge": "settling", "squat": "rebuilding", "upright": "rebuilding",
    } == settings["phases"]  # fmt: skip
    assert (["twisting"], "lb") == (settings["bringsOn"], settings["unit"])
    expect(page.locator("#w-used")).to_contain_text("Kept")
    assert None is kept(page, KEY)
    page.locator("#w-on a").click()
    assert "/swaps/" == page.evaluate("location.pathname + location.search")


def test_nothing_can_be_kept(refusing: Visit) -> None:
    """A browser that refuses storage still names the phases; they go along in the address."""
    page = refusing.page
    answer(page, settles__hinge="by-morning")
    show(page)
    assert ["Hip hinge: Settling"] == standings(page)
    page.locator("#w-use").click()
    expect(page.locator("#w-used")).to_contain_text("keeps nothing")
    assert "hinge=settling" in str(page.locator("#w-on a").get_attribute("href"))
    page.locator("#w-keep").check()
    expect(page.locator("#w-refused")).to_be_visible()
    assert [] == refusing.violations


def test_kept_only_where_wanted(lifter: Visit) -> None:
    """Nothing is kept until the reader asks for it; without the tick it is gone again."""
    page = lifter.page
    answer(page, settles__hinge="by-morning")
    page.locator("#w-activity-1").fill("Socks")
    assert None is kept(page, KEY)
    page.locator("#w-keep").check()
    page.locator("#w-score-1").select_option("4")
    page.reload()

    assert ["Hip hinge: Settling"] == standings(page)
    expect(page.locator("#w-activity-1")).to_have_value("Socks")
    expect(page.locator("#w-score-1")).to_have_value("4")
    page.locator("#w-keep").uncheck()
    assert None is kept(page, KEY)


def test_clearing_forgets_and_can_be_undone(lifter: Visit) -> None:
    """One press empties the form and the browser; one more brings it back."""
    page = lifter.page
    answer(page, settles__hinge="by-morning")
    page.locator("#w-worries").fill("A disc?")
    page.locator("#w-keep").check()
    page.locator("#w-clear").click()
    assert None is kept(page, KEY)
    expect(page.locator("#w-worries")).to_have_value("")
    expect(page.locator("#w-note")).to_have_text("Your answers are cleared.")
    page.locator("#w-undo").click()
    expect(page.locator("#w-worries")).to_have_value("A disc?")
    assert "A disc?" == kept(page, KEY)["worries"]
    show(page)
    assert ["Hip hinge: Settling"] == standings(page)


@pytest.mark.parametrize(
    "before", ["{", "7", '{"given": [3, {"question": "x"}], "activities": {"a": 1}, "worries": []}']
)
def test_whatever_was_kept_the_page_works(before: str, lifter: Visit) -> None:
    """Kept answers of any other shape do no harm."""
    page = lifter.page
    page.evaluate("([key, kept]) => localStorage.setItem(key, kept)", [KEY, before])
    page.reload()
    answer(page, daily_life="hard")
    show(page)

    assert 1 == len(standings(page))
    assert [] == lifter.troubles
