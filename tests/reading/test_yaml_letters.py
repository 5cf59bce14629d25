"""Reading one YAML file: its bytes and its letters, down to those that nobody sees."""

from __future__ import annotations

import pytest

from generator.reading.yaml_file import parse
from tests.reading.found import found_in


def test_byte_order_mark() -> None:
    """The mark that some editors put first is no part of the first key."""
    assert {"name": "Plank"} == parse(b"\xef\xbb\xbfname: Plank\n", "x.yml").data


def test_windows_line_ends() -> None:
    """Lines may end as on Windows; places stay the same."""
    text = "name: Plank\r\nsummary: |\r\n  Up.\r\npattern: no\r\n"

    parsed = parse(text.encode(), "x.yml")
    assert [("YM006", 4, 10)] == found_in(text)
    assert isinstance(parsed.data, dict)
    assert "Up.\n" == parsed.data["summary"]


@pytest.mark.parametrize(
    "raw,line",
    [
        (b"name: caf\xe9\n", 1),
        (b"name: Plank\npattern: caf\xe9\n", 2),
        ("name: Plank".encode("utf-16"), 1),
        (b"name: \xed\xa0\x80\n", 1),
        (b"\x00\xff", 1),
    ],
)
def test_not_utf8(raw: bytes, line: int) -> None:
    """Bytes that are not UTF-8 are a finding on their line."""
    assert [("YM001", line, 1)] == found_in(raw)


HIDDEN = {
    "a bell": "\x07", "delete": "\x7f", "a zero-width space": "\u200b", "a joiner": "\u200d",
    "turned round writing": "\u202e", "a letter mark": "\u061c", "a tag": "\U000e0041",
    "a line separator": "\u2028", "a next line": "\x85", "a carriage return": "\r",
    "a soft hyphen": "\xad", "a byte order mark": "\ufeff", "a variation": "\ufe0f",
    "a Hangul filler": "\u3164", "a private letter": "\ue000", "no letter": "\uffff",
}  # fmt: skip


@pytest.mark.parametrize("char", HIDDEN.values(), ids=HIDDEN.keys())
def test_what_nobody_sees_is_found(char: str) -> None:
    """A character that nobody sees is found where it stands, in a comment as well as in a value."""
    assert [("YM011", 2, 11)] == found_in(f"name: Plank\nsummary: a{char}b\n")
    assert [("YM011", 1, 3)] == found_in(f"# {char}!\nname: Plank\n")


def test_what_is_seen_is_read() -> None:
    """Accents, signs, unusual blanks, tabs in a text and line ends of Windows hide nothing."""
    assert [] == found_in('name: "Élan\u0301 β 3\xa0×\u20098 ½ … 北\t."\r\nsummary: a\r\n')
