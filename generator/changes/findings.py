"""Which findings of the checks came and which went."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.changes.sides import Sides
    from generator.findings import Finding


@dataclass(frozen=True, slots=True)
class FindingChanges:
    """The findings of both sides, held against each other."""

    here: tuple[Finding, ...]
    """Every finding after the change."""
    came: tuple[Finding, ...]
    """Those among them that were not there before."""
    went: tuple[Finding, ...]
    before: int
    """How many there were before."""


def finding_changes(sides: Sides) -> FindingChanges:
    """Compare findings by what they say: a fault that only moved to another line is the same."""
    before, after = sides.before.checked.findings, sides.after.checked.findings
    return FindingChanges(after, _new_in(after, before), _new_in(before, after), len(before))


def _new_in(here: Sequence[Finding], there: Sequence[Finding]) -> tuple[Finding, ...]:
    known = {_what(finding) for finding in there}
    return tuple(finding for finding in here if _what(finding) not in known)


def _what(finding: Finding) -> tuple[str, str, str]:
    return finding.place.file, finding.code, finding.message
