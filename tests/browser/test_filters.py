"""The filters of the swap tables hide what does not fit, with and without JavaScript."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visits
from tests.browser.settings import preset, settle

ROWS = """rows => rows.map(row => ({
  profiles: row.dataset.profiles.split(" "),
  bringsOn: row.dataset.bringsOn.split(" "),
  isShown: row.checkVisibility(),
}))"""


def choose(page: Page, name: str, value: str) -> None:
    """Click on a choice, by the words beside it."""
    page.locator(f'label:has(input[name="{name}"][value="{value}"])').first.click()


def rows_of(page: Page) -> list[dict[str, object]]:
    """Return every row but row 0, with whom it fits and whether it is shown."""
    found: list[dict[str, object]] = page.eval_on_selector_all(".swap-row[data-profiles]", ROWS)
    return found


@pytest.mark.parametrize("script", [True, False])
@pytest.mark.parametrize("profile", ["full-gym", "home-barbell", "dumbbells", "no-equipment"])
@pytest.mark.parametrize("address", ["/swaps/conventional-deadlift/", "/exercises/back-squat/"])
def test_equipment_hides_what_it_cannot_do(
    address: str, profile: str, script: bool, real_address: str, visit: Visits  # noqa: FBT001
) -> None:  # fmt: skip
    """With an equipment profile chosen exactly the rows that it can do are shown."""
    page = visit(real_address + address, java_script_enabled=script).page
    choose(page, "phase", "all")
    choose(page, "equipment", profile)
    rows = rows_of(page)

    assert rows
    assert [profile in row["profiles"] for row in rows] == [row["isShown"] for row in rows]  # type: ignore[operator]


@pytest.mark.parametrize("profile", ["home-barbell", "no-equipment"])
@pytest.mark.parametrize("address", ["/plans/", "/exercises/"])
def test_lists_show_what_the_equipment_can_do(
    address: str, profile: str, real_address: str, visit: Visits
) -> None:
    """A list shows exactly what the chosen equipment can do, and no heading over nothing."""
    page = visit(real_address + address, java_script_enabled=False).page
    for fold in page.locator(".facet > summary:visible").all():
        fold.click()
    choose(page, "equipment", profile)
    rows = page.eval_on_selector_all(
        ".swap-row[data-profiles]",
        "rows => rows.map(row => [row.dataset.profiles.split(' '), row.checkVisibility()])",
    )
    empty = page.eval_on_selector_all(
        ".part:has([data-profiles])",
        "parts => parts.filter(part => part.checkVisibility() && "
        "![...part.querySelectorAll('.swap-row')].some(row => row.checkVisibility())).length",
    )

    assert [profile in profiles for profiles, _ in rows] == [is_shown for _, is_shown in rows]
    assert 0 == empty


def test_plans_lead_to_the_equipment_that_is_chosen(real_address: str, visit: Visits) -> None:
    """With equipment chosen on the page alone, each plan in sight leads to its page for that."""
    page = visit(real_address + "/plans/").page
    choose(page, "equipment", "no-equipment")
    leads = """() => [...document.querySelectorAll("tr[data-profiles]")]
        .filter(row => row.checkVisibility()).map(row => row.querySelector("th a").pathname)"""
    chosen = page.evaluate(leads)

    assert chosen
    assert all(address.endswith("/no-equipment/") for address in chosen)
    page.locator("tr[data-profiles]:visible th a").first.click()
    page.wait_for_url(real_address + chosen[0])

    page.goto(real_address + "/plans/")
    choose(page, "equipment", "all")
    assert not any(address.endswith("/no-equipment/") for address in page.evaluate(leads))


def test_first_equipment_is_reached_from_the_list(real_address: str, visit: Visits) -> None:
    """Chosen on the page alone, the first equipment of a plan comes, whatever is kept."""
    seen = visit(real_address + "/")
    page = settle(seen, real_address + "/plans/", equipment=preset("dumbbells"))
    choose(page, "equipment", "full-gym")
    page.locator('th a[href*="return-to-the-squat/"]').click()

    expect(page.locator(".equipment [aria-current]")).to_have_text("Full gym")
    assert "/plans/return-to-the-squat/" == urlsplit(page.url).path
    assert [] == seen.troubles


@pytest.mark.parametrize("script", [True, False])
def test_what_brings_it_on_hides_its_rows(
    script: bool, real_address: str, visit: Visits  # noqa: FBT001
) -> None:  # fmt: skip
    """With a provocation chosen the rows that hold much of it are hidden."""
    page = visit(real_address + "/swaps/conventional-deadlift/", java_script_enabled=script).page
    choose(page, "phase", "all")
    choose(page, "brings-on", "bending")
    rows = rows_of(page)

    assert any(not row["isShown"] for row in rows)
    assert ["bending" not in row["bringsOn"] for row in rows] == [row["isShown"] for row in rows]  # type: ignore[operator]


def test_row_0_always_stays(real_address: str, visit: Visits) -> None:
    """Whatever is chosen, the same lift, lighter, stays in sight."""
    page = visit(real_address + "/swaps/conventional-deadlift/").page
    choose(page, "phase", "all")
    choose(page, "equipment", "no-equipment")
    choose(page, "brings-on", "bending")

    assert 4 == page.locator(".swap-row--lighter:visible").count()


def test_nothing_that_fits_is_said(real_address: str, visit: Visits) -> None:
    """Where no row fits the equipment, the page says so."""
    page = visit(real_address + "/exercises/seated-shoulder-press/").page
    choose(page, "phase", "all")
    assert 0 == page.locator(".no-match:visible").count()

    choose(page, "equipment", "no-equipment")
    assert 4 == page.locator(".no-match:visible").count()


def test_phase_shows_one_table(real_address: str, visit: Visits) -> None:
    """One phase is shown at a time, the flare-up first, and the one that is chosen then."""
    page = visit(real_address + "/swaps/conventional-deadlift/").page
    shown = page.locator(".phase-panel:visible")

    assert ["flare-up"] == [each.get_attribute("data-phase") for each in shown.all()]
    choose(page, "phase", "rebuilding")
    assert ["rebuilding"] == [each.get_attribute("data-phase") for each in shown.all()]
