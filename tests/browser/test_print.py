"""The plan on paper: one week a page, on both kinds of paper, with the words that keep one well."""

from __future__ import annotations

import io
import re
from typing import Any

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from generator.checks.check import Derived
from generator.derive.ways_on import ways_in
from generator.views.plan_files import plan_address
from generator.views.words import capital
from generator.vocabulary import Decision, Phase
from tests.browser.conftest import Visits
from tests.places import ROOT

PLAN = "/plans/return-to-the-deadlift/"


def on_paper(page: Page, paper: str) -> list[str]:
    """Print a page and return the text of each sheet of paper."""
    reader = PdfReader(io.BytesIO(page.pdf(format=paper)))
    return [" ".join(sheet.extract_text().split()) for sheet in reader.pages]


def printed(address: str, paper: str, profile: str, real: Derived, visit: Visits) -> list[str]:
    """Print the plan with some equipment without JavaScript; return the text of each page."""
    here = plan_address(real.guide.plans["return-to-the-deadlift"], profile)
    return on_paper(visit(address + here, java_script_enabled=False).page, paper)


LIFTS = re.findall(
    r"exercise: (\S+)", (ROOT / "content" / "rules" / "main-lifts.yml").read_text("utf-8")
)


@pytest.mark.parametrize("lift", LIFTS)
def test_lift_prints_one_wall_card(
    lift: str, real_address: str, real: Derived, visit: Visits
) -> None:
    """The chosen phase of a lift is one page on A4 and Letter.

    It says what to do today, the whole table, the signs, the pain rule, when to see somebody.
    """
    page = visit(f"{real_address}/swaps/{lift}/").page
    rules = real.guide.rules
    names = [row.exercise.name for row in real.swaps.of(lift, Phase.FLARE_UP).rows]
    (own,) = (each for each in rules.main_lifts.lifts if each.exercise == lift)
    for paper in WIDTHS_MM:
        (card,) = on_paper(page, paper)
        said = [*names, *own.today, own.see_somebody, rules.get_help.short, rules.pain.short]
        assert [] == [each for each in said if "".join(each.split()) not in "".join(card.split())]
        assert "1 of 1" in card


def test_every_lift_has_its_card(real: Derived) -> None:
    """The lifts that are printed here are all that have a page, and they are fifteen or more."""
    assert LIFTS == [lift.exercise for lift in real.guide.rules.main_lifts.lifts]
    assert 15 <= len(LIFTS)


def test_all_four_phases_are_printed_where_chosen(real_address: str, visit: Visits) -> None:
    """Whoever chooses all four phases has all four on paper, too."""
    page = visit(real_address + "/swaps/back-squat/").page
    page.locator('label:has(input[name="phase"][value="all"])').first.click()
    text = " ".join(on_paper(page, "A4"))

    assert [] == [phase.label for phase in Phase if phase.label not in text]


@pytest.mark.parametrize("exercise_id", ["back-squat", "conventional-deadlift", "plank"])
def test_exercise_prints_on_three_pages_at_most(
    exercise_id: str, real_address: str, real: Derived, visit: Visits
) -> None:
    """An exercise is at most three pages, with steps, swaps, sources, and nothing to press."""
    page = visit(f"{real_address}/exercises/{exercise_id}/").page
    exercise = real.guide.exercises[exercise_id]
    swaps = [row.exercise.name for row in real.swaps.of(exercise_id, Phase.FLARE_UP).rows]
    said = [*exercise.steps.setup, *exercise.steps.movement, *swaps, "What this page stands on"]
    for paper in WIDTHS_MM:
        sheets = on_paper(page, paper)
        text = "".join("".join(sheets).split())
        assert 3 >= len(sheets)
        assert [] == [each for each in said if "".join(each.split()) not in text]
        assert [] == [
            each for each in ("Yoursettings", "Whatdoyouhave?", "Forthecurious") if each in text
        ]


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_first_day_prints_on_one_page(paper: str, real_address: str, visit: Visits) -> None:
    """Day one is a sheet to hand out: one page."""
    assert 1 == len(on_paper(visit(real_address + "/today/").page, paper))


@pytest.mark.parametrize("profile", ["full-gym", "home-barbell", "dumbbells"])
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_plan_prints_one_week_a_page(
    paper: str, profile: str, real_address: str, real: Derived, visit: Visits
) -> None:
    """The ten weeks of the chosen profile are ten pages, each with its week and no other."""
    sheets = printed(real_address, paper, profile, real, visit)
    label = capital(real.guide.vocabulary.profiles[profile].label)

    assert [[str(n)] for n in range(1, 11)] == [
        re.findall(r"\bWeek (\d+) of 10\b", sheet) for sheet in sheets
    ]
    assert [] == [sheet for sheet in sheets if label not in sheet]


def test_every_dose_is_on_its_sheet(real_address: str, real: Derived, visit: Visits) -> None:
    """The sheet of a week holds the per cents that the plan works out for that week."""
    sheets = printed(real_address, "A4", "full-gym", real, visit)

    for number, per_cents in [(1, ("55 %", "46.5 %")), (4, ("57.5 %", "48.5 %")), (10, ("100 %",))]:
        assert [] == [each for each in per_cents if each not in sheets[number - 1]]
    names = {
        real.guide.exercises[slot.exercises["full-gym"]].name
        for session in real.guide.plans["return-to-the-deadlift"].sessions
        for slot in session.slots
    }
    assert [] == [name for name in names if name not in sheets[0]]


