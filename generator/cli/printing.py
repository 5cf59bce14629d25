"""How findings are printed: in lines for people, one a line for tools, as JSON, as annotations."""

from __future__ import annotations

import json
import shutil
import sys
import textwrap
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.findings import Finding, Rule

FORMS = ("text", "lines", "github", "json")
WIDEST = 100
INDENT = "    "


def print_findings(findings: Sequence[Finding], form: str, not_run: Sequence[Rule] = ()) -> None:
    """Print findings.

    Args:
        findings: the findings.
        form: `text`, broken to the width of a terminal where there is one, else as `lines`, one a
            line; `github`, workflow commands; or `json`.
        not_run: rules that could not run; only programs are told all of them.
    """
    if form == "json":
        answer = {
            "findings": [_as_json(finding) for finding in findings],
            "not_run": [rule.code for rule in not_run],
        }
        text = json.dumps(answer, indent=2, ensure_ascii=False)
        print("\n".join(map(_escaped, text.split("\n"))))
        return
    is_wrapped = form == "text" and sys.stdout.isatty()
    width = min(shutil.get_terminal_size().columns - 1, WIDEST)
    for finding in findings:
        if form == "github":
            print(finding.as_annotation())
        elif is_wrapped:
            print("\n".join(for_people(finding, width)))
        else:
            print(finding)


def _escaped(line: str) -> str:
    """Escape, as JSON does, what a terminal would obey, or what no encoding can write."""
    return (
        line
        if line.isprintable()
        else "".join(char if char.isprintable() else json.dumps(char)[1:-1] for char in line)
    )


def for_people(finding: Finding, width: int) -> Iterator[str]:
    """Yield what was found, and below it, further in, how to mend it.

    The place stays in front and whole: editors and terminals make a link of it.
    """
    yield from _wrapped(f"{finding.place}: {finding.code} {finding.message}", width, "")
    yield from _wrapped(f"Fix: {finding.fix}", width, INDENT)


def _wrapped(text: str, width: int, indent: str) -> list[str]:
    return textwrap.wrap(
        text,
        max(width, len(INDENT) * 10),
        initial_indent=indent,
        subsequent_indent=INDENT,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _as_json(finding: Finding) -> dict[str, str | int | bool]:
    place = finding.place
    return {
        "file": place.file, "line": place.line, "column": place.column,
        "code": finding.code, "message": finding.message, "fix": finding.fix,
        "page": finding.page, "fixable": finding.mend is not None,
    }  # fmt: skip
