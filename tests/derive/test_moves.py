"""Where old addresses lead: lift pages move with their exercise."""

from __future__ import annotations

from generator.derive.moves import moves_of, old_ids_of
from generator.vocabulary import RecordKind
from tests.builders import a_guide, a_lift, a_source, an_exercise, moved_ids

LIFTS = a_lift("some-lift"), an_exercise("other")
"""`some-lift` has a page "My lift hurts" among the shared rules, `other` has none."""


def _found(**went: str | tuple[str, ...]) -> list[str]:
    guide = a_guide(LIFTS, moved=moved_ids(**went).all)
    return [f"{each.kind}/{each.id} -> {' '.join(each.targets)}" for each in moves_of(guide)]


def test_nothing_moved() -> None:
    """Where nothing has moved, no address leads on."""
    assert [] == _found()


def test_lift_page_moves_with_its_exercise() -> None:
    """An exercise that became one with a lift page takes the old lift page along."""
    assert ["exercises/pull -> some-lift", "lifts/pull -> some-lift"] == _found(pull="some-lift")


def test_lift_page_is_split_with_its_exercise() -> None:
    """An exercise of whose parts one has a lift page splits the old lift page as well."""
    expected = ["exercises/pull -> other some-lift", "lifts/pull -> other some-lift"]

    assert expected == _found(pull=("other", "some-lift"))


def test_exercise_without_a_lift_page_moves_alone() -> None:
    """Where the exercise of today has no lift page, no such page is made up for the old one."""
    assert ["exercises/pull -> other"] == _found(pull="other")


def test_written_move_of_a_lift_page_counts() -> None:
    """What somebody wrote of a lift page is not worked out a second time."""
    written = moved_ids("lifts", pull="other").all + moved_ids(pull="some-lift").all
    guide = a_guide(LIFTS, moved=written)

    assert [RecordKind.LIFTS, RecordKind.EXERCISES] == [each.kind for each in moves_of(guide)]


def test_old_ids_of_sources() -> None:
    """A source keeps all the ids that it had; those of a split one go to its first part."""
    written = moved_ids("sources", a="somebody-2020", b=("somebody-2020", "else-2021")).all
    guide = a_guide(sources=[a_source(), a_source("else-2021")], moved=written)

    assert {"somebody-2020": ("a", "b")} == old_ids_of(guide, RecordKind.SOURCES)
    assert {} == old_ids_of(guide, RecordKind.LADDERS)
