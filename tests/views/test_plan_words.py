"""What plans say to whoever has one set of equipment."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.check import Derived
from generator.views.plan import PlanView, plan_views

_OF_WEIGHTS = re.compile(
    r"\b(?:weights?|barbells?|bars?|plates?|dumbbells?|bells?|kettlebells?|kg|per cent)\b|%",
    re.IGNORECASE,
)
_WHOLE = 100.0
_BODY_WEIGHT = re.compile(r"\bbody ?weight\b", re.IGNORECASE)


def views(real: Derived) -> Iterator[PlanView]:
    """Yield every plan with every set of equipment."""
    return (view for plan in real.guide.plans.values() for view in plan_views(real, plan))


def words_of(view: PlanView) -> Iterator[str]:
    """Yield what a reader is told to do; what it stands on may tell of studies with weights."""
    yield from (view.head.lead, *view.for_whom, *view.not_for, view.ends_below, view.key)
    yield from (*view.warm_up, *view.test_session, view.blip, view.flare, *view.ease_off)
    yield from (way.when + way.action for way in view.decisions)
    for week in view.weeks:
        yield from (week.gate, week.goal)
        yield from (way.when + way.action for way in week.ways)
        yield from (dose.load for day in week.days for dose in day.doses)


def test_without_weights_nobody_reads_of_them(real: Derived) -> None:
    """Where no line of a plan has a weight, no text speaks of weights, bars or per cents."""
    without = [view for view in views(real) if not view.is_weighted]

    assert without
    assert [] == [
        (view.head.address, said)
        for view in without
        for said in words_of(view)
        if _OF_WEIGHTS.search(_BODY_WEIGHT.sub("", said))
    ]


def test_per_cent_is_explained_where_it_stands(real: Derived) -> None:
    """A sheet says what per cent means if and only if a line of the plan has one."""
    for view in views(real):
        doses = [dose for week in view.weeks for day in week.days for dose in day.doses]
        assert ("Per cent means" in view.key) == any("%" in dose.load for dose in doses)


def test_what_it_is_about_stands_on_its_sheets(real: Derived) -> None:
    """The lifts that a page names as what it is about are done with the equipment of the page."""
    for view in views(real):
        doses = [dose for week in view.weeks for day in week.days for dose in day.doses]
        on_sheets = {dose.exercise.address for dose in doses}
        assert {goal.address for goal in view.goals} <= on_sheets, view.head.address


def test_usual_weight_means_one_thing(real: Derived) -> None:
    """What a page calls a usual weight fits under the effort of the lines that ask for it."""
    said = re.compile(r"[Uu]sual weight before is .*? with about (\w+) repetitions to spare")
    named = 0
    for view in views(real):
        doses = [dose for week in view.weeks for day in week.days for dose in day.doses]
        asked = [float(dose.effort) for dose in doses if dose.percent == _WHOLE]
        assert all(float(view.usual_effort) <= effort for effort in asked), view.head.address
        for left in said.findall(view.head.lead):
            assert left == view.usual_left, view.head.address
            named += 1
    assert named
