"""The bands of the index."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.derive.bands import LOWEST_INDEX_OF, MIDDLE_INDEX_OF, band_of, top_of
from generator.vocabulary import Band


@pytest.mark.parametrize("band", Band)
def test_bands_meet_without_a_gap(band: Band) -> None:
    """A band holds its lowest index and its middle, and the next one begins at its top."""
    assert band is band_of(LOWEST_INDEX_OF[band])
    assert band is band_of(MIDDLE_INDEX_OF[band])
    assert band is band_of(math.nextafter(min(top_of(band), 1e9), 0))


@given(index=st.floats(0, 1000), more=st.floats(0, 1000))
def test_more_load_is_never_a_lower_band(index: float, more: float) -> None:
    """Bands rise with the index."""
    assert band_of(index).rank <= band_of(index + more).rank


@pytest.mark.parametrize("index", [-0.0, -1e-9, -50.0])
def test_below_nothing_is_very_low(index: float) -> None:
    """A load that comes out below nothing, as that of a body that hangs, is very low."""
    assert Band.VERY_LOW is band_of(index)


def test_reference_set_is_in_the_middle_of_high() -> None:
    """The reference set, 100, is where a lift that is judged high is read."""
    assert (Band.HIGH, 100.0) == (band_of(100.0), MIDDLE_INDEX_OF[Band.HIGH])
