"""Numbers on a plan page, as a lifter with a phone: a weight in, every sheet filled."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visits
from tests.browser.plan_numbers.panel import (
    DEADLIFT,
    KEY,
    PLAN,
    choose_equipment,
    field,
    fill_all,
    look_at,
    open_part,
    weights_of,
)
from tests.browser.visit import Visit
from tests.calendar_reader import read_calendar
from tests.places import ROOT

PLANS = sorted(path.stem for path in (ROOT / "content" / "plans").glob("*.yml"))


def test_lifter_with_a_phone(lifter: Visit) -> None:
    """A typed weight is on every sheet at once, rounded down, and stays in this browser alone."""
    page = lifter.page
    before = page.url
    page.wait_for_load_state("networkidle")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    field(page, DEADLIFT).press_sequentially("142,5")

    assert ["77.5 kg 55 %", "87.5 kg 61.5 %", "95 kg 68 %"] == weights_of(page)[:3]
    assert "142.5 kg 100 %" == weights_of(page)[-1]
    assert "65 kg 46.5 %" == weights_of(page, day=1)[0]
    assert "usual weight" == weights_of(page, row=2)[0]
    assert before == page.url
    assert "142.5" in page.evaluate(f"localStorage.getItem('{KEY}')")
    # Pictures come as they come near the window; nothing else is asked for, and no number leaves.
    assert [] == [each for each in asked if "/assets/figures/" not in each or "142" in each]
    assert lifter.sideways() <= 0

    page.locator('label:has([name="n-unit"][value="lb"])').click()
    assert "314.2" == field(page, DEADLIFT).input_value()
    assert "170 lb 55 %" == weights_of(page)[0]
    page.locator('label:has([name="n-unit"][value="kg"])').click()
    assert "142.5" == field(page, DEADLIFT).input_value()

    open_part(page, "Your bar")
    page.locator("#n-plates").fill("20 10 5")
    assert "70 kg 55 %" == weights_of(page)[0]
    page.locator("#n-plates").fill("")
    page.locator("#n-step").fill("10")
    assert "70 kg 55 %" == weights_of(page)[0]

    page.set_viewport_size({"width": 320, "height": 700})
    assert lifter.sideways() <= 0
    page.reload()
    assert "70 kg 55 %" == weights_of(page)[0]

    page.locator("#numbers > summary").click()
    page.locator("#n-clear").click()
    assert "55 %" == weights_of(page)[0]
    assert page.evaluate("localStorage.length === 0 || !('return-to-load.numbers' in localStorage)")
    assert [] == lifter.troubles


def test_blank_is_blank_and_faults_are_said(lifter: Visit) -> None:
    """What is no weight is said in words beside the field; a blank is no weight of 0 kg."""
    page = lifter.page
    usual = field(page, DEADLIFT)
    for wrong in ("0", "-5", "heavy"):
        usual.fill(wrong)
        usual.blur()
        expect(page.locator(".numbers__list .error").first).to_contain_text("Write a weight")
        assert usual.get_attribute("aria-invalid") is not None
        assert "55 %" == weights_of(page)[0]
    usual.fill("")
    usual.blur()

    expect(page.locator(".numbers__list .error").first).to_be_hidden()
    assert "0 kg" not in " ".join(weights_of(page))
    assert [None, "decimal"] == [
        usual.get_attribute("aria-invalid"), usual.get_attribute("inputmode")
    ]  # fmt: skip
    unnamed = page.evaluate(
        "[...document.querySelectorAll('#numbers :is(input, select)')]"
        ".filter(each => !each.labels.length).map(each => each.id)"
    )
    assert [] == unnamed


def test_usual_weight_is_worked_out_from_a_set(lifter: Visit) -> None:
    """A set with its effort, or a best, gives a usual weight that the reader may take."""
    page = lifter.page
    page.locator(".estimate > summary").first.click()
    page.locator('.estimate [data-of="weight"]').first.fill("180")
    page.locator('.estimate [data-of="repetitions"]').first.fill("1")
    expect(page.locator(".estimate__result").first).to_have_text("About 130 kg for 8 repetitions.")
    expect(page.locator(".estimate").first).to_contain_text("rule of thumb")
    page.locator(".estimate button").first.click()

    assert "130" == field(page, DEADLIFT).input_value()
    assert "70 kg 55 %" == weights_of(page)[0]


def test_by_effort_alone(lifter: Visit) -> None:
    """Who never knew their numbers gets no per cent: the effort rises instead."""
    page = lifter.page
    page.locator("#n-by-effort").check()
    fill_all(page)
    efforts = page.eval_on_selector_all(
        '.plan tbody tr:first-child [data-label="Effort"]',
        "cells => cells.map(cell => Number(cell.textContent))",
    )

    assert {"by effort"} == set(weights_of(page))
    assert [5.0, 7.0] == [efforts[0], efforts[-2]]
    assert page.locator(".numbers__weights").is_hidden()


def test_exercise_is_swapped_for_one_of_its_role(real_address: str, visit: Visits) -> None:
    """Another exercise of the role stands in every week, by effort until its weight is typed."""
    seen = visit(real_address + PLAN)
    page = seen.page
    page.locator("#numbers > summary").click()
    field(page, DEADLIFT).fill("142.5")
    open_part(page, "Swap")
    choice = page.locator(".numbers__swaps select").first
    offered = choice.locator("option").all_text_contents()
    assert "Sumo deadlift" in offered
    assert not {"Back squat", "Kettlebell swing"} & set(offered)
    choice.select_option(label="Sumo deadlift")
    row = ".plan .sheet .day:nth-of-type(1) tbody tr:first-child a"
    fill_all(page)
    assert {"Sumo deadlift"} == set(page.locator(row).all_text_contents())
    assert "by effort" == weights_of(page)[0]
    assert "65 kg 46.5 %" == weights_of(page, day=1)[0]

    field(page, "sumo-deadlift/6 to 8").fill("100")
    assert "55 kg 55 %" == weights_of(page)[0]
    choose_equipment(page, "dumbbells")
    assert "Sumo deadlift" not in page.locator(".sheet:visible").first.inner_text()
    assert [] == seen.troubles


@pytest.mark.parametrize("plan", PLANS)
def test_every_plan_and_profile_can_be_filled_in(
    plan: str, real_address: str, visit: Visits
) -> None:
    """On a phone, with any equipment, all sheets are there and nothing is wider than the window."""
    seen = visit(f"{real_address}/plans/{plan}/", width=320)
    page = seen.page
    links = page.locator(".equipment a").all()
    addresses = [str(link.evaluate("link => link.href")) for link in links] or [page.url]
    for address in addresses:
        page.goto(address)
        assert seen.sideways() <= 0
        page.locator("#numbers > summary").click()
        page.locator("#n-name").evaluate("field => field.closest('details').open = true")
        page.locator("#n-name").fill("Maximiliane Musterfrau-Beispiel")
        for usual in page.locator(".numbers__list [data-key]").all():
            usual.fill("142,5")
        look_at(page, 2)
        assert seen.sideways() <= 0
        assert "Week 2" in str(page.locator(".sheet:visible h4").text_content())
    assert [] == seen.troubles


def test_hostile_plan_stays_text(hostile_address: str, visit: Visits) -> None:
    """With hostile records the script writes texts only, on the sheets and into the calendar."""
    seen = visit(hostile_address + PLAN, accept_downloads=True)
    page = seen.page
    page.locator("#numbers > summary").click()
    field(page, DEADLIFT).fill("100")
    open_part(page, "Swap")
    page.locator(".numbers__swaps select").first.select_option(index=2)
    open_part(page, "Name and dates")
    page.locator("#n-name").fill("<img src=x onerror=window.pwned=1>")
    page.locator("#n-start").fill("2026-12-07")
    page.locator("#n-start").dispatch_event("change")
    with page.expect_download() as download:
        page.locator("#n-calendar").click()

    assert 20 == len(read_calendar(download.value.path().read_bytes()))
    assert page.evaluate("window.pwned === undefined")
    assert 0 == page.locator('[onfocus], [onerror], iframe, img[src="x"], [href*="evil"]').count()
    assert [] == seen.troubles
