"""The examples on the pages of the codes: made from the bad files, and nothing but that."""

from __future__ import annotations

import pytest

from generator.checks.catalogue import RULES
from generator.checks.examples import FOLDER, example_of
from generator.checks.families import FAMILIES, family_of
from generator.findings import Rule
from tests.checks.bad_file import BadFile, all_bad_files, findings_of
from tests.checks.excerpt import example_from
from tests.golden_files import Golden


@pytest.mark.parametrize("bad", all_bad_files(), ids=lambda bad: bad.code)
def test_example_is_what_was_found(bad: BadFile, golden: Golden) -> None:
    """The example of a code holds the lines of its bad file, and the words of its finding."""
    made = example_from(bad, findings_of(bad))

    golden.at(FOLDER).agrees(f"{bad.code}.json", made.as_json())
    read = example_of(bad.code)
    assert read is not None
    assert made.as_json() == read.as_json()


def test_one_example_a_rule(golden: Golden) -> None:
    """Every rule has an example, and no example is left of a rule that is gone."""
    golden.at(FOLDER).has_only("", {f"{rule.code}.json" for rule in RULES})


@pytest.mark.parametrize("bad", all_bad_files(), ids=lambda bad: bad.code)
def test_example_shows_its_fault(bad: BadFile) -> None:
    """The line that the finding names is among those shown, unless the file could not be read."""
    example = example_of(bad.code)

    assert example is not None
    numbers = [line.number for line in example.lines]
    assert sorted(numbers) == numbers
    assert example.finding.place.line in numbers or example.note


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_rule_has_a_family(rule: Rule) -> None:
    """Every rule belongs to one family, by the letters of its code."""
    assert family_of(rule) in FAMILIES


def test_family_that_is_not_there() -> None:
    """A code with new letters is refused: it would stand on no page."""
    with pytest.raises(LookupError, match="ZZ001"):
        family_of(Rule("ZZ001", "", "", ""))
