"""What `guide tidy` mends: each slip by itself, all of them at once, and never anything else."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
import yaml

from generator.checks.mending import differences, mended
from generator.checks.tidy import mended_and_tidied
from generator.model.exercise import Exercise
from generator.reading.one_file import read_text
from generator.reading.yaml_file import parse
from tests.places import TINY

HERE = Path(__file__).parent / "mends"
CASES = sorted(path.name for path in HERE.glob("*.txt"))
LEFT_ALONE: dict[str, str] = yaml.safe_load((HERE / "left_alone.yml").read_text(encoding="utf-8"))
SCHEMA = "../schema/exercise.schema.json"
FIRST = f"# yaml-language-server: $schema={SCHEMA}\n"


def _findings(text: str) -> int:
    return len(read_text(text.encode(), "x.yml", Exercise, "x")[1])


@pytest.mark.parametrize("file", CASES)
def test_slip_is_mended(file: str) -> None:
    """The slip is mended as its file says, whatever else the record lacks; twice is once."""
    before, _, after = (HERE / file).read_text(encoding="utf-8").partition("=== becomes ===\n")
    made = mended(_whole(before) if file.endswith("-the-name.txt") else before, Exercise)
    expected = _whole(after) if file.endswith("-the-name.txt") else after

    assert expected == made.text
    assert len(made.done) > 0
    assert (expected, ()) == (mended(expected, Exercise).text, mended(expected, Exercise).done)


def _whole(text: str) -> str:
    """Return a record that lacks nothing, with this text in front: what is there is left out."""
    goblet = (TINY / "exercises" / "goblet-squat.yml").read_text(encoding="utf-8")
    rest = yaml.safe_load(goblet)
    given = yaml.safe_load(text)
    dumped: str = yaml.safe_dump({k: v for k, v in rest.items() if k not in {*given, "aliases"}})
    return text + dumped


@pytest.mark.parametrize("name", LEFT_ALONE)
def test_what_nobody_can_know_is_left_alone(name: str) -> None:
    """Where it is not plain what was meant, nothing is changed, and the finding stays."""
    text = LEFT_ALONE[name]

    assert (text, ()) == (mended(text, Exercise).text, mended(text, Exercise).done)
    assert _findings(text) > 0


def test_all_slips_at_once() -> None:
    """Slips in one file do not hide each other: what is left is what nobody can know."""
    slips = (
        "Name: “Goblet squat”\npatern: Squat\ntrains: strength, skill\n"
        "muscles:\n  primary: quadriceps\nequipment: [dumbbell]\n"
        "load:\n  position: Front\n  relative_load:\n    to: squat\n    percent: 30 %\n"
        "    basis: Our estimate: a third.\n  smallest-step-kg: 2,5\n  loadable: yes\n"
        "spine:\n  motion: stil\n  provokes: {bending: some, arching: Little, upright_load: some,\n"
        "    twisting: little}\n  bend_under_load: Near End\n"
        "lumbar_load:\n  judged: modrate\n  reason: It is in front.\n  confidence: d\n"
        "steps:\n  setup:\n\t\t- Stand: tall.\n  movement: Sit.\nsources:\n  - none_found: None.\n"
    )
    made = mended_and_tidied(slips, Exercise, SCHEMA)
    _, left = read_text(made.text.encode(), "x.yml", Exercise, "x")

    assert len(made.done) > 15
    assert [("RC004", 'unknown term "yes"')] == [(each.code, each.message) for each in left]


def test_slip_beside_a_key_that_is_a_list() -> None:
    """A misspelt field is mended, whatever else stands among the fields as a name."""
    assert "? [a]\n: b\nname: x\n" == mended("? [a]\n: b\nnaem: x\n", Exercise).text


def test_what_was_done_is_told() -> None:
    """For each edit the line is named, what stood there, and what stands there now."""
    text = "name: A\nlumbar_load:\n  judged: modrate\ntrains: strength\n"

    assert ("line 3: modrate -> moderate", "line 4: strength -> - strength") == (
        mended(text, Exercise).done
    )


@pytest.mark.parametrize(
    "text", ["name: A\r\npattern: squat\r\n", "\ufeffname: A\npattern: squat\n"]
)
def test_marks_of_other_systems_go(text: str) -> None:
    """Line ends of Windows and the mark that some editors put first are not kept."""
    assert f"{FIRST}name: A\npattern: squat\n" == mended_and_tidied(text, Exercise, SCHEMA).text


def test_letters_are_put_together() -> None:
    """A letter and its accent are one letter, however they were typed."""
    text = unicodedata.normalize("NFD", "name: Zöpfchen\n")

    assert f"{FIRST}name: Zöpfchen\n" == mended_and_tidied(text, Exercise, SCHEMA).text


@pytest.mark.parametrize(
    "before, after, count",
    [
        ({"a": 1, "b": [1, 2]}, {"b": [1, 2], "a": 1}, 0),
        ({"a": 1}, {"a": 2}, 1),
        ({"a": 1}, {"b": 1}, 1),
        ({"a": 1}, {"b": 2}, 2),
        ({"a": 1}, {}, 1),
        ({"a": "x"}, {"a": ["x"]}, 1),
        ({"a": [1, 2, 3]}, {"a": [1, 3]}, 1),
        ({"a": [1, 2, 3]}, {"a": [1]}, 4),
        ({"a": {"b": 1}, "c": 1}, {"a": {"b": 2}, "c": 2}, 2),
    ],
)
def test_differences_are_counted(before: object, after: object, count: int) -> None:
    """A value that changed, a field that came, went or was renamed, an entry that went is one."""
    assert count == differences(before, after)


def test_value_elsewhere_is_never_touched() -> None:
    """Quotes that do not belong to the text where the reader stopped are left alone."""
    text = 'name: "Some squat"\nsummary: One: two: three.\n'

    assert {"name": "Some squat", "summary": "One: two: three."} == (
        parse(mended(text, Exercise).text.encode(), "x").data
    )


def test_file_of_faults_is_left_half_way() -> None:
    """A file full of faults is mended for a while and then left, none of its words lost."""
    text = "mistakes:\n" + "\t- mistake: ab\n" * 3000

    made = mended(text, Exercise)

    assert 10 < len(made.done) < 1000
    assert text.split() == made.text.split()
