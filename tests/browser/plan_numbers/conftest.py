"""A plan, opened on a phone."""

from __future__ import annotations

import pytest

from tests.browser.conftest import Visits
from tests.browser.plan_numbers.panel import PLAN
from tests.browser.visit import Visit


@pytest.fixture
def lifter(real_address: str, visit: Visits) -> Visit:
    """Open a plan on a phone, with the panel open."""
    seen = visit(real_address + PLAN, width=360, accept_downloads=True)
    seen.page.locator("#numbers > summary").click()
    return seen
