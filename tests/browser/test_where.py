"""Where am I, as a lifter with a phone, with a keyboard, and with a clinician to see."""

from __future__ import annotations

import io
import json
import random
import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

from generator.checks.check import Derived
from generator.derive.where import Given, Outcome, outcome_of
from generator.vocabulary import AskedAbout
from tests.browser.conftest import Visits
from tests.browser.visit import Visit
from tests.places import TESTS

START = "/start/"
KEY = "return-to-load.where"
SETTINGS = "return-to-load.settings"
VECTORS: dict[str, Any] = json.loads((TESTS / "vectors" / "where_am_i.json").read_text("utf-8"))

OUTCOMES = """async ([questions, movements, cases]) => {
  const at = name => new URL(`../assets/js/start/${name}.js`, location.href).href;
  const { outcomeOf } = await import(at("rule")), { whereOn } = await import(at("questions"));
  const page = whereOn(document.querySelector(".questions"), document.querySelector("#where"));
  const answer = a => ({answer: "", means: "", phase: a.phase ?? "", help: a.help ?? "",
    bringsOn: a.brings_on ?? "", id: a.id});
  const where = questions ? {...page, movements: movements.map(id => ({id, name: id})),
    questions: questions.map(q => ({...q, answers: q.answers.map(answer)}))} : page;
  const flat = given => given.map(g => [g.question, g.answer, g.movement]);
  return cases.map(given => {
    const asked = given.map(([question, answer, movement]) => ({question, answer, movement}));
    const is = outcomeOf(where, asked);
    return {help: is.help, help_because: flat(is.helpBecause), brings_on: is.bringsOn,
      standings: is.standings.map(s => ({...s, because: flat(s.because), others: flat(s.others)}))};
  });
}"""


@pytest.fixture
def lifter(real_address: str, visit: Visits) -> Visit:
    """Open the page on a phone."""
    return visit(real_address + START, width=360)


@pytest.fixture(
    params=[
        "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no'); }})",
        "Storage.prototype.setItem = () => { throw new DOMException('full'); }",
    ],
    ids=["forbidden", "full"],
)
def refusing(
    request: pytest.FixtureRequest, browser: Browser, real_address: str
) -> Iterator[Visit]:
    """Open the page in a browser that keeps nothing for pages."""
    context = browser.new_context()
    context.add_init_script(request.param)
    yield Visit(context, real_address + START)
    context.close()


def answer(page: Page, **answers: str) -> None:
    """Give answers: `settles_hinge="by-morning"` for the question `settles` about the hinge."""
    for question, value in answers.items():
        movement = question.partition("__")[2]
        if movement:
            page.locator(f'[name="w-movement"][value="{movement}"]').check()
        name = question.replace("__", "-").replace("_", "-")
        page.locator(f'[name="w-{name}"][value="{value}"]').check()


def show(page: Page) -> None:
    """Press the button that shows where one is."""
    page.get_by_role("button", name="Show where I am").click()


def standings(page: Page) -> list[str]:
    """Return the heading of each card: who, and in which phase."""
    return [" ".join(each.split()) for each in page.locator(".standing h4").all_inner_texts()]


def kept(page: Page, key: str) -> Any:  # noqa: ANN401  whatever a browser keeps
    """Return what the browser keeps under a name."""
    return page.evaluate("key => JSON.parse(localStorage.getItem(key))", key)


def as_in_vectors(outcome: Outcome) -> dict[str, object]:
    """Return an outcome as the vectors write it."""

    def flat(given: tuple[Given, ...]) -> list[list[str]]:
        return [[each.question, each.answer, each.movement] for each in given]

    return {
        "help": outcome.help or "",
        "help_because": flat(outcome.help_because),
        "brings_on": list(outcome.brings_on),
        "standings": [
            {
                "movement": each.movement,
                "phase": each.phase or "",
                "because": flat(each.because),
                "others": flat(each.others),
            }
            for each in outcome.standings
        ],
    }


