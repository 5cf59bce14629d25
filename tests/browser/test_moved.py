"""Old addresses in a real browser: it arrives, with and without a script."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.adapters.test_moved import MOVED, SPLIT
from tests.browser.conftest import Visits, served


@pytest.fixture(scope="module")
def tiny_address(tiny_build: Path) -> Iterator[str]:
    """Serve the small guide, in which a few ids have moved."""
    with served(tiny_build) as address:
        yield address


@pytest.mark.parametrize("old,new", MOVED.items())
@pytest.mark.parametrize("options", [{}, {"java_script_enabled": False}], ids=["", "no script"])
def test_browser_is_sent_on(
    old: str, new: str, options: dict[str, bool], tiny_address: str, visit: Visits
) -> None:
    """Whoever opens the old address is on the new page, and the policy has stopped nothing."""
    seen = visit(tiny_address + old, **options)
    seen.page.wait_for_url(tiny_address + new)

    assert [] == seen.troubles
    assert "moved" not in (seen.page.title() or "").lower()


def test_reader_chooses_on_a_split_page(tiny_address: str, visit: Visits) -> None:
    """On a split page one click leads to the choice; on a phone nothing scrolls sideways."""
    seen = visit(tiny_address + SPLIT, width=360)
    assert [] == seen.troubles
    assert seen.sideways() <= 0

    seen.page.locator(".door a").first.click()
    assert tiny_address + "/exercises/romanian-deadlift/" == seen.page.url
