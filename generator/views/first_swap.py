"""What the first card of an exercise names for a flare-up, besides the exercise itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.views.lighter_row import meanwhile
from generator.views.page import Link, exercise_link
from generator.views.without_swaps import ways_address

if TYPE_CHECKING:
    from generator.derive.swaps import SwapTable
    from generator.model.guide import Guide


@dataclass(frozen=True, slots=True)
class FirstSwap:
    """What the first card names for a flare-up besides the lift itself."""

    when: str
    link: Link


def first_swap_of(guide: Guide, table: SwapTable, *, is_for_later: bool) -> FirstSwap | None:
    """Return what to do meanwhile, the first row that is easier, or the ways to ease the lift."""
    easier = table.first_less
    link = exercise_link(guide, easier.exercise.id) if easier else None
    if is_for_later:
        link = meanwhile(guide, table)
    if link:
        is_first = is_for_later or (easier is not None and easier is table.rows[0])
        return FirstSwap(f"{'First swap' if is_first else 'Less load'} in a flare-up", link)
    ways = ways_address(table.exercise)
    return FirstSwap("If it hurts", Link("make it easier on your back", ways)) if ways else None
