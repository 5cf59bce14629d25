"""What happens to the swap tables, told by lift, by exercise and by equipment."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import Phase as Step
from hypothesis import given, settings

from generator.changes.sides import BeforeAfter
from generator.changes.tables import ByProfile, Passing, TableChanges, table_changes
from generator.checks.check import Derived
from generator.derive.swaps import SwapTable, swaps_of
from generator.model.exercise import Exercise
from generator.model.guide import Guide
from generator.vocabulary import Phase
from tests.builders import a_guide, a_lift, an_exercise, shared_vocabulary
from tests.derive.generated import guides


def between(before: Guide, after: Guide, suspects: Iterable[str] = ()) -> TableChanges:
    """Return what happens to the tables from one guide to another."""
    return table_changes(swaps_of(before), swaps_of(after), frozenset(suspects))


def a_bridge(id_: str, **changes: object) -> Exercise:
    """Return an exercise without a weight that may stand in for a lift."""
    return an_exercise(id_, **({"lumbar_load": {"judged": "very-low"}} | changes))


LIFTS = [a_lift("deadlift", lumbar_load={"judged": "very-high"}), a_bridge("bridge")]


@pytest.fixture(scope="module")
def one_more() -> TableChanges:
    """Return what another bridge does, one that keeps less of the movement's muscles."""
    worse = a_bridge("worse", muscles={"primary": ["abdominals"], "secondary": ["glutes"]})
    return between(a_guide(LIFTS), a_guide([*LIFTS, worse]), ["worse"])


def test_row_that_comes_in(one_more: TableChanges) -> None:
    """A row that comes in changes the tables of its lift, in one part for all phases."""
    told = next(each for each in one_more.lifts if each.lifts == ("deadlift",))
    (part,) = told.parts

    assert list(Phase) == [change.phase for change in part]
    assert {("worse", 2)} == {(row.id, row.place) for c in part for row in c.rows.came}
    assert 0 == told.firsts


def test_first_row() -> None:
    """Another first row is told before all else, with the row that was first."""
    better = a_bridge("better", support={"by": "back", "share": "most"})
    others = [
        *LIFTS,
        a_bridge("worse", muscles={"primary": ["abdominals"], "secondary": ["glutes"]}),
    ]
    found = between(a_guide(others), a_guide([*others, better]))
    first = next(each.first for each in found.changed if each.lift == "deadlift")
    counts = [each.firsts for each in found.lifts]

    assert BeforeAfter("bridge", "better") == first
    assert sorted(counts, reverse=True) == counts
    assert sum(counts) == found.firsts


def test_lifts_that_are_alike_are_told_together() -> None:
    """Two lifts to whose tables the same happened share a line."""
    lifts = [*LIFTS, a_lift("other", lumbar_load={"judged": "very-high"})]
    bridge = a_bridge("worse", muscles={"primary": ["abdominals"], "secondary": ["glutes"]})
    found = between(a_guide(lifts), a_guide([*lifts, bridge]))

    assert ("deadlift", "other") in [each.lifts for each in found.lifts]


def test_counts_by_exercise(one_more: TableChanges) -> None:
    """For each exercise it is counted how often it came, went and moved."""
    tables = len(one_more.changed)

    assert (Passing("worse", came=tables, went=0, up=0, down=0),) == one_more.passing


def test_lost_equipment() -> None:
    """A row that stays for some readers only is counted by equipment; nobody else sees it."""
    exercises = [LIFTS[0], a_bridge("bench-bridge", equipment=[["bench"]])]
    vocabulary = shared_vocabulary()
    dumbbells = vocabulary.profiles["dumbbells"].model_copy(update={"has": ("dumbbell",)})
    less = vocabulary._replace(profiles={**vocabulary.profiles, "dumbbells": dumbbells})
    found = between(a_guide(exercises), a_guide(exercises, vocabulary=less))

    assert (ByProfile("dumbbells", tables=4, firsts=4, emptied=4),) == found.profiles
    assert (("deadlift", ("dumbbells",), tuple(Phase)),) == found.emptied
    assert ("dumbbells", BeforeAfter("bench-bridge", "")) in found.changed[0].firsts_apart
    assert 4 == found.firsts


def test_nothing_left_for_anybody() -> None:
    """A table that lost its last row names nobody's equipment: it is empty for all."""
    alone = a_guide([LIFTS[0], an_exercise("bridge", pattern="carry")])
    found = between(a_guide(LIFTS), alone)

    assert ("deadlift", (), tuple(Phase)) in found.emptied


def test_row_that_reads_otherwise() -> None:
    """A row in its old place that says another reason is counted, and the table has not changed."""
    reason = {"judged": "very-low", "reason": "You lie down."}
    found = between(a_guide(LIFTS), a_guide([LIFTS[0], a_bridge("bridge", lumbar_load=reason)]))

    assert () == found.changed
    assert (("reason", (("bridge", 4),)),) == found.reworded


def test_exercise_on_one_side_has_no_table_to_compare(one_more: TableChanges) -> None:
    """Only tables that are there before and after are compared: the newcomer's own is not."""
    assert len(Phase) * len(LIFTS) == one_more.compared
    assert "worse" not in {change.lift for change in one_more.changed}


def test_guide_against_itself(real: Derived) -> None:
    """The real guide against itself has no change in any of its tables."""
    found = table_changes(real.swaps, real.swaps, frozenset())

    assert ((), (), (), ()) == (found.changed, found.lifts, found.passing, found.reworded)
    assert len(real.swaps.tables) == found.compared


@given(before=guides(), after=guides())
@settings(max_examples=25, phases=(Step.explicit, Step.generate))
def test_any_change_is_told(before: Guide, after: Guide) -> None:
    """A table is told of if and only if readers with some equipment see other rows or places."""
    old, new = swaps_of(before), swaps_of(after)
    found = table_changes(old, new, frozenset())
    told = {(change.lift, change.phase) for change in found.changed}
    profiles = {*before.vocabulary.profiles, *after.vocabulary.profiles}

    def seen(table: SwapTable) -> list[list[str]]:
        rows = [[row.exercise.id for row in table.for_profile(tag)] for tag in sorted(profiles)]
        return [*rows, [row.exercise.id for row in table.rows]]

    differ = {
        key for key in new.tables
        if key in old.tables and seen(old.tables[key]) != seen(new.tables[key])
    }  # fmt: skip
    assert differ == told
    assert len(found.changed) >= sum(each.tables for each in found.lifts)
