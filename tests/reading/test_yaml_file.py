"""Reading one YAML file: what is taken as it is, and what is refused with a finding."""

from __future__ import annotations

import pytest

from generator.findings import Finding
from generator.reading.decoding import LARGEST_FILE_BYTES
from generator.reading.yaml_file import parse


def _findings(text: str | bytes) -> tuple[Finding, ...]:
    raw = text if isinstance(text, bytes) else text.encode()
    return parse(raw, "content/exercises/plank.yml").findings


def _found(text: str | bytes) -> list[tuple[str, int, int]]:
    return [(each.code, each.place.line, each.place.column) for each in _findings(text)]


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
    assert [] == _found(f"field: {written}\n")


SURPRISES = [
    "no", "No", "NO", "yes", "Yes", "on", "On", "off", "OFF", "True", "TRUE", "False",
    "1:30", "1:30.5", "010", "0x1F", "0b11", "1_000", "1_000.5", "+5", ".5", "5.",
    "1.0e+3", ".inf", "-.INF", ".nan", "=",
]  # fmt: skip


@pytest.mark.parametrize("written", SURPRISES)
def test_surprises_are_refused(written: str) -> None:
    """What YAML 1.1 reads as something else than it looks like has a finding that quotes it."""
    text = f"name: Plank\nfield: {written}\n"

    assert [("YM006", 2, 8)] == _found(text)
    assert f'write "{written}" with quotes' in _findings(text)[0].fix


def test_surprising_key_is_refused() -> None:
    """A key that YAML 1.1 takes for true or false has one finding, at the key."""
    assert [("YM006", 1, 1)] == _found("on: 2026-11-21\n")


def test_duplicate_key() -> None:
    """A key that stands twice is found at the second, and the first is named by its line."""
    text = "name: Plank\npattern: squat\nname: Side plank\n"

    assert [("YM004", 3, 1)] == _found(text)
    assert '"name" stands here and on line 1' == _findings(text)[0].message


def test_duplicate_key_deep_inside() -> None:
    """A key that stands twice is found inside lists and mappings as well."""
    assert [("YM004", 3, 5)] == _found("steps:\n  - how: Up.\n    how: Down.\n")


def test_same_key_elsewhere_is_fine() -> None:
    """The same key in another mapping is another key."""
    assert [] == _found("steps:\n  - how: Up.\n  - how: Down.\n")


def test_alias_is_found_where_it_stands() -> None:
    """An alias is found where it stands, once each, not where its anchor is."""
    text = "name: &n Plank\nsummary: *n\naliases: [*n, plank]\n"

    assert [("YM005", 2, 10), ("YM005", 3, 11)] == _found(text)


def test_alias_as_a_key() -> None:
    """An alias is found in the place of a key, too."""
    assert ("YM005", 2, 1) in _found("name: &n Plank\n*n : Side plank\n")


def test_merge_key() -> None:
    """A merge key is found once, with or without an alias."""
    assert [("YM005", 3, 7)] == _found("a: &a {b: 1}\nc:\n  <<: *a\n")
    assert [("YM005", 1, 1)] == _found("<<: {b: 1}\n")


