"""Findings as JSON, for programs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.findings import Finding, Rule


def findings_as_json(findings: Sequence[Finding], not_run: Sequence[Rule]) -> str:
    """Return findings, and the codes of the rules that could not run, as JSON."""
    answer = {
        "findings": [_as_json(finding) for finding in findings],
        "not_run": [rule.code for rule in not_run],
    }
    text = json.dumps(answer, indent=2, ensure_ascii=False)
    return "\n".join(map(_escaped, text.split("\n")))


def _escaped(line: str) -> str:
    """Escape, as JSON does, what a terminal would obey, or what no encoding can write."""
    return (
        line
        if line.isprintable()
        else "".join(char if char.isprintable() else json.dumps(char)[1:-1] for char in line)
    )


def _as_json(finding: Finding) -> dict[str, str | int | bool]:
    place = finding.place
    return {
        "file": place.file, "line": place.line, "column": place.column,
        "code": finding.code, "message": finding.message, "fix": finding.fix,
        "page": finding.page, "fixable": finding.mend is not None,
    }  # fmt: skip
