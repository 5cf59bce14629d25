"""The guide as data: JSON and CSV under `/api/v1/`, sorted, with licence and version.

What people wrote and what the guide derived stand apart: a record's own fields under their own
names, everything worked out under `derived`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from generator import __version__
from generator.derive.load import Load, load_of_set, rating_of, typical_kg
from generator.derive.provocations import amount_of
from generator.derive.roles import profiles_for, roles_of
from generator.derive.schedule import schedule_of
from generator.derive.start import phase_verdict
from generator.render.schema import schemas_of
from generator.render.tables import exercises_csv, swaps_csv
from generator.vocabulary import Phase, Provocation

if TYPE_CHECKING:
    from generator.checks.check import Derived
    from generator.derive.swaps import Swap, SwapTable
    from generator.model.base import Record
    from generator.model.exercise import Exercise
    from generator.model.lifts import ReferenceLifter
    from generator.model.plan import Plan

ROOT = "/api/v1"
VERSION = "1.1"
"""The version of the shape of the data: the second number grows when something is added, the
first when something is taken away or changes its meaning."""

LICENCE = "CC-BY-4.0"


def api_files(derived: Derived) -> Iterator[tuple[str, bytes]]:
    """Yield the address and bytes of every file of the data interface."""
    guide = derived.guide
    answers: dict[str, list[dict[str, Any]]] = {
        "exercises": [_exercise(derived, each) for each in guide.exercises.values()],
        "swaps": [_table(table) for table in derived.swaps.tables.values()],
        "ladders": [_record(each) for each in guide.ladders.values()],
        "plans": [_plan(each) for each in guide.plans.values()],
        "sources": [_record(each) for each in guide.sources.values()],
        "comparisons": [_record(each) for each in guide.comparisons.values()],
    }
    for name, records in answers.items():
        yield f"{ROOT}/{name}.json", _json({**_head(name, len(records)), "records": records})
    for name, text in schemas_of(guide.vocabulary):
        yield f"{ROOT}/schemas/{name}", text.encode()
    yield f"{ROOT}/exercises.csv", exercises_csv(derived)
    yield f"{ROOT}/swaps.csv", swaps_csv(derived)
    files = {name: {"address": f"{ROOT}/{name}.json", "records": len(records)}
             for name, records in answers.items()}  # fmt: skip
    yield f"{ROOT}/index.json", _json({**_head("index", len(files)), "files": files})


def _head(name: str, count: int) -> dict[str, Any]:
    return {
        "name": name, "schema_version": VERSION, "guide_version": __version__,
        "licence": LICENCE, "attribution": "Return to Load contributors", "total": count,
    }  # fmt: skip


def _record(record: Record) -> dict[str, Any]:
    """Return what people wrote, with the id and without fields that were left out."""
    return {"id": record.id, **record.model_dump(mode="json", exclude_none=True)}


def _load(load: Load) -> dict[str, Any]:
    return {
        "index": round(load.index, 1), "band": load.band.value, "kg": load.kg,
        "basis": load.basis.value, "grade": load.grade.value,
        "bands": [band.value for band in load.bands],
    }  # fmt: skip


def _rating(exercise: Exercise, lifter: ReferenceLifter) -> dict[str, Any]:
    """Return the load for any weight: the highest of some straight lines in the kilograms."""
    rating = rating_of(exercise, typical_kg(exercise, lifter))
    return {
        "basis": rating.basis.value,
        "lines": [[round(base, 3), round(per_kg, 4)] for base, per_kg in rating.lines],
        "share_off": round(rating.share_off, 3),
    }


def _exercise(derived: Derived, exercise: Exercise) -> dict[str, Any]:
    guide, lifter = derived.guide, derived.guide.rules.reference_lifter
    neighbours = derived.swaps.neighbours
    verdicts = {}
    for phase in Phase:
        found = phase_verdict(guide, exercise, phase)
        verdicts[phase.value] = {
            "verdict": found.verdict.name.lower(),
            "start_percent": _rounded(found.start.percent),
            "load": _load(found.start.load),
        }
    return {
        **_record(exercise),
        "derived": {
            "load_of_a_usual_set": _load(load_of_set(exercise, lifter)),
            "load_for_any_weight": _rating(exercise, lifter),
            "provokes": {
                each.value: amount_of(exercise, lifter, each).value for each in Provocation
            },
            "roles": [role.tag for role in roles_of(guide, exercise)],
            "profiles": [profile.tag for profile in profiles_for(guide, exercise)],
            "easier": [each.exercise for each in neighbours.easier.get(exercise.id, ())],
            "harder": [each.exercise for each in neighbours.harder.get(exercise.id, ())],
            "phases": verdicts,
        },
    }


def _table(table: SwapTable) -> dict[str, Any]:
    return {
        "exercise": table.exercise.id,
        "phase": table.phase.value,
        "same_lift_lighter": {
            "start_percent": _rounded(table.lighter.percent), "load": _load(table.lighter.load),
        },
        "swaps": [_swap(row) for row in table.rows],
    }  # fmt: skip


def _swap(row: Swap) -> dict[str, Any]:
    return {
        "exercise": row.exercise.id,
        "score": row.score,
        "parts": {part.name: part.points for part in row.pair.parts},
        "fit": row.fit.value,
        "direction": row.direction.value,
        "start_percent": _rounded(row.start.percent),
        "load": _load(row.start.load),
        "keeps_roles": list(row.pair.kept_roles),
        "keeps_muscles": list(row.pair.kept_muscles),
        "gives_up_muscles": list(row.pair.lost_muscles),
        "holds_more": [each.value for each in row.pair.adds],
        "profiles": list(row.profiles),
        "way_back": list(row.pair.way_back),
        "reason": row.pair.reason,
    }


def _plan(plan: Plan) -> dict[str, Any]:
    weeks = {
        profile: [
            {
                "week": week.number, "percent": week.percent, "easier": week.is_easier,
                "phase": week.stage.phase.value,
                "sessions": [
                    [{"exercise": dose.exercise, "sets": dose.sets, "percent": dose.percent}
                     for dose in day.doses]
                    for day in week.days
                ],
            }
            for week in schedule_of(plan, profile)
        ]
        for profile in plan.profiles
    }  # fmt: skip
    return {**_record(plan), "derived": {"weeks": weeks}}


def _rounded(percent: float | None) -> float | None:
    return None if percent is None else round(percent, 1)


def _json(answer: Mapping[str, Any]) -> bytes:
    return (json.dumps(answer, ensure_ascii=False, indent=1) + "\n").encode()
