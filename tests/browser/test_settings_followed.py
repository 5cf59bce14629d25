"""Settings said once: every page follows them, and says so."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visits
from tests.browser.settings import (
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


@pytest.mark.parametrize(
    "address,line",
    [
        (DEADLIFT, "Showing swaps for: dumbbells and a bench · hip hinge: settling · little b"),
        ("/swaps/back-squat/", "Showing swaps for: dumbbells and a bench · squat: flare-up · li"),
        ("/exercises/bench-press/", "Showing swaps for: dumbbells and a bench · flare-up · li"),
        ("/swaps/", "Showing swaps for: dumbbells and a bench · hip hinge: settling · squat: fl"),
        ("/phases/", "Yours now: hip hinge: settling · squat: flare-up"),
        ("/ladders/hinge/", "Marked for: dumbbells and a bench · hip hinge: settling"),
        ("/plans/", "Showing plans for: dumbbells and a bench"),
        ("/plans/return-to-the-deadlift/", "New numbers start with: dumbbells and a bench"),
        ("/exercises/", "Showing exercises for: dumbbells and a bench · hip hinge: settling · "),
    ],
)  # fmt: skip
def test_every_page_follows_and_says_so(
    address: str, line: str, real_address: str, visit: Visits
) -> None:
    """What was said on one page is followed on the others; each says what it follows."""
    seen = visit(real_address + "/", width=360)
    page = settle(
        seen, real_address + address, phases=BOTH, bringsOn=["bending"],
        equipment=preset("dumbbells"),
    )  # fmt: skip

    expect(line_of(page)).to_contain_text(line)
    assert 0 == seen.sideways()
    assert [] == seen.troubles


def test_rows_follow_an_own_list(real_address: str, visit: Visits) -> None:
    """With a list of one's own exactly the rows that it can do are shown."""
    page = settle(
        visit(real_address + "/"),
        real_address + DEADLIFT,
        equipment=preset("own", "dumbbell", "box"),
    )
    rows = page.eval_on_selector_all(
        '.phase-panel[data-phase="flare-up"] [data-needs]',
        "rows => rows.map(row => [row.dataset.needs, row.checkVisibility()])",
    )
    has = {"dumbbell", "box"}
    fits = [all(has & set(any_of.split("/")) for any_of in needs.split()) for needs, _ in rows]

    assert {True, False} == set(fits)
    assert fits == [is_shown for _, is_shown in rows]


@pytest.mark.parametrize("script", [True, False])
def test_several_things_can_bring_it_on(
    script: bool, real_address: str, visit: Visits  # noqa: FBT001
) -> None:  # fmt: skip
    """Two things ticked hide the rows that hold much of either, without script, too."""
    page = visit(real_address + DEADLIFT, java_script_enabled=script).page
    for value in ("bending", "upright-load"):
        page.locator(f'.swaps label:has([value="{value}"])').click()
    rows = page.eval_on_selector_all(
        '.phase-panel[data-phase="flare-up"] [data-brings-on]',
        "rows => rows.map(row => [row.dataset.bringsOn.split(' '), row.checkVisibility()])",
    )

    assert [not {"bending", "upright-load"} & set(holds) for holds, _ in rows] == [
        is_shown for _, is_shown in rows
    ]


def test_reader_sees_their_phase(real_address: str, visit: Visits) -> None:
    """The table of phases and the page of the phases mark the reader's own."""
    seen = visit(real_address + "/")
    page = settle(seen, real_address + DEADLIFT, phases={"hinge": "flare-up"})
    assert ["flare-up"] == [
        each.get_attribute("data-phases") for each in page.locator("tr:has(.mine:visible)").all()
    ]
    page.goto(real_address + "/phases/")
    expect(page.locator(".part--flare-up .mine")).to_have_text("Hip hinge")


def test_everything_and_mine_again(real_address: str, visit: Visits) -> None:
    """One press shows every table and row, reloading keeps it so, one press goes back."""
    page = settle(
        visit(real_address + "/"),
        real_address + DEADLIFT,
        phases=BOTH,
        equipment=preset("dumbbells"),
    )
    press(page, "Show everything")
    assert 4 == page.locator(".phase-panel:visible").count()
    assert 0 == page.locator(".swap-row:not(:visible)").count()
    page.reload()
    expect(line_of(page)).to_contain_text("Showing all swaps")
    press(page, "Show mine again")

    expect(line_of(page)).to_have_text(
        "Showing swaps for: dumbbells and a bench · hip hinge: settling "
    )
    assert real_address + DEADLIFT == page.url


def test_page_choices_stay_on_the_page_until_kept(real_address: str, visit: Visits) -> None:
    """A choice made by hand is there after reloading and going back, and elsewhere once kept."""
    page = settle(visit(real_address + "/"), real_address + DEADLIFT, unit="lb")
    page.locator('.swaps label:has([value="no-equipment"])').click()
    page.locator('.swaps label:has([value="rebuilding"])').click()
    page.goto(real_address + "/swaps/romanian-deadlift/")
    expect(line_of(page)).to_contain_text("any equipment · hip hinge: flare-up")
    page.go_back()
    expect(line_of(page)).to_contain_text("no equipment · hip hinge: rebuilding")
    press(page, "Keep for all pages")

    expected = said(phases={"hinge": "rebuilding"}, equipment=preset("no-equipment"), unit="lb")
    assert expected == kept_in(page)
    assert real_address + DEADLIFT == page.url
    page.goto(real_address + "/swaps/romanian-deadlift/")
    expect(line_of(page)).to_contain_text("no equipment · hip hinge: rebuilding")


def test_weights_are_shown_in_pounds(real_address: str, visit: Visits) -> None:
    """The reference lifter's weights follow the unit, and come back in kilos as they were."""
    seen = visit(real_address + DEADLIFT)
    before = seen.page.locator(".strip__kg").all_inner_texts()
    page = settle(seen, real_address + DEADLIFT, unit="lb")
    expect(page.locator(".strip__kg").first).to_have_text("45 lb")
    assert 0 == page.locator('[data-kilos]:text-matches("[0-9].kg")').count()
    open_panel(page).get_by_text("kg", exact=True).click()

    assert before == page.locator(".strip__kg").all_inner_texts()


def test_another_tab_follows(real_address: str, visit: Visits) -> None:
    """What is said in one tab is followed in another one that is open."""
    seen = visit(real_address + DEADLIFT)
    other = seen.page.context.new_page()
    other.goto(real_address + "/")
    open_panel(other).get_by_text("Dumbbells and a bench").click()

    expect(line_of(seen.page)).to_contain_text("dumbbells and a bench")


@pytest.mark.parametrize("address", ["/plans/", DEADLIFT])
def test_own_list_is_offered_where_there_is_one(
    address: str, real_address: str, visit: Visits
) -> None:
    """The choice "My own list" is there for readers who keep one, and for nobody else."""
    seen = visit(real_address + address)
    own = seen.page.locator('.filter--equipment label:has([value="own"])')
    expect(own).to_be_hidden()
    settle(seen, real_address + address, equipment=preset("own", "dumbbell"))

    expect(own).to_be_visible()
