"""The body as segments: how long, how heavy, where each one's mass sits."""

from __future__ import annotations

from typing import Final, NamedTuple

GRAVITY: Final = 9.81
"""Metres per second squared."""

STATURE_METRES: Final = 1.75
BODY_KG: Final = 80.0
"""The reference lifter."""

EXTENSOR_ARM_METRES: Final = 0.06
"""Lever arm of the back extensors about L5/S1. Published figures run from about 5 to 7 cm."""

FLEXOR_ARM_METRES: Final = 0.09
"""Lever arm of the abdominal wall about L5/S1, where the front has to hold."""

# Lengths as shares of stature, masses as shares of body mass, centres as shares of the length
# from the end named first: de Leva 1996, men (stature 1.741 m). The pelvis ends at L5/S1, the
# lumbar segment at T12/L1, the thorax at C7; the table divides the trunk at xiphoid and navel.
# Its middle part has its centre at about the height of T12/L1, so that mass sits there; the
# third of the lower part that lies above L5/S1 is counted with the pelvis (under 1 Nm).


class Body(NamedTuple):
    """A body of some size: lengths in metres, masses in kilograms."""

    kg: float
    stature: float
    shank: float
    thigh: float
    pelvis: float
    lumbar: float
    thorax: float
    shoulder_share: float
    """Where on the thorax, from T12/L1, the shoulder joint is."""
    neck: float
    upper_arm: float
    forearm: float
    hand: float
    """From the wrist to the middle of the grip."""
    ankle_height: float
    heel: float
    """How far the heel is behind the ankle."""
    toes: float
    """How far the tips of the toes are ahead of the ankle."""
    depth: float
    """Half the depth of the trunk: how far back and chest are from its middle line."""
    seat: float
    """How far the hip joint is above what one sits on."""
    limb: float
    """Half the thickness of knee and forearm."""
    half_hips: float
    half_shoulders: float


def body_of(kg: float = BODY_KG, stature: float = STATURE_METRES) -> Body:
    """Return a body of a mass in kilograms and a stature in metres; segments scale with both."""
    return Body(
        kg=kg,
        stature=stature,
        shank=0.2493 * stature,
        thigh=0.2425 * stature,
        pelvis=0.0575 * stature,
        lumbar=0.0950 * stature,
        thorax=0.1940 * stature,
        shoulder_share=0.74,
        neck=0.1227 * stature,
        upper_arm=0.1618 * stature,
        forearm=0.1545 * stature,
        hand=0.0400 * stature,
        ankle_height=0.0390 * stature,
        heel=0.0300 * stature,
        toes=0.1000 * stature,
        depth=0.0600 * stature,
        seat=0.0550 * stature,
        limb=0.0280 * stature,
        half_hips=0.0500 * stature,
        half_shoulders=0.1050 * stature,
    )


HEAD_SHARE: Final = 0.0694
UPPER_TRUNK_SHARE: Final = 0.1596
MIDDLE_TRUNK_SHARE: Final = 0.1633
LOWER_TRUNK_SHARE: Final = 0.1117
UPPER_ARM_SHARE: Final = 0.0271
FOREARM_SHARE: Final = 0.0162
HAND_SHARE: Final = 0.0061
THIGH_SHARE: Final = 0.1416
SHANK_SHARE: Final = 0.0433
FOOT_SHARE: Final = 0.0137

ABOVE_SHARE: Final = (
    HEAD_SHARE
    + UPPER_TRUNK_SHARE
    + MIDDLE_TRUNK_SHARE
    + 2 * (UPPER_ARM_SHARE + FOREARM_SHARE + HAND_SHARE)
)
"""Everything above L5/S1, as a share of body mass; the rest is below."""
BELOW_SHARE: Final = LOWER_TRUNK_SHARE + 2 * (THIGH_SHARE + SHANK_SHARE + FOOT_SHARE)

HEAD_CENTRE: Final = 0.50
"""From C7 to the crown."""
UPPER_TRUNK_CENTRE: Final = 0.64
"""From T12/L1 to C7."""
LOWER_TRUNK_CENTRE: Final = 0.57
"""From the hip to L5/S1."""
UPPER_ARM_CENTRE: Final = 0.5772
FOREARM_CENTRE: Final = 0.4574
THIGH_CENTRE: Final = 0.4095
SHANK_CENTRE: Final = 0.4459
FOOT_CENTRE: Final = 0.4415
"""From the heel to the toes."""
