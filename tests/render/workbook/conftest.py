"""The workbooks of the real guide, each read once."""

from __future__ import annotations

import pytest

from generator.checks.check import Derived
from generator.render.workbook.edition import Edition
from generator.site import Site
from generator.views.plan import plan_views
from tests.recalculated import cells_of
from tests.workbook_reader import Read


@pytest.fixture(scope="session")
def workbooks(real: Derived, real_site: Site) -> tuple[Read, ...]:
    """Return every workbook of the real guide."""
    return tuple(
        Read(Edition(view), content, cells_of(content))
        for plan in real.guide.plans.values()
        for view in plan_views(real, plan)
        for content in (real_site.files[view.workbook],)
    )
