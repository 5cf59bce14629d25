"""How findings are printed: broken into lines for people, and never for tools."""

from __future__ import annotations

import json

import pytest

from generator.cli.printing import print_findings
from generator.cli.wrapping import for_people
from generator.findings import Finding, Place, Rule

PLACE = Place("content/exercises/goblet-squat.yml", 6, 16)
FOUND = Finding(
    PLACE,
    "RC004",
    'unknown term "modrate"',
    'did you mean "moderate"? Or one of these: (very-low, low, moderate, high, very-high)',
)


def test_people_read_the_remedy_below() -> None:
    """What was found stands first, with its place; below it, further in, how to mend it."""
    assert [
        'content/exercises/goblet-squat.yml:6:16: RC004 unknown term "modrate"',
        '    Fix: did you mean "moderate"? Or one of these: (very-low, low, moderate,',
        "    high, very-high)",
    ] == list(for_people(FOUND, 80))


@pytest.mark.parametrize("width", [1, 20, 40, 60, 100])
def test_narrow_terminals(width: int) -> None:
    """However narrow the terminal, the place stays whole and no word is cut or lost."""
    lines = list(for_people(FOUND, width))

    assert lines[0].startswith(f"{PLACE}:")
    assert str(FOUND).split() == " ".join(lines).split()
    assert all(len(line) <= max(width, 40) or line.startswith(str(PLACE)) for line in lines)


@pytest.mark.parametrize("form", ["text", "lines"])
def test_one_line_a_finding_where_it_is_piped(
    form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where no person reads along, each finding is one line."""
    print_findings([FOUND, FOUND], form)

    assert f"{FOUND}\n{FOUND}\n" == capsys.readouterr().out


def test_programs_are_told_what_did_not_run(capsys: pytest.CaptureFixture[str]) -> None:
    """JSON holds the findings, and the codes of the rules that could not run."""
    print_findings([FOUND], "json", [Rule("EX004", "", "", "")])
    answer = json.loads(capsys.readouterr().out)

    assert ["RC004"] == [each["code"] for each in answer["findings"]]
    assert ["EX004"] == answer["not_run"]