LOWEST_ROW_MM = 8.0
MARGINS_MM = 24
WIDTHS_MM = {"A4": (210, 297), "Letter": (215.9, 279.4)}
"""The sides of a sheet that a line of a table runs along: of one that stands, and that lies."""

MEASURED = """() => {
  const seen = (within, what) =>
    [...within.querySelectorAll(what)].filter(each => each.checkVisibility());
  const height = row => row.getBoundingClientRect().height * 25.4 / 96;
  return seen(document, ".sheet").map(sheet => ({
    text: sheet.innerText.replace(/\\s+/g, " "),
    lowest: Math.min(...seen(sheet, ".day-table tbody tr").map(height)),
    cutOff: seen(sheet, ":is(.sheet__who, .date) .blank, td")
      .filter(each => each.scrollWidth > each.clientWidth + 1).map(each => each.textContent),
  }));
}"""

PLANS = sorted(path.stem for path in (ROOT / "content" / "plans").glob("*.yml"))


FILL_IN_WEIGHTS = """fields => fields.forEach(field => {
  field.value = "142,5";
  field.dispatchEvent(new Event("input"));
})"""


def fill_in(page: Page) -> None:
    """Fill in a long name, dates, and a usual weight for all that takes one."""
    page.locator("#numbers > summary").click()
    page.locator(".numbers__more > summary", has_text="Name and dates").click()
    page.locator("#n-name").fill("Maximiliane Musterfrau-Beispiel")
    page.locator("#n-start").fill("2026-12-07")
    fill_in_weights(page)


def fill_in_weights(page: Page) -> None:
    """Fill in a usual weight for all that takes one with the chosen equipment."""
    page.eval_on_selector_all(".numbers__list [data-key]", FILL_IN_WEIGHTS)


def measured(page: Page, width: float) -> list[dict[str, Any]]:
    """Return each sheet's text, lowest row in mm, and what is cut off, on paper of a width."""
    page.set_viewport_size({"width": round((width - MARGINS_MM) * 96 / 25.4), "height": 1000})
    page.emulate_media(media="print")
    found: list[dict[str, Any]] = page.evaluate(MEASURED)
    page.emulate_media(media="null")
    page.set_viewport_size({"width": 1280, "height": 900})
    return found


def always_open(real: Derived, plan_id: str = "") -> list[str]:
    """Return when to take each way on that stands on every sheet of a plan."""
    plan = real.guide.plans[plan_id or "return-to-the-deadlift"]
    ways = ways_in(real.guide, plan, plan.profiles[0])
    return [way.when for way in ways if way.decision is not Decision.FASTER]


@pytest.mark.parametrize("plan_id", PLANS)
def test_plans_print_with_the_readers_numbers(
    plan_id: str, real_address: str, real: Derived, visit: Visits
) -> None:
    """With numbers filled in, every week is one page, for all equipment, on A4 and on Letter.

    The weights, the words of care and the ways on are on each; rows are high enough to write.
    """
    rules, plan = real.guide.rules, real.guide.plans[plan_id]
    care = [rules.pain.short, rules.get_help.short, *always_open(real, plan_id)]
    page = visit(f"{real_address}/plans/{plan_id}/").page
    for profile in plan.profiles:
        page.goto(real_address + plan_address(plan, profile))
        fill_in(page)
        fill_in_weights(page)
        is_wide = page.locator(".plan--wide").count()
        has_weights = page.locator(".numbers__list [data-key]").count()
        for paper, widths in WIDTHS_MM.items():
            pages = PdfReader(io.BytesIO(page.pdf(format=paper))).pages
            assert (profile, paper, plan.weeks) == (profile, paper, len(pages))
            sheets = measured(page, widths[is_wide])
            for number, sheet in enumerate(sheets, 1):
                text = sheet["text"]
                assert [str(number)] == re.findall(rf"\bWeek (\d+) of {plan.weeks}\b", text)
                assert [] == [each for each in care if " ".join(each.split()) not in text]
                assert not has_weights or "142.5 kg" in text
                assert sheet["lowest"] >= LOWEST_ROW_MM
                assert [] == sheet["cutOff"]
            assert plan.weeks == len(sheets)


def test_words_of_care_are_on_each_page(real_address: str, real: Derived, visit: Visits) -> None:
    """What the browser prints with numbers holds weights, words of care and the ways on."""
    rules = real.guide.rules
    care = [rules.pain.short, rules.get_help.short, *always_open(real)]
    page = visit(real_address + PLAN).page
    fill_in(page)
    for number, sheet in enumerate(on_paper(page, "A4"), 1):
        assert [str(number)] == re.findall(r"\bWeek (\d+) of 10\b", sheet)
        assert [] == [each for each in care if " ".join(each.split()) not in sheet]
        assert "Conventional deadlift 142.5 kg" in sheet


def test_one_week_is_printed_alone(real_address: str, visit: Visits) -> None:
    """The button "Print this week" prints the sheet that is looked at; the other one, all."""
    page = visit(real_address + PLAN).page
    page.evaluate("() => { window.print = () => { window.asked = (window.asked || 0) + 1; }; }")
    page.locator('label:has(input[name="week"][value="3"])').click()
    page.locator("#n-print-week").click()
    (sheet,) = on_paper(page, "A4")
    assert "Week 3 of 10" in sheet

    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.locator("#n-print-all").click()
    assert 10 == len(on_paper(page, "A4"))
    assert 2 == page.evaluate("window.asked")