def test_script_keeps_the_rule_of_the_program(lifter: Visit) -> None:
    """The script leads each case of the vectors where the generator leads it."""
    cases = [case["given"] for case in VECTORS["cases"]]

    assert [case["is"] for case in VECTORS["cases"]] == lifter.page.evaluate(
        OUTCOMES, [VECTORS["questions"], VECTORS["movements"], cases]
    )


def test_page_leads_where_the_records_lead(lifter: Visit, real: Derived) -> None:
    """With the questions as they stand on the page, two hundred readers end where they should."""
    where = real.guide.rules.where_am_i
    chance = random.Random(7)  # noqa: S311  any two hundred will do
    asked = [
        (question, movement)
        for question in where.questions
        for movement in (
            [each.id for each in where.movements] if question.about is AskedAbout.MOVEMENT else [""]
        )
    ]
    readers = [
        [
            Given(question.id, chance.choice(question.answers).id, movement)
            for question, movement in asked
            if chance.random() < share
        ]
        for share in (0.1, 0.3, 0.5, 0.9)
        for _ in range(50)
    ]
    cases = [[[each.question, each.answer, each.movement] for each in given] for given in readers]

    assert [as_in_vectors(outcome_of(where, given)) for given in readers] == lifter.page.evaluate(
        OUTCOMES, [None, None, cases]
    )


def test_lifter_learns_where_each_movement_is(lifter: Visit) -> None:
    """A few taps name a phase for each movement, with the answers that said it and where to go."""
    page = lifter.page
    answer(page, signs="none", daily_life="hardly", leg="no", brings_on="bending")
    answer(page, settles__hinge="by-morning", lift_now__hinge="half")
    answer(page, settles__squat="within-an-hour")
    show(page)

    assert ["Hip hinge: Settling", "Squat: Rebuilding"] == standings(page)
    hinge = page.locator(".standing").first
    assert ["By the next morning.", "About half."] == hinge.locator("q").all_inner_texts()
    expect(hinge.locator(".standing__others")).to_be_hidden()
    hrefs = hinge.locator("a").evaluate_all("links => links.map(each => each.pathname)")
    assert ["/phases/", "/plans/tweak-that-is-settling/", "/plans/return-to-the-deadlift/"] == [
        *hrefs[:3]
    ]
    assert "/swaps/conventional-deadlift/" in hrefs
    expect(page.locator("#w-unplaced")).to_contain_text("Pull and row, Weight while upright")
    expect(page.locator("#w-brings-on")).to_contain_text("bending")
    expect(page.locator("#w-unread")).to_be_hidden()
    assert "/start/" == page.evaluate("location.pathname + location.search")
    assert 0 == lifter.sideways()
    assert [] == lifter.troubles


def test_calmer_answer_counts_and_the_other_is_named(lifter: Visit) -> None:
    """Where answers differ the calmer counts, and the page says which pointed further on."""
    page = lifter.page
    answer(page, settles__pull="by-morning", lift_now__pull="nine-tenths")
    show(page)

    card = page.locator(".standing")
    assert ["Pull and row: Settling"] == standings(page)
    assert ["Nine tenths or more."] == card.locator(".standing__others q").all_inner_texts()


def test_one_answer_about_daily_life_places_all_movements(lifter: Visit) -> None:
    """Movements in one phase for one reason share a card, and today's page comes first."""
    page = lifter.page
    answer(page, daily_life="hard")
    show(page)

    assert ["Hip hinge, Squat, Pull and row, Weight while upright: Flare-up"] == standings(page)
    first = page.locator(".standing__next a").first
    assert "What to do today" == first.inner_text()


