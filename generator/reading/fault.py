"""What can be wrong with a file before it is a record: how such a fault is written down.

A fault is a function from the facts of the case to its words; the decorator adds the code and the
place, and keeps the rule for the list of all codes. Each docstring is its page on the site.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Concatenate, NamedTuple, ParamSpec

from generator.findings import Finding, Place, Rule

Facts = ParamSpec("Facts")

MOST_FINDINGS = 100
"""How many findings of one file are told; a record of two hundred lines has no more to mend."""

READING_RULES: dict[str, Rule] = {}
"""Every rule of reading, by code."""


class Words(NamedTuple):
    """What is wrong, and how to mend it."""

    message: str
    fix: str


def fault(
    code: str,
) -> Callable[[Callable[Facts, Words]], Callable[Concatenate[Place, Facts], Finding]]:
    """Give a fault its code."""

    def register(
        words: Callable[Facts, Words],
    ) -> Callable[Concatenate[Place, Facts], Finding]:
        READING_RULES[code] = Rule.of(code, words)

        def finding(place: Place, /, *facts: Facts.args, **named: Facts.kwargs) -> Finding:
            message, fix = words(*facts, **named)
            return Finding(place, code, message, fix)

        finding.__doc__ = words.__doc__
        return finding

    return register
