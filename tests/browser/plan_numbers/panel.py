"""The panel of numbers on a plan page in tests: what is filled in, and what the sheets then say."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

PLAN = "/plans/return-to-the-deadlift/"
KEY = "return-to-load.numbers"
DEADLIFT = "conventional-deadlift/6 to 8"


def field(page: Page, key: str) -> Locator:
    """Return the field for a usual weight."""
    return page.locator(f'[data-key="{key}"]')


def fill_all(page: Page) -> None:
    """Have every sheet filled in, as for another week: those that nobody looks at follow later."""
    page.locator(".filter--week").dispatch_event("change")


def weights_of(page: Page, day: int = 0, row: int = 0) -> list[str]:
    """Return the weight that every sheet asks for in one line."""
    fill_all(page)
    found: list[str] = page.evaluate(
        """([day, row]) => [...document.querySelectorAll(".plan .sheet:not(.sheet--flare)")]
          .map(sheet => sheet.querySelectorAll(".day")[day].querySelectorAll("tbody tr")[row]
            .querySelector("[data-label=Weight]").textContent.replace(/\\s+/g, " ").trim())""",
        [day, row],
    )
    return found


def headings_of(page: Page) -> list[str]:
    """Return the headings of the sheets, in order."""
    fill_all(page)
    found: list[str] = page.eval_on_selector_all(
        ".plan .sheet h4",
        "titles => titles.map(title => title.textContent.replace(/\\s+/g, ' ').trim())",
    )
    return found


def choose_equipment(page: Page, profile: str) -> None:
    """Turn to the page of the plan with other equipment, and open the panel there."""
    page.locator(f'.equipment [data-profile="{profile}"]').click()
    page.wait_for_url(f"**/{profile}/")
    page.locator("#numbers > summary").click()


def decide(page: Page, decision: str) -> None:
    """Press one of the four ways on the sheet that is looked at."""
    page.locator(f'.sheet:visible [data-decision="{decision}"] label').first.click()
    fill_all(page)


def look_at(page: Page, number: int) -> None:
    """Choose the sheet to look at, by its place in the course."""
    page.locator(f'label:has(input[name="week"][value="{number}"])').click()


def open_part(page: Page, words: str) -> None:
    """Open one of the closed parts of the panel."""
    page.locator(".numbers__more > summary", has_text=words).click()
