"""Builders: values of the model from sensible defaults, with only what a test is about written out.

Every builder takes changes by field name. A mapping is laid over the default field by field, as
deep as it goes; anything else takes the default's place; `LEFT_OUT` takes the field away:

    an_exercise("sled-drag", pattern="carry", spine={"provokes": {"bending": "much"}})
    an_exercise(load=A_WEIGHT, lumbar_load={"judged": "high", "unloaded": "low"})
    a_figure(held=[{"gear": "barbell"}], pose={"trunk": 45})
    a_guide([an_exercise("hinge"), an_exercise("squat", pattern="squat")])

What a builder returns is valid as a record. Whether it passes the checks depends on its company: a
plan or ladder names exercises, and `a_guide` does not ask whether they are there.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from generator.checks.check import Derived
from generator.model.base import Record
from generator.model.comparison import Comparison
from generator.model.exercise import Exercise
from generator.model.figure import Figure
from generator.model.guide import Guide, Rules, Vocabulary
from generator.model.ladder import Ladder
from generator.model.moved import Moved, MovedIds, Split
from generator.model.plan import Plan
from generator.model.source import Source
from generator.reading.records import Records
from tests.overlay import LEFT_OUT, AnyRecord, Data, laid_over, record
from tests.shared_records import phases, plan_bounds, reference_lifter, shared_rules
from tests.shared_records import vocabulary as shared_vocabulary

__all__ = [
    "A_WEIGHT",
    "LEFT_OUT",
    "a_comparison",
    "a_figure",
    "a_guide",
    "a_ladder",
    "a_lift",
    "a_plan",
    "a_posed_lift",
    "a_slot",
    "a_source",
    "an_exercise",
    "derived_from",
    "exercise_data",
    "figure_data",
    "laid_over",
    "moved_ids",
    "phases",
    "plan_bounds",
    "record",
    "records_of",
    "reference_lifter",
    "shared_rules",
    "shared_vocabulary",
]

A_WEIGHT: Final = {
    "position": "hands-hanging",
    "relative_load": {"to": "deadlift", "percent": 100, "basis": "Made up."},
    "smallest_step_kg": 2.5,
    "lightest_kg": 20,
    "loadable": "fully",
}
"""The weight of a barbell lift, for the field `load` of an exercise: typically 100 kg."""


def exercise_data(**changes: object) -> Data:
    """Return an exercise as it would be written: the ten fields that every one needs."""
    default = {
        "name": "Some exercise",
        "pattern": "hinge",
        "trains": ["strength"],
        "muscles": {"primary": ["glutes"]},
        "equipment": [],
        "load": {"position": "none"},
        "spine": {
            "motion": "still",
            "provokes": {
                "bending": "little",
                "arching": "little",
                "upright_load": "little",
                "twisting": "little",
            },
            "bend_under_load": "little",
        },
        "lumbar_load": {"judged": "low", "reason": "You carry nothing.", "confidence": "D"},
        "steps": {"setup": ["Stand."], "movement": ["Fold."]},
        "sources": [{"none_found": "Nothing was found."}],
    }
    return laid_over(default, changes)


def an_exercise(id_: str = "some-exercise", **changes: object) -> Exercise:
    """Return an exercise: a hinge without a weight, low load; its name follows its id."""
    name = id_.replace("-", " ").capitalize()
    return record(Exercise, id_, exercise_data(**({"name": name} | changes)))


def a_lift(id_: str = "some-lift", **changes: object) -> Exercise:
    """Return an exercise with a barbell: typically 100 kg, judged high, and low without weight."""
    default: Data = {
        "equipment": [["barbell"]],
        "load": A_WEIGHT,
        "lumbar_load": {"judged": "high", "unloaded": "low"},
    }
    return an_exercise(id_, **laid_over(default, changes))


def a_posed_lift(id_: str = "some-posed-lift", trunk: float = 60, **changes: object) -> Exercise:
    """Return a barbell lift of typically 100 kg whose load is worked out from a lean in degrees."""
    default: Data = {
        "equipment": [["barbell"]],
        "load": A_WEIGHT,
        "figure": figure_data(held=[{"gear": "barbell"}], pose={"trunk": trunk, "thigh": -30}),
        "lumbar_load": {"judged": LEFT_OUT},
    }
    return an_exercise(id_, **laid_over(default, changes))


def figure_data(**changes: object) -> Data:
    """Return a figure as it would be written: somebody who stands upright and holds nothing."""
    default: Data = {"frames": [{"name": "Only"}], "angles": {"basis": "Made up."}}
    return laid_over(default, changes)


def a_figure(**changes: object) -> Figure:
    """Return a figure: one frame called "Only", upright on both feet, with empty hands."""
    return Figure.model_validate(figure_data(**changes))


def a_source(id_: str = "somebody-2020", **changes: object) -> Source:
    """Return a source: a laboratory study, seen in its abstract, with a DOI."""
    default = {
        "title": "A study of backs",
        "author": [{"family": "Somebody", "given": "A."}],
        "issued": 2020,
        "doi": "10.1000/backs.1",
        "kind": "lab-healthy",
        "seen": "abstract",
        "takes": "One lift loaded the back more than another.",
    }
    return record(Source, id_, laid_over(default, changes))


def a_comparison(a: str, b: str, **changes: object) -> Comparison:
    """Return a comparison in which the first exercise had the larger moment."""
    default = {
        "a": a,
        "b": b,
        "measure": "moment",
        "result": "a>b",
        "load_basis": "same-percent-1rm",
        "population": "powerlifters",
        "source": "somebody-2020",
    }
    return record(Comparison, f"{a}-vs-{b}", laid_over(default, changes))


def a_ladder(*exercises: str, id_: str = "some-ladder", **changes: object) -> Ladder:
    """Return a ladder of these exercises, the easiest first, for the role `hip-hinge`."""
    rung = {
        "enter_when": "You can walk.",
        "move_up_when": "Two calm sessions.",
        "step_back_when": "Two bad mornings.",
        "sets": 3,
        "dose": "8 repetitions",
    }
    default = {
        "name": "Some ladder",
        "role": "hip-hinge",
        "lead": "From the floor up.",
        "rungs": [{"exercise": exercise} | rung for exercise in exercises],
    }
    return record(Ladder, id_, laid_over(default, changes))


def a_slot(role: str = "hip-hinge", exercise: str = "some-lift", **prescription: object) -> Data:
    """Return a slot of a plan's session for the profile `full-gym`: it follows the goal lift."""
    default = {
        "sets": 3,
        "low": 6,
        "high": 8,
        "load": "follows-goal",
        "rpe_ceiling": 7,
        "rest_seconds": 120,
    }
    exercises = {"full-gym": exercise}
    return {"role": role, "exercises": exercises, "prescription": default | prescription}


