"""Where am I: how answers lead to a phase for each movement, or to somebody who should look.

Help before all: where an answer says "today" or "now", no phase is named. Else each movement has
the calmest phase that any answer points to, those about the reader and those about it. The pages
apply the same rule: templates/theme/assets/js/start/rule.js, held to the same vectors by tests.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.vocabulary import AskedAbout, HelpUrgency, Phase, Provocation

if TYPE_CHECKING:
    from generator.model.questions import Answer, Question
    from generator.model.where_am_i import WhereAmI


@dataclass(frozen=True, slots=True)
class Given:
    """An answer that a reader gave."""

    question: str
    answer: str
    movement: str = ""
    """Empty where the question is asked once."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a movement stands, and which answers said it."""

    movement: str
    phase: Phase | None
    """None where no answer points to one."""
    because: tuple[Given, ...]
    others: tuple[Given, ...]
    """Answers that point further on: the calmer phase counts."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the answers lead to."""

    help: HelpUrgency | None
    help_because: tuple[Given, ...]
    """The answers that say so, the most urgent first."""
    standings: tuple[Standing, ...]
    """One for each movement; none where help comes before training."""
    brings_on: tuple[Provocation, ...]
    told: tuple[Given, ...]
    """The answers that say how to train and not where: what they mean stands beside the phases."""


def takes_several(question: Question) -> bool:
    """Say whether several answers may be given: more than one thing can bring pain on."""
    return any(answer.brings_on is not None for answer in question.answers)


def outcome_of(where: WhereAmI, given: Iterable[Given]) -> Outcome:
    """Say where somebody is who gave these answers.

    What nobody asked is passed over: an answer kept by a browser may be from an older edition.

    Args:
        where: the questions and the movements.
        given: the answers, in any order; none has to be there.
    """
    said = [*_known(where, given)]
    wanting = sorted(
        ((answer.help, each) for each, answer in said if answer.help is not None),
        key=lambda pair: -pair[0].rank,
    )
    helping = wanting[0][0] if wanting else None
    return Outcome(
        help=helping,
        help_because=tuple(each for _, each in wanting),
        standings=() if trains_not_yet(helping) else tuple(
            _standing(movement.id, said) for movement in where.movements
        ),
        brings_on=tuple(dict.fromkeys(
            answer.brings_on for _, answer in said if answer.brings_on is not None
        )),
        told=() if trains_not_yet(helping) else tuple(
            each
            for each, answer in said
            if answer.help is None and each.question in _advising(where)
        ),
    )  # fmt: skip


def _advising(where: WhereAmI) -> frozenset[str]:
    """Return the questions about the reader of which no answer names a phase.

    How long it lasts and what brings it on change how somebody trains. No card of a phase shows
    such an answer, so a reader would never meet what it means.
    """
    return frozenset(
        question.id
        for question in where.questions
        if question.about is AskedAbout.YOU
        and all(answer.phase is None for answer in question.answers)
    )


def trains_not_yet(urgency: HelpUrgency | None) -> bool:
    """Say whether training waits until somebody has looked."""
    return urgency is not None and urgency.rank >= HelpUrgency.SOON.rank


def _known(where: WhereAmI, given: Iterable[Given]) -> Iterable[tuple[Given, Answer]]:
    """Yield what was asked and answered, in the order of the questions, then of the movements."""
    wanted = {*given}
    for question in where.questions:
        is_of_movement = question.about is AskedAbout.MOVEMENT
        for movement in [each.id for each in where.movements] if is_of_movement else [""]:
            for answer in question.answers:
                each = Given(question.id, answer.id, movement)
                if each in wanted:
                    yield each, answer


def _standing(movement: str, said: Iterable[tuple[Given, Answer]]) -> Standing:
    pointing = [
        (answer.phase, each)
        for each, answer in said
        if answer.phase is not None and each.movement in ("", movement)
    ]
    phase = min((phase for phase, _ in pointing), key=lambda phase: phase.rank, default=None)
    return Standing(
        movement,
        phase,
        tuple(each for points_to, each in pointing if points_to is phase),
        tuple(each for points_to, each in pointing if points_to is not phase),
    )
