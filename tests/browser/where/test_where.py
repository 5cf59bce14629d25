"""Where am I, as a lifter with a phone or with a keyboard: answers in, phases or help out."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visits
from tests.browser.visit import Visit
from tests.browser.where.form import START, answer, show, standings


def test_lifter_learns_where_each_movement_is(lifter: Visit) -> None:
    """A few taps name a phase for each movement, with the answers that said it and where to go."""
    page = lifter.page
    answer(page, signs="none", daily_life="hardly", leg="no", brings_on="bending")
    answer(page, settles__hinge="by-morning", lift_now__hinge="half")
    answer(page, settles__squat="within-an-hour")
    show(page)

    assert ["Hip hinge: Settling", "Squat: Rebuilding"] == standings(page)
    hinge = page.locator(".standing").first
    assert ["By the next morning.", "About half."] == hinge.locator("q").all_inner_texts()
    expect(hinge.locator(".standing__others")).to_be_hidden()
    hrefs = hinge.locator("a").evaluate_all("links => links.map(each => each.pathname)")
    assert ["/phases/", "/plans/tweak-that-is-settling/", "/plans/return-to-the-deadlift/"] == [
        *hrefs[:3]
    ]
    assert "/swaps/conventional-deadlift/" in hrefs
    expect(page.locator("#w-unplaced")).to_contain_text("Pull and row, Overhead and carrying")
    expect(page.locator("#w-brings-on")).to_contain_text("bending")
    expect(page.locator("#w-unread")).to_be_hidden()
    assert "/start/" == page.evaluate("location.pathname + location.search")
    assert 0 == lifter.sideways()
    assert [] == lifter.troubles


def test_calmer_answer_counts_and_the_other_is_named(lifter: Visit) -> None:
    """Where answers differ the calmer counts, and the page says which pointed further on."""
    page = lifter.page
    answer(page, settles__pull="by-morning", lift_now__pull="nine-tenths")
    show(page)

    card = page.locator(".standing")
    assert ["Pull and row: Settling"] == standings(page)
    assert ["Nine tenths or more."] == card.locator(".standing__others q").all_inner_texts()


def test_one_answer_about_daily_life_places_all_movements(lifter: Visit) -> None:
    """Movements in one phase for one reason share a card, and today's page comes first."""
    page = lifter.page
    answer(page, daily_life="hard")
    show(page)

    assert ["Hip hinge, Squat, Pull and row, Overhead and carrying: Flare-up"] == standings(page)
    first = page.locator(".standing__next a").first
    assert "What to do today" == first.inner_text()


def test_result_is_announced(lifter: Visit) -> None:
    """A live region says the result, the focus goes to its heading, and later changes are said."""
    page = lifter.page
    said = page.locator("#w-said")
    assert "status" == said.get_attribute("role")
    answer(page, settles__hinge="by-morning")
    expect(said).to_have_text("")
    show(page)
    expect(said).to_have_text("Hip hinge: Settling.")
    expect(page.get_by_role("heading", name="Where you are")).to_be_focused()
    answer(page, settles__hinge="within-an-hour")
    expect(said).to_have_text("Hip hinge: Rebuilding.")


@pytest.mark.parametrize(
    "question, value, urgency, anchor",
    [
        ("leg", "weaker", "soon", "#soon-3"),
        ("leg", "both-or-drop", "now", "#now-1"),
        ("signs", "go-now", "now", "#now-1"),
    ],
)
def test_help_comes_before_training(
    question: str, value: str, urgency: str, anchor: str, lifter: Visit
) -> None:
    """Such an answer says at once what to do; then no phase stands there, only where to look."""
    page = lifter.page
    answer(page, settles__hinge="not-stirred-up", **{question: value})
    alert = page.get_by_role("alert").filter(has_text=re.compile("now|today"))
    expect(alert).to_be_visible()
    show(page)

    assert [] == standings(page)
    expect(page.locator("#w-use-part")).to_be_hidden()
    assert [urgency] == page.locator("[data-urgency]:visible").evaluate_all(
        "boxes => boxes.map(each => each.dataset.urgency)"
    )
    page.locator("[data-urgency]:visible").get_by_role("link").click()
    assert page.url.endswith(anchor)


def test_checking_leaves_the_phases_standing(lifter: Visit) -> None:
    """What wants a visit in the next week or two is said first, and the phases all the same."""
    page = lifter.page
    answer(page, how_long="no-better", settles__squat="within-an-hour")
    show(page)

    expect(page.locator('[data-urgency="check"]')).to_contain_text("More than a month")
    assert ["Squat: Rebuilding"] == standings(page)


