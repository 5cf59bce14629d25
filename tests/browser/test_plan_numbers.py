"""The reader's numbers on a plan page, as a lifter with a phone and a coach with three lifters."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.attacks import ATTACKS
from tests.browser.conftest import Visits
from tests.browser.visit import Visit
from tests.calendar_reader import read_calendar
from tests.places import ROOT, TESTS

PLAN = "/plans/return-to-the-deadlift/"
PLANS = sorted(path.stem for path in (ROOT / "content" / "plans").glob("*.yml"))
KEY = "return-to-load.numbers"
DEADLIFT = "conventional-deadlift/6 to 8"
VECTORS: dict[str, Any] = json.loads((TESTS / "vectors" / "plan_numbers.json").read_text("utf-8"))

WORK_OUT = """async vectors => {
  const at = name => new URL(`../../assets/js/plan/${name}.js`, location.href).href;
  const w = await import(at("weights")), c = await import(at("course"));
  const k = await import(at("calendar"));
  const number = value => Number.isNaN(value) ? "none" : value;
  const times = ({factor}) => factor < 1 ? ` x ${+factor.toFixed(4)}` : "";
  const shown = sheet => sheet.week ? `${sheet.week}${times(sheet)}` : "flare";
  const course = (weeks, cases) =>
    cases.map(({decisions}) => c.lay(weeks, decisions, 40).map(shown));
  return {
    round_down: vectors.round_down.map(v => w.roundDown(v.weight, v.step)),
    shares: vectors.shares.map(v => w.roundDown(v.usual * v.percent / 100, v.step)),
    convert: vectors.convert.map(v => w.convert(v.value, v.from, v.to)),
    step_in_pounds: vectors.step_in_pounds.map(v => w.stepInPounds(v.kg)),
    read: vectors.read.map(v => number(w.readWeight(v.text))),
    plates: vectors.plates.map(v => w.readPlates(v.text)),
    loadable: vectors.loadable.map(v => w.loadable(v.weight, v.kit)),
    usual_from_set: vectors.usual_from_set.map(v =>
      number(w.usualFromSet(v.weight, v.repetitions, v.effort, v.wanted, v.usual_effort))),
    whole_percent: vectors.whole_percent.map(v => w.wholePercent(v.value)),
    courses: course(vectors.course_weeks, vectors.courses),
    courses_without_percent: course(
      [1, 2, 3].map(() => ({percent: null, isEasier: false})), vectors.courses_without_percent),
    training_days: vectors.training_days.map(v => k.trainingDays(v.start, v.weekdays)),
    usual_days: vectors.usual_days.map(v => k.usualDays(v.start, v.sessions)),
  };
}"""


@pytest.fixture
def lifter(real_address: str, visit: Visits) -> Visit:
    """Open a plan on a phone, with the panel open."""
    seen = visit(real_address + PLAN, width=360, accept_downloads=True)
    seen.page.locator("#numbers > summary").click()
    return seen


@pytest.fixture(
    params=[
        """Object.defineProperty(window, 'localStorage', {
          get() { throw new DOMException('no'); }, configurable: true})""",
        "Storage.prototype.setItem = () => { throw new DOMException('full'); }",
    ],
    ids=["forbidden", "full"],
)
def refusing(
    request: pytest.FixtureRequest, browser: Browser, real_address: str
) -> Iterator[Visit]:
    """Open a plan in a browser that keeps nothing for pages."""
    context = browser.new_context()
    context.add_init_script(request.param)
    yield Visit(context, real_address + PLAN)
    context.close()


def field(page: Page, key: str) -> Locator:
    """Return the field for a usual weight."""
    return page.locator(f'[data-key="{key}"]')


def weights_of(page: Page, day: int = 0, row: int = 0) -> list[str]:
    """Return the weight that every sheet of the chosen profile asks for in one line."""
    found: list[str] = page.evaluate(
        """([day, row]) => [...document.querySelectorAll(".plan__profile")]
          .filter(({dataset}) =>
            dataset.profile === document.querySelector("[name=profile]:checked").value)
          .flatMap(box => [...box.querySelectorAll(".sheet:not(.sheet--flare)")])
          .map(sheet => sheet.querySelectorAll(".day")[day].querySelectorAll("tbody tr")[row]
            .querySelector("[data-label=Weight]").textContent.replace(/\\s+/g, " ").trim())""",
        [day, row],
    )
    return found


def headings_of(page: Page) -> list[str]:
    """Return the headings of the sheets of the chosen profile, in order."""
    found: list[str] = page.eval_on_selector_all(
        '.plan__profile[data-profile="full-gym"] .sheet h4',
        "titles => titles.map(title => title.textContent.replace(/\\s+/g, ' ').trim())",
    )
    return found


def decide(page: Page, decision: str) -> None:
    """Press one of the four ways on the sheet that is looked at."""
    page.locator(f'.sheet:visible [data-decision="{decision}"] label').first.click()


def look_at(page: Page, number: int) -> None:
    """Choose the sheet to look at, by its place in the course."""
    page.locator(f'label:has(input[name="week"][value="{number}"])').click()


def open_part(page: Page, words: str) -> None:
    """Open one of the closed parts of the panel."""
    page.locator(".numbers__more > summary", has_text=words).click()


def test_script_and_generator_reckon_alike(real_address: str, visit: Visits) -> None:
    """The modules of the built site give what the shared vectors say."""
    seen = visit(real_address + PLAN)
    found = seen.page.evaluate(WORK_OUT, VECTORS)

    for name in ("round_down", "shares", "convert"):
        assert [v["is"] for v in VECTORS[name]] == pytest.approx(found[name], abs=1e-3)
    for name in ("step_in_pounds", "plates", "read", "usual_from_set", "whole_percent",
                 "courses", "courses_without_percent", "training_days", "usual_days"):  # fmt: skip
        assert [v["is"] for v in VECTORS[name]] == found[name]
    assert [{"weight": v["is"], "isBelow": v["below"]} for v in VECTORS["loadable"]] == [
        {**each, "weight": pytest.approx(each["weight"])} for each in found["loadable"]
    ]
    assert [] == seen.troubles


def test_lifter_with_a_phone(lifter: Visit) -> None:
    """A typed weight is on every sheet at once, rounded down, and stays in this browser alone."""
    page = lifter.page
    before = page.url
    page.wait_for_load_state("networkidle")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    field(page, DEADLIFT).press_sequentially("142,5")

    assert ["77.5 kg 55 %", "87.5 kg 61 %", "95 kg 68 %"] == weights_of(page)[:3]
    assert "142.5 kg 100 %" == weights_of(page)[-1]
    assert "65 kg 47 %" == weights_of(page, day=1)[0]
    assert "usual weight" == weights_of(page, row=2)[0]
    assert before == page.url
    assert "142.5" in page.evaluate(f"localStorage.getItem('{KEY}')")
    assert [] == asked
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
    expect(page.locator(".estimate__result").first).to_have_text("About 135 kg for 8 repetitions.")
    expect(page.locator(".estimate").first).to_contain_text("rule of thumb")
    page.locator(".estimate button").first.click()

    assert "135" == field(page, DEADLIFT).input_value()
    assert "72.5 kg 55 %" == weights_of(page)[0]


def test_by_effort_alone(lifter: Visit) -> None:
    """Who never knew their numbers gets no per cent: the effort rises instead."""
    page = lifter.page
    page.locator("#n-by-effort").check()
    efforts = page.eval_on_selector_all(
        '.plan__profile[data-profile="full-gym"] tbody tr:first-child [data-label="Effort"]',
        "cells => cells.map(cell => Number(cell.textContent))",
    )

    assert {"by effort"} == set(weights_of(page))
    assert [5.0, 7.0] == [efforts[0], efforts[-2]]
    assert page.locator(".numbers__weights").is_hidden()


def test_course_follows_how_it_went(real_address: str, visit: Visits) -> None:
    """Faster, stay and step back lay the rest anew, say what comes next, and can be undone."""
    seen = visit(real_address + PLAN)
    page = seen.page
    page.locator("#numbers > summary").click()
    field(page, DEADLIFT).fill("142.5")
    decide(page, "faster")
    expect(page.locator(".numbers__said")).to_have_text("Next: week 3. Week 2 is skipped.")
    assert ["Week 1 of 10", "Week 3 of 10", "Week 4 of 10 easier week"] == headings_of(page)[:3]

    page.get_by_role("button", name="Show it").click()
    decide(page, "stay")
    page.get_by_role("button", name="Show it").click()
    decide(page, "stay")
    assert headings_of(page)[1:4] == [
        "Week 3 of 10", "Week 3 of 10 again", "Week 3 of 10 again, 10 % less",
    ]  # fmt: skip
    assert "85 kg 61 %" == weights_of(page)[3]

    page.get_by_role("button", name="Show it").click()
    decide(page, "step-back")
    expect(page.locator(".numbers__said")).to_contain_text("the flare-up phase, up to two weeks")
    assert "Flare-up phase, up to two weeks" == headings_of(page)[4]
    assert "Week 1 of 10 again, 20 % less" == headings_of(page)[5]
    assert page.locator(".two-flares").first.is_hidden()
    look_at(page, 6)
    decide(page, "step-back")
    assert 1 == page.locator(".two-flares:not([hidden])").count()

    page.reload()
    assert "Flare-up phase, up to two weeks" == headings_of(page)[6]
    look_at(page, 1)
    page.get_by_role("button", name="Undo").first.click()
    assert [f"Week {n} of 10" for n in (1, 2, 3)] == headings_of(page)[:3]
    ids = page.eval_on_selector_all("[id]", "all => all.map(each => each.id)")
    assert len(ids) == len(set(ids))
    assert [] == seen.troubles


@pytest.mark.parametrize("plan", PLANS)
def test_every_plan_and_profile_can_be_filled_in(
    plan: str, real_address: str, visit: Visits
) -> None:
    """On a phone, with any equipment, all sheets are there and nothing is wider than the window."""
    seen = visit(f"{real_address}/plans/{plan}/", width=320)
    page = seen.page
    assert seen.sideways() <= 0
    page.locator("#numbers > summary").click()
    page.locator("#n-name").evaluate("field => field.closest('details').open = true")
    page.locator("#n-name").fill("Maximiliane Musterfrau-Beispiel")
    for profile in page.locator('[name="profile"]').all():
        profile.evaluate("radio => radio.click()")
        for usual in page.locator(".numbers__list [data-key]").all():
            usual.fill("142,5")
        look_at(page, 2)
        assert seen.sideways() <= 0
        assert "Week 2" in str(page.locator(".sheet:visible h4").text_content())
    assert [] == seen.troubles


def test_link_to_a_sheet_leads_there(real_address: str, visit: Visits) -> None:
    """A link to the sheet of a week chooses its equipment and shows that week."""
    seen = visit(real_address + PLAN + "#dumbbells-week-3")
    page = seen.page

    assert ["dumbbells", "3"] == page.eval_on_selector_all(
        ":is([name=profile], [name=week]):checked", "all => all.map(each => each.value)"
    )
    assert ["dumbbells-week-3"] == page.eval_on_selector_all(
        ".sheet", "all => all.filter(each => each.checkVisibility()).map(each => each.id)"
    )
    assert [] == seen.troubles


def test_gate_of_a_skipped_week_is_kept(real_address: str, visit: Visits) -> None:
    """Whoever skips the first week of a phase still reads what should be so before it."""
    page = visit(real_address + PLAN).page
    first = page.evaluate(
        "[...document.querySelectorAll('[data-profile=full-gym] .sheet')]"
        ".findIndex((sheet, at) => at > 1 && sheet.querySelector('.gate')"
        " && !('easier' in sheet.dataset)) + 1"
    )
    gate = page.locator(f"#full-gym-week-{first} .gate").text_content()
    look_at(page, first - 1)
    decide(page, "faster")
    skipped = page.locator('[data-profile="full-gym"] .gate--skipped')

    assert [gate] == skipped.all_text_contents()


def test_coach_with_three_lifters(real_address: str, visit: Visits) -> None:
    """Several people are kept apart, by name; one can be deleted, and all cleared at once."""
    seen = visit(real_address + PLAN)
    page = seen.page
    page.locator("#numbers > summary").click()
    open_part(page, "Several people")
    open_part(page, "Name and dates")
    for n, (name, weight) in enumerate((("Ana", "100"), ("Bo <b>", "140"), ("Chi", "60"))):
        if n:
            page.locator("#n-add").click()
        page.locator("#n-name").fill(name)
        field(page, DEADLIFT).fill(weight)
    page.locator("#n-person").select_option(label="Bo <b>")
    assert "140" == field(page, DEADLIFT).input_value()
    assert "75 kg 55 %" == weights_of(page)[0]
    assert "Bo <b>" == page.locator(".sheet:visible .sheet__name").text_content()

    decide(page, "stay")
    page.locator("#n-person").select_option(label="Ana")
    assert "55 kg 55 %" == weights_of(page)[0]
    assert "Week 2 of 10" == headings_of(page)[1]
    page.locator("#n-drop").click()
    assert ["Bo <b>", "Chi"] == page.locator("#n-person option").all_text_contents()
    page.locator("#n-undo").click()
    assert ["Ana", "Bo <b>", "Chi"] == page.locator("#n-person option").all_text_contents()
    page.locator("#n-clear").click()
    assert page.locator("#n-person").is_hidden()
    assert page.evaluate(f"!('{KEY}' in localStorage)")
    page.locator("#n-undo").click()
    assert "100" == field(page, DEADLIFT).input_value()
    page.locator("#n-clear").click()
    page.reload()
    assert "55 %" == weights_of(page)[0]
    assert [] == seen.troubles


def test_two_tabs_agree(lifter: Visit) -> None:
    """What is changed in one tab stands in the other, too, so that neither undoes the other."""
    page = lifter.page
    other = page.context.new_page()
    other.goto(page.url)
    field(page, DEADLIFT).fill("142,5")
    expect(other.locator(".sheet:visible b").first).to_have_text("77.5 kg")
    other.locator("#numbers > summary").click()
    open_part(other, "Name and dates")
    other.locator("#n-name").fill("Ana")
    expect(page.locator("#numbers .numbers__short")).to_contain_text("Ana")

    assert "77.5 kg 55 %" == weights_of(page)[0]


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
    row = (
        '.plan__profile[data-profile="full-gym"] .sheet .day:nth-of-type(1) tbody tr:first-child a'
    )
    assert {"Sumo deadlift"} == set(page.locator(row).all_text_contents())
    assert "by effort" == weights_of(page)[0]
    assert "65 kg 47 %" == weights_of(page, day=1)[0]

    field(page, "sumo-deadlift/6 to 8").fill("100")
    assert "55 kg 55 %" == weights_of(page)[0]
    page.locator('label:has([name="profile"][value="dumbbells"])').click()
    assert "Sumo deadlift" not in page.locator(".sheet:visible").first.inner_text()
    assert [] == seen.troubles


def test_nothing_can_be_kept(refusing: Visit) -> None:
    """A browser that refuses storage still shows the weights, and the page says what that means."""
    page = refusing.page
    page.locator("#numbers > summary").click()
    field(page, DEADLIFT).fill("100")

    assert "55 kg 55 %" == weights_of(page)[0]
    expect(page.locator(".numbers__refused")).to_be_visible()
    assert [] == refusing.violations


@pytest.mark.parametrize(
    "kept", ["{", "7", '{"people": [{"weights": {"a": "x"}, "plans": [1]}, 3]}']
)
def test_whatever_was_kept_the_page_works(kept: str, real_address: str, visit: Visits) -> None:
    """Kept numbers of any other shape do no harm."""
    seen = visit(real_address + PLAN)
    seen.page.evaluate("([key, kept]) => localStorage.setItem(key, kept)", [KEY, kept])
    seen.page.reload()

    assert "55 %" == weights_of(seen.page)[0]
    assert [] == seen.troubles


def test_without_script_in_per_cent(real_address: str, visit: Visits) -> None:
    """Without JavaScript the page shows every week in per cent, and no field that does nothing."""
    page = visit(real_address + PLAN, java_script_enabled=False).page

    expect(page.locator("#full-gym-week-1 td[data-label=Weight]").first).to_contain_text("55")
    expect(page.locator("#numbers")).to_be_hidden()
    assert 0 == page.locator(".sheets-bar button:visible").count()
    assert 4 == page.locator("#full-gym-week-1 .decision .tick").count()


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
