"""Every view of a guide, in the order of the navigation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol

from generator.views.contribute.checks import check_views, checks_view
from generator.views.contribute.coverage import coverage_view
from generator.views.contribute.kinds import fields_views
from generator.views.contribute.map import map_view
from generator.views.day_one import today_view
from generator.views.evidence import comparisons_view
from generator.views.exercise import exercise_view
from generator.views.figure import figures_view
from generator.views.indexes import exercises_view, ladders_view
from generator.views.ladder import ladder_view
from generator.views.lift import lift_view
from generator.views.moved import split_views
from generator.views.muscles import muscles_view
from generator.views.plan import plan_views
from generator.views.plan_index import plans_in_order, plans_view
from generator.views.sources import sources_view
from generator.views.start import get_help_view, home_view, phases_view
from generator.views.swap_index import swaps_view

if TYPE_CHECKING:
    from generator.checks.check import Derived
    from generator.views.page import Head


class View(Protocol):
    """What every view is: a frozen value with a head."""

    @property
    def head(self) -> Head:
        """The top of the page."""


def views_of(derived: Derived) -> Iterator[View]:
    """Yield one view for each generated page."""
    yield from views_for_readers(derived)
    yield from views_for_contributors(derived)
    yield from split_views(derived.guide)


def views_for_readers(derived: Derived) -> Iterator[View]:
    """Yield a view for each page that helps somebody train."""
    guide = derived.guide
    yield home_view(derived)
    yield today_view(derived)
    yield get_help_view(derived)
    yield phases_view(derived)
    yield swaps_view(derived)
    for lift in guide.rules.main_lifts.lifts:
        yield lift_view(derived, lift)
    yield exercises_view(derived)
    for exercise in guide.exercises.values():
        yield exercise_view(derived, exercise)
    yield muscles_view(derived)
    yield ladders_view(derived)
    for ladder in guide.ladders.values():
        yield ladder_view(derived, ladder)
    yield plans_view(derived)
    for plan in plans_in_order(guide):  # as the list has them
        yield from plan_views(derived, plan)
    yield sources_view(derived)
    yield comparisons_view(derived)
    yield figures_view(derived)


def views_for_contributors(derived: Derived) -> Iterator[View]:
    """Yield a view for each page that helps somebody write records, or change the program."""
    yield from fields_views(derived)
    yield checks_view()
    yield from check_views()
    yield coverage_view(derived)
    yield map_view()
