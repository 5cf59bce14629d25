"""Where am I, on paper: one page for a visit, and the page as it reads."""

from __future__ import annotations

import io

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from tests.browser.visit import Visit
from tests.browser.where.form import VECTORS, answer, show

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
    assert {"Not answered"} == set(sheet.locator("dd").all_inner_texts())


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
