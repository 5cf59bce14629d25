"""The first sheet: for whom the plan is, when to get help, how to start and how to decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.render.workbook.lines import Lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xlsxwriter.worksheet import Worksheet

    from generator.render.workbook.edition import Edition
    from generator.render.workbook.looks import Looks
    from generator.views.plan import PlanView

NAME = "Read first"
_WIDTH = 100


def cover_sheet(sheet: Worksheet, looks: Looks, edition: Edition) -> None:
    """Write what to read before the first session."""
    view = edition.view
    lines = Lines(sheet, looks, (_WIDTH,))
    lines.heading(view.title, looks.title, gap=10)
    lines.across(f"{view.label} · {view.length} weeks", looks.words)
    lines.across(f"When to get help. {view.help_line}", looks.strong, gap=4)
    lines.across(view.head.lead, looks.words, gap=4)
    for heading, texts in (("How to use this workbook", _how_to_use(edition)), *_parts(view)):
        lines.heading(heading, looks.part, gap=8)
        for text in texts:
            lines.across(text, looks.words)
    lines.across(edition.imprint(NAME), looks.words, gap=8)


def _how_to_use(edition: Edition) -> list[str]:
    """Say what to do with the sheets; nothing about weights where the plan asks for none."""
    follow = " The weights of all weeks follow." if edition.usual_weights() else ""
    steps = [
        f"Fill in the framed cells of the sheet My numbers.{follow}",
        "Take the sheet of this week to the gym, on a phone or on paper: it prints on one page.",
        "To do a week again, copy its sheet.",
    ]
    if edition.takes_shares:
        steps.append("To take 10 or 20 % off a week, write 10 or 20 in its cell Take off, %.")
    return _numbered(tuple(steps))


def _parts(view: PlanView) -> Iterator[tuple[str, list[str]]]:
    """Yield the heading and the texts of each part."""
    yield "It is for you if", _dotted(view.for_whom)
    yield "Look elsewhere if", _dotted(view.not_for)
    yield "How much pain is fine", [view.pain.short]
    yield "Find your start", _numbered(view.test_session)
    yield "Before each session", _dotted(view.warm_up)
    yield (
        "After each week",
        [f"{way.decision.label}. {way.when} {way.action}" for way in view.decisions],
    )
    yield "When it flares", [view.blip, view.flare, view.two_flares]
    yield "When to ease off", _dotted(view.ease_off)
    yield "How to read the sheets", [view.key]
    if view.ends_below:
        yield "Where it ends", [view.ends_below]
    yield "What this plan stands on", [view.convention]


def _dotted(texts: tuple[str, ...]) -> list[str]:
    return [f"• {text}" for text in texts]


def _numbered(texts: tuple[str, ...]) -> list[str]:
    return [f"{number}. {text}" for number, text in enumerate(texts, start=1)]
