"""Plans and ladders: weeks, days, sets, per cents, time and load; rungs and their order."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.changes.fields import FieldChange, Kind
from generator.changes.plans import PlanChange, SlotChange
from generator.changes.sides import BeforeAfter
from generator.views.changes.lines import Line, Part
from generator.views.changes.names import Names, number_of
from generator.views.changes.records import field_in_words
from generator.views.words import listed

if TYPE_CHECKING:
    from generator.changes.ladders import LadderChange
    from generator.vocabulary import Phase

WORDS: Mapping[str, str] = {
    "sets": "sets", "low": "repetitions at least", "high": "repetitions at most",
    "measure": "counted in", "each_side": "each side", "load": "weight",
    "share": "per cent of the goal's weight", "rpe_ceiling": "effort up to", "tempo": "tempo",
    "rest_seconds": "seconds of rest",
}  # fmt: skip
"""The fields of a prescription, as a sheet has them."""


def plans_part(changes: tuple[PlanChange, ...], names: Names) -> Part:
    """Say what each plan asks otherwise."""
    return Part(
        "Plans",
        tuple(
            Line(change.plan.title, texts)
            for change in changes
            if (texts := tuple(_plan(change, names)))
        ),
    )


def weeks_parts(changes: tuple[PlanChange, ...]) -> Iterator[Part]:
    """Set the per cents of each plan before the change above those after it, week by week."""
    for change in changes:
        was, now = change.percents.before, change.percents.after
        weeks = range(1, max(len(was), len(now)) + 1)
        yield Part(
            f"{change.plan.title}, week by week",
            ()
            if was == now
            else (Line("Before", _row(was, weeks)), Line("After", _row(now, weeks))),
            "Per cent of the usual weight before.",
            ("Week", *map(str, weeks)),
        )


def _plan(change: PlanChange, names: Names) -> Iterator[str]:
    weeks = BeforeAfter(len(change.phases.before), len(change.phases.after))
    if not weeks.is_same:
        yield f"{number_of(weeks.before, 'week')} → {number_of(weeks.after, 'week')}"
    if not change.efforts.is_same:
        was, now = (listed(f"{each:g}" for each in efforts) or "none" for efforts in
                    (change.efforts.before, change.efforts.after))  # fmt: skip
        yield f"effort of the goal, week by week: {was} → {now}"
    if not change.easier_weeks.is_same:
        was, now = (listed(map(str, each)) or "none" for each in
                    (change.easier_weeks.before, change.easier_weeks.after))  # fmt: skip
        yield f"easier weeks: {was} → {now}"
    phases = BeforeAfter(_begins(change.phases.before), _begins(change.phases.after))
    if not phases.is_same:
        yield f"phases, before: {phases.before}; after: {phases.after}"
    if change.slots:
        yield from (_slot(slot, names) for slot in change.slots)
    for day, minutes in change.minutes:
        yield f"{day}: {_time(minutes.before)} → {_time(minutes.after)}"
    if change.is_of_load:
        before, after = change.loads.before, change.loads.after
        yield (
            f"load summed over a week: {before[0]:.1f} → {after[0]:.1f} in the first, "
            f"{max(before):.1f} → {max(after):.1f} in the heaviest. It is rough: a set of our "
            "reference deadlift, 100 kg, counts 1"
        )


def _row(percents: tuple[float, ...], weeks: range) -> tuple[str, ...]:
    """Write per cents to the whole number, a half downwards, as the sheets do."""
    whole = [f"{math.ceil(each - 0.5)}" for each in percents]
    return (*whole, *("–" for _ in weeks[len(whole) :]))


def _begins(phases: tuple[Phase, ...]) -> str:
    starts = [f"{phases[0].label.lower()} from week 1"]
    starts += [
        f"{now.label.lower()} from week {week}"
        for week, (was, now) in enumerate(pairwise(phases), start=2)
        if was is not now
    ]
    return listed(starts)


def _time(minutes: int | None) -> str:
    return "not there" if minutes is None else f"about {minutes} minutes"


def _slot(slot: SlotChange, names: Names) -> str:
    said = [
        f"{_or_nothing(was, names)} → {_or_nothing(now, names)}"
        f" ({listed(names.profile(tag) for tag in profiles)})"
        for (was, now), profiles in _by_exercises(slot).items()
    ]
    said += [_prescribed(field) for field in slot.prescription]
    return f"{slot.day}, {names.role(slot.role)}: {'; '.join(said)}"


def _by_exercises(slot: SlotChange) -> dict[tuple[str, str], list[str]]:
    found: dict[tuple[str, str], list[str]] = {}
    for profile, pair in slot.exercises:
        found.setdefault((pair.before, pair.after), []).append(profile)
    return found


def _or_nothing(id_: str, names: Names) -> str:
    return names.exercise(id_) if id_ else "nothing"


def _prescribed(field: FieldChange) -> str:
    word = WORDS.get(field.path, field.path)
    if field.kind is Kind.VALUE and field.was and field.now:
        return f"{word} {field.was[0]} → {field.now[0]}"
    return field_in_words(field)


def ladders_part(changes: tuple[LadderChange, ...], names: Names) -> Part:
    """Say which rungs came, went, moved, and weigh otherwise."""
    return Part(
        "Ladders",
        tuple(Line(change.ladder.name, tuple(_ladder(change, names))) for change in changes),
        "The least load stands first." if changes else "",
    )


def _ladder(change: LadderChange, names: Names) -> Iterator[str]:
    rungs = change.rungs
    if rungs.came:
        yield f"in: {names.some(f'{names.exercise(r.id)} (rung {r.place})' for r in rungs.came)}"
    if rungs.went:
        yield f"out: {names.some(f'{names.exercise(r.id)} (was {r.place})' for r in rungs.went)}"
    for rung in rungs.moved:
        yield f"{names.exercise(rung.id)} moves from rung {rung.was} to {rung.now}"
    for id_, dose in change.doses:
        yield f"{names.exercise(id_)}: {dose.before} → {dose.after}"
    for id_, band in change.bands:
        yield f"{names.exercise(id_)}: load {band.before.label} → {band.after.label}"
