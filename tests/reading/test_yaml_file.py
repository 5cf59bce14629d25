"""Reading one YAML file: which values, keys and documents are taken, and what is told."""

from __future__ import annotations

import pytest

from generator.reading.yaml_file import parse
from tests.reading.found import findings_in, found_in

PLAIN = {
    "text": ("Plank", "Plank"),
    "text in quotes": ('"no"', "no"),
    "text in single quotes": ("'1:30'", "1:30"),
    "a folded text": (">-\n  up and\n  down", "up and down"),
    "true": ("true", True),
    "false": ("false", False),
    "nothing": ("", None),
    "null": ("null", None),
    "a whole number": ("20", 20),
    "nought": ("0", 0),
    "a number below nought": ("-5", -5),
    "a fraction": ("2.5", 2.5),
    "a day": ("2026-11-21", "2026-11-21"),
    "a version": ("1.2.3", "1.2.3"),
    "text with a percent": ("60 %", "60 %"),
    "a tempo": ("3-1-1", "3-1-1"),
}


@pytest.mark.parametrize("written,value", PLAIN.values(), ids=PLAIN.keys())
def test_plain_values(written: str, value: object) -> None:
    """What looks like text, a number or a truth value is read as what it looks like."""
    assert {"field": value} == parse(f"field: {written}\n".encode(), "x.yml").data
    assert [] == found_in(f"field: {written}\n")


SURPRISES = [
    "no", "No", "NO", "yes", "Yes", "on", "On", "off", "OFF", "True", "TRUE", "False",
    "1:30", "1:30.5", "010", "0x1F", "0b11", "1_000", "1_000.5", "+5", ".5", "5.",
    "1.0e+3", ".inf", "-.INF", ".nan", "=",
]  # fmt: skip


@pytest.mark.parametrize("written", SURPRISES)
def test_surprises_are_refused(written: str) -> None:
    """What YAML 1.1 reads as something else than it looks like has a finding that quotes it."""
    text = f"name: Plank\nfield: {written}\n"

    assert [("YM006", 2, 8)] == found_in(text)
    assert f'write "{written}" with quotes' in findings_in(text)[0].fix


def test_surprising_key_is_refused() -> None:
    """A key that YAML 1.1 takes for true or false has one finding, at the key."""
    assert [("YM006", 1, 1)] == found_in("on: 2026-11-21\n")


def test_duplicate_key() -> None:
    """A key that stands twice is found at the second, and the first is named by its line."""
    text = "name: Plank\npattern: squat\nname: Side plank\n"

    assert [("YM004", 3, 1)] == found_in(text)
    assert '"name" stands here and on line 1' == findings_in(text)[0].message


def test_duplicate_key_deep_inside() -> None:
    """A key that stands twice is found inside lists and mappings as well."""
    assert [("YM004", 3, 5)] == found_in("steps:\n  - how: Up.\n    how: Down.\n")


def test_same_key_elsewhere_is_fine() -> None:
    """The same key in another mapping is another key."""
    assert [] == found_in("steps:\n  - how: Up.\n  - how: Down.\n")


@pytest.mark.parametrize("key", ["1", "2.5", "true", "null", "~", "[a]", "{a: b}"])
def test_key_that_is_no_text(key: str) -> None:
    """A key that is not text is refused at the key."""
    assert [("YM010", 2, 3)] == found_in(f"name: Plank\n? {key}\n: up\n")


def test_no_minus_zero() -> None:
    """A zero has no sign: nobody means -0.0, and a page would show it."""
    data = parse(b"a: -0.0\nb: -0\n", "x.yml").data

    assert "{'a': 0.0, 'b': 0}" == str(data)


def test_more_than_one_document() -> None:
    """A file with two documents is refused where the second begins."""
    assert [("YM002", 2, 1)] == found_in("name: Plank\n---\nname: Side plank\n")


@pytest.mark.parametrize("text", ["", "   \n\n", "# only a comment\n", "---\n", "~\n", "\ufeff"])
def test_empty(text: str) -> None:
    """A file without a value is empty."""
    assert [("YM003", 1, 1)] == found_in(text)


@pytest.mark.parametrize("text", ["- name: Plank\n", "Plank\n", "42\n", "[]\n"])
def test_not_a_mapping(text: str) -> None:
    """A file that is no set of named fields is refused where its value begins."""
    assert [("YM010", 2, 1)] == found_in(f"# a comment\n{text}")


def test_all_findings_at_once() -> None:
    """One file names all of its faults, in one go."""
    text = "name: no\nname: Plank\nload: 010\nsteps: !x [a]\n"

    assert ["YM006", "YM004", "YM006", "YM009"] == [code for code, *_ in found_in(text)]


STUMBLES = {
    "a tab": ("steps:\n\t- Up.\n", 2, "a tab stands at the start", "put blanks in place"),
    "a second colon": ("summary: Squats: slow.\n", 1, "a second colon", "put quotes around"),
    "quotes at the start": (
        'summary: "Goblet" squats.\n', 1, "after the closing quote", "in quotes",
    ),
    "a line that slipped left": (
        "reason: The bar is ahead\nand your back holds it.\nname: Plank\n",
        3, "this line or the one above belongs to nothing", "indent it further",
    ),
    "curly quotes": ("name: “Plank”\n", 1, "curly quotes", 'straight ones: "Plank"'),
}  # fmt: skip


@pytest.mark.parametrize("text,line,message,fix", STUMBLES.values(), ids=STUMBLES.keys())
def test_common_stumbles_are_told_plainly(text: str, line: int, message: str, fix: str) -> None:
    """What people do who have never written YAML has a finding in their words, on its line."""
    (found,) = findings_in(text)

    assert line == found.place.line
    assert message in found.message
    assert fix in found.fix


def test_curly_quotes_inside_a_text_are_text() -> None:
    """Only a value that stands in curly quotes from end to end is taken for a slip."""
    assert [] == found_in("name: Think “up” – and don’t rush\nsummary: Say “up”\n")


def test_place_is_in_the_file() -> None:
    """Where the parser stops behind the last line, the finding stands on the last one."""
    assert [("YM002", 2, 1)] == found_in("name: Plank\nsum")
