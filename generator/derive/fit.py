"""How well one exercise does the job of another: a sum of named parts, which pages can show.

The weights are this guide's own convention. Load is not among them: it decides who may stand in
the table at all, not who stands first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from generator.vocabulary import Fit, Loadable, SupportShare

if TYPE_CHECKING:
    from generator.derive.traits import Traits

MOVEMENT, MUSCLES, QUALITY, LOADABLE, SUPPORT, CALM, EQUIPMENT = 35, 20, 15, 10, 5, 10, 5
"""The most each part can give; together 100."""

MAIN_ROLE_SHARE, OTHER_ROLE_SHARE = 0.6, 0.3
"""What another movement gets of the points for the movement: if it fills the main role of the
original, the one its movement is named under first; or only another role of it."""

BEST_FROM, WORKABLE_FROM = 70, 50
"""From which score a swap is called best, and from which workable."""

NAMES = (
    "keeps the movement", "works the same muscles", "trains the same quality",
    "can be loaded in steps", "carries the trunk", "brings on no more", "needs no other equipment",
)  # fmt: skip
_MOST = (MOVEMENT, MUSCLES, QUALITY, LOADABLE, SUPPORT, CALM, EQUIPMENT)


class Part(NamedTuple):
    """One part of a score."""

    name: str
    points: int
    most: int


def fit_of(score: int) -> Fit:
    """Say a score in a word."""
    if score >= BEST_FROM:
        return Fit.BEST
    return Fit.WORKABLE if score >= WORKABLE_FROM else Fit.COMPROMISE


def parts_of(points: tuple[int, ...]) -> tuple[Part, ...]:
    """Return the parts of a score by their names, from the points of each."""
    return tuple(Part(*part) for part in zip(NAMES, points, _MOST, strict=True))


def points_of(original: Traits, rival: Traits) -> tuple[int, ...]:
    """Return the points of each part for one exercise as a stand-in for another, in order."""
    return (
        round(_movement(original, rival) * MOVEMENT),
        round(_muscles(original, rival) * MUSCLES),
        round(len(original.qualities & rival.qualities) / len(original.qualities) * QUALITY),
        round(_loadable(original, rival) * LOADABLE),
        round(rival.support_rank / SupportShare.MOST.rank * SUPPORT),
        round(_calm(original, rival) * CALM),
        round(_equipment(original, rival) * EQUIPMENT),
    )


def _movement(original: Traits, rival: Traits) -> float:
    if original.exercise.pattern is rival.exercise.pattern:
        return 1.0
    if original.roles and original.roles[0] in rival.roles:
        return MAIN_ROLE_SHARE
    return OTHER_ROLE_SHARE if any(role in rival.roles for role in original.roles) else 0.0


def _muscles(original: Traits, rival: Traits) -> float:
    """Return the share of the original's main muscles that the rival works, helpers half."""
    mains = len(original.main_muscles & rival.main_muscles)
    helps = len(original.main_muscles & (rival.helping_muscles - rival.main_muscles))
    return (mains + helps / 2) / len(original.main_muscles)


def _loadable(original: Traits, rival: Traits) -> float:
    wanted = original.exercise.load.loadable
    if wanted is Loadable.NONE:
        return 1.0
    return min(1.0, rival.exercise.load.loadable.rank / wanted.rank)


def _calm(original: Traits, rival: Traits) -> float:
    """Return the share of provocations of which the rival holds no more than the original."""
    no_more = [rival.holds[each].rank <= held.rank for each, held in original.holds.items()]
    return sum(no_more) / len(no_more)


def _equipment(original: Traits, rival: Traits) -> bool:
    """Say whether the equipment of the original is enough for the rival."""
    return all(not original.gear.isdisjoint(any_of) for any_of in rival.exercise.equipment)
