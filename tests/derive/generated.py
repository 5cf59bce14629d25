"""Made-up guides for property tests: any valid exercises, relations and ladders.

They keep the rules that records must keep (a declared easier neighbour shares a role and loads the
back no more), so what is found here could happen in `content/`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from hypothesis import strategies as st

from generator.derive.load import load_of_set
from generator.derive.roles import roles_of
from generator.findings import Origin
from generator.model.exercise import Exercise
from generator.model.guide import Guide
from generator.model.ladder import Ladder
from generator.reading.guide import guide_of
from generator.reading.records import read_records
from generator.vocabulary import (
    Amount,
    Band,
    BendUnderLoad,
    Grade,
    Loadable,
    Pattern,
    Phase,
    Provocation,
    Quality,
    SpineMotion,
    SupportedBy,
    SupportShare,
)
from tests.places import ROOT

IDS = ("ape", "bee", "cat", "dog", "eel", "fox", "gnu")
PATTERNS = (
    Pattern.HINGE,
    Pattern.HIP_EXTENSION,
    Pattern.SQUAT,
    Pattern.LUNGE,
    Pattern.KNEE_FLEXION,
)
EQUIPMENT = ("barbell", "trap-bar", "dumbbell", "cable", "bench", "box")
MUSCLES = ("glutes", "hamstrings", "quadriceps", "back-extensors", "calves")


@cache
def real_guide() -> Guide:
    """Return the real guide, whose rules and vocabularies the made-up ones borrow."""
    guide = guide_of(read_records(ROOT / "content"))
    assert guide is not None
    return guide


class MadeGuide(Guide):
    """A made-up guide, which shows only what was made up."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "\n".join(map(repr, (*self.exercises.items(), *self.ladders.items())))

    def _repr_pretty_(self, printer: Any, _is_cycle: bool) -> None:  # noqa: ANN401, FBT001
        """Say to Hypothesis what it is, once it fails."""
        printer.text(repr(self))


def guide_with(
    exercises: Mapping[str, Exercise], ladders: Mapping[str, Ladder] | None = None
) -> Guide:
    """Return a guide of only these exercises, with the real rules and vocabularies."""
    real = real_guide()
    return MadeGuide(
        exercises={id_: exercises[id_] for id_ in sorted(exercises)},
        sources=real.sources,
        comparisons={},
        ladders=ladders or {},
        plans={},
        rules=real.rules,
        vocabulary=real.vocabulary,
    )


def made(id_: str, **changes: object) -> Exercise:
    """Return a barbell hinge, or what the changes make of it."""
    data: dict[str, object] = {
        "name": id_.capitalize(),
        "pattern": "hinge",
        "trains": ["strength"],
        "muscles": {"primary": ["glutes"]},
        "equipment": [["barbell"]],
        "load": weight(100),
        "spine": spine(),
        "lumbar_load": {
            "judged": "high", "unloaded": "low", "reason": "You lean over.", "confidence": "E",
        },
        "steps": {"setup": ["Stand."], "movement": ["Lift."]},
        "sources": [{"none_found": "Nothing was found."}],
    }  # fmt: skip
    return Exercise.read(data | changes, Origin(f"content/exercises/{id_}.yml"), id_)


def weight(
    percent: float, step: float = 2.5, lightest: float = 20.0, loadable: str = "fully"
) -> dict[str, object]:
    """Return the weight of a typical set, as a share of the deadlift."""
    return {
        "position": "hands-hanging",
        "relative_load": {"to": "deadlift", "percent": percent, "basis": "Made up."},
        "smallest_step_kg": step,
        "lightest_kg": lightest,
        "loadable": loadable,
    }


def spine(bend: str = "some", **amounts: str) -> dict[str, object]:
    """Return what an exercise asks of the lower back; little of everything unless said."""
    little = {each.value.replace("-", "_"): "little" for each in Provocation}
    return {"motion": "still", "provokes": little | amounts, "bend_under_load": bend}


