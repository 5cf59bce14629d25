"""What the tests of drafts share: a library to draw on."""

from __future__ import annotations

import pytest

from generator.checks.catalogue import check_records
from generator.drafts.library import Library
from generator.reading.records import read_records
from tests.places import TINY


@pytest.fixture(scope="session")
def library() -> Library:
    """Return the small guide."""
    records = read_records(TINY)
    derived = check_records(records).derived
    assert derived is not None
    return Library(records, derived.guide)
