"""The checks: an index by family, and a page for each code, made from its docstring."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.checks.catalogue import RULES, may_be_excepted
from generator.checks.examples import Example, example_of
from generator.checks.families import FAMILIES, Family, family_of
from generator.checks.wording import avoided_by
from generator.findings import page_of
from generator.views.page import Head, Link
from generator.views.words import capital, sentence

if TYPE_CHECKING:
    from generator.findings import Rule

INDEX = "/contribute/checks/"
BELOW_LIFTERS = 0.3
"""How far search prefers a contributor's page: less than any that a lifter may look for."""


@dataclass(frozen=True, slots=True)
class LineView:
    """A line of an example."""

    number: int
    text: str
    is_at_fault: bool


@dataclass(frozen=True, slots=True)
class ExampleView:
    """A piece of a record with a fault in it, and what the program says to it."""

    file: str
    lines: tuple[LineView, ...]
    note: str
    place: str
    message: str
    fix: str


@dataclass(frozen=True, slots=True)
class CheckView:
    """What a code means, why it matters, how to mend it, and an example."""

    head: Head
    code: str
    more: str
    why: str
    mend: str
    family: Family
    example: ExampleView | None
    avoided: tuple[tuple[str, str], ...]
    """Words that it refuses, where it is about words, each with what to do instead."""
    may_be_excepted: bool
    others: tuple[tuple[Link, str], ...]
    """The other codes of the family, each with what it finds."""


@dataclass(frozen=True, slots=True)
class FamilyView:
    """A family with its codes, each with its page and what it finds."""

    id: str
    family: Family
    codes: tuple[tuple[Link, str], ...]


@dataclass(frozen=True, slots=True)
class ChecksView:
    """Every check code, by family."""

    head: Head
    families: tuple[FamilyView, ...]
    codes: int
    shown: int
    """How many of them have an example, which is made from a bad file of the tests."""


def check_views() -> Iterator[CheckView]:
    """Yield the page of each code, family by family."""
    for family in FAMILIES:
        for rule in _rules_of(family):
            yield _check_view(rule)


def _check_view(rule: Rule) -> CheckView:
    example = example_of(rule.code)
    lead = rule.what.replace("`", "")
    return CheckView(
        Head(page_of(rule.code), f"Check {rule.code}", lead, "check", parent=INDEX,
             boost=BELOW_LIFTERS),
        rule.code,
        rule.more,
        capital(rule.why),
        capital(rule.mend),
        family_of(rule),
        None if example is None else _example_view(example),
        tuple((", ".join(each.said), sentence(each.instead)) for each in avoided_by(rule)),
        may_be_excepted(rule),
        tuple(_linked(each) for each in _rules_of(family_of(rule)) if each is not rule),
    )  # fmt: skip


def _example_view(example: Example) -> ExampleView:
    finding = example.finding
    return ExampleView(
        finding.place.file,
        tuple(
            LineView(line.number, line.text, line.number == finding.place.line)
            for line in example.lines
        ),
        example.note,
        str(finding.place),
        finding.message,
        finding.fix,
    )


def checks_view() -> ChecksView:
    """Arrange all check codes by family."""
    families = (
        FamilyView(family.prefix.lower(), family, tuple(map(_linked, _rules_of(family))))
        for family in FAMILIES
    )
    return ChecksView(
        Head(INDEX, "Checks", f"All {len(RULES)} checks. Each has a page: what it finds, why that "
             "matters, how to mend it, and an example.", "checks", parent="/contribute/",
             boost=BELOW_LIFTERS),
        tuple(families),
        len(RULES),
        sum(example_of(rule.code) is not None for rule in RULES),
    )  # fmt: skip


def _rules_of(family: Family) -> tuple[Rule, ...]:
    return tuple(rule for rule in RULES if family_of(rule) is family)


def _linked(rule: Rule) -> tuple[Link, str]:
    return Link(rule.code, page_of(rule.code)), rule.what
