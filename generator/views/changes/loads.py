"""Loads on the lower back, what an exercise can bring on, and how exercises that came stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.changes.coverage import open_fields
from generator.changes.loads import HeldChange, LoadChange
from generator.views.changes.lines import Line, Part
from generator.views.changes.names import Names, number_of
from generator.views.words import kilograms, listed
from generator.vocabulary import Basis

if TYPE_CHECKING:
    from generator.changes.standing import Standing
    from generator.derive.load import Load

PER_CENT = "Per cent are of our reference set, a deadlift with 100 kg."


def loads_part(changes: tuple[LoadChange, ...]) -> Part:
    """Set the load of each exercise before the change beside the load after it."""
    bands = sum(change.is_of_band for change in changes)
    usual = "Every usual set keeps its band."
    if bands:
        is_ = "is" if bands == 1 else "are"
        usual = f"{number_of(bands, 'usual set')} {is_} in another band."
    lines = (line for change in changes for line in _lines(change))
    return Part(
        "Load on the lower back",
        tuple(lines),
        f"{usual} {PER_CENT}",
        ("Exercise", "Set", "Before", "After", "Ground"),
    )


def _lines(change: LoadChange) -> list[Line]:
    name, lines = change.exercise.name, []
    usual = change.usual
    before, after = _load(usual.before), _load(usual.after)
    if before != after or change.is_of_ground or usual.before.kg != usual.after.kg:
        lines.append(Line(name, (_usual_set(change), before, after, _ground(change))))
    if change.is_of_lightest_band and usual.after.kg is not None:
        lightest = change.lightest
        weight = kilograms(change.exercise.load.lightest_kg)
        lines.append(
            Line(
                name,
                (
                    f"lightest, {weight}",
                    lightest.before.band.label,
                    lightest.after.band.label,
                    _ground(change),
                ),
            )
        )
    return lines


def _usual_set(change: LoadChange) -> str:
    was, now = change.usual.before.kg, change.usual.after.kg
    if now is None:
        return "usual"
    return f"usual, {kilograms(now)}" + (f" (was {kilograms(was)})" if was and was != now else "")


def _load(load: Load) -> str:
    """Write a load: its band, and its figure where it has one."""
    figure = f", {load.index:.0f} %" if load.basis is Basis.ESTIMATED else ""
    return f"{load.band.label}{figure}"


def _ground(change: LoadChange) -> str:
    """Write what the load stands on, before and after where that changed."""
    was, now = _grounds(change.usual.before), _grounds(change.usual.after)
    return now if was == now else f"{was} → {now}"


def _grounds(load: Load) -> str:
    return f"{_BASIS[load.basis]}; grade {load.grade.value}: {load.grade.description}"


_BASIS = {
    Basis.ESTIMATED: "estimated from the posture",
    Basis.AT_LEAST: "judged, and no less than the posture shows",
    Basis.JUDGED: "judged",
}


def held_part(changes: tuple[HeldChange, ...]) -> Part:
    """Say which exercises hold more or less of what can bring a back on."""
    return Part(
        "What it can bring on",
        tuple(Line(change.exercise.name, (_held(change),)) for change in changes),
    )


def _held(change: HeldChange) -> str:
    amounts = [
        f"{provocation.label}: {pair.before.label} → {pair.after.label}"
        for provocation, pair in change.amounts
    ]
    bend = change.bend_under_load
    if not bend.is_same:
        amounts.append(f"bends under load: {bend.before.label} → {bend.after.label}")
    return "; ".join(amounts)


def arrivals_part(found: tuple[Standing, ...]) -> Part:
    """Say how each new exercise stands among the others."""
    return Part(
        "New exercises", tuple(Line(each.exercise.name, (_arrival(each),)) for each in found)
    )


def _arrival(standing: Standing) -> str:
    load = standing.load
    left_out = open_fields(standing.exercise)
    still = f" Still open: {', '.join(left_out)}." if left_out else ""
    return (
        f"load {_load(load)} ({_grounds(load)}). It comes into "
        f"{_tables(standing)}. Its own table has {_rows(standing)}."
        f"{still}"
    )


def _rows(standing: Standing) -> str:
    counts = standing.own_rows
    if not any(counts):
        return "no row in any phase"
    if len(set(counts)) == 1:
        return f"{number_of(counts[0], 'row')} in every phase"
    return f"{listed(map(str, counts))} rows, from flare-up to full training"


def departures_part(found: tuple[Standing, ...], names: Names) -> Part:
    """Say where each exercise stood that is gone."""
    return Part(
        "Exercises that are gone",
        tuple(
            Line(names.exercise(each.exercise.id), (f"it stood in {_tables(each)}.",))
            for each in found
        ),
    )


def _tables(standing: Standing) -> str:
    if not standing.tables:
        return "no swap table"
    tables = number_of(standing.tables, "swap table")
    if not standing.firsts:
        return f"{tables}, never as the first row"
    always = standing.firsts == standing.tables
    return f"{tables}, {'always' if always else f'{standing.firsts} times'} as the first row"
