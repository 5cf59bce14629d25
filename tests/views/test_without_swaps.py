"""What a reader is told where an exercise has no swap, or where none fits."""

from __future__ import annotations

import pytest

from generator.checks.check import Derived
from generator.derive.start import Verdict, phase_verdict
from generator.derive.swaps import swaps_of
from generator.site import Site
from generator.views.without_swaps import without_swaps
from generator.vocabulary import Phase
from tests.derive.generated import guide_with, made

QUIET = {"judged": "low", "unloaded": "very-low", "reason": "You sit.", "confidence": "E"}


@pytest.mark.parametrize(
    "change,text",
    [({}, "There is no swap yet:"), ({"lumbar_load": QUIET}, "There is no swap: a usual")],
)
def test_empty_table_says_why(change: dict[str, object], text: str) -> None:
    """Where there is no row the page says so: of a quiet lift that it hardly needs one."""
    guide = guide_with({"lift": made("lift", **change)})
    told = without_swaps(guide, swaps_of(guide).of("lift", Phase.SETTLING))

    assert told.text.startswith(text)


def test_table_with_rows_says_nothing() -> None:
    """Where there is a row, nothing is said of there being none."""
    guide = guide_with({"lift": made("lift"), "calm": made("calm")})
    told = without_swaps(guide, swaps_of(guide).of("lift", Phase.SETTLING))

    assert ("", "", "") == (told.text, told.easier_way, told.all_ways)


def test_every_real_lift_without_swaps_has_a_way(real: Derived) -> None:
    """Nobody is left with an empty table: the lift itself can be made easier, and it says how."""
    for table in real.swaps.tables.values():
        told = without_swaps(real.guide, table)
        assert table.rows or (told.easier_way and told.all_ways.endswith("/#lighten"))


def test_every_main_lift_has_a_swap_in_every_phase(real: Derived) -> None:
    """The pages that people come to with a sore back hold at least one other exercise."""
    lifts = [lift.exercise for lift in real.guide.rules.main_lifts.lifts]

    assert [] == [
        (lift, phase) for lift in lifts for phase in Phase if not real.swaps.of(lift, phase).rows
    ]


def test_what_is_for_later_is_not_what_to_stay_with(real: Derived) -> None:
    """Where no swap fits, a lift that is left for later is left out, and others stay."""
    for table in real.swaps.tables.values():
        verdict = phase_verdict(real.guide, table.exercise, table.phase).verdict
        none_fits = without_swaps(real.guide, table).none_fits
        assert ("leave it out" in none_fits) is (verdict is Verdict.LATER)


def test_without_a_swap_there_is_nothing_to_choose(real: Derived, real_site: Site) -> None:
    """An exercise without a row in any phase has neither tables nor choices, only what to do."""
    for exercise in real.guide.exercises.values():
        has_rows = any(real.swaps.of(exercise.id, phase).rows for phase in Phase)
        body = real_site.pages[f"/exercises/{exercise.id}/"].body
        assert [has_rows] * 3 == [
            each in body for each in ('class="filters"', 'class="table-frame"', "per-cent")
        ]
        assert has_rows or "There is no swap" in body


def test_list_of_lifts_says_what_to_do_without_a_swap(real_site: Site) -> None:
    """No row of the list of lifts is left blank or says only that there is nothing."""
    body = real_site.pages["/swaps/"].body

    assert "no swap yet" not in body
    assert 'exercises/curl/#lighten">No swap: make it easier</a>' in body
