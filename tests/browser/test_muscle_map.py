"""The muscle map in a real browser: a way in without script, and readable without colour."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visits

MAP = "/exercises/muscles/"


@pytest.mark.parametrize("way", ["body", "word"])
def test_muscle_leads_to_its_exercises(way: str, real_address: str, visit: Visits) -> None:
    """A press on a muscle, or on its name, leads to its exercises; no script is needed."""
    page = visit(real_address + MAP, java_script_enabled=False).page
    if way == "body":
        group = page.locator('.muscle-map a[href="#glutes"]')
        box = group.bounding_box()
        assert box is not None
        # Left and right are one link with a gap in its middle, so the press is on the left.
        group.click(position={"x": box["width"] / 4, "y": box["height"] / 2})
    else:
        page.locator('.muscles__list a[href="#glutes"]').click()

    assert page.url.endswith("#glutes")
    expect(page.locator("#glutes")).to_be_in_viewport()
    expect(page.locator(".part--glutes a", has_text="Hip thrust")).to_be_visible()


def test_body_is_no_stop_for_the_keyboard(real_address: str, visit: Visits) -> None:
    """Whoever walks by keyboard passes each muscle once, as a word."""
    page = visit(real_address + MAP).page
    page.locator(".muscles__list a").first.focus()
    names = []
    for _ in range(3):
        names.append(page.evaluate("document.activeElement.textContent"))
        page.keyboard.press("Tab")

    assert ["glutes", "hamstrings", "quadriceps"] == names
    assert 0 == page.locator('.muscle-map a:not([tabindex="-1"])').count()


@pytest.mark.parametrize("where", ["screen", "forced", "paper"])
def test_main_muscles_and_helpers_look_different(
    where: str, real_address: str, visit: Visits
) -> None:
    """On a screen, in the reader's own colours and on paper the two are filled differently."""
    page = visit(real_address + "/exercises/hip-thrust/").page
    page.emulate_media(
        media="print" if where == "paper" else "screen",
        forced_colors="active" if where == "forced" else "none",
    )
    main, helper, lines, thin = (
        page.evaluate(
            f"(({{fill, stroke, strokeWidth}}) => [fill, stroke, strokeWidth])"
            f"(getComputedStyle(document.querySelector('.muscle-map .{name}')))"
        )
        for name in ("m-main", "m-help", "m-line", "m-thin")
    )

    assert main[0] != helper[0]
    assert main[0] != lines[1]
    assert helper[0] != thin[1]
    assert lines[2] != thin[2]
