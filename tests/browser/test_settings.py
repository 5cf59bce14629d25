"""Settings said once: the panel in which they are said, kept and cleared."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visits
from tests.browser.settings import (
    REFUSE_STORAGE,
    kept_in,
    line_of,
    open_panel,
    preset,
    press,
    said,
    settle,
)

DEADLIFT = "/exercises/conventional-deadlift/"
WIDTHS = pytest.mark.parametrize("width", [360, 1280])
BOTH = {"hinge": "settling", "squat": "flare-up"}


@WIDTHS
def test_panel_keeps_what_is_said(width: int, real_address: str, visit: Visits) -> None:
    """Each press in the panel is kept at once; the page behind it follows; nothing goes wrong."""
    seen = visit(real_address + DEADLIFT, width=width)
    panel = open_panel(seen.page)
    panel.get_by_label("Hip hinge").select_option("Settling")
    panel.get_by_text("Twisting").click()
    panel.get_by_text("Dumbbells and a bench").click()
    panel.get_by_text("lb", exact=True).click()
    panel.get_by_text("Letter").click()
    panel.get_by_role("button", name="Done").click()

    expect(line_of(seen.page)).to_have_text(
        "Showing swaps for: dumbbells and a bench · hip hinge: settling · little twisting"
    )
    expected = said(
        phases={"hinge": "settling"}, bringsOn=["twisting"], equipment=preset("dumbbells"),
        unit="lb", paper="letter",
    )  # fmt: skip
    assert expected == kept_in(seen.page)
    assert 0 == seen.sideways()
    assert [] == seen.troubles


def test_panel_works_by_keyboard(real_address: str, visit: Visits) -> None:
    """Enter opens the panel and the focus goes in; Escape closes it and the focus comes back."""
    page = visit(real_address + DEADLIFT).page
    button = page.get_by_role("button", name="Your settings")
    button.focus()
    page.keyboard.press("Enter")
    panel = page.get_by_role("dialog", name="Your settings")
    expect(panel.get_by_role("heading", name="Your settings")).to_be_focused()
    for _ in range(3):
        page.keyboard.press("Tab")
    expect(panel.get_by_label("Hip hinge")).to_be_focused()
    page.keyboard.press("Escape")

    expect(panel).to_be_hidden()
    expect(button).to_be_focused()


def test_phone_gets_the_focus_back(real_address: str, visit: Visits) -> None:
    """On a phone the panel opens from the menu, which closes; then its button has the focus."""
    page = visit(real_address + DEADLIFT, width=360).page
    open_panel(page).get_by_role("button", name="Done").click()

    expect(page.locator(".bar__menu")).to_be_focused()


def test_all_the_same_is_one_choice(real_address: str, visit: Visits) -> None:
    """A phase for all movements fills them in; another one for one of them takes it back."""
    page = visit(real_address + "/").page
    panel = open_panel(page)
    panel.get_by_label("All the same").select_option("Rebuilding")
    movements = ["hinge", "squat", "pull", "upright"]
    assert said(phases=dict.fromkeys(movements, "rebuilding")) == kept_in(page)

    panel.get_by_label("Squat", exact=True).select_option("Flare-up")
    expect(panel.get_by_label("All the same")).to_have_value("")


def test_ticking_makes_an_own_list(real_address: str, visit: Visits) -> None:
    """A thing taken out of a preset makes the rest of it the reader's own list."""
    page = visit(real_address + "/", width=320).page
    panel = open_panel(page)
    panel.get_by_text("Dumbbells and a bench").click()
    panel.get_by_text("Tick what is there").click()
    assert 0 == panel.evaluate("panel => panel.scrollWidth - panel.clientWidth")
    panel.locator('label:has([name="s-item"][value="box"])').click()

    expect(panel.get_by_label("My own list")).to_be_checked()
    kept = preset("own", "dumbbell", "bench", "incline-bench", "band")
    assert said(equipment=kept) == kept_in(page)


def test_phase_of_no_movement_is_not_kept(real_address: str, visit: Visits) -> None:
    """A phase chosen for the bench press is no phase of the hinge."""
    page = settle(visit(real_address + "/"), real_address + "/exercises/bench-press/", phases=BOTH)
    page.locator('.swaps label:has([value="full-training"])').click()
    page.locator('.swaps label:has([value="dumbbells"])').click()
    press(page, "Keep for all pages")

    assert said(phases=BOTH, equipment=preset("dumbbells")) == kept_in(page)


def test_clearing_leaves_nothing(real_address: str, visit: Visits) -> None:
    """After clearing nothing is kept, and the page is as for anybody."""
    page = settle(
        visit(real_address + "/"),
        real_address + DEADLIFT,
        phases=BOTH,
        equipment=preset("dumbbells"),
    )
    panel = open_panel(page)
    panel.get_by_role("button", name="Clear my settings").click()
    expect(panel.get_by_role("status")).to_have_text("Cleared. Nothing is kept.")
    panel.get_by_role("button", name="Done").click()

    expect(line_of(page)).to_have_text("Showing swaps for: any equipment · hip hinge: flare-up ")
    assert [] == page.evaluate("Object.keys(localStorage).filter(key => key.includes('settings'))")


def test_nothing_said_is_set_up_not_changed(real_address: str, visit: Visits) -> None:
    """Who has said nothing is asked to set things up; who has said something, to change it."""
    seen = visit(real_address + DEADLIFT)
    button = seen.page.locator(".follows__open")
    expect(button).to_have_text("Set this up")
    settle(seen, real_address + DEADLIFT, phases=BOTH)
    expect(button).to_have_text("Change")
    seen.page.get_by_role("button", name="Show everything").click()
    expect(button).to_have_text("Change")
    settle(seen, real_address + "/phases/", equipment=preset("dumbbells"))

    expect(button).to_have_text("Set this up")


def test_page_is_whole_without_script(real_address: str, visit: Visits) -> None:
    """Without script no button leads nowhere, and the choices of the page work."""
    page = visit(real_address + DEADLIFT, java_script_enabled=False).page

    assert (
        0 == page.locator("[data-settings-open]:visible, .follows:visible, dialog:visible").count()
    )
    page.locator('.swaps label:has([value="settling"])').click()
    assert "settling" == page.locator(".phase-panel:visible").get_attribute("data-phase")


@WIDTHS
def test_refused_storage_is_said_and_works(width: int, real_address: str, visit: Visits) -> None:
    """Where the browser keeps nothing, the panel says so and the page follows all the same."""
    seen = visit(real_address + "/", width=width)
    seen.page.add_init_script(REFUSE_STORAGE)
    seen.page.goto(real_address + DEADLIFT)
    panel = open_panel(seen.page)
    expect(panel.get_by_text("does not let pages keep anything")).to_be_visible()
    panel.get_by_text("Dumbbells and a bench").click()
    panel.get_by_role("button", name="Done").click()

    expect(line_of(seen.page)).to_contain_text("dumbbells and a bench")
