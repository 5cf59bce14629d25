"""The command that counts: what the guide has, what it lacks, and how hard its pages are to read.

It makes every page to grade it, so it is kept apart from the check, which should start at once.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from generator.checks.catalogue import check_records
from generator.cli.grading import grade_lines
from generator.cli.saying import OK
from generator.derive.coverage import coverage_of
from generator.errors import GuideBroken
from generator.reading.records import read_records

if TYPE_CHECKING:
    from generator.paths import Paths


def coverage(paths: Paths, _call: argparse.Namespace) -> int:
    """Count what the guide has and list what it lacks."""
    checked = check_records(read_records(paths.content))
    if checked.derived is None:
        raise GuideBroken(checked.findings)
    guide = checked.derived.guide
    coverage = coverage_of(guide, checked.derived.swaps)
    lines = [f"{coverage.exercises} exercises"]
    lines += [f"  load {basis}: {count}" for basis, count in coverage.bases]
    lines += [f"  field {name}: {count} of {coverage.exercises}" for name, count in coverage.filled]
    lines += [f"  no measurement found: {', '.join(coverage.none_found) or 'none'}"]
    empty = coverage.empty_cells
    filled, total = len(coverage.cells) - len(empty), len(coverage.cells)
    lines.append(f"{filled} of {total} swap cells are filled (role x phase x equipment); empty:")
    lines += [f"  {cell.role} · {cell.phase} · {cell.profile}" for cell in empty]
    lines += grade_lines(paths, checked.derived)
    print("\n".join(lines))
    return OK
