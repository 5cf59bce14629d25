"""What happens to the plans: weeks, days, sets, percents, session time, the load of a week."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from generator.changes.fields import FieldChange, fields_changed
from generator.changes.sides import BeforeAfter
from generator.derive.schedule import rises_of, schedule_of, stage_in
from generator.derive.session_time import minutes_of
from generator.derive.weekly_load import weekly_load
from generator.vocabulary import Phase

if TYPE_CHECKING:
    from generator.model.guide import Guide
    from generator.model.plan import Plan
    from generator.model.session import Prescription, Session, Slot

NOTABLE_SHARE = 0.05
"""A week's load is told of where it moves by more than this share: the sum is rough, and a small
change of one exercise would else put every plan on the list. Our own convention."""


@dataclass(frozen=True, slots=True)
class SlotChange:
    """A place in a session that is filled otherwise, dosed otherwise, new, or gone."""

    day: str
    role: str
    exercises: tuple[tuple[str, BeforeAfter[str]], ...]
    """For each equipment profile in which it changed; empty for an exercise that is not there."""
    prescription: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class PlanChange:
    """A plan that is there before and after, and is another."""

    plan: Plan
    percents: BeforeAfter[tuple[float, ...]]
    """Of the usual weight, week by week; empty for a plan that does not go by weight."""
    efforts: BeforeAfter[tuple[float, ...]]
    """How hard a set of the goal may feel, week by week; empty where no effort rises."""
    phases: BeforeAfter[tuple[Phase, ...]]
    """The phase of each week."""
    easier_weeks: BeforeAfter[tuple[int, ...]]
    slots: tuple[SlotChange, ...]
    minutes: tuple[tuple[str, BeforeAfter[int | None]], ...]
    """Session time, worked out, of each day in which it changed; None for a day not there."""
    loads: BeforeAfter[tuple[float, ...]]
    """The load of each week with the plan's first profile, in sets of the reference deadlift."""

    @property
    def is_of_load(self) -> bool:
        """Say whether the load of some week moves by a notable share."""
        return any(
            abs(now - was) > NOTABLE_SHARE * max(now, was)
            for was, now in zip_longest(self.loads.before, self.loads.after, fillvalue=0.0)
        )

    def __bool__(self) -> bool:
        """Say whether anything happened at all."""
        weeks = (self.percents, self.efforts, self.phases, self.easier_weeks)
        is_other = any(not pair.is_same for pair in weeks)
        return bool(is_other or self.slots or self.minutes or self.is_of_load)


def plan_changes(before: Guide, after: Guide) -> list[PlanChange]:
    """Return each plan that is there on both sides and changed."""
    found = (
        _change(before, after, before.plans[id_], plan)
        for id_, plan in after.plans.items()
        if id_ in before.plans
    )
    return [change for change in found if change]


def _change(before: Guide, after: Guide, was: Plan, now: Plan) -> PlanChange:
    easier = (plan.progression.easier_weeks for plan in (was, now))
    return PlanChange(
        plan=now,
        percents=BeforeAfter(_percents(was), _percents(now)),
        efforts=BeforeAfter(_efforts(was), _efforts(now)),
        phases=BeforeAfter(*(tuple(_phases(plan)) for plan in (was, now))),
        easier_weeks=BeforeAfter(*easier),
        slots=tuple(_slots(was, now)),
        minutes=tuple(_minutes(was, now)),
        loads=BeforeAfter(_loads(before, was), _loads(after, now)),
    )


def _percents(plan: Plan) -> tuple[float, ...]:
    rises = rises_of(plan.progression, plan.weeks)
    return tuple(rise.percent for rise in rises if rise.percent is not None)


def _efforts(plan: Plan) -> tuple[float, ...]:
    rises = rises_of(plan.progression, plan.weeks)
    return tuple(rise.effort for rise in rises if rise.effort is not None)


def _phases(plan: Plan) -> Iterator[Phase]:
    for week in range(1, plan.weeks + 1):
        yield stage_in(plan, week).phase


def _loads(guide: Guide, plan: Plan) -> tuple[float, ...]:
    return tuple(weekly_load(guide, week) for week in schedule_of(plan, plan.profiles[0]))


def _minutes(was: Plan, now: Plan) -> Iterator[tuple[str, BeforeAfter[int | None]]]:
    old, new = (
        {session.name: round(minutes_of(session)) for session in plan.sessions}
        for plan in (was, now)
    )
    for name in {**old, **new}:
        pair = BeforeAfter(old.get(name), new.get(name))
        if not pair.is_same:
            yield name, pair


def _slots(was: Plan, now: Plan) -> Iterator[SlotChange]:
    """Yield the slots that differ; a slot is known by its day, its role and its turn in it."""
    old, new = _by_turn(was.sessions), _by_turn(now.sessions)
    for key in {**old, **new}:
        one, other = old.get(key), new.get(key)
        exercises = tuple(_exercises(one, other))
        prescription = tuple(_prescription(one, other))
        if exercises or prescription:
            yield SlotChange(key[0], key[1], exercises, prescription)


def _by_turn(sessions: tuple[Session, ...]) -> dict[tuple[str, str, int], Slot]:
    found: dict[tuple[str, str, int], Slot] = {}
    for session in sessions:
        for slot in session.slots:
            turn = sum(key[:2] == (session.name, slot.role) for key in found)
            found[session.name, slot.role, turn] = slot
    return found


def _exercises(was: Slot | None, now: Slot | None) -> Iterator[tuple[str, BeforeAfter[str]]]:
    none: Mapping[str, str] = {}
    old, new = was.exercises if was else none, now.exercises if now else none
    for profile in {**old, **new}:
        pair = BeforeAfter(old.get(profile, ""), new.get(profile, ""))
        if not pair.is_same:
            yield profile, pair


def _prescription(was: Slot | None, now: Slot | None) -> Iterator[FieldChange]:
    one: Prescription | None = was.prescription if was else None
    other = now.prescription if now else None
    if one is not None and other is not None:
        yield from fields_changed(one, other)
