"""Which jobs an exercise can do, and who has the equipment for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.model.exercise import Exercise
    from generator.model.guide import Guide
    from generator.model.terms import Profile, Role


def roles_of(guide: Guide, exercise: Exercise) -> tuple[Role, ...]:
    """Return the roles whose movements include the exercise's own, in the vocabulary's order."""
    roles = guide.vocabulary.roles.values()
    return tuple(role for role in roles if exercise.pattern in role.patterns)


def can_do(exercise: Exercise, profile: Profile) -> bool:
    """Say whether somebody with this equipment can do the exercise."""
    return all(any(tag in profile.has for tag in any_of) for any_of in exercise.equipment)


def profiles_for(guide: Guide, exercise: Exercise) -> tuple[Profile, ...]:
    """Return the equipment profiles in which the exercise can be done."""
    return tuple(p for p in guide.vocabulary.profiles.values() if can_do(exercise, p))


def roles_open_to(guide: Guide, profile: Profile) -> frozenset[str]:
    """Return the tags of the roles that some exercise fills with this equipment."""
    exercises = (each for each in guide.exercises.values() if can_do(each, profile))
    return frozenset(role.tag for each in exercises for role in roles_of(guide, each))
