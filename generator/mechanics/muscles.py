"""Where each muscle group lies on a body seen from the front and from behind: a sketch, no anatomy.

Points are whole centimetres, x from the middle of the body to its side and y down from the top of
the head. Each contour is there on both sides. Whoever draws it rounds the corners, so few points
do; a group lies where lifters point, not where its tendons begin.
"""

from __future__ import annotations

from typing import Final, NamedTuple

Contour = tuple[tuple[int, int], ...]


class Place(NamedTuple):
    """Where a muscle group shows: its contours on one side of the body."""

    front: tuple[Contour, ...] = ()
    back: tuple[Contour, ...] = ()


BODY: Final[Contour] = (
    (0, -1), (7, 0), (10, 9), (8, 18), (5, 21), (5, 28), (12, 31), (21, 32), (26, 38), (27, 50),
    (30, 66), (34, 80), (36, 92), (40, 98), (40, 107), (37, 111), (33, 105), (32, 94), (27, 82),
    (24, 68), (19, 46), (18, 54), (15, 64), (15, 72), (18, 82), (20, 94), (19, 108), (15, 126),
    (14, 133), (15, 144), (13, 158), (11, 167), (15, 175), (12, 178), (6, 178), (5, 170), (6, 158),
    (4, 144), (5, 132), (3, 118), (1, 98), (0, 94),
)  # fmt: skip
"""The outline of one half, from the crown down the outside and up between the legs."""

PLACES: Final[dict[str, Place]] = {
    "neck": Place(
        front=(((1, 22), (5, 22), (5, 27), (2, 31)),),
        back=(((0, 19), (5, 20), (5, 25), (0, 25)),),
    ),
    "traps": Place(
        front=(((6, 27), (12, 31), (17, 33), (8, 34), (4, 33)),),
        back=(((0, 26), (5, 26), (9, 31), (19, 33), (12, 37), (6, 39), (0, 43)),),
    ),
    "delts": Place(
        front=(((16, 33), (22, 32), (27, 38), (27, 49), (23, 47), (19, 40)),),
    ),
    "rear-delts": Place(
        back=(((16, 35), (22, 32), (27, 38), (26, 48), (22, 44), (17, 39)),),
    ),
    "rotator-cuff": Place(
        back=(((9, 39), (16, 38), (20, 44), (14, 49), (10, 45)),),
    ),
    "chest": Place(
        front=(((1, 36), (9, 35), (17, 36), (20, 44), (16, 50), (8, 52), (1, 49)),),
    ),
    "serratus": Place(
        front=(((12, 53), (18, 50), (18, 56), (15, 63), (11, 59)),),
    ),
    "abdominals": Place(
        front=(((1, 53), (9, 54), (9, 68), (8, 82), (4, 92), (1, 92)),),
    ),
    "obliques": Place(
        front=(((10, 62), (15, 65), (14, 72), (18, 83), (13, 85), (9, 78)),),
        back=(((10, 71), (15, 66), (15, 73), (17, 82), (11, 81)),),
    ),
    "upper-back": Place(
        back=(((0, 45), (6, 41), (9, 45), (13, 51), (8, 55), (0, 58)),),
    ),
    "lats": Place(
        back=(((14, 51), (19, 46), (18, 56), (14, 66), (7, 78), (6, 66), (9, 57)),),
    ),
    "back-extensors": Place(
        back=(((0, 60), (6, 58), (6, 70), (8, 80), (4, 87), (0, 87)),),
    ),
    "biceps": Place(
        front=(((20, 49), (25, 48), (29, 59), (30, 67), (26, 67), (23, 60)),),
    ),
    "triceps": Place(
        back=(((20, 47), (26, 48), (29, 59), (30, 67), (25, 67), (22, 57)),),
    ),
    "forearms": Place(
        front=(((25, 69), (31, 68), (35, 82), (36, 94), (32, 94), (28, 83)),),
        back=(((25, 69), (31, 68), (35, 82), (36, 94), (32, 94), (28, 83)),),
    ),
    "abductors": Place(
        front=(((14, 86), (18, 83), (20, 95), (19, 105), (15, 96)),),
        back=(((8, 83), (17, 82), (20, 95), (15, 92), (9, 88)),),
    ),
    "glutes": Place(
        back=(((1, 89), (8, 88), (15, 93), (20, 99), (17, 108), (8, 109), (1, 105)),),
    ),
    "hip-flexors": Place(
        front=(((5, 93), (12, 85), (15, 93), (12, 102), (6, 100)),),
    ),
    "adductors": Place(
        front=(((1, 97), (6, 99), (8, 112), (6, 126), (4, 121), (2, 108)),),
        back=(((1, 106), (5, 108), (6, 118), (5, 128), (3, 120)),),
    ),
    "quadriceps": Place(
        front=(((9, 103), (16, 96), (20, 104), (17, 122), (14, 133), (7, 133), (7, 122)),),
    ),
    "hamstrings": Place(
        back=(((7, 110), (18, 108), (18, 120), (14, 134), (7, 134), (6, 120)),),
    ),
    "shins": Place(
        front=(((8, 137), (13, 136), (15, 145), (12, 160), (8, 166), (8, 150)),),
    ),
    "calves": Place(
        back=(((6, 134), (14, 134), (16, 145), (13, 157), (9, 164), (6, 156), (4, 145)),),
    ),
}
"""By the tags of content/vocabulary/muscles.yml."""
