"""Settings in an address that somebody sends, and the pages that start from settings."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

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

DEADLIFT = "/swaps/conventional-deadlift/"
SHARED = "?have=dumbbells&hinge=rebuilding&on=bending+twisting"
PLAN = "/plans/return-to-the-deadlift/"
COUNT = "#find-count"


def test_opened_address_shows_its_settings(real_address: str, visit: Visits) -> None:
    """An address shows its settings and says so; those of the reader stay as they were."""
    own = said(phases={"hinge": "flare-up"}, equipment=preset("full-gym"), unit="lb")
    seen = visit(real_address + "/", width=360)
    page = settle(seen, real_address + DEADLIFT + SHARED, **own)

    expect(line_of(page)).to_contain_text(
        "dumbbells and a bench · hip hinge: rebuilding · little bending forward, little twisting"
        " So says the address that you opened. Your own settings are as they were."
    )
    assert own == kept_in(page)
    assert ["rebuilding"] == [
        each.get_attribute("data-phase") for each in page.locator(".phase-panel:visible").all()
    ]
    assert [] == seen.troubles


def test_opened_settings_can_be_kept(real_address: str, visit: Visits) -> None:
    """One press keeps what an address says; the unit, which it does not hold, stays."""
    page = settle(visit(real_address + "/"), real_address + DEADLIFT + SHARED, unit="lb")
    press(page, "Keep for all pages")

    assert kept_in(page) == said(
        phases={"hinge": "rebuilding"}, bringsOn=["bending", "twisting"],
        equipment=preset("dumbbells"), unit="lb",
    )  # fmt: skip
    assert real_address + DEADLIFT == page.url


def test_opened_settings_can_be_left(real_address: str, visit: Visits) -> None:
    """One press leads from an address that was sent to what the reader has kept."""
    page = settle(
        visit(real_address + "/"),
        real_address + DEADLIFT + SHARED,
        equipment=preset("no-equipment"),
    )
    press(page, "Show mine again")

    expect(line_of(page)).to_have_text("Showing swaps for: no equipment · hip hinge: flare-up ")


def test_copied_address_shows_the_same(real_address: str, visit: Visits) -> None:
    """The copied address brings somebody else to the same rows, without unit and paper."""
    seen = visit(real_address + "/", permissions=["clipboard-read", "clipboard-write"])
    page = settle(
        seen, real_address + DEADLIFT, phases={"hinge": "rebuilding", "squat": "settling"},
        bringsOn=["bending", "twisting"], equipment=preset("dumbbells"), unit="lb", paper="letter",
    )  # fmt: skip
    press(page, "Copy address")
    expect(line_of(page)).to_contain_text("The address is copied.")

    assert real_address + DEADLIFT + SHARED == page.evaluate("navigator.clipboard.readText()")


def test_address_can_be_copied_by_hand(real_address: str, visit: Visits) -> None:
    """Where the browser refuses the clipboard, the address stands there to be copied."""
    page = visit(real_address + DEADLIFT + "?hinge=settling").page
    page.evaluate(
        "() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }"
    )
    press(page, "Copy address")

    field = page.get_by_label("Copy this address")
    expect(field).to_have_value(real_address + DEADLIFT + "?hinge=settling")
    expect(field).to_be_focused()


@pytest.mark.parametrize(
    "query",
    [
        "?have=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
        "?hinge=flare-up%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
        "?__proto__=flare-up&have=__proto__&on=constructor&phase=toString",
        "?have=%E0%A4%A&on=%00&phase=%FF",
        "?have=own&hinge=all&on=" + "bending+" * 2000,
        "?phase=none&hinge=&have=",
    ],
)
@pytest.mark.parametrize("address", [DEADLIFT, "/exercises/bench-press/", "/exercises/"])
def test_hostile_addresses_break_nothing(
    address: str, query: str, real_address: str, visit: Visits
) -> None:
    """Whatever an address says, the page is whole, shows rows, runs nothing and keeps nothing."""
    seen = visit(real_address + address + query)

    assert 0 < seen.page.locator(".swap-row:visible").count()
    assert None is kept_in(seen.page)
    assert [] == seen.troubles


def test_shared_address_needs_no_storage(real_address: str, visit: Visits) -> None:
    """Where the browser keeps nothing, an address that was sent shows its settings all the same."""
    seen = visit(real_address + "/")
    seen.page.add_init_script(REFUSE_STORAGE)
    seen.page.goto(real_address + DEADLIFT + SHARED)

    expect(line_of(seen.page)).to_contain_text("dumbbells and a bench · hip hinge: rebuilding")


def test_list_of_lifts_takes_its_address_along(real_address: str, visit: Visits) -> None:
    """An address of the list of lifts reaches the page of a lift; what the reader says ends it."""
    page = visit(real_address + "/swaps/?hinge=settling&have=dumbbells").page
    lift = page.get_by_role("link", name="My deadlift hurts")
    lift.click()
    expect(line_of(page)).to_contain_text("dumbbells and a bench · hip hinge: settling")
    page.go_back()
    open_panel(page).get_by_text("No equipment").click()

    expect(line_of(page)).to_have_text("Showing swaps for: no equipment · flare-up ")
    assert "?" not in (lift.evaluate("link => link.href"))


def finder_of(page: Page) -> list[str | None]:
    """Return which equipment and phase are chosen in the finder."""
    chosen = page.locator(".finder :is([name=equipment], [name=phase]):checked").all()
    return [each.get_attribute("value") for each in chosen]


def test_finder_starts_from_settings(real_address: str, visit: Visits) -> None:
    """The finder begins with the reader's equipment and phases, each exercise by its movement."""
    page = settle(
        visit(real_address + "/"), real_address + "/exercises/", phases={"hinge": "flare-up"},
        equipment=preset("home-barbell"),
    )  # fmt: skip
    expect(page.locator(COUNT)).to_contain_text(" of ")
    names = page.locator(".found tbody a").all_inner_texts()

    assert ["home-barbell", "mine"] == finder_of(page)
    assert "Good morning" not in names
    for movement, verdicts in (("hinge", True), ("squat", False)):
        rows = page.locator(f'.found tr[data-movement="{movement}"]')
        said = rows.evaluate_all("all => all.map(row => !!row.querySelector('.found__verdict'))")
        assert {verdicts} == set(said)


