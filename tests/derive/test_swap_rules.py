"""Who may stand in a swap table, with what start, and why: made-up guides of a few exercises."""

from __future__ import annotations

from fractions import Fraction

import pytest

from generator.checks.check import Derived
from generator.derive.swaps import swaps_of
from generator.vocabulary import Direction, Phase, Provocation
from tests.derive.generated import changed, guide_with, made, spine, weight


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


def test_no_word_outweighs_a_rating(real: Derived) -> None:
    """A bird dog, judged a hair above an estimated hold, does not stand in for it: told or not."""
    hold = real.guide.exercises["back-extension-hold"]

    assert "bird-dog" in [each.exercise for each in hold.easier]
    assert all(() == real.swaps.of(hold.id, phase).rows for phase in Phase)


def test_a_swap_made_small_is_none() -> None:
    """What has to begin with less than two thirds of what the phase allows is no swap."""
    heavy = {"judged": "very-high", "unloaded": "very-low", "reason": "Far.", "confidence": "E"}
    light = made("lift", lumbar_load=_judged("moderate"))
    for twin_load, rows in ((_judged("moderate"), ["twin"]), (heavy, [])):
        guide = guide_with({"lift": light, "twin": made("twin", lumbar_load=twin_load)})
        table = swaps_of(guide).of("lift", Phase.SETTLING)

        assert rows == [row.exercise.id for row in table.rows]


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
    dropped = {p for p in expected if expected[p][0] < 0.4 * p}

    assert {p: kg for p, kg in expected.items() if p not in dropped} == {
        p: kg for p, kg in found.items() if p not in dropped
    }


def _judged(band: str) -> dict[str, object]:
    return {"judged": band, "unloaded": "very-low", "reason": "You lean over.", "confidence": "E"}
