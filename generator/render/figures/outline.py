"""Smooth closed contours through a few points."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

UNITS_PER_METRE: Final = 200
"""One unit of a drawing is half a centimetre."""

_PER_CENTIMETRE: Final = UNITS_PER_METRE / 100


def smooth(points: Sequence[tuple[float, float]]) -> str:
    """Return the path of a smooth closed contour (Catmull-Rom, as cubic Bezier curves).

    Args:
        points: the contour in centimetres, x ahead and y down, in order.
    """
    scaled = [complex(x, y) * _PER_CENTIMETRE for x, y in points]
    count = len(scaled)
    here = _rounded(scaled[0])
    words = [f"M{_pair(here)}c"]
    for number in range(count):
        before, start = scaled[number - 1], scaled[number]
        end, after = scaled[(number + 1) % count], scaled[(number + 2) % count]
        one = _rounded(start + (end - before) / 6)
        other = _rounded(end - (after - start) / 6)
        stop = _rounded(end)
        words += (_joined(point - here) for point in (one, other, stop))
        here = stop
    return "".join(words).replace("c ", "c") + "z"


def _rounded(point: complex) -> complex:
    return complex(round(point.real), round(point.imag))


def _pair(point: complex) -> str:
    return f"{point.real:.0f} {point.imag:.0f}".replace(" -", "-")


def _joined(step: complex) -> str:
    text = f"{step.real:.0f} {step.imag:.0f}".replace("-0", "0").replace(" -", "-")
    return text if text.startswith("-") else f" {text}"
