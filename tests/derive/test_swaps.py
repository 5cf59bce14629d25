"""Swap tables: the promises over the whole real guide, and over made-up ones."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

import pytest
import yaml
from hypothesis import Phase as Step
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.checks.check import Derived
from generator.derive.load import load_of_set
from generator.derive.swaps import Swaps, SwapTable, swaps_of
from generator.model.guide import Guide
from generator.vocabulary import LoadBasis, Phase, Provocation
from tests.derive.generated import IDS, changed, guide_with, guides, ladder
from tests.derive.promises import PROMISES
from tests.golden_files import Golden

Promise = Callable[[Guide, Swaps], None]


@pytest.mark.parametrize("promise", PROMISES)
def test_real_guide_keeps_every_promise(promise: Promise, real: Derived) -> None:
    """Every exercise x phase x profile x provocation of the real guide keeps each promise."""
    promise(real.guide, real.swaps)


@given(guide=guides())
@settings(max_examples=150, phases=(Step.explicit, Step.generate))  # shrinking takes minutes
def test_any_guide_keeps_every_promise(guide: Guide) -> None:
    """Whatever valid records people write, their tables keep each promise."""
    swaps = swaps_of(guide)

    for promise in PROMISES:
        promise(guide, swaps)


def test_real_order_agrees_with_what_was_measured(real: Derived) -> None:
    """7: more measured load at the study's loads never has the lower index without a note."""
    guide, lifter = real.guide, real.guide.rules.reference_lifter
    against = []
    for comparison in guide.comparisons.values():
        kg = lifter.squat_kg if comparison.load_basis is LoadBasis.SAME_LOAD else None
        a, b = (load_of_set(guide.exercises[x], lifter, kg) for x in (comparison.a, comparison.b))
        is_wrong = comparison.result.sign * (a.index - b.index) < 0 and not a.is_about(b)
        if comparison.measure.is_load and comparison.note is None and is_wrong:
            against.append(comparison.id)

    assert against == []


def test_every_exercise_has_a_table_in_every_phase(real: Derived) -> None:
    """There is a table for each exercise and each phase, and no other."""
    expected = {(id_, phase) for id_ in real.guide.exercises for phase in Phase}

    assert expected == set(real.swaps.tables)


@given(guide=guides(), names=st.permutations([f"zz-{name}" for name in IDS]))
def test_ties_are_not_broken_by_the_alphabet(guide: Guide, names: list[str]) -> None:
    """Other ids give the same order; only rows that are equal in everything may change places."""
    new = dict(zip(IDS, names, strict=True))
    before, after = swaps_of(guide), swaps_of(_renamed(guide, new))

    for (id_, phase), table in before.tables.items():
        assert _groups(table, new) == _groups(after.of(new[id_], phase), {})


def _groups(table: SwapTable, names: dict[str, str]) -> list[tuple[tuple[float, ...], set[str]]]:
    """Return the rows in order; those whose order is equal in everything together."""
    return [
        (order, {names.get(row.exercise.id, row.exercise.id) for row in rows})
        for order, rows in groupby(table.rows, key=lambda row: row.order)
    ]


def _renamed(guide: Guide, names: dict[str, str]) -> Guide:
    """Return the same guide under other ids."""
    found = {}
    for exercise in guide.exercises.values():
        relations = {
            field: [
                each.model_dump() | {"exercise": names[each.exercise]}
                for each in getattr(exercise, field)
            ]
            for field in ("easier", "harder")
        }
        full = exercise.shorter_range_of
        found[names[exercise.id]] = changed(
            exercise, id=names[exercise.id], **relations,
            shorter_range_of=names[full] if full else None,
        )  # fmt: skip
    ladders = {
        id_: ladder(id_, each.role, *(names[rung.exercise] for rung in each.rungs))
        for id_, each in guide.ladders.items()
    }
    return guide_with(found, ladders)


EXPECTED = ("conventional-deadlift", "back-squat", "bent-over-row")


def test_swaps_are_what_a_coach_expects(real: Derived, golden: Golden) -> None:
    """Deadlift, squat and row lead, with each equipment, to the swaps that we once looked at."""
    found = {
        id_: {phase.value: _as_a_coach_reads(real, real.swaps.of(id_, phase)) for phase in Phase}
        for id_ in EXPECTED
    }
    text = yaml.safe_dump(found, sort_keys=False, allow_unicode=True, width=100)

    golden.agrees("swaps.yml", f"# What to do instead, by lift, phase and equipment.\n{text}")


def _as_a_coach_reads(real: Derived, table: SwapTable) -> dict[str, object]:
    def said(kg: float | None, load: str) -> str:
        return f"{'body weight' if kg is None else f'{kg:g} kg'}, {load}"

    return {
        "the same, lighter": said(table.lighter.kg, table.lighter.load.band.label),
        **{
            profile: [
                f"{row.exercise.id}: {said(row.start.kg, row.start.load.band.label)}, "
                f"{row.fit.label}, {row.direction.label}"
                for row in table.for_profile(profile)
            ]
            for profile in real.guide.vocabulary.profiles
        },
        "if bending brings it on": [row.exercise.id for row in table.without(Provocation.BENDING)],
    }


def test_first_flare_up_swaps(real: Derived) -> None:
    """In a flare-up the deadlift leads to a light hinge, the squat to legs, the row to a pad."""
    expected = {
        "conventional-deadlift": (
            "b-stance-romanian-deadlift",
            "b-stance-romanian-deadlift",
            "b-stance-romanian-deadlift",
        ),
        "back-squat": ("leg-press", "front-squat", "goblet-squat"),
        "bent-over-row": ("chest-supported-row", "chest-supported-row", "chest-supported-row"),
    }
    found = {
        id_: tuple(
            real.swaps.of(id_, Phase.FLARE_UP).for_profile(profile)[0].exercise.id
            for profile in ("full-gym", "home-barbell", "dumbbells")
        )
        for id_ in expected
    }

    assert expected == found


def test_order_needs_no_record_order(real: Derived) -> None:
    """The records may come in any order; the tables are the same."""
    backwards = real.guide._replace(exercises=dict(reversed(list(real.guide.exercises.items()))))

    assert real.swaps.tables == swaps_of(backwards).tables
