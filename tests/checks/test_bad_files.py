"""Every rule finds its fault: one bad file a code, at the right line, with a remedy."""

from __future__ import annotations

from collections import Counter

import pytest

from generator.checks.catalogue import RULES, check_records
from generator.findings import Rule
from generator.reading.records import read_records
from tests.checks.bad_file import BadFile, all_bad_files, findings_of
from tests.places import TINY


@pytest.mark.parametrize("bad", all_bad_files(), ids=lambda bad: bad.name)
def test_bad_file(bad: BadFile) -> None:
    """The fault is found in its file and line, with a remedy, and nothing else is."""
    findings = findings_of(bad)

    expected = {(bad.code, f"content/{bad.at}", bad.line)}
    assert expected <= {(each.code, each.place.file, each.place.line) for each in findings}
    assert {bad.code, *bad.also} == {each.code for each in findings}
    for each in findings:
        assert min(len(each.message.split()), len(each.fix.split())) > 1


def test_tiny_guide_is_sound() -> None:
    """The guide that bad files are put into has no fault of its own."""
    checked = check_records(read_records(TINY))

    assert checked.findings == ()
    assert checked.derived is not None


def test_one_bad_file_a_rule() -> None:
    """Every rule has a bad file, and only one."""
    assert Counter(rule.code for rule in RULES) == Counter(bad.code for bad in all_bad_files())


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_rule_is_documented(rule: Rule) -> None:
    """A rule says in whole sentences what is wrong, why it matters and how to mend it."""
    for part in (rule.what, rule.why, rule.mend):
        assert len(part.split()) > 1
        assert part.endswith((".", ".`"))
