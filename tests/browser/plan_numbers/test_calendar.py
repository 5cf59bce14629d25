"""The calendar that a plan page makes: one whole day for each session."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.attacks import ATTACKS
from tests.browser.plan_numbers.panel import DEADLIFT, field, open_part
from tests.browser.visit import Visit
from tests.calendar_reader import read_calendar


def test_calendar_is_made_in_the_page(lifter: Visit) -> None:
    """The calendar has one whole day for each session, the same ids each time, and no weights."""
    page = lifter.page
    field(page, DEADLIFT).fill("142.5")
    open_part(page, "Name and dates")
    page.locator("#n-calendar").click()
    expect(page.locator("#n-days-error")).to_have_text("Choose the first day of week 1.")
    page.locator("#n-start").fill("2026-12-07")
    page.locator("#n-start").dispatch_event("change")
    thursday = page.locator('label:has([name="n-day"][value="4"])')
    assert ["1", "4"] == page.eval_on_selector_all(
        "[name=n-day]:checked", "days => days.map(day => day.value)"
    )
    thursday.click()
    page.locator("#n-calendar").click()
    expect(page.locator("#n-days-error")).to_contain_text("2 days a week")
    thursday.click()
    expect(page.locator(".sheet:visible .date").first).to_contain_text("7 Dec")

    def made() -> list[dict[str, str]]:
        with page.expect_download() as download:
            page.locator("#n-calendar").click()
        assert "return-to-the-deadlift.ics" == download.value.suggested_filename
        return read_calendar(download.value.path().read_bytes())

    events = made()
    assert 20 == len(events)
    assert ["20261207", "20261210", "20261214"] == [e["DTSTART;VALUE=DATE"] for e in events[:3]]
    assert "20261208" == events[0]["DTEND;VALUE=DATE"]
    assert "return-to-the-deadlift-week-1-day-1@return-to-load" == events[0]["UID"]
    assert 20 == len({event["UID"] for event in events})
    assert "Return to the deadlift: Week 1 of 10, Day A" == events[0]["SUMMARY"]
    assert (
        "Conventional deadlift: 3 × 6 to 8 repetitions, effort up to 7" in events[0]["DESCRIPTION"]
    )
    assert not re.search(r"\d\s(kg|lb|%)", " ".join(event["DESCRIPTION"] for event in events))
    page.locator("#n-calendar-weights").check()
    with_weights = made()
    assert "77.5 kg" in with_weights[0]["DESCRIPTION"]
    assert [event["UID"] for event in events] == [event["UID"] for event in with_weights]
    assert [] == lifter.troubles


def test_calendar_holds_against_attacks(lifter: Visit) -> None:
    """No text ends a line, a value or an event, whatever is in it; long ones are folded."""
    texts = [attack.text for attack in ATTACKS] + ["é" * 100 + "🏋" * 50]
    written = lifter.page.evaluate(
        """async texts => {
          const at = new URL("../../assets/js/plan/calendar.js", location.href).href;
          const { calendar } = await import(at);
          const date = "2026-12-07";
          const events = texts.map((text, n) => ({uid: `u${n}`, date, title: text, text}));
          return calendar(texts[0], events, new Date(0));
        }""",
        texts,
    )
    events = read_calendar(written.encode())

    assert len(texts) == len(events)
    for text, event in zip(texts, events, strict=True):
        expected = re.sub(r"\r\n?|[\u2028\u2029]", "\n", text)
        expected = re.sub(r"[\x00-\x09\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", " ", expected)
        assert [expected, expected] == [event["SUMMARY"], event["DESCRIPTION"]]
    assert "19700101T000000Z" == events[0]["DTSTAMP"]
