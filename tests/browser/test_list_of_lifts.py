"""The list of lifts and of every exercise: its swaps follow the reader, and it says so."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from generator.checks.check import Derived
from generator.derive.movements import movements_for
from generator.derive.traits import traits_of
from generator.vocabulary import Phase, Provocation
from tests.browser.conftest import Visits
from tests.browser.settings import line_of, open_panel, preset, press, settle

LIST = "/swaps/"
PHASES = {"hinge": Phase.SETTLING, "squat": Phase.FULL_TRAINING}
SHOWN = 3
WITHOUT = ["No swap: make it easier"]
"""What leads on where an exercise has no swap in the phase."""

ROWS = """rows => Object.fromEntries(rows.map(row => [
  row.dataset.exercise, [...row.cells[2].querySelectorAll("a")].map(link => link.textContent)]))"""


def listed(page: Page) -> dict[str, list[str]]:
    """Return the names of the swaps that are shown for each exercise."""
    found: dict[str, list[str]] = page.eval_on_selector_all("tr[data-exercise]", ROWS)
    return found


def first_swaps(
    real: Derived,
    phases: dict[str, Phase],
    has: set[str] | None = None,
    held: Provocation | None = None,
) -> dict[str, list[str]]:
    """Work out the first swaps of each exercise, as its own page has them.

    While a lift is for later, what its record names for now stands before the rows of its table.
    """
    expected = {}
    for exercise in real.guide.exercises.values():
        own = [phases[each.id] for each in movements_for(real.guide, exercise) if each.id in phases]
        phase = min(own, key=lambda each: each.rank, default=Phase.FLARE_UP)
        offered = {row.exercise.id: row.brings_on for row in real.swaps.of(exercise.id, phase).rows}
        for caution in exercise.cautions:
            if caution.when is phase:
                named = real.guide.exercises[caution.instead]
                held_by_it = offered.pop(named.id, traits_of(real.guide, named).brings_on)
                offered = {named.id: held_by_it} | offered
        fitting = [
            swap.name
            for swap, brings_on in (
                (real.guide.exercises[id_], held_by_it) for id_, held_by_it in offered.items()
            )
            if (has is None or all(has & set(any_of) for any_of in swap.equipment))
            and held not in brings_on
        ]
        expected[exercise.id] = fitting[:SHOWN] if offered else WITHOUT
    return expected


@pytest.mark.parametrize("width", [360, 1280])
def test_swaps_of_every_exercise_follow(
    width: int, real_address: str, real: Derived, visit: Visits
) -> None:
    """Each row has the first swaps of the phase that fit what is there and what brings it on."""
    seen = visit(real_address + "/", width=width)
    page = settle(
        seen, real_address + LIST, phases=PHASES, bringsOn=[Provocation.BENDING],
        equipment=preset("dumbbells"),
    )  # fmt: skip
    expect(line_of(page)).to_have_text(
        "Showing swaps for: dumbbells and a bench · hip hinge: settling · squat: full training"
        " · all else: flare-up · little bending forward "
    )
    has = set(real.guide.vocabulary.profiles["dumbbells"].has)

    assert first_swaps(real, PHASES, has, Provocation.BENDING) == listed(page)
    assert 0 == seen.sideways()
    assert [] == seen.troubles


def test_own_list_of_things_counts(real_address: str, real: Derived, visit: Visits) -> None:
    """With a list of one's own, the swaps are those that it can do."""
    page = settle(
        visit(real_address + "/"), real_address + LIST, equipment=preset("own", "dumbbell", "box")
    )

    assert first_swaps(real, {}, {"dumbbell", "box"}) == listed(page)


def test_cards_say_what_is_first(real_address: str, visit: Visits) -> None:
    """A card keeps its line in a flare-up; in another phase it says what that makes of the lift."""
    page = settle(visit(real_address + "/", width=360), real_address + LIST, phases=PHASES)
    card = page.locator(".door", has_text="My deadlift hurts")
    expect(card.locator(".door__today")).to_be_hidden()
    expect(card.locator(".door__mine")).to_have_text(
        "Settling: about 60 % of usual. First swap: Romanian deadlift."
    )
    row = page.locator(".door", has_text="My row hurts")
    expect(row.locator(".door__today")).to_be_visible()
    expect(row.locator(".door__mine")).to_have_text("First swap: Chest-supported row.")


def test_everything_is_one_press_away(real_address: str, real: Derived, visit: Visits) -> None:
    """One press shows what stands there without script, and one more the reader's own again."""
    page = settle(
        visit(real_address + "/"), real_address + LIST, phases=PHASES,
        equipment=preset("no-equipment"),
    )  # fmt: skip
    mine = listed(page)
    press(page, "Show everything")
    expect(line_of(page)).to_contain_text("with any equipment")
    assert first_swaps(real, {}) == listed(page)
    assert 0 == page.locator(".door__mine:visible").count()
    press(page, "Show mine again")

    expect(line_of(page)).to_contain_text("no equipment")
    assert mine == listed(page)


def test_list_is_whole_without_script(real_address: str, real: Derived, visit: Visits) -> None:
    """Without script each row has the first swaps in a flare-up, and what to do with itself."""
    page = visit(real_address + LIST, java_script_enabled=False).page

    assert first_swaps(real, {}) == listed(page)
    assert 0 == page.locator("tr[data-exercise] td:nth-child(2):empty").count()
    assert 0 == page.locator(".follows:visible, .door__mine:visible").count()


def test_address_and_panel_count(real_address: str, real: Derived, visit: Visits) -> None:
    """Settings in the address count until the reader says something in the panel."""
    page = visit(real_address + LIST + "?hinge=settling&squat=full-training").page
    expect(line_of(page)).to_contain_text("So says the address that you opened.")
    assert first_swaps(real, PHASES) == listed(page)
    panel = open_panel(page)
    panel.get_by_text("No equipment").click()

    has = set(real.guide.vocabulary.profiles["no-equipment"].has)
    assert first_swaps(real, {}, has) == listed(page)


def test_page_of_a_lift_marks_the_phase(real_address: str, visit: Visits) -> None:
    """Below the lines of today it says what later phases make of the lift, and marks the own."""
    seen = visit(real_address + LIST + "conventional-deadlift/", width=360)
    page = seen.page
    expect(page.locator(".after .verdict")).to_have_count(3)
    expect(page.locator(".after .mine:visible")).to_have_count(0)
    settle(seen, page.url, phases={"hinge": "settling"})

    expect(page.locator(".after .verdict:has(.mine:visible)")).to_contain_text("Settling: about 60")
