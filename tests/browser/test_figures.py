"""Figures in a real browser: they move, hold still when asked, and print as frames."""

from __future__ import annotations

from typing import Literal

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visits

DEADLIFT = "/exercises/conventional-deadlift/"
THIGH = """() => {
  const svg = document.querySelector(".figure__loop svg");
  svg.pauseAnimations();
  return [0, 1, 2].map(second => {
    svg.setCurrentTime(second);
    const box = svg.querySelector(".f-trunk use").getBoundingClientRect();
    return [Math.round(box.x), Math.round(box.y)].join();
  });
}"""

MARKED = """() => [...document.querySelectorAll(".figure__choice input")]
  .filter(choice => parseFloat(getComputedStyle(choice).borderTopWidth) > 4)
  .map(choice => choice.value)"""


@pytest.mark.parametrize("script", [True, False])
def test_less_motion_shows_the_frames(
    script: bool, real_address: str, visit: Visits  # noqa: FBT001
) -> None:  # fmt: skip
    """Whoever asks for less motion sees the key frames, until they choose to see it move."""
    page = visit(real_address + DEADLIFT, java_script_enabled=script).page
    loop, frames = page.locator(".figure__loop"), page.locator(".figure__frames")

    assert not loop.is_visible()
    assert frames.is_visible()
    page.locator('.figure__choice input[value="moves"]').press("Space")
    assert loop.is_visible()
    assert not frames.is_visible()


def test_figure_moves(real_address: str, visit: Visits) -> None:
    """The loop leads the body somewhere else from one second to the next."""
    page = visit(real_address + DEADLIFT).page
    page.emulate_media(reduced_motion="no-preference")

    expect(page.locator(".figure__loop")).to_be_visible()
    assert len(set(page.evaluate(THIGH))) > 1


def test_choice_holds_it_still_from_the_keyboard(real_address: str, visit: Visits) -> None:
    """The moving figure is stopped with the keyboard alone: the frames take its place."""
    page = visit(real_address + DEADLIFT).page
    page.emulate_media(reduced_motion="no-preference")
    page.locator('.figure__choice input[value="moves"]').focus()
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")

    assert not page.locator(".figure__loop").is_visible()
    assert page.locator(".figure__frames").is_visible()


@pytest.mark.parametrize("motion,marked", [("reduce", "still"), ("no-preference", "moves")])
def test_what_it_does_is_marked(
    motion: Literal["no-preference", "reduce"], marked: str, real_address: str, visit: Visits
) -> None:
    """Before anybody chooses, the choice that holds is marked and said; then the one made."""
    page = visit(real_address + DEADLIFT).page
    page.emulate_media(reduced_motion=motion)
    expect(page.locator(".figure__choice :checked")).to_have_value(marked)
    assert [marked] == page.evaluate(MARKED)

    page.locator(".figure__choice label", has_text="Hold still").click()
    assert ["still"] == page.evaluate(MARKED)


@pytest.mark.parametrize("motion,marked", [("reduce", "still"), ("no-preference", "moves")])
def test_what_it_does_is_marked_without_script(
    motion: Literal["no-preference", "reduce"], marked: str, real_address: str, visit: Visits
) -> None:
    """Where no script runs, the choice that holds is marked all the same."""
    page = visit(real_address + DEADLIFT, java_script_enabled=False).page
    page.emulate_media(reduced_motion=motion)

    assert [marked] == page.evaluate(MARKED)


def test_what_was_chosen_stays(real_address: str, visit: Visits) -> None:
    """A choice holds, whatever the reader's system asks for later."""
    page = visit(real_address + DEADLIFT).page
    page.locator(".figure__choice label", has_text="Move").click()
    page.emulate_media(reduced_motion="no-preference")
    page.emulate_media(reduced_motion="reduce")

    expect(page.locator(".figure__loop")).to_be_visible()
    expect(page.locator(".figure__choice :checked")).to_have_value("moves")


def test_paper_shows_every_frame(real_address: str, visit: Visits) -> None:
    """On paper the key frames stand side by side, and nothing that could be chosen."""
    page = visit(real_address + DEADLIFT).page
    page.emulate_media(media="print", reduced_motion="no-preference")
    shown = [each.is_visible() for each in page.locator(".figure__frame").all()]

    assert shown == [True, True, True]
    assert not page.locator(".figure__choice").is_visible()
    assert not page.locator(".figure__loop").is_visible()


def test_thumbnails_load_from_this_site(real_address: str, visit: Visits) -> None:
    """The list of exercises shows a picture for every exercise, from this site and as it is due."""
    seen = visit(real_address + "/exercises/")
    thumbs = seen.page.locator("img.thumb")
    lazy = thumbs.evaluate_all("all => all.every(each => each.loading === 'lazy')")
    thumbs.last.scroll_into_view_if_needed()
    thumbs.last.evaluate("picture => picture.decode()")

    assert thumbs.count() == seen.page.locator(".list-table tbody tr").count()
    assert lazy
    assert seen.troubles == []


def test_figure_is_said_in_words(real_address: str, visit: Visits) -> None:
    """Whoever cannot see the figure hears what it shows: the moments by name, and the load."""
    page = visit(real_address + DEADLIFT).page
    words = page.locator('.figure [role="img"]').get_attribute("aria-label") or ""

    for part in ("Conventional deadlift", "barbell", "Start", "Lockout", "trunk leaning forward"):
        assert part in words
