"""How long the segments of a skeleton are, and how long they should be."""

from __future__ import annotations

from generator.mechanics.body import Body
from generator.mechanics.skeleton import Skeleton


def lengths_of(body: Body, skeleton: Skeleton) -> list[float]:
    """Return the lengths of all segments of a skeleton, in metres, in a fixed order."""
    shoulders = skeleton.t12l1 + body.shoulder_share * (skeleton.c7 - skeleton.t12l1)
    trunk = [
        abs(skeleton.l5s1 - skeleton.hip),
        abs(skeleton.t12l1 - skeleton.l5s1),
        abs(skeleton.c7 - skeleton.t12l1),
        abs(skeleton.crown - skeleton.c7),
        abs((skeleton.near.shoulder + skeleton.far.shoulder) / 2 - shoulders),
    ]
    limbs = [
        length
        for limb in (skeleton.near, skeleton.far)
        for length in (
            abs(limb.knee - limb.hip),
            abs(limb.ankle - limb.knee),
            abs(limb.toes - limb.heel),
            abs(limb.toes - limb.ankle),
            abs(limb.elbow - limb.shoulder),
            abs(limb.wrist - limb.elbow),
            abs(limb.grip - limb.wrist),
            abs(limb.grip - limb.elbow),
        )
    ]
    return [*trunk, *limbs]


def lengths_that_belong(body: Body) -> list[float]:
    """Return the lengths that the segments of a body have, in the same order."""
    limb = [
        body.thigh,
        body.shank,
        body.heel + body.toes,
        abs(complex(body.toes, body.ankle_height)),
        body.upper_arm,
        body.forearm,
        body.hand,
        body.forearm + body.hand,
    ]
    return [body.pelvis, body.lumbar, body.thorax, body.neck, 0.0, *limb, *limb]
