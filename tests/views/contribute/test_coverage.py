"""The page of what the guide lacks: how its lists are ordered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.derive.spelling import plain
from generator.views.contribute.coverage import coverage_view

if TYPE_CHECKING:
    from generator.checks.check import Derived


def test_lists_go_by_the_names_that_are_shown(real: Derived) -> None:
    """An exercise stands where its name belongs, whatever its id."""
    view = coverage_view(real)

    for links in (view.none_found, view.without_swap):
        names = [plain(link.text) for link in links]
        assert sorted(names) == names