def a_plan(id_: str = "some-plan", **changes: object) -> Plan:
    """Return a plan: ten weeks of one day from 55 to 100 per cent, for the goal `some-lift`."""
    default = {
        "title": "Some plan",
        "lead": "Back to the lift.",
        "for_whom": ["You walk as usual."],
        "not_for": ["You are in a flare-up."],
        "goals": ["some-lift"],
        "weeks": 10,
        "upper_body": "your-own",
        "profiles": ["full-gym"],
        "progression": {
            "start_percent": 55,
            "step_points": 6.5,
            "end_percent": 100,
            "easier_weeks": [4, 8],
        },
        "stages": [
            {"phase": "settling", "from_week": 1, "gate": "A day is as usual."},
            {"phase": "rebuilding", "from_week": 3, "gate": "Two calm weeks."},
        ],
        "warm_up": ["Walk."],
        "test_session": ["Three light sets."],
        "sessions": [{"name": "Day A", "minutes": 60, "slots": [a_slot()]}],
        "convention": "All of it.",
    }
    return record(Plan, id_, laid_over(default, changes))


def moved_ids(kind: str = "exercises", /, **went: str | tuple[str, ...]) -> MovedIds:
    """Return ids that went, by where to: `moved_ids(old="new", both=("one", "other"))`."""
    moved, split = [], []
    for id_, to in went.items():
        old = {"kind": kind, "id": id_, "since": "2026-11-21", "reason": "So it is."}
        if isinstance(to, str):
            moved.append(old | {"to": to})
        else:
            choices = [{"id": each, "when": f"You mean {each}."} for each in to]
            split.append(old | {"name": id_.replace("-", " ").capitalize(), "to": choices})
    return record(MovedIds, "moved", {"moved": moved, "split": split})


def a_guide(  # noqa: PLR0913  a guide simply has this many kinds of records
    exercises: Iterable[Exercise] = (),
    *,
    ladders: Iterable[Ladder] = (),
    plans: Iterable[Plan] = (),
    comparisons: Iterable[Comparison] = (),
    sources: Iterable[Source] | None = None,
    rules: Rules | None = None,
    vocabulary: Vocabulary | None = None,
    moved: Iterable[Moved | Split] = (),
) -> Guide:
    """Return a guide of these records, with shared rules and vocabularies of its own.

    Without exercises it has one, `some-lift`; without sources one, `somebody-2020`.
    """
    return Guide(
        exercises=_by_id(exercises) or _by_id([a_lift()]),
        sources=_by_id([a_source()] if sources is None else sources),
        comparisons=_by_id(comparisons),
        ladders=_by_id(ladders),
        plans=_by_id(plans),
        rules=rules or shared_rules(),
        vocabulary=vocabulary or shared_vocabulary(),
        moved=tuple(moved),
    )


def derived_from(guide: Guide) -> Derived:
    """Return a guide together with its swaps, as checks on derived values look at it."""
    return Derived(guide)


def records_of(*records: Record) -> Records:
    """Return these records as reading returns them, as checks on records look at them."""
    return Records({each.key: each for each in records})


def _by_id(records: Iterable[AnyRecord]) -> dict[str, AnyRecord]:
    return {each.id: each for each in sorted(records, key=lambda each: each.id)}
