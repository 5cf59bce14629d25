"""What a plan says on paper, as data for the sheets' templates.

It holds the words of the plan's view and decides nothing. Every text is made printable here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from generator import __version__
from generator.derive.figure_words import words_of
from generator.render.paper.address import code_of, in_short, published_at
from generator.render.paper.signs import printable
from generator.render.paper.thumbs import thumb_of
from generator.views.page import picture_of
from generator.views.words import first_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.model.decisions import DecisionRule
    from generator.model.guide import Guide
    from generator.views.plan import PlanView
    from generator.views.plan_dose import DoseView
    from generator.views.plan_weeks import OverviewRow, WeekView

Data = dict[str, Any]

_BEFORE_WHAT_IS_COUNTED = re.compile(r"(?<=\d) (?!to )")
"""Parts a count from what is counted: "8 to 10", "repetitions a side"."""


def document_of(guide: Guide, view: PlanView) -> Data:
    """Return everything that the paper of a plan says."""
    address = published_at(view.head.address)
    data = _printable(_words_of(view))
    return {
        **data,
        "address": in_short(address),
        "help_address": in_short(published_at("/start/")),
        "version": __version__,
        "code": code_of(address),
        "figures": _figures(guide, view),
    }


def _words_of(view: PlanView) -> Data:
    return {
        "title": view.title,
        "profile": view.label,
        "lead": view.head.lead,
        "for_whom": view.for_whom,
        "not_for": view.not_for,
        "ends_below": view.ends_below,
        "help": view.help_line,
        "pain": view.pain.short,
        "warm_up": view.warm_up,
        "test_session": view.test_session,
        "decisions": _ways(view.decisions),
        "blip": view.blip,
        "flare": view.flare,
        "two_flares": view.two_flares,
        "ease_off": view.ease_off,
        "key": view.key,
        "is_weighted": view.is_weighted,
        "shows_load": view.shows_load,
        "shows_goal": view.shows_goal,
        "asks_usual_weights": view.asks_usual_weights,
        "weeks": [_week(week, row) for week, row in zip(view.weeks, view.overview, strict=True)],
    }


def _week(week: WeekView, row: OverviewRow) -> Data:
    return {
        "name": row.week,
        "heading": week.heading,
        "phase": week.phase,
        "goal": week.goal,
        "short_goal": row.goal,
        "note": row.note,
        "load": week.load,
        "is_easier": week.is_easier,
        "gate": week.gate,
        "decisions": _ways(week.ways),
        "days": [
            {
                "name": day.name,
                "minutes": day.minutes,
                "doses": [_dose(dose) for dose in day.doses],
            }
            for day in week.days
        ],
    }


def _ways(ways: Iterable[DecisionRule]) -> list[Data]:
    return [{"label": way.decision.label, "when": way.when, "action": way.action} for way in ways]


def _dose(dose: DoseView) -> Data:
    count, unit = _BEFORE_WHAT_IS_COUNTED.split(dose.count, maxsplit=1)
    return {
        "name": dose.exercise.text,
        "figure": dose.exercise.picture,
        "sets": dose.sets,
        "count": count,
        "unit": unit,
        "load": dose.load,
        "follows": dose.percent is not None,
        "is_weighted": dose.is_weighted,
        "effort": dose.effort,
        "rest": dose.rest,
    }


def _doses(view: PlanView) -> Iterator[DoseView]:
    return (dose for week in view.weeks for day in week.days for dose in day.doses)


def _figures(guide: Guide, view: PlanView) -> dict[str, Data]:
    """Return each figure once, by its address, with its words for whoever cannot see it."""
    pictured = {picture_of(each): each for each in guide.exercises.values()}
    shown = {dose.exercise.picture: pictured[dose.exercise.picture] for dose in _doses(view)}
    return {
        address: {
            "svg": thumb_of(each.figure),
            "alt": printable(f"{each.name}. {first_sentence(words_of(each.figure))}"),
        }
        for address, each in sorted(shown.items())
        if each.figure is not None
    }


def _printable(value: Any) -> Any:  # noqa: ANN401  it nests
    """Return the same with every text in signs that the typeface has."""
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, dict):
        return {name: _printable(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_printable(each) for each in value]
    return value
