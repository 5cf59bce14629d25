"""The promises of the swap tables, each as one function that holds a whole guide against it.

They count anew from the records what the tables say, by another way than the code under test.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.derive.coverage import coverage_of
from generator.derive.load import load_of_set, typical_kg
from generator.derive.provocations import amount_of
from generator.derive.swaps import Swap, Swaps, SwapTable
from generator.model.exercise import Exercise
from generator.model.guide import Guide
from generator.vocabulary import Amount, Band, Direction, Phase, Provocation, Quality

HAIR = 1e-9
"""Weights and loads are floating-point numbers."""


def every_list(guide: Guide, swaps: Swaps) -> Iterator[tuple[SwapTable, tuple[Swap, ...]]]:
    """Yield each table, and its rows as every reader may see them.

    A reader has all equipment or one profile of it, and nothing clear or one thing brings it on.
    """
    for table in swaps.tables.values():
        yield table, table.rows
        for profile in guide.vocabulary.profiles:
            yield table, table.for_profile(profile)
            for provocation in Provocation:
                calm = table.without(provocation)
                yield table, tuple(row for row in calm if profile in row.profiles)


def never_more_load(guide: Guide, swaps: Swaps) -> None:
    """1: no row loads the back more, at its start weight, than row 0 does at its own."""
    lifter = guide.rules.reference_lifter
    for table, rows in every_list(guide, swaps):
        now = load_of_set(table.exercise, lifter, table.lighter.kg).index
        for row in rows:
            assert load_of_set(row.exercise, lifter, row.start.kg).index <= now + HAIR


def keeps_a_role(guide: Guide, swaps: Swaps) -> None:
    """2: every row keeps a role and some of the work of the lift, and names what it gives up."""
    roles = guide.vocabulary.roles.values()
    for table, rows in every_list(guide, swaps):
        for row in rows:
            kept = tuple(
                role.tag for role in roles
                if {table.exercise.pattern, row.exercise.pattern} <= set(role.patterns)
            )  # fmt: skip
            worked = {*row.exercise.muscles.primary, *row.exercise.muscles.secondary}
            lost = set(table.exercise.muscles.primary) - worked
            assert kept
            assert kept == row.pair.kept_roles
            assert lost == set(row.pair.lost_muscles)
            not_for_muscles = table.exercise.trains == (Quality.MOBILITY,)
            all_lost = lost == set(table.exercise.muscles.primary)
            assert not all_lost or row.pair.is_declared or not_for_muscles


def empty_cells_are_listed(guide: Guide, swaps: Swaps) -> None:
    """3: each role x phase x profile holds what may be started there; coverage lists the rest."""
    expected: dict[tuple[str, Phase, str], set[str]] = {}
    for role in guide.vocabulary.roles.values():
        members = [each for each in guide.exercises.values() if each.pattern in role.patterns]
        for rule in guide.rules.phases.phases if members else ():
            for profile in guide.vocabulary.profiles.values():
                expected[role.tag, rule.phase, profile.tag] = {
                    each.id
                    for each in members
                    if all(set(any_of) & set(profile.has) for any_of in each.equipment)
                    and all(caution.when is not rule.phase for caution in each.cautions)
                    and each.spine.bend_under_load.rank <= rule.most_bend_under_load.rank
                }
    coverage = coverage_of(guide, swaps)
    empty = {key for key, ids in expected.items() if not ids}
    assert expected == {(c.role, c.phase, c.profile): set(c.exercises) for c in coverage.cells}
    assert empty == {(c.role, c.phase, c.profile) for c in coverage.empty_cells}


def can_be_walked(guide: Guide, swaps: Swaps) -> None:
    """4: every row has a reason, a direction, a start that can be loaded, and a way back up."""
    for table, rows in every_list(guide, swaps):
        for row in rows:
            assert row.pair.reason.strip()
            assert row.direction in Direction
            _can_be_loaded(guide, row.exercise, row.start.kg)
            if row.pair.way_back:
                assert (row.exercise.id, table.exercise.id) == (
                    row.pair.way_back[0],
                    row.pair.way_back[-1],
                )
                assert len(set(row.pair.way_back)) == len(row.pair.way_back)
                for lower, upper in pairwise(row.pair.way_back):
                    assert upper in swaps.neighbours.ways_up[lower]


def _can_be_loaded(guide: Guide, exercise: Exercise, kg: float | None) -> None:
    typical = typical_kg(exercise, guide.rules.reference_lifter)
    if typical is None:
        assert kg is None
        return
    assert kg is not None
    steps = kg / (exercise.load.smallest_step_kg or 1)
    assert exercise.load.lightest_kg <= kg + HAIR
    assert kg <= typical + HAIR
    assert abs(steps - round(steps)) < 1e-6


def says_what_it_adds(guide: Guide, swaps: Swaps) -> None:
    """5: every row names each provocation of which it holds more than the lift."""
    lifter = guide.rules.reference_lifter
    for table, rows in every_list(guide, swaps):
        for row in rows:
            more = [
                each
                for each in Provocation
                if amount_of(row.exercise, lifter, each).rank
                > amount_of(table.exercise, lifter, each).rank
            ]
            assert more == list(row.pair.adds)


def shorter_is_never_heavier(guide: Guide, swaps: Swaps) -> None:
    """6: a shorter range never permits more kilograms than the full lift does today."""
    for table, rows in every_list(guide, swaps):
        for exercise, kg in [
            (table.exercise, table.lighter.kg),
            *((row.exercise, row.start.kg) for row in rows),
        ]:
            if exercise.shorter_range_of is None:
                continue
            full = swaps.of(exercise.shorter_range_of, table.phase).lighter.kg
            if full is not None and kg is not None:
                assert kg <= max(full, exercise.load.lightest_kg) + HAIR


def is_explainable(guide: Guide, swaps: Swaps) -> None:
    """8: the score is the sum of its named parts, none above its most, 100 at most."""
    for _, rows in every_list(guide, swaps):
        for row in rows:
            names = [part.name for part in row.pair.parts]
            assert sum(part.points for part in row.pair.parts) == row.score
            assert all(0 <= part.points <= part.most for part in row.pair.parts)
            assert sum(part.most for part in row.pair.parts) == 100
            assert len(set(names)) == len(names)


def obeys_the_phase(guide: Guide, swaps: Swaps) -> None:
    """No row holds more load, or more bending under load, than the phase lets a swap start with."""
    lifter = guide.rules.reference_lifter
    for table, rows in every_list(guide, swaps):
        rule = guide.rules.phases.of(table.phase)
        for row in rows:
            band = load_of_set(row.exercise, lifter, row.start.kg).band
            bend = row.exercise.spine.bend_under_load
            assert band.rank <= rule.highest_start_band.rank
            assert bend.rank <= rule.most_bend_under_load.rank
            assert all(caution.when is not table.phase for caution in row.exercise.cautions)


def never_offers_the_refused(guide: Guide, swaps: Swaps) -> None:
    """An exercise that says `easy_swap: false` stands in a table only where somebody wrote it."""
    for _, rows in every_list(guide, swaps):
        for row in rows:
            assert row.exercise.easy_swap or row.pair.is_declared


def leaves_out_what_brings_it_on(guide: Guide, swaps: Swaps) -> None:
    """Whoever's back something brings on sees no row with much of it, and the calmest first."""
    lifter = guide.rules.reference_lifter
    for table in swaps.tables.values():
        for provocation in Provocation:
            calm = table.without(provocation)
            amounts = [amount_of(row.exercise, lifter, provocation) for row in calm]
            assert Amount.MUCH not in amounts
            assert sorted(each.rank for each in amounts) == [each.rank for each in amounts]
            assert all(c.when is not provocation for row in calm for c in row.exercise.cautions)


