"""The reference set, pinned: what 100 on the index means.

The index compares a set with one set of one lift: the conventional deadlift of this guide with
100 kg. What its posture asks of the back at the hardest moment is written down here, so that the
unit does not move when somebody mends an angle. A test holds these figures against the record.
"""

from __future__ import annotations

from typing import Final

from generator.mechanics.body import (
    BODY_KG,
    EXTENSOR_ARM_METRES,
    FLEXOR_ARM_METRES,
    STATURE_METRES,
)
from generator.mechanics.statics import Demand, Linear

REFERENCE_EXERCISE: Final = "conventional-deadlift"
REFERENCE_KG: Final = 100.0
REFERENCE_INDEX: Final = 100.0

REFERENCE_DEMAND: Final = Demand(
    moment=Linear(123.34, 2.757),
    axial=Linear(144.4, 3.675),
)
"""At the start of the lift, for the reference lifter: newton metres and newtons."""


def compression(  # noqa: PLR0913  what is varied is named
    demand: Demand,
    kg: float,
    *,
    extensor_arm: float = EXTENSOR_ARM_METRES,
    flexor_arm: float = FLEXOR_ARM_METRES,
    body_kg: float = BODY_KG,
    stature: float = STATURE_METRES,
) -> float:
    """Return the compression in newtons that a demand makes with so many kilograms.

    Bodies of other sizes are taken to have the same shape: moments then grow with mass and with
    stature, and the moment of a load with stature alone.
    """
    mass, length = body_kg / BODY_KG, stature / STATURE_METRES
    moment = demand.moment.base * mass * length + demand.moment.per_kg * length * kg
    axial = demand.axial.base * mass + demand.axial.per_kg * kg
    arm = extensor_arm if moment >= 0.0 else flexor_arm
    # Muscles grow with the body: their lever arm is taken to scale with stature as well.
    return abs(moment) / (arm * length) + axial


REFERENCE_NEWTONS: Final = compression(REFERENCE_DEMAND, REFERENCE_KG)
"""The compression of the reference set. Never shown: newtons of different models do not compare."""
