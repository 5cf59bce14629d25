"""The quick reader: wherever it answers, the careful reader says the same and finds no fault."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.reading import careful, one_file
from generator.reading.decoding import LONGEST_LIST, text_of
from generator.reading.keys import model_for
from generator.reading.quick import quick_values
from generator.reading.yaml_file import parse
from tests.checks.bad_file import BAD, BadFile
from tests.places import ROOT
from tests.reading.test_any_text import RECORD_LIKE, YAML_LIKE

RECORDS = sorted(path for path in (ROOT / "content").rglob("*.yml") if "pages" not in path.parts)


def _holds(written: str) -> None:
    """Hold the quick reader against the careful one, for a text in which nothing hides."""
    raw = written.encode("utf-8", "surrogatepass")
    text = text_of(raw, "x.yml")
    values = quick_values(text) if isinstance(text, str) else None

    if isinstance(values, dict):  # else it is no record, whoever has read it
        careful = parse(raw, "x.yml")
        # A key that is no text is left to the model, which refuses it as a field.
        assert {each.code for each in careful.findings} <= {"YM010"}, (values, careful)
        assert careful.findings or values == careful.data


@given(text=YAML_LIKE)
def test_any_text(text: str) -> None:
    """What looks like YAML is read as the careful reader reads it, or not at all."""
    _holds(text)


@given(text=RECORD_LIKE)
def test_any_fields(text: str) -> None:
    """Fields with all kinds of words are read as the careful reader reads them, or not at all."""
    _holds(text)


@given(path=st.sampled_from(RECORDS), data=st.data())
def test_any_record_with_a_slip(path: Path, data: st.DataObject) -> None:
    """A record in which some letters were replaced is read alike, or carefully."""
    text = path.read_text(encoding="utf-8")
    at = data.draw(st.integers(0, len(text) - 1))
    gone = data.draw(st.integers(0, 3))
    slip = data.draw(YAML_LIKE.filter(lambda each: len(each) < 12))
    _holds(text[:at] + slip + text[at + gone :])


@pytest.mark.parametrize(
    "written",
    [
        "no", "Yes", "on", "OFF", "~", "Null", "True", "FALSE", "=", "010", "00", "0x1F", "0o17",
        "0b1", "1_000", "1:30", "+1", ".5", "5.", "1e3", "1.0e+3", ".inf", "-.NaN",
        "1234567890123456", "&a x", "*a", "!!str 1", "!x", "“up”", "? b", ": b", "@b", "`b`",
    ],
)  # fmt: skip
@pytest.mark.parametrize("place", ["a: {}\n", "a:\n  - {}\n", "a: [{}, b]\n", "a: {{b: {}}}\n"])
def test_leaves_what_is_doubtful(place: str, written: str) -> None:
    """A word that two readers of YAML could take for two things is left to the careful one."""
    assert quick_values(place.format(written)) is None


@pytest.mark.parametrize(
    "text",
    [
        "a: b\n\t\n", 'a: "\\u0062"\n', "---\na: b\n", "a: b\n...\n", "a: b\n---\na: c\n",
        "%YAML 1.2\n---\na: b\n",
    ],
)  # fmt: skip
def test_leaves_what_versions_of_yaml_differ_over(text: str) -> None:
    """YAML 1.1 and 1.2 differ over tabs, escapes and documents: such a text is read carefully."""
    assert quick_values(text) is None


def test_per_cent_that_begins_a_line() -> None:
    """A sign for per cent is a directive at the edge of a file only."""
    assert quick_values("a: the last\n  % of it\n") == {"a": "the last % of it"}


def test_dates_stay_words() -> None:
    """A date is kept as it is written, as the careful reader keeps it."""
    assert quick_values("a: 2026-11-20\n") == {"a": "2026-11-20"}


@pytest.mark.parametrize("text", ["Yes, some of it.", "off, and on again", "True, but rare."])
def test_word_that_begins_a_text(text: str) -> None:
    """What ends with a comma is a word of its own only where a bracket may have been opened."""
    assert quick_values(f"a: {text}\n") == {"a": text}
    assert quick_values(f"b: [c]\na: {text}\n") is None


@pytest.mark.parametrize("text", ["Sit, ? stand", "one, 1_000", "a, *b", "so, no"])
def test_comma_inside_of_a_text(text: str) -> None:
    """What begins after a comma is a word of its own only where a bracket may have been opened."""
    assert quick_values(f"a: {text}\n") == {"a": text}
    assert quick_values(f"b: [c]\na: {text}\n") is None


def test_comma_in_a_key() -> None:
    """A colon after a comma ends a key, and what follows it is a word of its own."""
    assert quick_values("a, : yes\n") is None
    assert quick_values("a, no: yes\n") is None


def test_long_file_of_short_lists() -> None:
    """How long a list is counts, and not how long the file is."""
    short = "".join(f"field-{number}: [1, 2]\n" for number in range(LONGEST_LIST))
    long = f"field: [{'1, ' * LONGEST_LIST}1]\n"

    assert len(quick_values(short)) == LONGEST_LIST  # type: ignore[arg-type]
    assert quick_values(long) is None


def test_reads_nearly_all_of_the_guide() -> None:
    """Records as people write them are read quickly: one in fifty may take the long way."""
    read = [path for path in RECORDS if quick_values(path.read_text(encoding="utf-8")) is not None]

    assert len(read) >= 0.98 * len(RECORDS)


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_same_record_either_way(path: Path) -> None:
    """Every record of the guide comes out as if it had been read carefully."""
    model, _ = model_for(path, ROOT / "content")
    assert model is not None

    record, findings = one_file.read_text(path.read_bytes(), "x.yml", model, path.stem)
    carefully, _ = careful.read_carefully(path.read_bytes(), "x.yml", model, path.stem)

    assert record is not None
    assert (record, findings) == (carefully, ())


@pytest.mark.parametrize("path", sorted(BAD.glob("*.yml")), ids=lambda path: path.stem)
def test_same_findings_either_way(path: Path) -> None:
    """Every bad file that is written as text comes out as if it had been read carefully."""
    bad = BadFile.read(path)
    model, _ = model_for(ROOT / "content" / bad.at, ROOT / "content")
    assert model is not None or bad.at

    if model is not None:
        raw = bad.text.encode()
        either = [
            read(raw, "x.yml", model, path.stem)
            for read in (one_file.read_text, careful.read_carefully)
        ]
        assert either[0] == either[1]


@pytest.mark.parametrize("run", ["1:", "1e", ".a:", "?1", "- ", "[", "{a: ", "{"])
def test_long_lines_of_signs(run: str) -> None:
    """A file of nothing but what values begin with is read like any other, and as soon."""
    _holds(f"a: {run * 20_000}!\n")


@pytest.mark.parametrize("marks", ["- ", "-  ", "-   ", "? ", "- ? ", ": ", "- : ", "?  - ", "-\t"])
@pytest.mark.parametrize("before", ["", "a:\n", "a:\n  ", "# -\n"])
def test_lists_in_lists_without_end(before: str, marks: str) -> None:
    """Stacks of signs are left alone: who reads them calls itself once for each, until it falls."""
    assert quick_values(f"{before}{marks * 20_000}a\n") is None


def test_list_in_list() -> None:
    """A list in a list, as of equipment that goes together, is read quickly."""
    assert {"a": [["b", "c"], ["d"]]} == quick_values("a:\n- - b\n  - c\n- - d\n")
