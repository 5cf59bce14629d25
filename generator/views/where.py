"""Where am I: the questions as everybody reads them, and the marks that a program follows them by.

The page stands whole without a script. What each answer points to is written on it, so that the
script of the page asks the same questions and applies the same rule (`derive/where.py`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.plan_groups import plans_for
from generator.derive.where import takes_several, trains_not_yet
from generator.views.page import Link, exercise_link, plan_link, source_links
from generator.vocabulary import AskedAbout, HelpUrgency, Phase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.checks.check import Derived
    from generator.model.guide import Guide
    from generator.model.questions import Answer, Question
    from generator.model.where_am_i import Movement


@dataclass(frozen=True, slots=True)
class AnswerView:
    """An answer, and what it points to."""

    id: str
    answer: str
    means: str
    phase: Link | None
    phase_tag: str
    help_tag: str
    brings_on: str


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A question, why it is asked, and its answers."""

    id: str
    about: str
    is_of_movement: bool
    takes_several: bool
    ask: str
    because: str
    answers: tuple[AnswerView, ...]


@dataclass(frozen=True, slots=True)
class NextStep:
    """A page to go on to."""

    link: Link
    phase: str
    """The phase that it is for; empty for every phase."""


@dataclass(frozen=True, slots=True)
class MovementView:
    """A movement that has a phase of its own."""

    id: str
    name: str
    try_this: str
    lifts: tuple[Link, ...]
    next: tuple[NextStep, ...]


@dataclass(frozen=True, slots=True)
class PlaceView:
    """A phase, as the answers lead to it."""

    tag: str
    label: str
    description: str
    summary: str


@dataclass(frozen=True, slots=True)
class HelpView:
    """How soon somebody should look, as the answers lead to it."""

    tag: str
    label: str
    description: str
    stops_training: bool
    signs: Link


@dataclass(frozen=True, slots=True)
class WhereView:
    """Where am I: questions that name a phase for each movement."""

    lead: str
    questions: tuple[QuestionView, ...]
    movements: tuple[MovementView, ...]
    phases: tuple[PlaceView, ...]
    """The calmest first."""
    urgencies: tuple[HelpView, ...]
    """The most urgent first."""
    in_doubt: str
    activities: str
    activities_sources: tuple[Link, ...]
    convention: str
    sources: tuple[Link, ...]


def where_view(derived: Derived) -> WhereView:
    """Arrange the questions."""
    guide = derived.guide
    where = guide.rules.where_am_i
    return WhereView(
        lead=where.lead,
        questions=tuple(map(_question, where.questions)),
        movements=tuple(_movement(guide, movement) for movement in where.movements),
        phases=tuple(
            PlaceView(
                rule.phase.value, rule.phase.label, rule.phase.description, rule.summary
            )
            for rule in guide.rules.phases.phases
        ),
        urgencies=tuple(
            HelpView(
                each.value, each.label, each.description, trains_not_yet(each), _signs(guide, each)
            )
            for each in reversed(HelpUrgency)
        ),
        in_doubt=where.in_doubt,
        activities=where.activities.text,
        activities_sources=source_links(derived, where.activities.sources),
        convention=where.convention,
        sources=source_links(derived, where.sources),
    )  # fmt: skip


def group_id(urgency: HelpUrgency, number: int) -> str:
    """Return the anchor of a group of signs: how urgent, and which one on the page."""
    return f"{urgency.value}-{number}"


def _signs(guide: Guide, urgency: HelpUrgency) -> Link:
    """Return a link to the first signs that are as urgent, or else to the first signs of all."""
    groups = guide.rules.get_help.groups
    number = next((at for at, each in enumerate(groups) if each.urgency is urgency), 0)
    return Link(urgency.label, f"/start/#{group_id(groups[number].urgency, number + 1)}")


def _question(question: Question) -> QuestionView:
    return QuestionView(
        id=question.id,
        about=question.about.value,
        is_of_movement=question.about is AskedAbout.MOVEMENT,
        takes_several=takes_several(question),
        ask=question.ask,
        because=question.because,
        answers=tuple(map(_answer, question.answers)),
    )


def _answer(answer: Answer) -> AnswerView:
    return AnswerView(
        id=answer.id,
        answer=answer.answer,
        means=answer.means,
        phase=Link(answer.phase.label, f"/phases/#{answer.phase}") if answer.phase else None,
        phase_tag=answer.phase or "",
        help_tag=answer.help or "",
        brings_on=answer.brings_on or "",
    )


def _movement(guide: Guide, movement: Movement) -> MovementView:
    return MovementView(
        id=movement.id,
        name=movement.name,
        try_this=movement.try_this,
        lifts=tuple(exercise_link(guide, id_) for id_ in movement.lifts),
        next=(*_plans(guide, movement), *_lifts(guide, movement)),
    )


def _plans(guide: Guide, movement: Movement) -> Iterator[NextStep]:
    """Yield the plans that fit each phase of a movement."""
    for phase in Phase:
        for plan in plans_for(guide, movement, phase):
            yield NextStep(plan_link(plan), phase.value)


def _lifts(guide: Guide, movement: Movement) -> Iterator[NextStep]:
    """Yield the pages "My ... hurts" of the lifts of a movement."""
    for lift in guide.rules.main_lifts.lifts:
        if lift.exercise in movement.lifts:
            yield NextStep(Link(f"Swaps for the {lift.called}", f"/swaps/{lift.exercise}/"), "")
