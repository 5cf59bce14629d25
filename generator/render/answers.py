"""What a record says as data: its own fields under their names, and what was worked out apart.

Answers are plain values; `render/api.py` gives them an address and a head.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.derive.load import Load, load_of_set, rating_of, typical_kg
from generator.derive.provocations import amount_of
from generator.derive.roles import profiles_for, roles_of
from generator.derive.schedule import schedule_of
from generator.derive.start import phase_verdict
from generator.model.moved import Moved, Split
from generator.vocabulary import Phase, Provocation

if TYPE_CHECKING:
    from generator.checks.check import Derived
    from generator.derive.swaps import Swap, SwapTable
    from generator.model.base import Record
    from generator.model.exercise import Exercise
    from generator.model.lifts import ReferenceLifter
    from generator.model.plan import Plan


def written(record: Record) -> dict[str, Any]:
    """Return what people wrote, with the id and without fields that were left out."""
    """Return a record as people wrote it, with its id; what was left out is left out."""
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


def exercise_answer(derived: Derived, exercise: Exercise) -> dict[str, Any]:
    """Return an exercise: its load, and what follows for phases, roles and neighbours."""
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
        **written(exercise),
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


def table_answer(table: SwapTable) -> dict[str, Any]:
    """Return the swaps of one exercise in one phase, in order."""
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


def plan_answer(plan: Plan) -> dict[str, Any]:
    """Return a plan, laid out week by week for each equipment profile."""
    weeks = {
        profile: [
            {
                "week": week.number, "percent": week.percent, "easier": week.is_easier,
                "phase": week.stage.phase.value,
                "sessions": [
                    [{"exercise": dose.exercise, "sets": dose.sets, "low": dose.low,
                      "high": dose.high, "percent": dose.percent, "effort": dose.effort}
                     for dose in day.doses]
                    for day in week.days
                ],
            }
            for week in schedule_of(plan, profile)
        ]
        for profile in plan.profiles
    }  # fmt: skip
    return {**written(plan), "derived": {"weeks": weeks}}


def _rounded(percent: float | None) -> float | None:
    return None if percent is None else round(percent, 1)


def moved_answer(old: Moved | Split) -> dict[str, Any]:
    """Return where an old id went: to one id, or to several with when to choose which."""
    choices = [{"id": old.to, "when": None}] if isinstance(old, Moved) else [
        {"id": choice.id, "when": choice.when} for choice in old.to
    ]  # fmt: skip
    return {
        "kind": old.kind.value, "id": old.id, "since": old.since, "reason": old.reason,
        "to": choices,
    }  # fmt: skip
