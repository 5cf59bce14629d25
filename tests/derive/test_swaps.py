"""Swap tables: the promises over the whole real guide, and over made-up ones."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
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
from generator.vocabulary import Direction, LoadBasis, Phase, Provocation
from tests.derive.generated import IDS, changed, guide_with, guides, ladder, made, spine, weight
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


def test_shorter_range_is_capped_by_the_full_lift() -> None:
    """A rack pull that people load with more than a deadlift starts with no more than it today."""
    full = made("full")
    short = made(
        "short", shorter_range_of="full", load=weight(130), lumbar_load=_judged("moderate")
    )
    swaps = swaps_of(guide_with({"full": full, "short": short}))
    table = swaps.of("full", Phase.SETTLING)

    assert [(row.exercise.id, row.start.kg) for row in table.rows] == [("short", 60.0)]
    assert table.lighter.kg == 60.0
    assert swaps.of("short", Phase.SETTLING).lighter.kg == 60.0


@pytest.mark.parametrize(
    "change,rows",
    [
        ({"muscles": {"primary": ["triceps"]}}, []),
        ({"muscles": {"primary": ["triceps"], "secondary": ["glutes"]}}, ["other"]),
        ({"muscles": {"primary": ["glutes"]}}, ["other"]),
    ],
)
def test_a_swap_does_some_of_the_work(change: dict[str, object], rows: list[str]) -> None:
    """What works none of the main muscles of a lift is another job, whatever role they share."""
    other = made("other", lumbar_load=_judged("low"), **change)
    swaps = swaps_of(guide_with({"lift": made("lift"), "other": other}))

    assert rows == [row.exercise.id for row in swaps.of("lift", Phase.SETTLING).rows]


def test_what_is_for_mobility_is_not_held_to_muscles() -> None:
    """Nobody chooses a stretch for its muscles: another may stand in for it."""
    lift = made("lift", trains=["mobility"])
    other = made("other", lumbar_load=_judged("low"), muscles={"primary": ["triceps"]})
    swaps = swaps_of(guide_with({"lift": lift, "other": other}))

    assert ["other"] == [row.exercise.id for row in swaps.of("lift", Phase.SETTLING).rows]


def test_declared_neighbour_is_taken_at_its_word() -> None:
    """Whoever writes that one is easier vouches for the job, too: dead bug for bird dog."""
    relation = {"exercise": "other", "reason": "You lie down."}
    other = made("other", lumbar_load=_judged("low"), muscles={"primary": ["triceps"]})
    swaps = swaps_of(guide_with({"lift": made("lift", easier=[relation]), "other": other}))

    assert ["other"] == [row.exercise.id for row in swaps.of("lift", Phase.SETTLING).rows]


def test_bending_an_elbow_is_no_swap_for_straightening_it(real: Derived) -> None:
    """Curls and press-downs share the role of the arms, and never stand in for each other."""
    for one, other in (("curl", "triceps-press-down"), ("triceps-press-down", "curl")):
        for phase in Phase:
            assert other not in [row.exercise.id for row in real.swaps.of(one, phase).rows]


def test_refused_exercise_is_never_offered() -> None:
    """With `easy_swap: false` an exercise has a table of its own and stands in nobody else's."""
    calm = made("calm", lumbar_load=_judged("low"))
    swaps = swaps_of(guide_with({"lift": made("lift"), "calm": changed(calm, easy_swap=False)}))

    assert [row for phase in Phase for row in swaps.of("lift", phase).rows] == []
    assert sum(swaps.of("calm", phase).exercise.id == "calm" for phase in Phase) == 4


def test_caution_for_a_phase_keeps_a_row_out_of_it() -> None:
    """A caution for a phase takes the exercise out of that phase's tables, and of no others."""
    caution = {
        "when": "flare-up", "reason": "It may not suit.", "according_to": ["guide-convention"],
        "instead": "lift",
    }  # fmt: skip
    calm = made("calm", lumbar_load=_judged("low"), cautions=[caution])
    swaps = swaps_of(guide_with({"lift": made("lift"), "calm": calm}))

    assert [
        [row.exercise.id for row in swaps.of("lift", phase).rows]
        for phase in (Phase.FLARE_UP, Phase.SETTLING)
    ] == [[], ["calm"]]


