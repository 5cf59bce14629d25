"""The course of a plan in the page: which sheets there are, in which order, as the weeks go."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.conftest import Visits
from tests.browser.plan_numbers.panel import (
    DEADLIFT,
    PLAN,
    decide,
    field,
    headings_of,
    look_at,
    weights_of,
)


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


def test_gate_of_a_skipped_week_is_kept(real_address: str, visit: Visits) -> None:
    """Whoever skips the first week of a phase still reads what should be so before it."""
    page = visit(real_address + "/plans/tweak-that-is-settling/").page
    gate = page.locator("#full-gym-week-2 .gate").text_content()
    look_at(page, 1)
    decide(page, "faster")
    skipped = page.locator(".plan .gate--skipped")

    assert [gate] == skipped.all_text_contents()


def test_link_to_a_sheet_leads_there(real_address: str, visit: Visits) -> None:
    """A link to the sheet of a week leads to the page of its equipment and shows that week."""
    seen = visit(real_address + PLAN + "#dumbbells-week-3")
    page = seen.page
    page.wait_for_url(real_address + PLAN + "dumbbells/#dumbbells-week-3")

    expect(page.locator("[name=week]:checked")).to_have_value("3")
    assert ["dumbbells-week-3"] == page.eval_on_selector_all(
        ".sheet", "all => all.filter(each => each.checkVisibility()).map(each => each.id)"
    )
    assert [] == seen.troubles


def test_without_script_in_per_cent(real_address: str, visit: Visits) -> None:
    """Without JavaScript the page shows every week in per cent, and no field that does nothing."""
    page = visit(real_address + PLAN, java_script_enabled=False).page

    expect(page.locator("#full-gym-week-1 td[data-label=Weight]").first).to_contain_text("55")
    expect(page.locator("#numbers")).to_be_hidden()
    assert 0 == page.locator(".sheets-bar button:visible").count()
    assert 4 == page.locator("#full-gym-week-1 .decision .tick").count()
