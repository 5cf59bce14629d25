"""The pages of a plan with other equipment: which one a reader comes to, and stays on."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.conftest import Visits
from tests.browser.plan_numbers.panel import PLAN, choose_equipment, decide, headings_of

FORTNIGHT = "/plans/flare-up-fortnight/"


def here(page: Page) -> str:
    """Return the equipment whose page is open, as the page says it."""
    return str(page.locator('.equipment [aria-current="page"]').text_content())


def test_chosen_equipment_is_kept(real_address: str, visit: Visits) -> None:
    """Who chose their equipment once comes to its page from the plan's own address."""
    seen = visit(real_address + PLAN)
    choose_equipment(seen.page, "home-barbell")
    seen.page.goto(real_address + PLAN)
    seen.page.wait_for_url(real_address + PLAN + "home-barbell/")

    seen.page.locator('.equipment [data-profile="full-gym"]').click()
    seen.page.wait_for_url(real_address + PLAN)
    expect(seen.page.locator("#numbers")).to_be_visible()
    assert "Full gym" == here(seen.page)
    assert [] == seen.troubles


def test_each_person_has_their_own_equipment(real_address: str, visit: Visits) -> None:
    """Turning to somebody who trains with other things leads to the page for these."""
    seen = visit(real_address + PLAN)
    page = seen.page
    choose_equipment(page, "dumbbells")
    page.locator("#n-add").evaluate("button => button.click()")
    page.locator("#n-name").fill("Second")
    page.locator('.equipment [data-profile="full-gym"]').click()
    page.wait_for_url(real_address + PLAN)
    page.locator("#numbers > summary").click()
    page.locator("#n-person").select_option(index=0)

    page.wait_for_url(real_address + PLAN + "dumbbells/")
    assert [] == seen.troubles


def test_every_equipment_is_a_link_without_script(real_address: str, visit: Visits) -> None:
    """Without JavaScript each set of equipment is a page that a link leads to."""
    page = visit(real_address + FORTNIGHT, java_script_enabled=False).page
    page.locator('.equipment [data-profile="no-equipment"]').click()

    assert real_address + FORTNIGHT + "no-equipment/" == page.url
    expect(page.locator("h4", has_text="Week 2 of 2")).to_be_attached()
    assert "No equipment" == here(page)


def test_flare_up_phase_steps_back_within_itself(real_address: str, visit: Visits) -> None:
    """In the plan that others step back to, stepping back lays no other phase between its weeks."""
    seen = visit(real_address + FORTNIGHT)
    decide(seen.page, "step-back")

    assert ["Week 1 of 2", "Week 2 of 2"] == headings_of(seen.page)
    expect(seen.page.locator(".numbers__said")).to_have_text("Next: week 2.")
    assert [] == seen.troubles