def test_finder_keeps_to_an_address_with_choices(real_address: str, visit: Visits) -> None:
    """An address with choices of its own shows these; somebody without phases sees all of them."""
    seen = visit(real_address + "/exercises/?have=dumbbells&phase=mine")
    assert ["dumbbells", ""] == finder_of(seen.page)
    page = settle(seen, real_address + "/exercises/?move=squat", equipment=preset("no-equipment"))

    assert ["all", ""] == finder_of(page)
    expect(line_of(page)).to_be_hidden()


def test_finder_shows_everything_until_left(real_address: str, visit: Visits) -> None:
    """Everything stays everything after reloading; the way back leads to the reader's own."""
    page = settle(
        visit(real_address + "/"), real_address + "/exercises/", equipment=preset("dumbbells")
    )
    press(page, "Show everything")
    expect(page.locator(COUNT)).to_contain_text("in all")
    page.reload()
    expect(page.locator(COUNT)).to_contain_text("in all")
    page.go_back()

    expect(line_of(page)).to_have_text("Showing exercises for: dumbbells and a bench ")
    assert ["dumbbells", ""] == finder_of(page)


def test_finder_follows_the_panel(real_address: str, visit: Visits) -> None:
    """What is said in the panel counts in the finder at once, whatever was chosen before."""
    page = visit(real_address + "/exercises/?move=squat").page
    open_panel(page).get_by_text("Dumbbells and a bench").click()

    expect(line_of(page)).to_contain_text("dumbbells and a bench")
    assert ["dumbbells", ""] == finder_of(page)


def test_new_numbers_start_from_settings(real_address: str, visit: Visits) -> None:
    """A plan starts with the reader's equipment, unit and paper; what is typed then stays."""
    own = {"equipment": preset("dumbbells"), "unit": "lb", "paper": "letter"}
    page = settle(visit(real_address + "/"), real_address + PLAN, **own)
    page.wait_for_url(real_address + PLAN + "dumbbells/")
    expect(page.locator('[name="n-unit"]:checked')).to_have_value("lb")
    page.locator("#files summary").click()
    assert "Letter" in page.locator("#files .print").first.inner_text()

    page.locator('.equipment [data-profile="full-gym"]').click()
    page.wait_for_url(real_address + PLAN)
    open_panel(page).get_by_text("No equipment").click()
    page.reload()
    expect(page.locator('.equipment [aria-current="page"]')).to_have_text("Full gym")
    assert real_address + PLAN == page.url


def test_own_list_starts_with_the_best_profile(real_address: str, visit: Visits) -> None:
    """A list of one's own starts a plan with the best equipment that it holds all of."""
    has = ("barbell", "dumbbell", "bench", "incline-bench", "box", "band", "dowel")
    page = settle(visit(real_address + "/"), real_address + PLAN, equipment=preset("own", *has))

    page.wait_for_url(real_address + PLAN + "dumbbells/")
    page.goto(real_address + "/plans/")
    rows = page.locator("tr[data-profiles]:visible")
    assert all("dumbbells" in (row.get_attribute("data-profiles") or "") for row in rows.all())
    assert 0 < rows.count() < page.locator("tr[data-profiles]").count()