def test_bending_near_the_end_waits_for_full_training() -> None:
    """What bends near the end of its range under load is no swap before full training."""
    deep = made("deep", lumbar_load=_judged("low"), spine=spine("near-end", bending="much"))
    swaps = swaps_of(guide_with({"lift": made("lift"), "deep": deep}))

    assert [p for p in Phase if swaps.of("lift", p).rows] == [Phase.FULL_TRAINING]


def test_declared_neighbour_brings_its_own_reason() -> None:
    """A written relation gives the reason of its row, and the way straight back up."""
    relation = {"exercise": "calm", "reason": "You stand taller."}
    lift = made("lift", easier=[relation])
    table = swaps_of(guide_with({"lift": lift, "calm": made("calm", lumbar_load=_judged("low"))}))
    row = table.of("lift", Phase.REBUILDING).rows[0]

    assert (
        row.pair.reason, row.pair.is_declared, row.pair.way_back, row.direction,
    ) == ("You stand taller.", True, ("calm", "lift"), Direction.UP)  # fmt: skip


def test_unrelated_row_takes_the_reason_of_its_rating() -> None:
    """Where nobody wrote a relation, the row says why its load is what it is."""
    calm = made("calm", lumbar_load=_judged("low"))
    row = (
        swaps_of(guide_with({"lift": made("lift"), "calm": calm}))
        .of("lift", Phase.SETTLING)
        .rows[0]
    )

    assert (row.pair.reason, row.pair.is_declared, row.pair.way_back) == (
        "You lean over.",
        False,
        (),
    )


@pytest.mark.parametrize(
    "held,left",
    [("much", ["little", "some"]), ("some", ["little", "some"]), ("little", ["little"])],
)
def test_what_brings_it_on_is_left_out(held: str, left: list[str]) -> None:
    """Rows with much of it go, and rows with more than the lift has; little comes before some."""
    found = {
        id_: made(id_, lumbar_load=_judged("low"), spine=spine(bending=amount), trains=trains)
        for id_, amount, trains in [
            ("much", "much", ["strength"]),
            ("some", "some", ["strength"]),
            ("little", "little", ["mobility"]),
        ]
    }
    lift = made("lift", spine=spine(bending=held))
    table = swaps_of(guide_with({"lift": lift, **found})).of("lift", Phase.SETTLING)

    assert table.rows[-1].exercise.id == "little"
    assert [r.exercise.id for r in table.without(Provocation.BENDING)] == left


@pytest.mark.parametrize("step", [0.5, 1.0, 2.5])
def test_rows_survive_the_rounding_of_numbers(step: float) -> None:
    """The start is the heaviest plate whose load is that of row 0 or less, exactly as on paper."""
    heavy = {"judged": "very-high", "unloaded": "low", "reason": "Far.", "confidence": "E"}
    now, unloaded, loaded = 72, 30, 140
    expected, found = {}, {}
    for percent in range(30, 151):
        twin = made("twin", load=weight(percent, step, 0), lumbar_load=heavy)
        rows = (
            swaps_of(guide_with({"lift": made("lift"), "twin": twin}))
            .of("lift", Phase.SETTLING)
            .rows
        )
        within = Fraction(now - unloaded, loaded - unloaded) * percent
        expected[percent] = [float(within // Fraction(step) * Fraction(step))]
        found[percent] = [row.start.kg for row in rows]
    dropped = {p for p in expected if expected[p][0] < 0.25 * p}

    assert {p: kg for p, kg in expected.items() if p not in dropped} == {
        p: kg for p, kg in found.items() if p not in dropped
    }


def _judged(band: str) -> dict[str, object]:
    return {"judged": band, "unloaded": "very-low", "reason": "You lean over.", "confidence": "E"}


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
