"""The page for a visit on a phone: what was answered, in words, and no rows of dashes."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.conftest import Visits


def test_only_what_was_answered_has_a_row(real_address: str, visit: Visits) -> None:
    """A movement with an answer has a row; the others are named in one line."""
    page = visit(real_address + "/start/", width=360).page
    page.locator('[name="w-movement"][value="squat"]').check()
    page.locator('[name="w-settles-squat"][value="by-morning"]').check()
    page.locator("#w-see").click()
    sheet = page.locator("#w-sheet")

    expect(sheet.locator(".summary-sheet__movements tbody th")).to_have_text(["Squat"])
    expect(sheet.locator(".summary-sheet__others")).to_have_text(
        "Nothing said about: Hip hinge, Pull and row, Overhead and carrying."
    )
    assert "–" not in sheet.locator("td, dd").all_inner_texts()


def test_without_a_movement_there_is_no_table(real_address: str, visit: Visits) -> None:
    """Where no movement was answered, the page for a visit has no empty table of them."""
    page = visit(real_address + "/start/", width=360).page
    page.locator("#w-see").click()
    sheet = page.locator("#w-sheet")

    expect(sheet.locator(".summary-sheet__others")).to_contain_text("Nothing said about: Hip hinge")
    expect(sheet.locator(".summary-sheet__movements")).to_be_hidden()
