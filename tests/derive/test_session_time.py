"""How long sessions take: reckoned, stated, and in an easier week."""

from __future__ import annotations

import pytest

from generator.checks.check import Derived
from generator.derive.schedule import schedule_of
from generator.derive.session_time import minutes_of

PLAN = "return-to-the-deadlift"


def test_session_time_adds_up(real: Derived) -> None:
    """Day A takes 8 minutes to warm up, then its sets and rests, counted by hand."""
    day = real.guide.plans[PLAN].sessions[0]
    by_hand = 3 * (8 * 4 + 150) + 3 * 3 * (10 * 4 + 90) + 3 * (8 * 4 * 2 + 45)

    assert 8 + by_hand / 60 == pytest.approx(minutes_of(day))


def test_sessions_fit_what_they_state(real: Derived) -> None:
    """Every session of every plan fits the minutes that it states."""
    sessions = [session for plan in real.guide.plans.values() for session in plan.sessions]

    assert [] == [each.name for each in sessions if minutes_of(each) > each.minutes]


def test_easier_week_takes_less_time(real: Derived) -> None:
    """An easier week has fewer sets, so its days are shorter, and no day is longer than stated."""
    plan = real.guide.plans["return-to-the-squat"]
    third, fourth = schedule_of(plan, "full-gym")[2:4]

    assert [50, 60] == [day.minutes for day in third.days]
    assert [40, 45] == [day.minutes for day in fourth.days]
    for each in real.guide.plans.values():
        stated = [session.minutes for session in each.sessions]
        for profile in each.profiles:
            for week in schedule_of(each, profile):
                found = [day.minutes for day in week.days]
                assert all(0 < m <= most for m, most in zip(found, stated, strict=True))
