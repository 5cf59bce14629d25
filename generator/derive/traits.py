"""What one exercise brings to every comparison with another, worked out once.

A table holds each exercise against hundreds of others; what does not depend on the other is here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from generator.derive.provocations import amount_of
from generator.derive.roles import profiles_for, roles_of
from generator.vocabulary import Amount, Provocation, SupportShare

if TYPE_CHECKING:
    from generator.model.exercise import Exercise
    from generator.model.guide import Guide


class Traits(NamedTuple):
    """One exercise, with its terms as sets that are quick to compare."""

    exercise: Exercise
    roles: tuple[str, ...]
    """Tags of the roles it can fill, its main role first."""
    profiles: tuple[str, ...]
    """Tags of the equipment profiles it can be done with."""
    main_muscles: frozenset[str]
    helping_muscles: frozenset[str]
    qualities: frozenset[str]
    gear: frozenset[str]
    """Every piece of equipment that it names."""
    support_rank: int
    """How much of the trunk is carried."""
    holds: Mapping[Provocation, Amount]
    """How much it holds of each thing that can bring a back on."""

    @property
    def id(self) -> str:
        """The id of the exercise."""
        return self.exercise.id

    @property
    def brings_on(self) -> frozenset[Provocation]:
        """What it may bring on: what it holds much of, and what its record warns of."""
        cautioned = {caution.when for caution in self.exercise.cautions}
        return frozenset(
            each for each in Provocation if self.holds[each] is Amount.MUCH or each in cautioned
        )


def traits_of(guide: Guide, exercise: Exercise) -> Traits:
    """Work out what an exercise brings to every comparison."""
    lifter = guide.rules.reference_lifter
    support = exercise.support.share if exercise.support else SupportShare.NONE
    return Traits(
        exercise=exercise,
        roles=tuple(role.tag for role in roles_of(guide, exercise)),
        profiles=tuple(profile.tag for profile in profiles_for(guide, exercise)),
        main_muscles=frozenset(exercise.muscles.primary),
        helping_muscles=frozenset(exercise.muscles.secondary),
        qualities=frozenset(exercise.trains),
        gear=frozenset(tag for any_of in exercise.equipment for tag in any_of),
        support_rank=support.rank,
        holds={each: amount_of(exercise, lifter, each) for each in Provocation},
    )
