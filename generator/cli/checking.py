"""The command that looks for faults."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from generator.checks.catalogue import Checked, check_records
from generator.cli.printing import print_findings
from generator.cli.saying import FAULTS_FOUND, OK, WRONG_CALL, say
from generator.reading.nearby import read_near
from generator.reading.records import Records, read_records

if TYPE_CHECKING:
    from generator.findings import Finding
    from generator.paths import Paths


def check(paths: Paths, call: argparse.Namespace) -> int:
    """Name every fault in content, or in some of its files and folders."""
    if missing := [str(path) for path in call.files if not os.path.lexists(path)]:
        say(f"There is no {' and no '.join(missing)}.")
        return WRONG_CALL
    places = {path: _below_content(paths, path) for path in call.files}
    if strangers := [str(path) for path, place in places.items() if place is None]:
        say(f"Only what lies in {paths.content.name}/ is checked, not {' or '.join(strangers)}.")
        return WRONG_CALL
    wanted = {place for place in places.values() if place is not None}
    checked = check_records(_read(paths, wanted))
    findings = checked.findings
    if wanted:
        findings = tuple(found for found in findings if _is_at(paths, found, wanted))
    print_findings(findings, call.format, checked.not_run)
    if call.format in ("text", "lines"):
        say(_summary(checked, findings))
    return FAULTS_FOUND if findings else OK


def _below_content(paths: Paths, given: Path) -> Path | None:
    """Return the file or folder of content that was named; where a link leads to it, the link."""
    path = paths.inside(given)
    if path is None or paths.content not in (path, *path.parents):
        return None
    way = [path, *path.parents][: -len(paths.content.parts)]
    return next((step for step in reversed(way) if step.is_symlink()), path)


def _read(paths: Paths, wanted: set[Path]) -> Records:
    """Read all of content, or, where single files are wanted, these and what they name."""
    exceptions = paths.content / "exceptions.yml"  # it is about all records
    if not wanted or exceptions in wanted or any(path.is_dir() for path in wanted):
        return read_records(paths.content)
    return read_near(paths.content, wanted)


def _is_at(paths: Paths, found: Finding, wanted: set[Path]) -> bool:
    """Say whether a finding lies in one of some files and folders."""
    file = paths.root / found.place.file
    return bool({file, *file.parents} & wanted)


def _summary(checked: Checked, findings: Sequence[Finding]) -> str:
    lines = [_counted(len(findings))]
    if mends := sum(found.mend is not None for found in findings):
        some = f"{mends} of them" if mends < len(findings) else "all of them"
        lines.append(f"`guide tidy` mends {some if len(findings) > 1 else 'it'}.")
    waiting = len(checked.not_run)
    more = "1 more check" if waiting == 1 else f"{waiting} more checks"
    if checked.derived is None:
        run = "runs" if waiting == 1 else "run"
        these = {0: "the findings in other files are", 1: "it is"}.get(len(findings), "these are")
        lines.append(f"{more} {run} when {these} mended.")
    elif waiting:
        look = "looks" if waiting == 1 else "look"
        lines.append(f"{more} {look} at the whole library: run `guide check` without a file.")
    return " ".join(lines)


def _counted(findings: int) -> str:
    return {0: "No findings.", 1: "1 finding."}.get(findings, f"{findings} findings.")
