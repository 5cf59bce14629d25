"""How heavy today, who has the equipment, which job an exercise does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.changes.alike import gathered
from generator.changes.sides import BeforeAfter
from generator.changes.starts import StartChange, Today
from generator.derive.start import Verdict
from generator.views.changes.lines import Line, Part
from generator.views.changes.names import Names, number_of, phases_in_words
from generator.views.words import kilograms, listed

if TYPE_CHECKING:
    from generator.changes.jobs import JobChange


ALL = 100
"""Per cent."""


def starts_part(changes: tuple[StartChange, ...], names: Names) -> Part:
    """Say for which lifts a phase says something else, or starts with another set."""
    lifts = len({id_ for change in changes for id_ in change.exercises})
    return Part(
        "How heavy today",
        tuple(
            _line(names.some_exercises(ids), members)
            for ids, members in gathered((change.exercises, change) for change in changes).items()
        ),
        "What a phase says of the lift itself, and the set to start with: row 0 of its swap "
        f"tables. Per cent are of the usual weight, kilograms are for our reference lifter. "
        f"It changes for {number_of(lifts, 'lift')}.",
    )


def _line(lead: str, changes: tuple[StartChange, ...]) -> Line:
    if len(changes) == 1:
        return Line(lead, (_start(changes[0]),), phases_in_words(changes[0].phases))
    in_order = sorted(changes, key=lambda change: [phase.rank for phase in change.phases])
    return Line(lead, tuple(f"{phases_in_words(c.phases)}: {_start(c)}" for c in in_order))


def _start(change: StartChange) -> str:
    is_one = len(change.exercises) == len(change.today) == 1
    return "; ".join(_parts(change.today[0], with_kg=is_one))


def _parts(pair: BeforeAfter[Today], *, with_kg: bool) -> Iterator[str]:
    was, now = pair.before, pair.after
    if was.verdict is not now.verdict:
        yield f"{was.verdict.value.lower()} → {now.verdict.value.lower()}"
    elif now.verdict is Verdict.LATER:
        yield f"{now.verdict.value.lower()}, as before"
    if was.percent != now.percent:
        yield f"{_weight(was, with_kg=with_kg)} → {_weight(now, with_kg=with_kg)}"
    elif was.kg != now.kg and was.kg is not None and now.kg is not None:
        yield f"{kilograms(was.kg)} → {kilograms(now.kg)}"
    if was.band is not now.band:
        yield f"load of that set: {was.band.label} → {now.band.label}"


def _weight(today: Today, *, with_kg: bool) -> str:
    if today.percent is None or today.kg is None:
        return "no weight"
    weight = f" ({kilograms(today.kg)})" if with_kg else ""
    share = "the usual weight" if today.percent == ALL else f"about {today.percent} %"
    return f"{share}{weight}"


def jobs_part(changes: tuple[JobChange, ...], names: Names) -> Part:
    """Say which exercises gain or lose a job, or somebody who has the equipment."""
    return Part(
        "Jobs and equipment",
        tuple(
            Line(names.some_exercises(change.exercises), ("; ".join(_job(change, names)),))
            for change in changes
        ),
    )


def _job(change: JobChange, names: Names) -> Iterator[str]:
    if change.roles_lost:
        yield f"no longer for this job: {_labels(change.roles_lost, names)}"
    if change.roles_gained:
        yield f"now for this job, too: {_labels(change.roles_gained, names)}"
    if change.profiles_lost:
        labels = listed((names.profile(tag) for tag in change.profiles_lost), "or")
        yield f"can no longer be done with: {labels}"
    if change.profiles_gained:
        labels = listed((names.profile(tag) for tag in change.profiles_gained), "or")
        yield f"can now be done with: {labels}"


def _labels(tags: tuple[str, ...], names: Names) -> str:
    return listed(names.role(tag) for tag in tags)