def test_result_is_announced(lifter: Visit) -> None:
    """A live region says the result, the focus goes to its heading, and later changes are said."""
    page = lifter.page
    said = page.locator("#w-said")
    assert "status" == said.get_attribute("role")
    answer(page, settles__hinge="by-morning")
    expect(said).to_have_text("")
    show(page)
    expect(said).to_have_text("Hip hinge: Settling.")
    expect(page.get_by_role("heading", name="Where you are")).to_be_focused()
    answer(page, settles__hinge="within-an-hour")
    expect(said).to_have_text("Hip hinge: Rebuilding.")


@pytest.mark.parametrize(
    "question, value, urgency, anchor",
    [
        ("leg", "weaker", "soon", "#soon-3"),
        ("leg", "both-or-drop", "now", "#now-1"),
        ("signs", "go-now", "now", "#now-1"),
    ],
)
def test_help_comes_before_training(
    question: str, value: str, urgency: str, anchor: str, lifter: Visit
) -> None:
    """Such an answer says at once what to do; then no phase stands there, only where to look."""
    page = lifter.page
    answer(page, settles__hinge="not-stirred-up", **{question: value})
    alert = page.get_by_role("alert").filter(has_text=re.compile("now|today"))
    expect(alert).to_be_visible()
    show(page)

    assert [] == standings(page)
    expect(page.locator("#w-use-part")).to_be_hidden()
    assert [urgency] == page.locator("[data-urgency]:visible").evaluate_all(
        "boxes => boxes.map(each => each.dataset.urgency)"
    )
    page.locator("[data-urgency]:visible").get_by_role("link").click()
    assert page.url.endswith(anchor)


def test_checking_leaves_the_phases_standing(lifter: Visit) -> None:
    """What wants a visit in the next week or two is said first, and the phases all the same."""
    page = lifter.page
    answer(page, how_long="no-better", settles__squat="within-an-hour")
    show(page)

    expect(page.locator('[data-urgency="check"]')).to_contain_text("More than a month")
    assert ["Squat: Rebuilding"] == standings(page)


def test_everything_may_be_skipped(lifter: Visit) -> None:
    """Without an answer the page names no phase, and leads back to the signs."""
    page = lifter.page
    show(page)

    assert [] == standings(page)
    expect(page.locator("#w-nothing")).to_be_visible()
    expect(page.locator("#w-said")).to_contain_text("No answer names a phase yet")
    page.locator("#w-unread a").click()
    assert page.url.endswith("#now-1")


def test_answer_is_taken_back(lifter: Visit) -> None:
    """An answer can be skipped after all, and a movement that is not chosen has none."""
    page = lifter.page
    answer(page, daily_life="hard", settles__hinge="longer")
    show(page)
    answer(page, daily_life="")
    assert ["Hip hinge: Flare-up"] == standings(page)
    page.locator('[name="w-movement"][value="hinge"]').uncheck()
    assert [] == standings(page)


def test_keyboard_alone(lifter: Visit) -> None:
    """Tab, arrows, space and Enter are enough from the first question to the result."""
    page = lifter.page
    page.locator('[name="w-signs"][value=""]').focus()
    page.keyboard.press("ArrowUp")
    expect(page.locator('[name="w-signs"][value="none"]')).to_be_checked()
    for _ in range(3):
        page.keyboard.press("Tab")
    expect(page.locator('[name="w-leg"][value=""]')).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.locator('[data-movement="hinge"].of-movement')).to_be_visible()
    for _ in range(4):
        page.keyboard.press("Tab")
    expect(page.locator('[name="w-settles-hinge"][value=""]')).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")

    assert ["Hip hinge: Full training"] == standings(page)
    page.keyboard.press("Tab")
    expect(page.locator(".standing__phase")).to_be_focused()


