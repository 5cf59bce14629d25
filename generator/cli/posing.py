"""The command that poses one exercise: its picture, and what its posture asks of the back."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.cli.printing import print_findings
from generator.cli.saying import FAULTS_FOUND, OK, WRONG_CALL, say
from generator.mechanics.body import body_of
from generator.mechanics.estimate import Moment, envelope_of, postures_of
from generator.mechanics.statics import Unknown, balance_of, demand_of
from generator.model.exercise import Exercise
from generator.reading.figures import way_of_likes, whole_figure
from generator.reading.keys import path_of, record_keys
from generator.reading.records import read_record
from generator.render.figures.standalone import standalone

if TYPE_CHECKING:
    from generator.findings import Finding
    from generator.model.figure import Figure
    from generator.paths import Paths

NEAR_ENOUGH_METRES = 0.02


def pose(paths: Paths, call: argparse.Namespace) -> int:
    """Draw the figure of one exercise and print what it asks of the lower back."""
    exercises, findings = _with_likes(paths, call.id)
    if call.id not in exercises:
        print_findings(findings, "text")
        if not findings:
            say(f"There is no exercise {call.id} in {paths.content.name}/exercises/.")
        return FAULTS_FOUND if findings else WRONG_CALL
    way = (call.id, *way_of_likes(exercises[call.id], exercises))
    if len(set(way)) < len(way) or way[-1] not in exercises:
        print_findings(findings, "text")
        say(f"The figure leads to no frames: {' -> '.join(way[:9])}. See `guide check`.")
        return FAULTS_FOUND
    figure = whole_figure(exercises[call.id], exercises)
    if figure is None or not figure.frames:
        say(f"{call.id} has no figure yet: add one to its record.")
        return FAULTS_FOUND
    target = call.to or paths.root / ".cache" / "poses" / f"{call.id}.svg"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(standalone(figure), encoding="utf-8")
    print("\n".join(_report(figure)))
    say(f"The picture is in {target}")
    return OK


def _with_likes(paths: Paths, id_: str) -> tuple[dict[str, Exercise], tuple[Finding, ...]]:
    exercises: dict[str, Exercise] = {}
    findings: tuple[Finding, ...] = ()
    wanted: str | None = id_
    there = frozenset(record_keys(paths.content))
    while wanted is not None and wanted not in exercises:
        key = f"exercises/{wanted}"
        if key not in there:
            break
        record, found = read_record(path_of(key, paths.content), paths.content)
        findings += found
        if not isinstance(record, Exercise):
            break
        exercises[wanted] = record
        wanted = record.figure.like if record.figure else None
    return exercises, findings


def _report(figure: Figure) -> Iterator[str]:
    body = body_of()
    for when, posture in postures_of(figure, body, steps=1):
        grip, ankle = posture.skeleton.near.grip, posture.skeleton.near.ankle
        demand = demand_of(figure, posture, body)
        yield f"{_named(figure, when)}:"
        yield (
            f"  hands {grip.real * 100:.0f} cm ahead, {grip.imag * 100:.0f} cm high; "
            f"ankle {ankle.real * 100:.0f}, {ankle.imag * 100:.0f}; "
            f"hip {posture.skeleton.hip.real * 100:.0f}, {posture.skeleton.hip.imag * 100:.0f}"
        )
        if isinstance(demand, Unknown):
            yield f"  load: not known, {demand.why}"
        else:
            yield (
                f"  moment {demand.moment.base:.0f} Nm + {demand.moment.per_kg:.2f} for each kg, "
                f"along the back {demand.axial.base:.0f} N + {demand.axial.per_kg:.1f}"
            )
        for miss in posture.misses:
            if miss.metres > NEAR_ENOUGH_METRES:
                yield f"  {miss.part}: {miss.metres * 100:.0f} cm short"
        if balance := balance_of(figure, posture, body):
            yield f"  {balance}"
    envelope = envelope_of(figure, body)
    if isinstance(envelope, Unknown):
        yield f"Load: not known, {envelope.why}"
        return
    yield "Load at L5/S1 for the reference lifter:"
    for kg in (0, 20, 40, 60, 80, 100):
        peak = _named(figure, envelope.peak(kg).when)
        yield f"  {kg:>3} kg  {envelope.newtons(kg):>6.0f} N  {peak}"


def _named(figure: Figure, when: Moment) -> str:
    name = figure.frames[when.frame].name
    if not when.share:
        return name
    return f"{when.share:.0%} of the way from {name} to {figure.frames[when.frame + 1].name}"
