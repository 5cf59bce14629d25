"""The plan on paper: one week a page, on both kinds of paper, with the words that keep one well."""

from __future__ import annotations

import io
import re

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from generator.checks.check import Derived
from generator.views.words import capital
from generator.vocabulary import Phase
from tests.browser.conftest import Visits

PLAN = "/plans/return-to-the-deadlift/"


def on_paper(page: Page, paper: str) -> list[str]:
    """Print a page and return the text of each sheet of paper."""
    reader = PdfReader(io.BytesIO(page.pdf(format=paper)))
    return [" ".join(sheet.extract_text().split()) for sheet in reader.pages]


def printed(address: str, paper: str, profile: str, visit: Visits) -> list[str]:
    """Choose a profile, print the plan, and return the text of each sheet of paper."""
    page = visit(address + PLAN).page
    page.locator(f'label:has(input[name="profile"][value="{profile}"])').first.click()
    return on_paper(page, paper)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("lift", ["back-squat", "front-squat", "leg-press"])
def test_lift_prints_one_wall_card(
    lift: str, paper: str, real_address: str, real: Derived, visit: Visits
) -> None:
    """The chosen phase of a lift is one page, with every row of its table and the signs."""
    page = visit(f"{real_address}/swaps/{lift}/").page
    (card,) = on_paper(page, paper)
    names = [row.exercise.name for row in real.swaps.of(lift, Phase.FLARE_UP).rows]

    assert [] == [name for name in names if name not in card]
    assert " ".join(real.guide.rules.get_help.short.split()) in card
    assert "1 of 1" in card


def test_all_four_phases_are_printed_where_chosen(real_address: str, visit: Visits) -> None:
    """Whoever chooses all four phases has all four on paper, too."""
    page = visit(real_address + "/swaps/back-squat/").page
    page.locator('label:has(input[name="phase"][value="all"])').first.click()
    text = " ".join(on_paper(page, "A4"))

    assert [] == [phase.label for phase in Phase if phase.label not in text]


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
    sheets = printed(real_address, paper, profile, visit)
    label = capital(real.guide.vocabulary.profiles[profile].label)

    assert [[str(n)] for n in range(1, 11)] == [
        re.findall(r"\bWeek (\d+) of 10\b", sheet) for sheet in sheets
    ]
    assert [] == [sheet for sheet in sheets if label not in sheet]


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_every_sheet_holds_the_words_of_care(
    paper: str, real_address: str, real: Derived, visit: Visits
) -> None:
    """Every sheet holds the pain rule, the signs to get help, and the four ways on."""
    rules = real.guide.rules
    words = [rules.pain.short, rules.get_help.short, *(way.when for way in rules.decisions.ways)]
    sheets = printed(real_address, paper, "full-gym", visit)

    for sheet in sheets:
        assert [] == [each for each in words if " ".join(each.split()) not in sheet]


def test_every_dose_is_on_its_sheet(real_address: str, real: Derived, visit: Visits) -> None:
    """The sheet of a week holds the per cents that the plan works out for that week."""
    sheets = printed(real_address, "A4", "full-gym", visit)

    for number, per_cents in [(1, ("55 %", "47 %")), (4, ("58 %", "49 %")), (10, ("100 %",))]:
        assert [] == [each for each in per_cents if each not in sheets[number - 1]]
    names = {
        real.guide.exercises[slot.exercises["full-gym"]].name
        for session in real.guide.plans["return-to-the-deadlift"].sessions
        for slot in session.slots
    }
    assert [] == [name for name in names if name not in sheets[0]]
