"""Ladders follow the reader: which rungs say that they are for later, or need what is not there."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visits
from tests.browser.settings import line_of, preset, settle
from tests.places import ROOT

LADDERS = sorted(path.stem for path in (ROOT / "content/ladders").glob("*.yml"))


@pytest.mark.parametrize("ladder", LADDERS)
def test_nothing_said_marks_nothing(ladder: str, real_address: str, visit: Visits) -> None:
    """Whoever said nothing sees every rung as it is for anybody."""
    page = visit(f"{real_address}/ladders/{ladder}/", width=360).page

    expect(line_of(page)).to_contain_text("Nothing is marked")
    assert 0 < page.locator(".rung").count()
    assert 0 == page.locator(".rung__now:visible, .rung__now span:visible").count()


@pytest.mark.parametrize("phase", ["flare-up", "full-training"])
def test_rung_for_later(phase: str, real_address: str, visit: Visits) -> None:
    """A rung that the reader's phase leaves for later says so, and no other does."""
    seen = visit(real_address + "/")
    page = settle(seen, real_address + "/ladders/row/", phases={"pull": phase})
    leave_it = page.locator(f'.rung[data-later~="{phase}"]')

    assert (1 if phase == "flare-up" else 0) == leave_it.count()
    assert leave_it.count() == page.locator(".rung__later:visible").count()
    for rung in leave_it.all():
        expect(rung.locator(".rung__later")).to_be_visible()


def test_rung_without_its_equipment(real_address: str, visit: Visits) -> None:
    """A rung that needs what the reader does not have says so; what needs nothing does not."""
    seen = visit(real_address + "/")
    address = real_address + "/ladders/hinge/"
    page = settle(seen, address, equipment=preset("no-equipment"))
    last = page.locator(".rung", has_text="Conventional deadlift").last

    expect(last.locator(".rung__lacks")).to_be_visible()
    assert 0 == page.locator('.rung[data-needs=""] .rung__now:visible').count()
    assert 0 == page.locator(".rung__later:visible").count()
