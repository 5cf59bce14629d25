"""The list of lifts leaves out the same swaps as the tables: what one may bring on goes with it."""

from __future__ import annotations

from generator.checks.check import Derived
from generator.derive.swaps import SwapTable
from generator.views.lighter_row import itself_in_words
from generator.views.swap_index import SwapIndexRow, swaps_view
from generator.views.swap_rows import swap_table_view
from generator.vocabulary import Phase


def test_list_and_tables_hide_the_same_swaps(real: Derived) -> None:
    """Every swap of the list carries the words for which its table hides it, in the same order."""
    for row in _rows(real):
        for table, offered in _by_phase(real, row):
            tagged = {
                each.link.address.split("/")[2]: each.brings_on.replace(" ", "/")
                for each in swap_table_view(real.guide, table).rows
            }
            of_the_list = dict(each.split(":") for each in offered)
            named = _named_for_now(table, real)
            assert of_the_list | tagged == of_the_list
            assert [id_ for id_ in tagged if id_ != named] == [
                id_ for id_ in of_the_list if id_ != named
            ]


def test_what_the_page_of_a_lift_names_for_now_stands_first(real: Derived) -> None:
    """The list sends nobody elsewhere than the page: what a lift for later names comes first."""
    checked = set()
    for row in _rows(real):
        for table, offered in _by_phase(real, row):
            named = _named_for_now(table, real)
            if named:
                assert offered[0].split(":")[0] == named
                checked.add(row.id)
        flare_up = real.swaps.of(row.id, Phase.FLARE_UP)
        if named := _named_for_now(flare_up, real):
            assert row.instead[0].address == f"/exercises/{named}/"

    assert {"good-morning", "kettlebell-swing", "back-extension"} <= checked


def _rows(real: Derived) -> list[SwapIndexRow]:
    return [row for group in swaps_view(real).groups for row in group.rows]


def _by_phase(real: Derived, row: SwapIndexRow) -> list[tuple[SwapTable, list[str]]]:
    """Return the table of each phase, with what the list offers in it."""
    offered = [phase.split() for phase in row.swaps_by_phase.split("|")]
    return [
        (real.swaps.of(row.id, phase), of_phase)
        for phase, of_phase in zip(Phase, offered, strict=True)
    ]


def _named_for_now(table: SwapTable, real: Derived) -> str | None:
    """Return what a record names for a phase in which it may not be started at all."""
    if itself_in_words(real.guide, table) != "better later":
        return None
    named = {caution.when: caution.instead for caution in table.exercise.cautions}
    return named.get(table.phase)


def test_a_swap_that_holds_more_than_the_lift_is_marked(real: Derived) -> None:
    """A leg press holds some bending: beside a back squat no more, beside a front squat more."""
    rows = {row.id: row for group in swaps_view(real).groups for row in group.rows}
    held = {
        lift: dict(each.split(":") for each in rows[lift].swaps_by_phase.split("|")[1].split())[
            "goblet-squat"
        ]
        for lift in ("back-squat", "front-squat")
    }

    assert {"back-squat": "", "front-squat": "bending"} == held
