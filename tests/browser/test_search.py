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
        ("trap bar", "trap-bar-deadlift/"),
        ("plank", "plank/"),
        ("goblet", "goblet-squat/"),
    ],
)
@pytest.mark.parametrize("width", [1280, 360])
def test_search_finds_an_exercise_first(
    words: str, exercise: str, width: int, real_address: str, visit: Visits
) -> None:
    """An alias or a common misspelling leads to its exercise, as the first result."""
    seen = visit(real_address + "/", width=width)
    first = seen.search(words).first

    assert f"/exercises/{exercise}" in (first.get_attribute("href") or "")
    assert [] == seen.troubles


def test_result_leads_to_the_page(real_address: str, visit: Visits) -> None:
    """A click on the first result opens the page of the exercise."""
    seen = visit(real_address + "/about/")
    seen.search("RDL").first.click()

    expect(seen.page.locator("h1")).to_have_text("Romanian deadlift")
