"""How findings are printed: in lines for people, one a line for tools, as JSON, as annotations."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.findings import Finding, Rule

FORMS = ("text", "lines", "github", "json")


def print_findings(findings: Sequence[Finding], form: str, not_run: Sequence[Rule] = ()) -> None:
    """Print findings.

    Args:
        findings: the findings.
        form: `text`, broken to the width of a terminal where there is one, else as `lines`, one a
            line; `github`, workflow commands; or `json`.
        not_run: rules that could not run; only programs are told all of them.
    """
    # What writes the two longer forms is loaded for them alone: mostly there is nothing to print.
    if form == "json":
        print(importlib.import_module("generator.cli.as_json").findings_as_json(findings, not_run))
    elif form == "github":
        for finding in findings:
            print(finding.as_annotation())
    elif findings and form == "text" and sys.stdout.isatty():
        wrapping = importlib.import_module("generator.cli.wrapping")
        width = wrapping.width_of_terminal()
        for finding in findings:
            print("\n".join(wrapping.for_people(finding, width)))
    else:
        for finding in findings:
            print(finding)
