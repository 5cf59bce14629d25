"""How well one exercise does the job of another: a sum of named parts, which pages can show.

The weights are this guide's own convention. Load is not among them: it decides who may stand in
the table at all, not who stands first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.provocations import amount_of
from generator.derive.roles import needs_no_more_than, roles_of
from generator.vocabulary import Fit, Loadable, Provocation, SupportShare

if TYPE_CHECKING:
    from generator.model.exercise import Exercise
    from generator.model.guide import Guide

MOVEMENT, MUSCLES, QUALITY, LOADABLE, SUPPORT, CALM, EQUIPMENT = 35, 20, 15, 10, 5, 10, 5
"""The most each part can give; together 100."""

MAIN_ROLE_SHARE, OTHER_ROLE_SHARE = 0.6, 0.3
"""What another movement gets of the points for the movement: if it fills the main role of the
original, the one its movement is named under first; or only another role of it."""

BEST_FROM, WORKABLE_FROM = 70, 50
"""From which score a swap is called best, and from which workable."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a score."""

    name: str
    points: int
    most: int


def fit_of(score: int) -> Fit:
    """Say a score in a word."""
    if score >= BEST_FROM:
        return Fit.BEST
    return Fit.WORKABLE if score >= WORKABLE_FROM else Fit.COMPROMISE


def parts_of(guide: Guide, original: Exercise, rival: Exercise) -> tuple[Part, ...]:
    """Return the parts of the score of one exercise as a stand-in for another."""
    return (
        _part("keeps the movement", _movement(guide, original, rival), MOVEMENT),
        _part("works the same muscles", _muscles(original, rival), MUSCLES),
        _part("trains the same quality", _qualities(original, rival), QUALITY),
        _part("can be loaded in steps", _loadable(original, rival), LOADABLE),
        _part("carries the trunk", _support(rival), SUPPORT),
        _part("brings on no more", _calm(guide, original, rival), CALM),
        _part("needs no other equipment", float(needs_no_more_than(rival, original)), EQUIPMENT),
    )


def _part(name: str, share: float, most: int) -> Part:
    return Part(name, round(share * most), most)


def _movement(guide: Guide, original: Exercise, rival: Exercise) -> float:
    if original.pattern is rival.pattern:
        return 1.0
    wanted = [role.tag for role in roles_of(guide, original)]
    filled = {role.tag for role in roles_of(guide, rival)}
    if not filled & set(wanted):
        return 0.0
    return MAIN_ROLE_SHARE if wanted[0] in filled else OTHER_ROLE_SHARE


def _muscles(original: Exercise, rival: Exercise) -> float:
    """Return the share of the original's main muscles that the rival works, helpers half."""
    main, help_ = set(rival.muscles.primary), set(rival.muscles.secondary)
    worked = sum(1.0 if tag in main else 0.5 if tag in help_ else 0.0
                 for tag in original.muscles.primary)  # fmt: skip
    return worked / len(original.muscles.primary)


def _qualities(original: Exercise, rival: Exercise) -> float:
    return len(set(original.trains) & set(rival.trains)) / len(set(original.trains))


def _loadable(original: Exercise, rival: Exercise) -> float:
    if original.load.loadable is Loadable.NONE:
        return 1.0
    return min(1.0, rival.load.loadable.rank / original.load.loadable.rank)


def _support(rival: Exercise) -> float:
    share = rival.support.share if rival.support else SupportShare.NONE
    return share.rank / SupportShare.MOST.rank


def _calm(guide: Guide, original: Exercise, rival: Exercise) -> float:
    """Return the share of provocations of which the rival holds no more than the original."""
    lifter = guide.rules.reference_lifter
    no_more = [
        amount_of(rival, lifter, each).rank <= amount_of(original, lifter, each).rank
        for each in Provocation
    ]
    return sum(no_more) / len(no_more)
