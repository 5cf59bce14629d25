"""The reader's numbers kept in the browser: several people, two tabs, or nothing at all."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import Visits
from tests.browser.plan_numbers.panel import (
    DEADLIFT,
    KEY,
    PLAN,
    decide,
    field,
    headings_of,
    open_part,
    weights_of,
)
from tests.browser.visit import Visit


@pytest.fixture(
    params=[
        """Object.defineProperty(window, 'localStorage', {
          get() { throw new DOMException('no'); }, configurable: true})""",
        "Storage.prototype.setItem = () => { throw new DOMException('full'); }",
    ],
    ids=["forbidden", "full"],
)
def refusing(
    request: pytest.FixtureRequest, browser: Browser, real_address: str
) -> Iterator[Visit]:
    """Open a plan in a browser that keeps nothing for pages."""
    context = browser.new_context()
    context.add_init_script(request.param)
    yield Visit(context, real_address + PLAN)
    context.close()


def test_coach_with_three_lifters(real_address: str, visit: Visits) -> None:
    """Several people are kept apart, by name; one can be deleted, and all cleared at once."""
    seen = visit(real_address + PLAN)
    page = seen.page
    page.locator("#numbers > summary").click()
    open_part(page, "Several people")
    open_part(page, "Name and dates")
    for n, (name, weight) in enumerate((("Ana", "100"), ("Bo <b>", "140"), ("Chi", "60"))):
        if n:
            page.locator("#n-add").click()
        page.locator("#n-name").fill(name)
        field(page, DEADLIFT).fill(weight)
    page.locator("#n-person").select_option(label="Bo <b>")
    assert "140" == field(page, DEADLIFT).input_value()
    assert "75 kg 55 %" == weights_of(page)[0]
    assert "Bo <b>" == page.locator(".sheet:visible .sheet__name").text_content()

    decide(page, "stay")
    page.locator("#n-person").select_option(label="Ana")
    assert "55 kg 55 %" == weights_of(page)[0]
    assert "Week 2 of 10" == headings_of(page)[1]
    page.locator("#n-drop").click()
    assert ["Bo <b>", "Chi"] == page.locator("#n-person option").all_text_contents()
    page.locator("#n-undo").click()
    assert ["Ana", "Bo <b>", "Chi"] == page.locator("#n-person option").all_text_contents()
    page.locator("#n-clear").click()
    assert page.locator("#n-person").is_hidden()
    assert page.evaluate(f"!('{KEY}' in localStorage)")
    page.locator("#n-undo").click()
    assert "100" == field(page, DEADLIFT).input_value()
    page.locator("#n-clear").click()
    page.reload()
    assert "55 %" == weights_of(page)[0]
    assert [] == seen.troubles


def test_two_tabs_agree(lifter: Visit) -> None:
    """What is changed in one tab stands in the other, too, so that neither undoes the other."""
    page = lifter.page
    other = page.context.new_page()
    other.goto(page.url)
    field(page, DEADLIFT).fill("142,5")
    expect(other.locator(".sheet:visible b").first).to_have_text("77.5 kg")
    other.locator("#numbers > summary").click()
    open_part(other, "Name and dates")
    other.locator("#n-name").fill("Ana")
    expect(page.locator("#numbers .numbers__short")).to_contain_text("Ana")

    assert "77.5 kg 55 %" == weights_of(page)[0]


def test_nothing_can_be_kept(refusing: Visit) -> None:
    """A browser that refuses storage still shows the weights, and the page says what that means."""
    page = refusing.page
    page.locator("#numbers > summary").click()
    field(page, DEADLIFT).fill("100")

    assert "55 kg 55 %" == weights_of(page)[0]
    expect(page.locator(".numbers__refused")).to_be_visible()
    assert [] == refusing.violations


@pytest.mark.parametrize(
    "kept", ["{", "7", '{"people": [{"weights": {"a": "x"}, "plans": [1]}, 3]}']
)
def test_whatever_was_kept_the_page_works(kept: str, real_address: str, visit: Visits) -> None:
    """Kept numbers of any other shape do no harm."""
    seen = visit(real_address + PLAN)
    seen.page.evaluate("([key, kept]) => localStorage.setItem(key, kept)", [KEY, kept])
    seen.page.reload()

    assert "55 %" == weights_of(seen.page)[0]
    assert [] == seen.troubles
