"""Where am I, opened on a phone."""

from __future__ import annotations

import pytest

from tests.browser.conftest import Visits
from tests.browser.visit import Visit
from tests.browser.where.form import START


@pytest.fixture
def lifter(real_address: str, visit: Visits) -> Visit:
    """Open the page on a phone."""
    return visit(real_address + START, width=360)
