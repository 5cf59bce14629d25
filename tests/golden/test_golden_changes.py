"""What an edit does to the small guide, as a reviewer reads it and as it was once looked at."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.render.changes import changes_text
from generator.views.changes.view import changes_view
from tests.changes.states import Edit, added, changes_by, replaced, taken_away
from tests.golden_files import Golden
from tests.places import ROOT

A_CALF_RAISE = """\
name: Seated calf raise
pattern: calf
trains: [endurance]
muscles:
  primary: [calves]
equipment: []
load:
  position: none
spine:
  motion: still
  provokes:
    bending: little
    arching: little
    upright_load: little
    twisting: little
  bend_under_load: little
lumbar_load:
  judged: very-low
  reason: You sit tall with empty hands.
  confidence: D
steps:
  setup:
    - Sit on a chair.
  movement:
    - Lift both heels.
sources:
  - none_found: No study was found.
"""

THE_PLANK = """\
      - role: trunk-endurance
        exercises:
          full-gym: plank
          dumbbells: plank
        prescription:
          sets: 3
          low: 20
          high: 40
          measure: seconds
          load: body-weight
          rpe_ceiling: 7
          rest_seconds: 45
"""
"""The slot of the plan that names it."""

DEADLIFT = "exercises/romanian-deadlift.yml"
PLAN = "plans/back-to-the-deadlift.yml"
COMPARISON = "comparisons/glute-bridge-vs-walking-rohlmann-2014.yml"

EDITS: Mapping[str, tuple[Edit, ...]] = {
    "a-lean": (replaced(DEADLIFT, "lumbar: 69", "lumbar: 84"),
               replaced(DEADLIFT, "thorax: 77", "thorax: 90")),
    "a-judged-band": (replaced("exercises/glute-bridge.yml", "judged: low", "judged: high"),),
    "less-equipment": (replaced("vocabulary/profiles.yml", "      - kettlebell\n", ""),
                       replaced("vocabulary/profiles.yml", "      - barbell\n", "")),
    "an-exercise-gone": (taken_away("exercises/plank.yml"), replaced(PLAN, THE_PLANK, "")),
    "a-fault": (taken_away("exercises/plank.yml"),),
    "an-exercise-more": (added("exercises/seated-calf-raise.yml", A_CALF_RAISE),
                         replaced("vocabulary/roles.yml", "terms:\n", "terms:\n  - tag: calves\n"
                                  "    label: calves\n    description: Lift your heels.\n"
                                  "    patterns:\n      - calf\n")),
    "a-plan": (replaced(PLAN, "start_percent: 55", "start_percent: 50"),
               replaced(PLAN, "end_percent: 77.5", "end_percent: 72.5"),
               replaced(PLAN, "from_week: 3", "from_week: 4"),
               replaced(PLAN, "sets: 3", "sets: 4")),
    "a-role": (replaced("vocabulary/roles.yml", "      - hip-extension\n", ""),),
    "a-comparison": (replaced(COMPARISON, "result: a>b", "result: a<b"),),
    "a-phase": (replaced("rules/phases.yml", "start_percent: 40", "start_percent: 30"),),
    "words-alone": (replaced("exercises/walking.yml", "summary: ", "summary: Go on. "),
                    replaced("pages/about/index.md", "the ", "all the ")),
}  # fmt: skip
"""Edits that a contributor might make, by the name of the golden file."""


@pytest.mark.parametrize("name", EDITS)
def test_report_is_as_it_was_looked_at(name: str, tmp_path: Path, golden: Golden) -> None:
    """What the edit does is said, byte for byte, as it was once read by a reviewer."""
    view = changes_view(changes_by(tmp_path, *EDITS[name]), "main", "1a2b3c4")

    golden.agrees(f"changes/{name}.md", changes_text(view, ROOT / "templates"))


def test_no_report_is_left_over(golden: Golden) -> None:
    """Each golden report belongs to an edit."""
    golden.has_only("changes", {f"changes/{name}.md" for name in EDITS})