def test_what_names_no_phase_is_told_all_the_same(lifter: Visit) -> None:
    """Who has had it for long, and sits long, learns what to do, with a phase and without one."""
    page = lifter.page
    told = page.locator("#w-told")
    answer(page, how_long="lasted", brings_on="nothing-clear", daily_life="not-at-all")
    show(page)

    assert [] == standings(page)
    assert [
        "Over 12 weeks, about the same from week to week.",
        "Long sitting, or nothing clear.",
    ] == (told.locator("q").all_inner_texts())
    expect(told).to_contain_text("Book a visit")
    answer(page, settles__hinge="by-morning")
    assert ["Hip hinge: Settling"] == standings(page)
    expect(told).to_contain_text("Get up more often")
    answer(page, leg="weaker")
    expect(told).to_be_hidden()


def test_everything_may_be_skipped(lifter: Visit) -> None:
    """Without an answer the page names no phase, and leads back to the signs."""
    page = lifter.page
    show(page)

    assert [] == standings(page)
    expect(page.locator("#w-nothing")).to_be_visible()
    expect(page.locator("#w-said")).to_contain_text("No answer names a phase yet")
    page.locator("#w-unread a").click()
    assert page.url.endswith("#now-1")


def test_answer_is_taken_back(lifter: Visit) -> None:
    """An answer can be skipped after all, and a movement that is not chosen has none."""
    page = lifter.page
    answer(page, daily_life="hard", settles__hinge="longer")
    show(page)
    answer(page, daily_life="")
    assert ["Hip hinge: Flare-up"] == standings(page)
    page.locator('[name="w-movement"][value="hinge"]').uncheck()
    assert [] == standings(page)


def test_keyboard_alone(lifter: Visit) -> None:
    """Tab, arrows, space and Enter are enough from the first question to the result."""
    page = lifter.page
    page.locator('[name="w-signs"][value=""]').focus()
    page.keyboard.press("ArrowUp")
    expect(page.locator('[name="w-signs"][value="none"]')).to_be_checked()
    for _ in range(3):
        page.keyboard.press("Tab")
    expect(page.locator('[name="w-leg"][value=""]')).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.locator('[data-movement="hinge"].of-movement')).to_be_visible()
    for _ in range(4):
        page.keyboard.press("Tab")
    expect(page.locator('[name="w-settles-hinge"][value=""]')).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")

    assert ["Hip hinge: Full training"] == standings(page)
    page.keyboard.press("Tab")
    expect(page.locator(".standing__phase")).to_be_focused()


def test_without_script_the_questions_can_be_read(real_address: str, visit: Visits) -> None:
    """Without JavaScript every question stands there with what each answer means, and no form."""
    page = visit(real_address + START, java_script_enabled=False).page

    expect(page.locator("#where")).to_be_hidden()
    expect(page.locator(".questions")).to_be_visible()
    assert 7 == page.locator(".question:visible").count()
    expect(page.locator(".questions")).to_contain_text("Start with about 75 %")


def test_signs_stand_before_the_form(lifter: Visit) -> None:
    """The signs stay unfolded above the questions, and the first question leads to them."""
    page = lifter.page
    order = page.evaluate(
        """() => [...document.querySelectorAll(".part--now-1 ul, #where")]
          .map(each => each.checkVisibility() && each.tagName)"""
    )
    assert ["UL", "FORM"] == order
    page.get_by_role("link", name="Read the signs", exact=True).first.click()
    assert page.url.endswith("#now-1")


def test_desktop_reads_well(real_address: str, visit: Visits) -> None:
    """On a wide window the form works as on a phone, and nothing is wider than the page."""
    seen = visit(real_address + START)
    answer(seen.page, settles__upright="longer")
    show(seen.page)

    assert ["Overhead and carrying: Flare-up"] == standings(seen.page)
    assert 0 == seen.sideways()
    assert [] == seen.troubles


def test_hostile_questions_stay_text(hostile_address: str, visit: Visits) -> None:
    """With hostile records the script writes texts only: form, result and summary."""
    seen = visit(hostile_address + START)
    page = seen.page
    page.locator('[name="w-movement"]').first.check()
    for choices in page.locator(".ask__choices:visible").all():
        choices.locator("input").first.check()
    show(page)
    page.locator("#w-see").click()

    assert page.evaluate("window.pwned === undefined")
    assert 0 == page.locator('[onfocus], [onerror], iframe, img[src="x"], [href*="evil"]').count()
    assert [] == seen.troubles
