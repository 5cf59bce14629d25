"""The finder on the list of all exercises: what is typed and chosen, and what comes of it."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visits

EXERCISES = "/exercises/"
REFUSE_STORAGE = """
for (const name of ["localStorage", "sessionStorage"]) {
  const get = () => { throw new DOMException("no", "SecurityError"); };
  Object.defineProperty(window, name, { get, configurable: true }); // as browsers have it
}
"""


def found(page: Page) -> Locator:
    """Return the links of what was found, in order."""
    return page.locator(".found tbody a")


def names(page: Page) -> list[str]:
    """Return the names of what was found, in order."""
    return found(page).all_inner_texts()


def press(page: Page, facet: str, value: str) -> None:
    """Unfold a facet and press one of its values."""
    fold = page.locator(f'.facet[data-facet="{facet}"]')
    if fold.get_attribute("open") is None:
        fold.locator("summary").click()
    fold.locator(f'label:has([value="{value}"])').first.click()


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize(
    "typed,first",
    [
        ("RDL", "Romanian deadlift"),
        ("romanian dead lift", "Romanian deadlift"),
        ("rumanian", "Romanian deadlift"),
        ("deadlfit", "Conventional deadlift"),
        ("sqaut", "Back squat"),
        ("gobl", "Goblet squat"),
        ("gobblet", "Goblet squat"),
        ("legpress", "Leg press"),
        ("back extention", "Back extension"),
        ("hex bar", "Trap-bar deadlift"),
        ("planks", "Plank"),
    ],
)
def test_what_lifters_type_finds_it_first(
    typed: str, first: str, width: int, real_address: str, visit: Visits
) -> None:
    """An alias, a short form, a beginning or a slip leads to the exercise that is meant."""
    seen = visit(real_address + EXERCISES, width=width)
    seen.page.locator("#find-words").press_sequentially(typed)

    expect(found(seen.page).first).to_have_text(first)
    assert [] == seen.troubles


def test_whole_list_is_there_without_script(real_address: str, visit: Visits) -> None:
    """Without JavaScript every exercise is listed, equipment filters, and nothing dead is shown."""
    page = visit(real_address + EXERCISES, java_script_enabled=False).page

    assert 0 == page.locator("tr[data-names]:not(:visible)").count()
    assert 0 == page.locator("[data-with-script]:visible, .found:visible").count()
    page.locator(".facet summary").first.click()
    assert 5 == page.locator('[name="equipment"]:visible').count()


def test_counts_say_what_a_press_leaves(real_address: str, visit: Visits) -> None:
    """The number beside a value is the number of exercises that are left once it is pressed."""
    page = visit(real_address + EXERCISES).page
    press(page, "have", "dumbbells")
    for facet, value in (("move", "hinge"), ("load", "low"), ("phase", "flare-up")):
        page.locator(f'.facet[data-facet="{facet}"] summary').click()
        label = page.locator(f'.facet[data-facet="{facet}"] label:has([value="{value}"])')
        count = label.locator(".facet__count").inner_text()
        label.click()
        expect(page.locator("#find-count")).to_have_text(f"{count} of 71 exercises.")
        assert min(int(count), 30) == found(page).count() > 0
        page.go_back()


def test_single_items_find_what_can_be_done_with_them(real_address: str, visit: Visits) -> None:
    """With a barbell and nothing else, all that is found needs a barbell or nothing."""
    page = visit(real_address + EXERCISES).page
    press(page, "have", "barbell")
    needs = page.locator(".found tbody tr").evaluate_all("rows => rows.map(r => r.dataset.needs)")

    assert {"", "barbell"} == {each for each in needs if "/" not in each}
    assert all("barbell" in any_of.split("/") for each in needs for any_of in each.split())
    expect(page).to_have_url(real_address + EXERCISES + "?have=barbell")


def test_address_brings_everything_again(real_address: str, visit: Visits) -> None:
    """Somebody who opens the address of another sees what the other saw, controls and all."""
    address = real_address + EXERCISES
    here = visit(address).page
    press(here, "have", "home-barbell")
    press(here, "phase", "settling")
    press(here, "muscle", "glutes")
    here.locator(".answered__sort select").select_option("name")
    here.locator("#find-words").press_sequentially("press or squat")
    here.locator("#find-words").fill("squat")
    expect(here).to_have_url(
        f"{address}?words=squat&have=home-barbell&phase=settling&muscle=glutes&sort=name"
    )
    expect(here.locator(".facet__chosen").first).to_have_text("1")
    there = visit(here.url).page

    assert names(here) == names(there) != []
    assert sorted(names(there)) == names(there)
    assert "squat" == there.locator("#find-words").input_value()
    assert 3 == there.locator(".facet input:checked:not([value=all], [name=item])").count()


def test_way_back_takes_one_press_away(real_address: str, visit: Visits) -> None:
    """Going back undoes the last press, then leaves what was typed, then shows the whole list."""
    page = visit(real_address + EXERCISES).page
    page.locator("#find-words").press_sequentially("squat")
    press(page, "load", "low")
    expect(page).to_have_url(real_address + EXERCISES + "?words=squat&load=low")
    page.go_back()
    expect(page.locator("#find-words")).to_have_value("squat")
    expect(page.locator('[name="load"]:checked')).to_have_count(0)
    page.go_back()

    expect(page.locator("#find-words")).to_have_value("")
    expect(page.locator(".found")).to_be_hidden()
    expect(page.locator("tr[data-names]").first).to_be_visible()


def test_back_from_an_exercise_finds_the_results_again(real_address: str, visit: Visits) -> None:
    """Whoever opens a result and goes back sees the same results."""
    page = visit(real_address + EXERCISES + "?words=row").page
    before = names(page)
    found(page).first.click()
    expect(page.locator("h1")).to_have_text(before[0])
    page.go_back()

    expect(found(page).first).to_have_text(before[0])
    assert before == names(page)


def test_nothing_found_says_what_to_loosen(real_address: str, visit: Visits) -> None:
    """Where nothing fits, each way out says how many it leaves, and keeps that promise."""
    page = visit(real_address + EXERCISES + "?words=leg+press&have=no-equipment").page
    ways = page.locator(".found__none li")
    expect(page.locator("#find-count")).to_have_text("0 of 71 exercises.")
    way = ways.filter(has_text="Leave out No equipment")
    count = way.inner_text().split()[-2]
    way.locator("button").click()

    expect(page.locator("#find-count")).to_have_text(f"{count} of 71 exercises.")
    assert "Leg press" == names(page)[0]
    expect(page.locator("#find-count")).to_be_focused()


def test_phase_leaves_out_what_is_for_later(real_address: str, visit: Visits) -> None:
    """In a flare-up each exercise that is shown says whether to keep it or to make it lighter."""
    page = visit(real_address + EXERCISES + "?phase=flare-up&sort=most").page
    said = set(page.locator(".found__verdict").all_inner_texts())

    assert {"Keep it", "Make it lighter"} == said


def test_strange_address_is_passed_over(real_address: str, visit: Visits) -> None:
    """What the page does not know is ignored; markup in the address stays text."""
    strange = "?load=none&have=gold&phase=x&sort=y&move=__proto__&words=%3Cimg+src%3Dx%3E"
    seen = visit(real_address + EXERCISES + strange)

    assert "<img src=x>" == seen.page.locator("#find-words").input_value()
    assert 0 == seen.page.locator(".finder img, .found__none img").count()
    assert [] == seen.troubles


def test_more_is_shown_on_a_press_and_gets_the_focus(real_address: str, visit: Visits) -> None:
    """A long result is drawn in parts; the first of the new rows gets the focus."""
    page = visit(real_address + EXERCISES + "?sort=name").page
    drawn = found(page).count()
    page.locator(".found__more").click()

    expect(found(page).nth(drawn)).to_be_focused()
    assert found(page).count() > drawn


def test_keyboard_alone_is_enough(real_address: str, visit: Visits) -> None:
    """From the field one tab leads to the facets; blank unfolds and chooses, and takes it away."""
    page = visit(real_address + EXERCISES).page
    page.locator("#find-words").focus()
    for key in ("Tab", "Tab", "Tab", "Enter", "Tab", "Space"):
        page.keyboard.press(key)
    expect(page.locator('[name="move"]:checked')).to_have_count(1)
    page.locator(".answered__chosen button").first.press("Enter")

    expect(page.locator(".found")).to_be_hidden()


@pytest.mark.parametrize("width", [320, 360])
def test_finder_fits_a_finger(width: int, real_address: str, visit: Visits) -> None:
    """On a phone every control is 44 pixels high or more, and nothing scrolls sideways."""
    seen = visit(real_address + EXERCISES + "?words=squat&load=low+moderate&phase=settling", width)
    heights = []
    for fold in seen.page.locator(".facet").all():
        fold.locator("summary").click()
        controls = ".facet summary, .facet label, .answered__chosen button, .answered select"
        heights += seen.page.locator(controls).evaluate_all(
            "all => all.filter(one => one.checkVisibility()).map(one => one.offsetHeight)"
        )
        assert seen.sideways() <= 0

    assert min(heights) >= 44


def test_works_where_storage_is_refused(real_address: str, visit: Visits) -> None:
    """A browser that lets pages keep nothing runs the finder all the same: it keeps nothing."""
    page = visit(real_address + "/about/").page
    page.add_init_script(REFUSE_STORAGE)
    page.goto(real_address + EXERCISES)
    page.locator("#find-words").press_sequentially("plank")

    expect(found(page).first).to_have_text("Plank")


def test_link_to_a_part_of_the_list_brings_the_list_back(real_address: str, visit: Visits) -> None:
    """While results are shown, a link to a movement shows the whole list at that movement."""
    page = visit(real_address + EXERCISES + "?words=plank").page
    page.evaluate("location.hash = 'hinge'")

    expect(page.locator("#hinge")).to_be_in_viewport()
    expect(page.locator("#find-words")).to_have_value("")


def test_pictures_follow_the_words(real_address: str, visit: Visits) -> None:
    """Pictures come after the words, to the rows in sight; before printing, to all of them."""
    page = visit(real_address + EXERCISES, width=360).page
    page.locator("#find-words").press_sequentially("press")
    rows, pictures = page.locator(".found tbody tr"), page.locator(".found tbody img")
    expect(pictures.first).to_be_visible()
    assert pictures.count() < rows.count()

    page.evaluate("dispatchEvent(new Event('beforeprint'))")

    assert rows.count() == pictures.count()
    address = found(page).first.get_attribute("href")
    there = page.locator(f'tr[data-names]:has(a[href="{address}"]) img')
    assert there.get_attribute("src") == pictures.first.get_attribute("src")
