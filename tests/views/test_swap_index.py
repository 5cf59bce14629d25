"""The list of lifts leaves out the same swaps as the tables: what one may bring on goes with it."""

from __future__ import annotations

from generator.checks.check import Derived
from generator.views.swap_index import swaps_view
from generator.views.swap_rows import swap_table_view
from generator.vocabulary import Phase


def test_list_and_tables_hide_the_same_swaps(real: Derived) -> None:
    """Every swap of the list carries the words for which its table hides it, in the same order."""
    for group in swaps_view(real).groups:
        for row in group.rows:
            tables = [
                swap_table_view(real.guide, real.swaps.of(row.id, phase)).rows for phase in Phase
            ]
            of_tables = [
                [f"{each.link.address.split('/')[2]}:{each.brings_on.replace(' ', '/')}"
                 for each in rows]
                for rows in tables
            ]  # fmt: skip
            assert of_tables == [phase.split() for phase in row.swaps_by_phase.split("|")]


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
