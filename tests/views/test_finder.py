"""The finder: what it offers, and what it reads off the rows."""

from __future__ import annotations

from generator.checks.check import Derived
from generator.views.indexes import exercises_view


def test_every_value_of_a_row_is_offered(real: Derived) -> None:
    """Whatever a row is marked with can be chosen, and whatever is offered marks some row."""
    view = exercises_view(real)
    rows = [row.marks for group in view.groups for row in group.rows]

    for facet in view.finder.facets:
        offered = {choice.value for choice in facet.choices}
        assert offered == {value for row in rows for value in getattr(row, facet.name).split()}
    assert {choice.value for choice in view.finder.items} == {
        item for row in rows for any_of in row.needs.split() for item in any_of.split("/")
    }


def test_marks_and_profiles_agree(real: Derived) -> None:
    """What a preset can do by the marks of a row is what the filter without script says."""
    view = exercises_view(real)

    for row in (row for group in view.groups for row in group.rows):
        can = [
            preset.value
            for preset in view.finder.presets
            if all(
                not {*any_of.split("/")}.isdisjoint(preset.has.split())
                for any_of in row.marks.needs.split()
            )
        ]
        assert row.profiles.split() == can
