"""The page that leads from a muscle to the exercises for it."""

from __future__ import annotations

from generator.checks.check import Derived
from generator.derive.start import Verdict, phase_verdict
from generator.views.muscles import muscles_view
from generator.vocabulary import Phase


def test_what_waits_says_so_beside_its_band(real: Derived) -> None:
    """A row says in which phases it is left for later, and no other row says anything."""
    said = {row.link.text: row.later for group in muscles_view(real).groups for row in group.rows}
    waits = {
        each.name
        for each in real.guide.exercises.values()
        if any(phase_verdict(real.guide, each, p).verdict is Verdict.LATER for p in Phase)
    }

    assert waits == {name for name, later in said.items() if later}
    assert "better later in the flare-up phase" == said["Bent-over row"]
    assert "better later in the flare-up, settling and rebuilding phases" == said["Jefferson curl"]