def test_other_pages_take_the_phases_over(lifter: Visit) -> None:
    """On a press, phases and what brings it on are kept for all pages, and nothing else is."""
    page = lifter.page
    before = {"phases": {"upright": "rebuilding", "hinge": "full-training"}, "unit": "lb"}
    page.evaluate(
        "([key, kept]) => localStorage.setItem(key, JSON.stringify(kept))", [SETTINGS, before]
    )
    page.reload()
    answer(page, settles__hinge="by-morning", settles__squat="within-an-hour", brings_on="twisting")
    show(page)
    page.locator("#w-use").click()

    settings = kept(page, SETTINGS)
    assert {
        "hinge": "settling", "squat": "rebuilding", "upright": "rebuilding",
    } == settings["phases"]  # fmt: skip
    assert (["twisting"], "lb") == (settings["bringsOn"], settings["unit"])
    expect(page.locator("#w-used")).to_contain_text("Kept")
    assert None is kept(page, KEY)
    page.locator("#w-on a").click()
    assert "/swaps/" == page.evaluate("location.pathname + location.search")


def test_nothing_can_be_kept(refusing: Visit) -> None:
    """A browser that refuses storage still names the phases; they go along in the address."""
    page = refusing.page
    answer(page, settles__hinge="by-morning")
    show(page)
    assert ["Hip hinge: Settling"] == standings(page)
    page.locator("#w-use").click()
    expect(page.locator("#w-used")).to_contain_text("keeps nothing")
    assert "hinge=settling" in str(page.locator("#w-on a").get_attribute("href"))
    page.locator("#w-keep").check()
    expect(page.locator("#w-refused")).to_be_visible()
    assert [] == refusing.violations


def test_kept_only_where_wanted(lifter: Visit) -> None:
    """Nothing is kept until the reader asks for it; without the tick it is gone again."""
    page = lifter.page
    answer(page, settles__hinge="by-morning")
    page.locator("#w-activity-1").fill("Socks")
    assert None is kept(page, KEY)
    page.locator("#w-keep").check()
    page.locator("#w-score-1").select_option("4")
    page.reload()

    assert ["Hip hinge: Settling"] == standings(page)
    expect(page.locator("#w-activity-1")).to_have_value("Socks")
    expect(page.locator("#w-score-1")).to_have_value("4")
    page.locator("#w-keep").uncheck()
    assert None is kept(page, KEY)


def test_clearing_forgets_and_can_be_undone(lifter: Visit) -> None:
    """One press empties the form and the browser; one more brings it back."""
    page = lifter.page
    answer(page, settles__hinge="by-morning")
    page.locator("#w-worries").fill("A disc?")
    page.locator("#w-keep").check()
    page.locator("#w-clear").click()
    assert None is kept(page, KEY)
    expect(page.locator("#w-worries")).to_have_value("")
    expect(page.locator("#w-note")).to_have_text("Your answers are cleared.")
    page.locator("#w-undo").click()
    expect(page.locator("#w-worries")).to_have_value("A disc?")
    assert "A disc?" == kept(page, KEY)["worries"]
    show(page)
    assert ["Hip hinge: Settling"] == standings(page)


@pytest.mark.parametrize(
    "before", ["{", "7", '{"given": [3, {"question": "x"}], "activities": {"a": 1}, "worries": []}']
)
def test_whatever_was_kept_the_page_works(before: str, lifter: Visit) -> None:
    """Kept answers of any other shape do no harm."""
    page = lifter.page
    page.evaluate("([key, kept]) => localStorage.setItem(key, kept)", [KEY, before])
    page.reload()
    answer(page, daily_life="hard")
    show(page)

    assert 1 == len(standings(page))
    assert [] == lifter.troubles


