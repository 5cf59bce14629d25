"""Smooth closed contours."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.render.figures.outline import smooth
from generator.render.figures.parts import FRONT, SIDE

COORDINATES = st.integers(-400, 400).map(lambda tenths: tenths / 10)
CONTOURS = st.lists(st.tuples(COORDINATES, COORDINATES), min_size=3, max_size=12)


def corners(path: str) -> list[tuple[int, int]]:
    """Return where each curve of a path ends, from the start on."""
    numbers = [int(number) for number in re.findall(r"-?\d+", path)]
    points = [(numbers[0], numbers[1])]
    for place in range(2, len(numbers), 6):
        x, y = points[-1]
        # Each curve is given from the point before it: two handles, then its end.
        points.append((x + numbers[place + 4], y + numbers[place + 5]))
    return points


@given(points=CONTOURS)
def test_contour_goes_through_its_points(points: list[tuple[float, float]]) -> None:
    """A contour goes through every point, to the half centimetre, and ends where it began."""
    expected = [(round(x * 2), round(y * 2)) for x, y in points]

    assert [*expected, expected[0]] == corners(smooth(points))


@given(points=CONTOURS)
def test_contour_is_a_closed_path_of_whole_numbers(points: list[tuple[float, float]]) -> None:
    """A contour is one start, six whole numbers for each point, and an end."""
    path = smooth(points)

    assert re.fullmatch(r"M-?\d+[ -]\d+c( ?-?\d+)+z", path)
    assert 2 + 6 * len(points) == len(re.findall(r"-?\d+", path))


@pytest.mark.parametrize("path", [*SIDE.values(), *FRONT.values()])
def test_shapes_are_drawn_round_their_joint(path: str) -> None:
    """Every shape of the body reaches to where its joint is, and no further than a thigh."""
    points = corners(path) if "c" in path else [(0, 0)]

    assert min(abs(x) + abs(y) for x, y in points) < 30
    assert max(max(abs(x), abs(y)) for x, y in points) < 110
