"""Row 0 of a swap table, the same lift lighter: in the words of what the phase says about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.start import Verdict, comes_back_last, phase_verdict
from generator.views.page import BandMark, Link, exercise_link, mark_of_load
from generator.views.words import (
    equipment_of,
    example_of,
    light_dose_of,
    lightest_of,
    sentence,
    start_of,
)

if TYPE_CHECKING:
    from generator.derive.start import StartSet
    from generator.derive.swaps import SwapTable
    from generator.model.guide import Guide


@dataclass(frozen=True, slots=True)
class LighterRow:
    """Row 0: the same lift, lighter."""

    name: str
    load: BandMark
    start: str
    example: str
    equipment: str
    instead: Link | None
    """What the record names for now, where the lift itself is for later."""
    text: str
    called: str
    """What the rows below call it: "the lighter lift" only where weight comes off."""


def lighter_row(guide: Guide, table: SwapTable) -> LighterRow:
    """Arrange row 0."""
    exercise, start = table.exercise, table.lighter
    verdict = phase_verdict(guide, exercise, table.phase).verdict
    instead = named_for_now(guide, table) if verdict is Verdict.LATER else None
    is_last = verdict is Verdict.LIGHTEN and comes_back_last(guide, exercise)
    try_it = f"Try two sets of {light_dose_of(exercise, start)}"
    or_else = _or_else(table)
    stay = "add a small step a week at most" if is_last else "stay with it"
    next_row = "Better later: go to the next row. " if table.rows else "Better later. "
    later = "" if instead else next_row
    how, text = {
        Verdict.KEEP: ("as usual", _as_usual(table)),
        Verdict.LIGHTEN: (
            _lighter_how(start),
            f"{try_it}. If it stays within the pain rule, {stay}. If not, {or_else}.",
        ),
        Verdict.LATER: (
            "much lighter" if start.takes_weight_off else _lighter_how(start),
            f"{later}You want it all the same? {try_it}, and keep within the pain rule.",
        ),
    }[verdict]
    return LighterRow(
        name=f"{exercise.name}, {how}",
        load=mark_of_load(start.load),
        start=start_of(exercise, start, is_light=verdict is not Verdict.KEEP),
        example=example_of(exercise, start),
        equipment=equipment_of(guide, exercise),
        instead=instead,
        text=text,
        called="the lighter lift" if start.takes_weight_off else "the lift itself",
    )


def id_for_now(table: SwapTable) -> str | None:
    """Return the id of what the record's caution for a phase names to do meanwhile."""
    return next(
        (each.instead for each in table.exercise.cautions if each.when is table.phase), None
    )


def named_for_now(guide: Guide, table: SwapTable) -> Link | None:
    """Return a link to what the record's caution for a phase names to do meanwhile."""
    named = id_for_now(table)
    return None if named is None else exercise_link(guide, named)


def meanwhile(guide: Guide, table: SwapTable) -> Link | None:
    """Return what to do while a lift is left for later: what its record names, or the first row."""
    named = named_for_now(guide, table)
    if named or not table.rows:
        return named
    return exercise_link(guide, table.rows[0].exercise.id)


def _or_else(table: SwapTable) -> str:
    """Say where to go when the lighter lift is too much: not to a row that is as much."""
    if not table.rows:
        return "go lighter still"
    easier = table.first_less
    if easier is None:
        return "make it easier first, then try the rows below"
    is_next = easier is table.rows[0]
    return "go to the next row" if is_next else f"go to this row: {easier.exercise.name}"


def _as_usual(table: SwapTable) -> str:
    """Say what to do with a lift that the phase leaves as it is, whether it hurts or not."""
    can_ease = bool(table.exercise.lighten)
    if not table.rows:
        return f"Keep it as it is.{' Make it easier if it hurts.' if can_ease else ''}"
    return f"Not hurting? Keep it as it is. Hurting? {_if_it_hurts(table, can_ease=can_ease)}"


def _if_it_hurts(table: SwapTable, *, can_ease: bool) -> str:
    """Say where to go from a lift that is quiet as it is: not to rows that ask as much or more."""
    if can_ease and all(row.pair.is_harder for row in table.rows):
        return "Make it easier. The rows below ask as much of you, or more."
    easier = table.first_less
    if easier is None or easier is table.rows[0]:
        return "Make it easier first, then the rows below." if can_ease else "Go to the rows below."
    there = f"go to this row: {easier.exercise.name}."
    return f"Make it easier first, then {there}" if can_ease else sentence(there)


def _lighter_how(start: StartSet) -> str:
    return "lighter" if start.takes_weight_off else "fewer and shorter sets"


def itself_in_words(guide: Guide, table: SwapTable) -> str:
    """Say in few words what a phase makes of the exercise itself."""
    exercise, start = table.exercise, table.lighter
    verdict = phase_verdict(guide, exercise, table.phase).verdict
    if verdict is Verdict.LATER:
        return "better later"
    if verdict is Verdict.KEEP:
        return "as usual"
    if start.percent is None:
        return "fewer, shorter sets"
    if comes_back_last(guide, exercise):
        return f"from {lightest_of(exercise)}, at most a small step a week"
    return (
        lightest_of(exercise)
        if start.is_the_lightest
        else f"about {start.about_percent} % of usual"
    )