LONG = "W" * 79 + "<"
WORRIES = ("<script>window.pwned = 1</script> & " + "W" * 400)[:400]
STOP_PRINTING = "window.print = () => { window.printed = true; }"


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_summary_prints_on_one_page(paper: str, lifter: Visit) -> None:
    """With every answer given and every field full, the summary is one page with all of it."""
    page = lifter.page
    page.evaluate(STOP_PRINTING)
    answer(page, signs="check", daily_life="hard", how_long="lasted", leg="not-easing")
    for movement in VECTORS["movements"]:
        answer(
            page, **{f"settles__{movement}": "longer", f"lift_now__{movement}": "three-quarters"}
        )
    for tag in ("bending", "arching", "upright-load", "twisting", "nothing-clear"):
        answer(page, brings_on=tag)
    for number in (1, 2, 3):
        page.locator(f"#w-activity-{number}").fill(LONG)
        page.locator(f"#w-score-{number}").select_option("10")
    page.locator("#w-worries").fill(WORRIES)
    page.locator("#w-print").click()
    assert page.evaluate("window.printed")
    sheets = PdfReader(io.BytesIO(page.pdf(format=paper))).pages
    text = "".join(sheets[0].extract_text().split())

    assert 1 == len(sheets)
    for said in (
        "Over 12 weeks", "It takes more than a day", "Weight on your shoulders", "Flare-up",
        "Get it checked", "no diagnosis", "<script>window.pwned", WORRIES[-60:], LONG,
    ):  # fmt: skip
        assert "".join(said.split()) in text
    assert 3 == text.count(LONG)
    assert page.evaluate("window.pwned === undefined")
    assert [] == lifter.troubles


def test_summary_has_lines_to_write_on(lifter: Visit) -> None:
    """Without any answer the summary is a blank form with today's date."""
    page = lifter.page
    page.locator("#w-see").click()
    sheet = page.locator("#w-sheet")
    expect(sheet).to_be_visible()
    expect(sheet.locator("[data-date]")).to_contain_text("20")
    assert {"–"} == set(sheet.locator("dd").all_inner_texts())


def test_page_prints_as_it_reads(lifter: Visit) -> None:
    """Whoever prints the page gets the signs and the questions, and no form."""
    page = lifter.page
    answer(page, daily_life="hard")
    show(page)
    text = " ".join(
        sheet.extract_text() for sheet in PdfReader(io.BytesIO(page.pdf(format="A4"))).pages
    )

    assert "One movement at a time" in text
    assert "Show where I am" not in text
    assert "My back: a summary" not in text


def test_without_script_the_questions_can_be_read(real_address: str, visit: Visits) -> None:
    """Without JavaScript every question stands there with what each answer means, and no form."""
    page = visit(real_address + START, java_script_enabled=False).page

    expect(page.locator("#where")).to_be_hidden()
    expect(page.locator(".questions")).to_be_visible()
    assert 7 == page.locator(".question:visible").count()
    expect(page.locator(".questions")).to_contain_text("Start with about 75 %")


def test_signs_stand_before_the_form(lifter: Visit) -> None:
    """The signs stay unfolded above the questions, and the first question leads to them."""
    page = lifter.page
    order = page.evaluate(
        """() => [...document.querySelectorAll(".part--now-1 ul, #where")]
          .map(each => each.checkVisibility() && each.tagName)"""
    )
    assert ["UL", "FORM"] == order
    page.get_by_role("link", name="Read the signs", exact=True).first.click()
    assert page.url.endswith("#now-1")


def test_desktop_reads_well(real_address: str, visit: Visits) -> None:
    """On a wide window the form works as on a phone, and nothing is wider than the page."""
    seen = visit(real_address + START)
    answer(seen.page, settles__upright="longer")
    show(seen.page)

    assert ["Weight while upright: Flare-up"] == standings(seen.page)
    assert 0 == seen.sideways()
    assert [] == seen.troubles


def test_hostile_questions_stay_text(hostile_address: str, visit: Visits) -> None:
    """With hostile records the script writes texts only: form, result and summary."""
    seen = visit(hostile_address + START)
    page = seen.page
    page.locator('[name="w-movement"]').first.check()
    for choices in page.locator(".ask__choices:visible").all():
        choices.locator("input").first.check()
    show(page)
    page.locator("#w-see").click()

    assert page.evaluate("window.pwned === undefined")
    assert 0 == page.locator('[onfocus], [onerror], iframe, img[src="x"], [href*="evil"]').count()
    assert [] == seen.troubles
