"""One exercise as a stand-in for another: all that does not depend on the phase."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from generator.derive.fit import Part, parts_of, points_of
from generator.vocabulary import Quality

if TYPE_CHECKING:
    from generator.derive.neighbours import Neighbours
    from generator.derive.traits import Traits
    from generator.vocabulary import Provocation


@dataclass(frozen=True)
class Pair:
    """A lift and what may stand in for it.

    Most pairs never reach a table: what only a table shows is worked out when it is asked for.
    """

    original: Traits
    rival: Traits
    declared: str | None
    """The reason somebody gave, where they wrote that the rival is easier."""
    neighbours: Neighbours
    above: frozenset[str]
    """The exercises that a way leads up to from the lift."""

    @property
    def is_declared(self) -> bool:
        """Whether somebody wrote the relation, rather than the guide working it out."""
        return self.declared is not None

    @cached_property
    def is_harder(self) -> bool:
        """Whether relations or ladders lead up from the lift to the rival: the way up, not down."""
        return not self.is_declared and self.rival.id in self.above

    @property
    def reason(self) -> str:
        """Why it stands here: what somebody wrote, or why its load is what it is."""
        return self.declared or self.rival.exercise.lumbar_load.reason

    @cached_property
    def points(self) -> tuple[int, ...]:
        """The points of each part of the score."""
        return points_of(self.original, self.rival)

    @cached_property
    def score(self) -> int:
        """The sum of the parts, of 100."""
        return sum(self.points)

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts of the score, by their names."""
        return parts_of(self.points)

    @property
    def kept_roles(self) -> tuple[str, ...]:
        """Tags of the roles of the lift that the rival fills."""
        return tuple(role for role in self.original.roles if role in self.rival.roles)

    @property
    def kept_main_role(self) -> tuple[str, ...]:
        """The tag of the main role of the lift, where the rival fills it; else nothing."""
        return tuple(role for role in self.original.roles[:1] if role in self.rival.roles)

    @property
    def lost_roles(self) -> tuple[str, ...]:
        """Tags of the roles of the lift that the rival does not fill."""
        return tuple(role for role in self.original.roles if role not in self.rival.roles)

    @property
    def kept_muscles(self) -> tuple[str, ...]:
        """Tags of the main muscles of the lift that the rival works, if only as helpers."""
        works = self.rival.main_muscles | self.rival.helping_muscles
        return tuple(tag for tag in self.original.exercise.muscles.primary if tag in works)

    @property
    def does_some_of_it(self) -> bool:
        """Whether it does some of the work that the lift is chosen for; else it is another job.

        A role is wide: curls and press-downs are both for the arms, and neither does anything for
        the muscles of the other. What is done for mobility alone is not chosen for muscles.
        """
        if self.is_declared or self.original.qualities == {Quality.MOBILITY}:
            return True
        works = self.rival.main_muscles | self.rival.helping_muscles
        return not self.original.main_muscles.isdisjoint(works)

    @property
    def lost_muscles(self) -> tuple[str, ...]:
        """Tags of the main muscles of the lift that the rival leaves out."""
        kept = self.kept_muscles
        return tuple(tag for tag in self.original.exercise.muscles.primary if tag not in kept)

    @cached_property
    def adds(self) -> tuple[Provocation, ...]:
        """What the rival holds more of than the lift."""
        held = self.original.holds
        return tuple(
            each for each, amount in self.rival.holds.items() if amount.rank > held[each].rank
        )

    @cached_property
    def way_back(self) -> tuple[str, ...]:
        """Ids from the rival up to the lift; empty means straight back to the lighter lift."""
        return self.neighbours.way_up(self.rival.id, self.original.id)
