"""What the script of a plan may offer in place of an exercise on its sheets."""

from __future__ import annotations

from generator.checks.check import Derived
from generator.views.plan_numbers import exercise_numbers


def test_what_is_no_easy_swap_is_not_offered(real: Derived) -> None:
    """A swing or a good morning stands in for nothing: it is there where the plan itself has it."""
    guide = real.guide
    never = {each.id for each in guide.exercises.values() if not each.easy_swap}
    for plan in guide.plans.values():
        for profile in plan.profiles:
            slots = [slot for session in plan.sessions for slot in session.slots]
            own = {
                (slot.exercises[profile], slot.role) for slot in slots if profile in slot.exercises
            }
            offered = {
                (each.id, role)
                for each in exercise_numbers(guide, plan, profile)
                for role in each.roles.split()
            }
            assert {pair for pair in offered if pair[0] in never} <= own
    assert {"kettlebell-swing", "good-morning"} <= never
