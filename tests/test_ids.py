"""No id is lost in silence: each one that was ever there is there, or says where it went."""

from __future__ import annotations

import pytest

from generator.checks.check import Derived
from generator.derive.moves import moves_of
from tests.golden_files import Golden
from tests.places import TESTS

FILE = TESTS / "golden" / "ids.txt"

LOST = """\
{ids}
had an address, and nothing answers there any more. Say in content/moved.yml where each went. If you
only mean to take a record away, let its id lead to the one that comes nearest."""


@pytest.fixture(scope="module")
def there(real: Derived) -> set[str]:
    """Return the ids that are there, with the folders of their kinds; and the lift pages."""
    guide = real.guide
    records = (guide.exercises, guide.ladders, guide.plans, guide.sources, guide.comparisons)
    lifts = {f"lifts/{lift.exercise}" for lift in guide.rules.main_lifts.lifts}
    return lifts | {record.key for kind in records for record in kind.values()}


def test_no_id_is_lost(there: set[str], real: Derived, golden: Golden) -> None:
    """Each id that is on the list is a record, or stands in content/moved.yml."""
    listed = set(FILE.read_text(encoding="utf-8").split())
    if golden.is_updating:
        FILE.write_text("".join(f"{id_}\n" for id_ in sorted(listed | there)), encoding="utf-8")
    moved = {f"{old.kind}/{old.id}" for old in moves_of(real.guide)}
    lost = sorted(listed - there - moved)

    assert not lost, LOST.format(ids="\n".join(f"  {id_}" for id_ in lost))
