"""Settings said once: the panel, and every page that follows."""

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
