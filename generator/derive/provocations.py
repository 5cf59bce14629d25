"""What an exercise holds of the things that can bring a back on.

Bending and weight while upright show in the posture, and where it can be estimated they are worked
out from it. Arching and twisting do not (a rib cage that lifts, a trunk that keeps from turning):
those are judged in the record, as is all of it where no posture tells. The limits are this
guide's own convention.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.derive.load import rating_of, typical_kg
from generator.mechanics.body import GRAVITY
from generator.mechanics.statics import Demand, Unknown
from generator.vocabulary import Amount, Provocation

if TYPE_CHECKING:
    from generator.mechanics.estimate import Posed
    from generator.mechanics.posture import Posture
    from generator.model.exercise import Exercise
    from generator.model.lifts import ReferenceLifter

MUCH_LEAN, SOME_LEAN = 55.0, 20.0
"""Degrees by which the trunk leans over while the back muscles hold it and the load."""
MUCH_HELD, SOME_HELD = 150.0, 60.0
"""Newton metres that the back muscles hold meanwhile."""
MUCH_BEND, SOME_BEND = 40.0, 25.0
"""Degrees by which the lower back rounds, from pelvis to chest; much only under load."""
MUCH_WEIGHT, SOME_WEIGHT = 60.0, 15.0
"""Kilograms that press along the back while it is nearer to upright than to level."""
UPRIGHT = 45.0

SHOWN = (Provocation.BENDING, Provocation.UPRIGHT_LOAD)
"""What a posture shows."""


def amount_of(exercise: Exercise, lifter: ReferenceLifter, provocation: Provocation) -> Amount:
    """Return how much of something an exercise holds in a typical set."""
    shown = shown_by_posture(exercise, lifter).get(provocation)
    return shown or exercise.spine.provokes.of(provocation) or Amount.LITTLE


@lru_cache(maxsize=8192)
def shown_by_posture(exercise: Exercise, lifter: ReferenceLifter) -> Mapping[Provocation, Amount]:
    """Return what the posture of an exercise shows; empty where it cannot be estimated."""
    typical = typical_kg(exercise, lifter)
    estimate = rating_of(exercise, typical).estimate
    return {} if estimate is None else _shown(estimate.moments, typical or 0.0)


def _shown(moments: Iterable[Posed], kg: float) -> Mapping[Provocation, Amount]:
    bending = upright = Amount.LITTLE
    for _, posture, demand in moments:
        if isinstance(demand, Unknown):
            continue
        bending = max(bending, _bending(posture, demand, kg), key=_rank)
        upright = max(upright, _upright(posture, demand, kg), key=_rank)
    return {Provocation.BENDING: bending, Provocation.UPRIGHT_LOAD: upright}


def _bending(posture: Posture, demand: Demand, kg: float) -> Amount:
    held = demand.moment.at(kg)
    lean = (posture.angles.pelvis + posture.angles.thorax) / 2
    bend = posture.angles.thorax - posture.angles.pelvis
    if (lean >= MUCH_LEAN and held >= MUCH_HELD) or (bend >= MUCH_BEND and abs(held) >= SOME_HELD):
        return Amount.MUCH
    if (lean >= SOME_LEAN and held >= SOME_HELD) or bend >= SOME_BEND:
        return Amount.SOME
    return Amount.LITTLE


def _upright(posture: Posture, demand: Demand, kg: float) -> Amount:
    if abs(posture.angles.lumbar) > UPRIGHT:
        return Amount.LITTLE
    pressing = demand.axial.per_kg * kg / GRAVITY
    if pressing >= MUCH_WEIGHT:
        return Amount.MUCH
    return Amount.SOME if pressing >= SOME_WEIGHT else Amount.LITTLE


def _rank(amount: Amount) -> int:
    return amount.rank
