"""The page "My lift hurts": a card for each main lift, then every exercise with its first swaps.

What stands there without script is for a flare-up, with any equipment. For readers who have said
how it is and what they have, each row carries the answers of all phases: the script chooses.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from generator.derive.movements import movements_for
from generator.derive.start import Verdict, phase_verdict
from generator.derive.traits import traits_of
from generator.views.finder import needs_of
from generator.views.indexes import by_movement
from generator.views.lighter_row import id_for_now, itself_in_words
from generator.views.page import Head, Link, exercise_link
from generator.views.without_swaps import ways_address
from generator.views.words import first_sentence
from generator.vocabulary import Phase

if TYPE_CHECKING:
    from generator.checks.check import Derived
    from generator.derive.swaps import SwapTable
    from generator.model.exercise import Exercise
    from generator.model.guide import Guide
    from generator.vocabulary import Provocation

_SHOWN = 3
"""How many swaps of a table this page names."""


@dataclass(frozen=True, slots=True)
class LiftDoor:
    """The card of one main lift."""

    link: Link
    today: str
    exercise: str
    """The id of its exercise, whose row below has the swaps."""


@dataclass(frozen=True, slots=True)
class SwapIndexRow:
    """An exercise: what to do with it in a flare-up, and what to do instead."""

    id: str
    link: Link
    itself: str
    instead: tuple[Link, ...]
    can_ease: bool
    """Whether its page has ways to make it easier, for a phase without a swap."""
    movements: str
    """The movements whose phases count for it, as words: the calmest decides."""
    needs: str
    itself_by_phase: str
    """What to do with it in each phase, in their order: `better later|about 55 % of usual`."""
    swaps_by_phase: str
    """What its record names for now, if it is for later, then its swaps, best first; each with what
    it may bring on in place of this one:
    `leg-press:bending front-squat:bending/upright-load|leg-press:bending`."""


@dataclass(frozen=True, slots=True)
class SwapIndexGroup:
    """The exercises of one movement."""

    heading: str
    rows: tuple[SwapIndexRow, ...]


@dataclass(frozen=True, slots=True)
class SwapsView:
    """The doors of the main lifts, and every exercise with its first swaps."""

    head: Head
    doors: tuple[LiftDoor, ...]
    groups: tuple[SwapIndexGroup, ...]


def swaps_view(derived: Derived) -> SwapsView:
    """Arrange the page that leads to every swap table."""
    guide = derived.guide
    return SwapsView(
        Head(
            "/swaps/", "My lift hurts",
            "Pick the lift. You get what to do today, then swaps in order, each with its reason.",
            "swaps",
        ),
        tuple(
            LiftDoor(
                Link(f"My {lift.called} hurts", f"/swaps/{lift.exercise}/"),
                first_sentence(lift.today[0]),
                lift.exercise,
            )
            for lift in guide.rules.main_lifts.lifts
        ),
        tuple(
            SwapIndexGroup(pattern.label, tuple(_row(derived, each) for each in members))
            for pattern, members in by_movement(guide)
        ),
    )  # fmt: skip


def _row(derived: Derived, exercise: Exercise) -> SwapIndexRow:
    guide = derived.guide
    tables = [derived.swaps.of(exercise.id, phase) for phase in Phase]
    return SwapIndexRow(
        id=exercise.id,
        link=Link(exercise.name, f"/exercises/{exercise.id}/#swaps"),
        itself=itself_in_words(guide, derived.swaps.of(exercise.id, Phase.FLARE_UP)),
        instead=_instead(derived, exercise),
        can_ease=bool(exercise.lighten),
        movements=" ".join(each.id for each in movements_for(guide, exercise)),
        needs=needs_of(exercise),
        itself_by_phase="|".join(itself_in_words(guide, table) for table in tables),
        swaps_by_phase="|".join(" ".join(map(_tagged, _offered(guide, each))) for each in tables),
    )


class _Offered(NamedTuple):
    """An exercise in place of another, with what the tables hide it for."""

    id: str
    brings_on: frozenset[Provocation]


def _offered(guide: Guide, table: SwapTable) -> list[_Offered]:
    """Return the swaps of a table, best first; what is named for now before all of them.

    What a record names while the lift is left for later may do another job: then it is no row.
    """
    rows = [_Offered(row.exercise.id, row.brings_on) for row in table.rows]
    if phase_verdict(guide, table.exercise, table.phase).verdict is not Verdict.LATER:
        return rows
    named = id_for_now(table)
    if named is None:
        return rows
    of_itself = _Offered(named, traits_of(guide, guide.exercises[named]).brings_on)
    first = next((row for row in rows if row.id == named), of_itself)
    return [first, *(row for row in rows if row.id != named)]


def _tagged(offered: _Offered) -> str:
    return f"{offered.id}:{'/'.join(sorted(offered.brings_on))}"


def _instead(derived: Derived, exercise: Exercise) -> tuple[Link, ...]:
    """Return the first swaps in a flare-up; where there is none, the ways to make it easier."""
    guide = derived.guide
    offered = _offered(guide, derived.swaps.of(exercise.id, Phase.FLARE_UP))
    if offered:
        return tuple(exercise_link(guide, each.id) for each in offered[:_SHOWN])
    ways = ways_address(exercise)
    return (Link("No swap: make it easier", ways),) if ways else ()
