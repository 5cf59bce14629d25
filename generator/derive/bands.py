"""The bands of the index: fixed cut points, and where in its band a judged load is read."""

from __future__ import annotations

import math

from generator.vocabulary import Band

LOWEST_INDEX_OF: dict[Band, float] = {
    Band.VERY_LOW: 0.0,
    Band.LOW: 15.0,
    Band.MODERATE: 45.0,
    Band.HIGH: 75.0,
    Band.VERY_HIGH: 125.0,
}
"""Fixed cut points of the bands on the index. Chosen once, explained on the method page: an empty
bar deadlifted is low, the reference set high, a heavy triple very high."""

MIDDLE_INDEX_OF: dict[Band, float] = {
    Band.VERY_LOW: 7.5,
    Band.LOW: 30.0,
    Band.MODERATE: 60.0,
    Band.HIGH: 100.0,
    Band.VERY_HIGH: 140.0,
}
"""Where in its band a judged load is read. The very high band has no top; 140 is a convention."""

_TOP_OF = dict(zip(Band, [*list(LOWEST_INDEX_OF.values())[1:], math.inf], strict=True))


def band_of(index: float) -> Band:
    """Return the band an index falls in: the lowest also below nothing, as of a body that hangs."""
    found = (band for band in reversed(Band) if index >= LOWEST_INDEX_OF[band])
    return next(found, Band.VERY_LOW)


def top_of(band: Band) -> float:
    """Return the index at which the next band begins."""
    return _TOP_OF[band]
