"""Jobs and equipment."""

from __future__ import annotations

from hypothesis import given

from generator.checks.check import Derived
from generator.derive.fit import EQUIPMENT, points_of
from generator.derive.roles import can_do, profiles_for, roles_of
from generator.derive.traits import traits_of
from generator.model.guide import Guide
from tests.derive.generated import guides, made


def test_every_real_exercise_has_a_role_and_a_profile(real: Derived) -> None:
    """Every exercise does some job, and somebody has the equipment for it."""
    guide = real.guide
    without = [
        exercise.id
        for exercise in guide.exercises.values()
        if not (roles_of(guide, exercise) and profiles_for(guide, exercise))
    ]

    assert [] == without


def test_roles_come_in_the_order_of_the_vocabulary(real: Derived) -> None:
    """A hinge is a hip hinge first, and hamstring work second."""
    roles = roles_of(real.guide, real.guide.exercises["conventional-deadlift"])

    assert ["hip-hinge", "hamstrings"] == [role.tag for role in roles]


def test_all_of_the_outer_any_of_the_inner(real: Derived) -> None:
    """Equipment is all of the outer list, and of each inner list any one."""
    profiles = real.guide.vocabulary.profiles
    lift = made("lift", equipment=[["barbell", "dumbbell"], ["bench"]])

    assert [True, True, True, False] == [
        can_do(lift, profiles[tag])
        for tag in ("full-gym", "home-barbell", "dumbbells", "no-equipment")
    ]


def test_nothing_needed_is_for_everybody(real: Derived) -> None:
    """An exercise that needs nothing can be done with every profile."""
    free = made("free", equipment=[])

    assert tuple(real.guide.vocabulary.profiles.values()) == profiles_for(real.guide, free)


@given(guide=guides())
def test_nothing_needs_more_than_itself(guide: Guide) -> None:
    """The equipment of an exercise is enough for itself, and for what needs nothing."""
    free = traits_of(guide, made("free", equipment=[]))

    for exercise in guide.exercises.values():
        traits = traits_of(guide, exercise)
        assert [EQUIPMENT] * 2 == [points_of(traits, rival)[-1] for rival in (traits, free)]
