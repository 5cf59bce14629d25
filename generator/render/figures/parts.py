"""The shapes of the body: each drawn once, standing upright, its joint at the origin.

Contours in centimetres for the reference lifter, x ahead and y down. Where two parts meet both end
in a circle round the joint, so that they stay joined however far they bend.
"""

from __future__ import annotations

from typing import Final

from generator.render.figures.outline import smooth
from generator.vocabulary.figures import View

THIGH: Final = smooth([
    (7.6, -4), (9, 5), (8.4, 17), (6.6, 31), (5.7, 40), (4.6, 45.4), (0, 47.8), (-4.4, 45.6),
    (-5.2, 40), (-6, 30), (-8, 16), (-9, 4), (-7, -5), (0, -8),
])  # fmt: skip
SHANK: Final = smooth([
    (5.4, -1), (5, 7), (4.2, 18), (3.4, 31), (3, 40), (2.8, 44), (0, 46.6), (-3, 44.4),
    (-3.4, 38), (-5, 27), (-6.5, 14), (-5.8, 4), (-4.6, -3), (0, -5.2),
])  # fmt: skip
FOOT: Final = smooth([
    (3, -2.2), (4.4, 1.4), (10.6, 3.2), (16.6, 4.2), (19, 5.6), (18, 6.8), (9, 6.8), (0, 6.8),
    (-4.6, 6.8), (-5.6, 5), (-4.2, 1), (-3, -2.4), (0, -3.4),
])  # fmt: skip
UPPER_ARM: Final = smooth([
    (4.9, -1), (5.2, 5), (4.5, 14), (3.8, 24), (3.5, 29), (0, 32), (-3.6, 29), (-4, 22),
    (-4.9, 12), (-5.2, 4), (-4.6, -3), (0, -5.6),
])  # fmt: skip
FOREARM: Final = smooth([
    (3.6, 0), (3.9, 6), (3.1, 17), (2.4, 25), (3.7, 30), (4, 34), (3, 37.6), (0, 38.6),
    (-3, 37.2), (-3.4, 33), (-2.6, 26), (-3.2, 14), (-3.8, 5), (-3.4, -2), (0, -3.8),
])  # fmt: skip
PELVIS: Final = smooth([
    (6.6, 5), (8.8, -3), (9.4, -10), (7.6, -17), (0, -19.4), (-7, -17), (-8.6, -11),
    (-10.8, -4), (-11, 3), (-8.4, 8.6), (-2, 10), (3.4, 8.6),
])  # fmt: skip
LUMBAR: Final = smooth([
    (9.3, 2), (9.3, -8), (10, -17), (6.4, -24), (-1, -25.4), (-7.6, -22), (-8.2, -14),
    (-8, -6), (-8.4, 1), (-6, 7.4), (1, 9), (7, 7.4),
])  # fmt: skip
THORAX: Final = smooth([
    (10, 2), (11.6, -6), (12, -14), (10.4, -22), (7, -29), (4.4, -34), (0.6, -36.6),
    (-3.6, -35.6), (-7.4, -31.6), (-10.2, -25), (-10.8, -16), (-9.4, -6), (-8.4, 1), (-5, 7.4),
    (3, 8.6),
])  # fmt: skip
HEAD: Final = smooth([
    (6, 3), (5.4, -2), (6, -5), (9.4, -5.2), (10.8, -8.6), (12.6, -11.4), (11, -13.4),
    (10.6, -17), (7.4, -22), (1.4, -23.6), (-4.8, -21.4), (-7.2, -15.6), (-6, -9.4),
    (-4.6, -5), (-5.6, 1), (-4, 6), (2, 7),
])  # fmt: skip

FOOT_FRONT: Final = smooth([
    (3.4, -2), (4.6, 3), (5, 6.8), (0, 7.2), (-5, 6.8), (-4.6, 3), (-3.4, -2), (0, -3.4),
])  # fmt: skip
PELVIS_FRONT: Final = smooth([
    (15.6, 6), (16.6, 0), (15, -8), (13.4, -16), (0, -19), (-13.4, -16), (-15, -8), (-16.6, 0),
    (-15.6, 6), (-8, 9), (0, 10), (8, 9),
])  # fmt: skip
LUMBAR_FRONT: Final = smooth([
    (14.4, 3), (13.4, -6), (14.4, -17), (10, -24), (0, -26), (-10, -24), (-14.4, -17),
    (-13.4, -6), (-14.4, 3), (-9, 8), (0, 9), (9, 8),
])  # fmt: skip
THORAX_FRONT: Final = smooth([
    (14.4, 1), (16.4, -10), (19.4, -20), (21, -26), (17, -30), (8, -32.4), (5, -36), (0, -37),
    (-5, -36), (-8, -32.4), (-17, -30), (-21, -26), (-19.4, -20), (-16.4, -10), (-14.4, 1),
    (-8, 7), (0, 8), (8, 7),
])  # fmt: skip
HEAD_FRONT: Final = smooth([
    (5, 3), (4.8, -3), (7.2, -7), (8.2, -13), (7, -19.6), (0, -23.6), (-7, -19.6), (-8.2, -13),
    (-7.2, -7), (-4.8, -3), (-5, 3), (0, 6),
])  # fmt: skip

MARK: Final = "M-8-2L-7-32"
"""The lower back: a stroke along its middle."""

SIDE: Final = {
    "thigh": THIGH, "shank": SHANK, "foot": FOOT, "upper-arm": UPPER_ARM, "forearm": FOREARM,
    "pelvis": PELVIS, "lumbar": LUMBAR, "thorax": THORAX, "head": HEAD, "mark": MARK,
}  # fmt: skip
"""From the side, facing ahead."""

FRONT: Final = {
    "foot-front": FOOT_FRONT, "pelvis-front": PELVIS_FRONT, "lumbar-front": LUMBAR_FRONT,
    "thorax-front": THORAX_FRONT, "head-front": HEAD_FRONT, "mark-front": "M0-2V-32",
}  # fmt: skip
"""What looks otherwise from the front; arms and legs are the same."""

SIDE_NAMES: Final = tuple(SIDE)
LIMBS: Final = ("thigh", "shank", "upper-arm", "forearm")


def shapes_of(view: View) -> dict[str, str]:
    """Return the shapes that a figure needs."""
    return SIDE if view is View.SIDE else {name: SIDE[name] for name in LIMBS} | FRONT


def shape_in(view: View, shape: str) -> str:
    """Return the name of a shape as it is seen in a view."""
    return f"{shape}-front" if view is View.FRONT and f"{shape}-front" in FRONT else shape


def id_of(shape: str) -> str:
    """Return the id of a shape in a drawing: short, since every drawing says it many times.

    No record can have it: in a file of thumbnails it stands beside the ids of exercises.
    """
    return f"b_{_LETTERS[shape]}"


_LETTERS: Final = {
    shape: letter for letter, shape in zip("tsfuaplchmFPLCHM", (*SIDE_NAMES, *FRONT), strict=True)
}


def defs(shapes: dict[str, str]) -> str:
    """Return shapes as definitions that figures use by name."""
    paths = "".join(f'<path id="{id_of(name)}" d="{path}"/>' for name, path in shapes.items())
    return f"<defs>{paths}</defs>"
