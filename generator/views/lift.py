"""The page "My lift hurts": what to do today in three lines, then the swaps in order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from generator.derive.plan_groups import plans_back_to, plans_near
from generator.derive.roles import roles_of
from generator.derive.start import Verdict, phase_verdict
from generator.views.filters import Filters, filters_of
from generator.views.lighter_row import itself_in_words
from generator.views.page import MOST_PLANS, Head, Link, exercise_link, plan_link
from generator.views.swap_rows import SwapTableView, swap_table_view
from generator.vocabulary import Loadable, Phase

if TYPE_CHECKING:
    from generator.checks.check import Derived
    from generator.model.exercise import Exercise
    from generator.model.guide import Guide
    from generator.model.lifts import MainLift


@dataclass(frozen=True, slots=True)
class After:
    """What the lift is in a phase after the flare-up, or in several that say the same."""

    phases: str
    phase_tags: str
    itself: str


@dataclass(frozen=True, slots=True)
class LiftView:
    """The page of one main lift."""

    head: Head
    called: str
    exercise: Link
    today: tuple[str, ...]
    after: tuple[After, ...]
    see_somebody: str
    help_line: str
    pain_rule: str
    filters: Filters
    tables: tuple[SwapTableView, ...]
    more: str
    """What to add before the exercise gets harder: weight, where the lift takes any."""
    ladders: tuple[Link, ...]
    """The ladders that the lift is a rung of."""
    ladders_beside: tuple[Link, ...]
    """Ladders that do a job of the lift without it."""
    plans: tuple[Link, ...]


def lift_view(derived: Derived, lift: MainLift) -> LiftView:
    """Arrange the page of one main lift."""
    guide = derived.guide
    exercise = guide.exercises[lift.exercise]
    own, beside = _ladders(guide, exercise)
    return LiftView(
        head=Head(
            address=f"/swaps/{exercise.id}/",
            title=f"My {lift.called} hurts",
            lead=_lead(derived, lift, exercise),
            kind="lift",
            source=guide.rules.main_lifts.origin.file,
            parent="/swaps/",
            found_by=(
                f"{lift.called} hurts",
                f"{lift.called} alternative",
                f"instead of {lift.called}",
                f"instead of {lift.called}s",
                f"back pain {lift.called}",
                "instead",
                "alternative",
                "alternatives",
                "alternitive",
                "pain",
                "substitute",
                "replace",
                *(f"back pain {word}" for word in doing(lift.called)),
            ),
            boost=2.0,
        ),
        called=lift.called,
        exercise=exercise_link(guide, exercise.id),
        today=lift.today,
        after=tuple(_after(derived, exercise)),
        see_somebody=lift.see_somebody,
        help_line=guide.rules.get_help.short,
        pain_rule=guide.rules.pain.short,
        filters=filters_of(guide, exercise),
        tables=tuple(
            swap_table_view(guide, derived.swaps.of(exercise.id, phase)) for phase in Phase
        ),
        more=_more(exercise),
        ladders=own,
        ladders_beside=beside,
        plans=tuple(
            plan_link(plan)
            for plan in (plans_back_to(guide, exercise) or plans_near(guide, exercise))[:MOST_PLANS]
        ),
    )


def _more(exercise: Exercise) -> str:
    """Name what a lift gets more of, step by step, as in: more of it first."""
    takes_weight = exercise.load.loadable is not Loadable.NONE
    return "more weight" if takes_weight else f"more {exercise.dose.measure.label}"


def _ladders(guide: Guide, exercise: Exercise) -> tuple[tuple[Link, ...], tuple[Link, ...]]:
    """Part the ladders for the jobs of a lift into those with the lift on them and the others."""
    roles = {role.tag for role in roles_of(guide, exercise)}
    own: list[Link] = []
    beside: list[Link] = []
    for ladder in guide.ladders.values():
        if ladder.role in roles:
            is_rung = any(rung.exercise == exercise.id for rung in ladder.rungs)
            (own if is_rung else beside).append(Link(ladder.name, f"/ladders/{ladder.id}/"))
    return tuple(own), tuple(beside)


def _after(derived: Derived, exercise: Exercise) -> Iterator[After]:
    """Yield what the phases after the flare-up make of the lift; equal neighbours are one."""
    tables = (derived.swaps.of(exercise.id, each) for each in Phase if each is not Phase.FLARE_UP)
    told = [(table.phase, itself_in_words(derived.guide, table)) for table in tables]
    for itself, same in groupby(told, key=itemgetter(1)):
        phases = [phase for phase, _ in same]
        labels = ", ".join(phase.label for phase in phases).capitalize()
        yield After(labels, " ".join(phase.value for phase in phases), itself)


def doing(lift: str) -> tuple[str, ...]:
    """Return the word for doing a lift, as people type it: "squatting", "rowing"."""
    verb = lift.rsplit(maxsplit=1)[-1].lower()
    if not verb.isalpha() or verb.endswith("ing"):
        return ()
    stem = verb.removesuffix("e")
    return (f"{stem}{stem[-1] if _DOUBLES.search(stem) else ''}ing",)


_DOUBLES = re.compile(r"(?:[^aeiou]|qu)[aeiou][bdgmnpt]$")
"""A short vowel before one last consonant, which is then written twice: squat, squatting."""


def _lead(derived: Derived, lift: MainLift, exercise: Exercise) -> str:
    """Say in a flare-up's order what to do: with the lift itself, then what stands in for it."""
    first, then = {
        Verdict.KEEP: (
            f"Keep the {lift.called}, too. Does it hurt? Do the steps below.",
            "If that is not enough",
        ),
        Verdict.LIGHTEN: (f"Make the {lift.called} lighter first.", "If that is not enough"),
        Verdict.LATER: (f"Leave the {lift.called} for later.", "Until then"),
    }[phase_verdict(derived.guide, exercise, Phase.FLARE_UP).verdict]
    swap = (
        f"{then}, take a swap that does the same job and loads your lower back no more."
        if derived.swaps.of(exercise.id, Phase.FLARE_UP).rows
        else "No other exercise of the guide does its job with less load yet."
    )
    return f"Keep training. {first} {swap}"
