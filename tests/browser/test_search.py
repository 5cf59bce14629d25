"""The search as a reader uses it: typed into the real field, read from the real list."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visits


@pytest.mark.parametrize(
    "words,exercise",
    [
        ("RDL", "romanian-deadlift/"),
        ("rdl", "romanian-deadlift/"),
        ("romanian dead lift", "romanian-deadlift/"),
        ("deadlfit", "conventional-deadlift/"),
        ("deadlift", "conventional-deadlift/"),
        ("squat", "back-squat/"),
        ("trap bar", "trap-bar-deadlift/"),
        ("plank", "plank/"),
        ("goblet", "goblet-squat/"),
    ],
)
def test_search_finds_an_exercise_first(
    words: str, exercise: str, real_address: str, visit: Visits
) -> None:
    """On a phone an alias or a common misspelling leads to its exercise, as the first result."""
    seen = visit(real_address + "/", width=360)
    first = seen.search(words).first

    assert f"/exercises/{exercise}" in (first.get_attribute("href") or "")
    assert [] == seen.troubles


@pytest.mark.parametrize(
    "words,page",
    [
        ("should I see a doctor", "/start/"),
        ("numb foot", "/start/"),
        ("tingling in my leg", "/start/"),
        ("sciatica", "/start/"),
        ("pulled my back", "/today/"),
        ("ibuprofen", "/today/"),
        ("slipped disc", "/soreness/"),
        ("my squat hurts", "/swaps/back-squat/"),
        ("can i still bench", "/exercises/bench-press/"),
    ],
)
def test_search_answers_a_scared_lifter(
    words: str, page: str, real_address: str, visit: Visits
) -> None:
    """What somebody types the day after leads to what to do, and little words change nothing."""
    first = visit(real_address + "/", width=360).search(words).first

    assert page in (first.get_attribute("href") or "")


def test_search_finds_a_check(real_address: str, visit: Visits) -> None:
    """Whoever types a code finds its page first."""
    first = visit(real_address + "/").search("EX003").first

    assert "/contribute/checks/ex003/" in (first.get_attribute("href") or "")


def test_search_without_a_result_leads_on(real_address: str, visit: Visits) -> None:
    """Where nothing is found there is a way on, to help among others."""
    page = visit(real_address + "/", width=360).page
    page.locator('[data-md-component="search-query"]').first.click()
    page.keyboard.insert_text("xyzzy")
    page.keyboard.press("End")

    expect(page.locator(".search__count")).to_have_text("Nothing found.", timeout=30_000)
    expect(page.locator('.search__else a[href="start/"]')).to_be_visible()


def test_result_leads_to_the_page(real_address: str, visit: Visits) -> None:
    """A click on the first result opens the page of the exercise."""
    seen = visit(real_address + "/about/")
    seen.search("RDL").first.click()

    expect(seen.page.locator("h1")).to_have_text("Romanian deadlift")


THEME_RUNS = "'document$' in window"
"""Whether the theme's script has run on a page: it leaves this behind."""


def test_search_waits_until_it_is_wanted(real_address: str, visit: Visits) -> None:
    """A page that is only read never runs the theme's script; the first touch of the field does."""
    seen = visit(real_address + "/plans/return-to-the-squat/", width=360)
    assert [] == seen.troubles
    assert not seen.page.evaluate(THEME_RUNS)

    seen.search("plank")
    assert seen.page.evaluate(THEME_RUNS)
    assert [] == seen.troubles


def test_what_was_found_is_marked(real_address: str, visit: Visits) -> None:
    """On the page that a result leads to, the words that were searched are marked."""
    seen = visit(real_address + "/soreness/")
    seen.search("plank").first.click()

    expect(seen.page.locator("article mark").first).to_have_text("plank", ignore_case=True)


def test_search_stays_open_at_an_address_within_a_page(real_address: str, visit: Visits) -> None:
    """Where the address ends in a part of the page, the theme would close its search at once.

    That click of its script is stopped, which is the sign that the moment has passed.
    """
    page = visit(real_address + "/plans/return-to-the-squat/#overview", width=360).page
    page.evaluate(
        "addEventListener('click', ({ defaultPrevented }) => {"
        " if (defaultPrevented) document.body.dataset.stopped = ''; })"
    )
    page.locator(".search__field").click()
    expect(page.locator("body[data-stopped]")).to_have_count(1)

    expect(page.locator(".search__panel")).to_be_visible()
