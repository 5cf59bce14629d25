"""What a command says, how findings are printed, and the exit statuses."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.findings import Finding

OK, FAULTS_FOUND, WRONG_CALL = 0, 1, 2


def say(text: str) -> None:
    """Say something to the person at the terminal, apart from what a program would read."""
    print(text, file=sys.stderr, flush=True)


def print_findings(findings: Sequence[Finding], form: str) -> None:
    """Print findings as text, as workflow annotations (`github`) or as JSON."""
    if form == "json":
        print(json.dumps([_as_json(finding) for finding in findings], indent=2))
        return
    for finding in findings:
        print(finding.as_annotation() if form == "github" else str(finding))


def _as_json(finding: Finding) -> dict[str, str | int]:
    place = finding.place
    return {
        "file": place.file, "line": place.line, "column": place.column,
        "code": finding.code, "message": finding.message, "fix": finding.fix,
        "page": finding.page,
    }  # fmt: skip