@st.composite
def exercises(draw: st.DrawFn, id_: str, others: tuple[str, ...] = ()) -> Exercise:
    """Draw any valid exercise; its cautions name one of the others."""
    judged = draw(st.sampled_from(Band))
    unloaded = draw(st.none() | st.sampled_from(list(Band)[: judged.rank + 1]))
    load: dict[str, object] = {"position": "none"}
    if draw(st.booleans()):
        percent = draw(st.integers(8, 150))
        load = weight(
            percent,
            draw(st.sampled_from((0.5, 1.0, 1.25, 2.0, 2.5, 5.0))),
            draw(st.sampled_from([kg for kg in (0.0, 1.0, 5.0, 20.0) if kg <= percent])),
            draw(st.sampled_from(list(Loadable)[1:])),
        )
    else:
        unloaded = None
    amounts = {each.value.replace("-", "_"): draw(st.sampled_from(Amount)) for each in Provocation}
    groups = st.lists(st.sampled_from(EQUIPMENT), min_size=1, max_size=2, unique=True)
    caution = {
        "reason": "It may not suit.", "according_to": ["guide-convention"],
    }  # fmt: skip
    when = draw(st.none() | st.sampled_from([*Phase, *Provocation])) if others else None
    return made(
        id_,
        pattern=draw(st.sampled_from(PATTERNS)),
        trains=draw(st.lists(st.sampled_from(Quality), min_size=1, max_size=3, unique=True)),
        muscles={
            "primary": draw(st.lists(st.sampled_from(MUSCLES), min_size=1, unique=True)),
            "secondary": draw(st.lists(st.sampled_from(MUSCLES), max_size=3, unique=True)),
        },
        equipment=draw(st.lists(groups, max_size=2)),
        load=load,
        support=draw(st.none() | supports()),
        spine={
            "motion": draw(st.sampled_from(SpineMotion)),
            "provokes": amounts,
            "bend_under_load": draw(st.sampled_from(BendUnderLoad)),
        },
        lumbar_load={
            "judged": judged, "unloaded": unloaded, "reason": f"{id_} is judged so.",
            "confidence": draw(st.sampled_from((Grade.D, Grade.E))),
        },
        easy_swap=draw(st.booleans() | st.just(value=True)),
        cautions=[caution | {"when": when, "instead": others[0]}] if when else [],
    )  # fmt: skip


def supports() -> st.SearchStrategy[dict[str, object]]:
    """Draw what carries the trunk."""
    return st.fixed_dictionaries(
        {"by": st.sampled_from(SupportedBy), "share": st.sampled_from(SupportShare)}
    )


@st.composite
def guides(draw: st.DrawFn) -> Guide:
    """Draw a guide of two to six exercises, with relations, shorter ranges and perhaps a ladder."""
    ids = draw(st.permutations(IDS))[: draw(st.integers(2, 6))]
    found = {id_: draw(exercises(id_, tuple(i for i in ids if i != id_))) for id_ in ids}
    plain = guide_with(found)
    heaviest_first = sorted(ids, key=lambda id_: (-_index(found[id_]), ids.index(id_)))
    for at, harder in enumerate(heaviest_first):
        for easier in heaviest_first[at + 1 :]:
            if _share_a_role(plain, found[harder], found[easier]) and draw(st.booleans()):
                found |= _related(found[harder], found[easier], is_harder_side=draw(st.booleans()))
    loaded = [id_ for id_ in ids if found[id_].is_loaded]
    if len(loaded) > 1 and draw(st.booleans()):
        short, full = loaded[:2]
        found[short] = changed(found[short], shorter_range_of=full)
    hinges = [
        id_ for id_ in reversed(heaviest_first)
        if "hip-hinge" in {role.tag for role in roles_of(plain, found[id_])}
    ]  # fmt: skip
    ladders = {}
    if len(hinges) > 1 and draw(st.booleans()):
        ladders["hinge"] = ladder("hinge", "hip-hinge", *hinges)
    return guide_with(found, ladders)


def changed(exercise: Exercise, **changes: Any) -> Exercise:  # noqa: ANN401  any field's value
    """Return the same exercise with some fields changed, read anew."""
    data = exercise.model_dump(mode="json", exclude_none=True)
    id_ = changes.pop("id", exercise.id)
    return Exercise.read(data | changes, Origin(f"content/exercises/{id_}.yml"), id_)


def ladder(id_: str, role: str, *rungs: str) -> Ladder:
    """Return a ladder of these exercises, the least load first."""
    words = {"enter_when": "Calm.", "move_up_when": "Calm.", "step_back_when": "Worse."}
    rows = [words | {"exercise": rung, "sets": 3, "dose": "10 repetitions"} for rung in rungs]
    data = {"name": "Ladder", "role": role, "lead": "Up.", "rungs": rows}
    return Ladder.read(data, Origin(f"content/ladders/{id_}.yml"), id_)


def _related(harder: Exercise, easier: Exercise, *, is_harder_side: bool) -> dict[str, Exercise]:
    """Write a relation on one of the two."""
    owner, other, field = (
        (harder, easier, "easier") if is_harder_side else (easier, harder, "harder")
    )
    here = [each.model_dump() for each in getattr(owner, field)]
    relation = {"exercise": other.id, "reason": f"{easier.id} asks less than {harder.id}."}
    return {owner.id: changed(owner, **{field: [*here, relation]})}


def _index(exercise: Exercise) -> float:
    return load_of_set(exercise, real_guide().rules.reference_lifter).index


def _share_a_role(guide: Guide, one: Exercise, other: Exercise) -> bool:
    return bool(
        {role.tag for role in roles_of(guide, one)} & {role.tag for role in roles_of(guide, other)}
    )
