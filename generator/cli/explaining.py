"""The command that explains a code: the words of its page on the site."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.checks.catalogue import RULES, rule_of
from generator.checks.examples import Example, example_of
from generator.checks.wording import avoided_by
from generator.cli.saying import OK, WRONG_CALL, say
from generator.findings import page_of
from generator.reading.faults import did_you_mean

if TYPE_CHECKING:
    from generator.findings import Rule
    from generator.paths import Paths


def explain(_paths: Paths, call: argparse.Namespace) -> int:
    """Say what a code means, why it matters and how to mend it, with an example."""
    rule = rule_of(call.code.upper())
    if rule is None:
        hint = did_you_mean(call.code.upper(), [known.code for known in RULES])
        say(f'There is no code "{call.code}". {hint}')
        return WRONG_CALL
    print("\n\n".join(_paragraphs(rule)))
    return OK


def _paragraphs(rule: Rule) -> Iterator[str]:
    yield f"{rule.code}: {rule.what}"
    if rule.more:
        yield rule.more
    yield f"Why: {rule.why}"
    yield f"How to mend it: {rule.mend}"
    if words := avoided_by(rule):
        yield "\n".join(f"  {', '.join(each.said)}: {each.instead}." for each in words)
    if example := example_of(rule.code):
        yield f"For example, in {example.finding.place.file}: {example.note}".rstrip(": ") + ":"
        if example.lines:
            yield "\n".join(_listing(example))
        yield f"guide check says: {example.finding}"
    yield f"On the site: {page_of(rule.code)}"


def _listing(example: Example) -> Iterator[str]:
    for line in example.lines:
        mark = ">" if line.number == example.finding.place.line else " "
        yield f"  {mark} {line.number:>3}  {line.text}"