def test_billion_laughs() -> None:
    """Aliases of aliases that would fill the memory are found, each where it stands."""
    lines = ["a0: &a0 [lol]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]

    found = _found("\n".join(lines))

    assert {"YM005"} == {code for code, _, _ in found}
    assert 29 * 9 + 1 == len(found)  # and the last anchor


def test_recursion() -> None:
    """A value that holds itself is found, and never walked round for ever."""
    assert [("YM005", 1, 11)] == _found("a: &a [b, *a]\n")
    assert [("YM005", 2, 6)] == _found("a: &a\n  b: *a\n")


@pytest.mark.parametrize("depth", [13, 400, 30_000])
def test_deep_brackets(depth: int) -> None:
    """Nesting deeper than any record is a finding at the level that passes the limit."""
    assert [("YM008", 1, 15)] == _found("a: " + "[" * depth + "]" * depth)


@pytest.mark.parametrize("depth,code", [(13, "YM002"), (30_000, "YM008")])
def test_deep_brackets_that_never_close(depth: int, code: str) -> None:
    """Brackets that open and never close are a finding and not a crash."""
    assert [code] == [each.code for each in _findings("[" * depth)]


@pytest.mark.parametrize("marker", ["- ", "? "])
def test_deep_markers(marker: str) -> None:
    """List and key signs stacked on one line are a finding and not a crash."""
    assert "YM008" in {code for code, *_ in _found("a:\n  " + marker * 30_000 + "b\n")}


def test_many_signs_far_apart() -> None:
    """Signs with long gaps between them are read as fast as anything else."""
    text = "a: |\n  " + ("-" + " " * 200) * 8 + "b\n"

    assert [] == _found(text)


@pytest.mark.parametrize("mark", ["!x", "&x"])
def test_deep_markers_with_tags(mark: str) -> None:
    """Tags and anchors between the signs are no way round the limit."""
    assert [] != _found("a:\n  " + f"- {mark} " * 10_000 + "b\n")


def test_deep_mappings_by_indent() -> None:
    """Nesting by indent is limited as well."""
    text = "".join(f"{'  ' * depth}a:\n" for depth in range(150))

    assert [("YM008", 13, 25)] == _found(text)


def test_twelve_levels_are_fine() -> None:
    """As many levels as any record could want are read."""
    assert [] == _found("a: " + "[" * 11 + "]" * 11)


def test_size_limit() -> None:
    """A file of 64 kB is read; one byte more is a finding, whatever is in it."""
    start = b"name: Plank\n# "
    full = start + b"x" * (LARGEST_FILE_BYTES - len(start))

    assert 65_536 == len(full)
    assert [] == _found(full)
    assert [("YM007", 1, 1)] == _found(full + b"x")


def test_byte_order_mark() -> None:
    """The mark that some editors put first is no part of the first key."""
    assert {"name": "Plank"} == parse(b"\xef\xbb\xbfname: Plank\n", "x.yml").data


def test_windows_line_ends() -> None:
    """Lines may end as on Windows; places stay the same."""
    text = "name: Plank\r\nsummary: |\r\n  Up.\r\npattern: no\r\n"

    parsed = parse(text.encode(), "x.yml")
    assert [("YM006", 4, 10)] == _found(text)
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
    assert [("YM001", line, 1)] == _found(raw)


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
    assert [("YM011", 2, 11)] == _found(f"name: Plank\nsummary: a{char}b\n")
    assert [("YM011", 1, 3)] == _found(f"# {char}!\nname: Plank\n")


def test_what_is_seen_is_read() -> None:
    """Accents, signs, unusual blanks, tabs in a text and line ends of Windows hide nothing."""
    assert [] == _found('name: "Élan\u0301 β 3\xa0×\u20098 ½ … 北\t."\r\nsummary: a\r\n')


@pytest.mark.parametrize("tag", ["!!python/name:os.system", "!exec", "!!binary", "!!set"])
def test_tags(tag: str) -> None:
    """A tag is a finding, and asks no program to build anything."""
    assert [("YM009", 1, 7)] == _found(f"name: {tag} {{a: b}}\n")


@pytest.mark.parametrize("tag", ["!!python/name:os.system", "!!str", "!!null", "!"])
def test_tag_on_a_text(tag: str) -> None:
    """A tag on plain text is a finding, of YAML's own kinds as well."""
    assert [("YM009", 1, 7)] == _found(f"name: {tag} x\n")


def test_anchor_without_an_alias() -> None:
    """An anchor is a finding, though nothing leads to it."""
    assert [("YM005", 1, 7)] == _found("name: &a Plank\n")


def test_list_of_hundreds() -> None:
    """A list or a set of fields longer than any record has is one finding, and is not looked into.

    Three hundred are read.
    """
    assert [] == _found(f"name: [{'no x, ' * 300}]\n")
    assert [("YM012", 1, 7)] == _found(f"name: [{'<<, ' * 301}]\n")
    assert [("YM012", 1, 1)] == _found("".join(f"a{n}: 010\n" for n in range(301)))


def test_no_minus_zero() -> None:
    """A zero has no sign: nobody means -0.0, and a page would show it."""
    data = parse(b"a: -0.0\nb: -0\n", "x.yml").data

    assert "{'a': 0.0, 'b': 0}" == str(data)


def test_more_than_one_document() -> None:
    """A file with two documents is refused where the second begins."""
    assert [("YM002", 2, 1)] == _found("name: Plank\n---\nname: Side plank\n")


@pytest.mark.parametrize("text", ["", "   \n\n", "# only a comment\n", "---\n", "~\n", "\ufeff"])
def test_empty(text: str) -> None:
    """A file without a value is empty."""
    assert [("YM003", 1, 1)] == _found(text)


@pytest.mark.parametrize("text", ["- name: Plank\n", "Plank\n", "42\n", "[]\n"])
def test_not_a_mapping(text: str) -> None:
    """A file that is no set of named fields is refused where its value begins."""
    assert [("YM010", 2, 1)] == _found(f"# a comment\n{text}")


@pytest.mark.parametrize("key", ["1", "2.5", "true", "null", "~", "[a]", "{a: b}"])
def test_key_that_is_no_text(key: str) -> None:
    """A key that is not text is refused at the key."""
    assert [("YM010", 2, 3)] == _found(f"name: Plank\n? {key}\n: up\n")


def test_all_findings_at_once() -> None:
    """One file names all of its faults, in one go."""
    text = "name: no\nname: Plank\nload: 010\nsteps: !x [a]\n"

    assert ["YM006", "YM004", "YM006", "YM009"] == [code for code, *_ in _found(text)]


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
    (found,) = _findings(text)

    assert line == found.place.line
    assert message in found.message
    assert fix in found.fix


def test_curly_quotes_inside_a_text_are_text() -> None:
    """Only a value that stands in curly quotes from end to end is taken for a slip."""
    assert [] == _found("name: Think “up” – and don’t rush\nsummary: Say “up”\n")


def test_place_is_in_the_file() -> None:
    """Where the parser stops behind the last line, the finding stands on the last one."""
    assert [("YM002", 2, 1)] == _found("name: Plank\nsum")