def best_fit_first(guide: Guide, swaps: Swaps) -> None:
    """Rows stand in the order of their fit; of equals, the one that keeps the movement first.

    What relations and ladders lead up to from the lift comes after all others.
    """
    del guide
    for table in swaps.tables.values():
        places = [
            (not _is_the_way_up(swaps, table, row), row.score, row.pair.parts[0].points)
            for row in table.rows
        ]
        assert sorted(places, reverse=True) == places


def _is_the_way_up(swaps: Swaps, table: SwapTable, row: Swap) -> bool:
    return not row.pair.is_declared and bool(
        swaps.neighbours.way_up(table.exercise.id, row.exercise.id)
    )


def the_first_less_is_less_and_no_way_up(guide: Guide, swaps: Swaps) -> None:
    """What a card names first has clearly less load than row 0, and no way leads up to it.

    It has less load by what it is, not only by a lighter weight, and turns the trunk no more.
    """
    del guide
    for table in swaps.tables.values():
        first = table.first_less
        good = [
            row for row in table.rows
            if not row.start.load.is_about(table.lighter.load)
            and not row.is_less_by_weight
            and not _is_the_way_up(swaps, table, row)
            and Provocation.TWISTING not in row.pair.adds
        ]  # fmt: skip
        assert first == (good[0] if good else None)


def less_by_weight_is_said(guide: Guide, swaps: Swaps) -> None:
    """A row that has less load only by its weight is marked so, and no other.

    With the share of its usual weight that row 0 has of its own, it would have no less.
    """
    lifter = guide.rules.reference_lifter
    for table in swaps.tables.values():
        now, percent = table.lighter.load, table.lighter.percent
        for row in table.rows:
            typical = typical_kg(row.exercise, lifter)
            kg = None if typical is None or percent is None else typical * percent / 100
            same_share = load_of_set(row.exercise, lifter, kg)
            is_no_less = same_share.index >= now.index or same_share.is_about(now)
            assert row.is_less_by_weight == (is_no_less and not row.is_about_the_same)


def no_weight_for_nothing(guide: Guide, swaps: Swaps) -> None:
    """Until rebuilding, a lift without weight is answered by one with weight only for less load.

    What loads the back very little may stand there all the same.
    """
    lifter = guide.rules.reference_lifter
    for table in swaps.tables.values():
        is_calming = table.phase.rank < Phase.REBUILDING.rank
        if not is_calming or typical_kg(table.exercise, lifter) is not None:
            continue
        for row in table.rows:
            is_less = not row.start.load.is_about(table.lighter.load)
            assert row.start.kg is None or is_less or row.start.load.band is Band.VERY_LOW


def offers_each_once_and_never_itself(guide: Guide, swaps: Swaps) -> None:
    """No exercise stands in its own table, and none stands twice in a table."""
    del guide
    for table in swaps.tables.values():
        ids = [row.exercise.id for row in table.rows]
        assert table.exercise.id not in ids
        assert len(set(ids)) == len(ids)


PROMISES = (
    never_more_load,
    keeps_a_role,
    empty_cells_are_listed,
    can_be_walked,
    says_what_it_adds,
    shorter_is_never_heavier,
    is_explainable,
    obeys_the_phase,
    never_offers_the_refused,
    leaves_out_what_brings_it_on,
    best_fit_first,
    the_first_less_is_less_and_no_way_up,
    less_by_weight_is_said,
    no_weight_for_nothing,
    offers_each_once_and_never_itself,
)
