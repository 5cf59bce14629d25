"""Whatever is in a file: reading never raises, and never reads more than is there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.reading.records import read_record
from generator.reading.yaml_file import parse
from tests.builders import exercise_data

PIECES = st.sampled_from(
    [
        "name", "a", "b", ":", ": ", "- ", "? ", "\n", "\n  ", "\n    ", "[", "]", "{", "}", ",",
        "&a ", "*a", "!x ", "!!str ", "<<", "|", ">", "'", '"', "#", " # ", "%", "@", "`", "~",
        "no", "on", "true", "null", "1", "0", "1:30", "010", "1_000", ".inf", "1e3", "2.5",
        "2026-11-21", "---", "...", "\t", "\r", "\r\n", "é", "\u2028", "\x85", "\ufeff", "\x00",
    ]
)  # fmt: skip
YAML_LIKE = st.lists(PIECES, max_size=40).map("".join)

WRITTEN = st.sampled_from(
    [
        "", "~", "null", "Null", "true", "True", "no", "on", "y", "n", "0", "-0", "00", "08", "010",
        "1", "-1", "+1", "1.", "1.0", ".5", "-.5", "1e3", "1.0e3", "1.0e+3", "1_000", "0x1F",
        "0o17", "0b1", "1:30", "1:30.5", "-1:30", "190:20:30", ".inf", "-.inf", ".nan",
        "2026-11-21", "2026-11-21 10:00:00", "3-1-1", "=", "60 %", "8 to 10", "a b", "a:b", "a#b",
        "a # b", "é", "'no'", '"1:30"', "|\n    up\n    down", ">-\n    up\n    down", "[1, no, a]",
        "{a: 1, b: x}", "\n    - 1\n    - up", "\n    c: 010\n    d: [e]", "123456789012345",
        "1234567890123456",
    ]
)  # fmt: skip
RECORD_LIKE = st.dictionaries(
    st.sampled_from(["a", "b", "c c", "d-d", '"e"']), WRITTEN, min_size=1
).map(lambda fields: "".join(f"{key}: {written}\n" for key, written in fields.items()))

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(10**14), 10**14)
    | st.integers(-(10**8), 10**8).map(lambda cents: cents / 100)
    | st.text(max_size=30)
    | st.sampled_from(["no", "on", "1:30", "010", ".inf", "2026-11-21", "~", "=", "<<", ""])
)
DATA = st.dictionaries(
    st.text(max_size=10),
    st.recursive(
        SCALARS,
        lambda inner: (
            st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
        ),
        max_leaves=20,
    ),
    max_size=6,
)


class PlainDates(yaml.SafeLoader):
    """PyYAML's safe loader, which leaves a day as the text it is."""


PlainDates.add_constructor("tag:yaml.org,2002:timestamp", lambda _loader, node: str(node.value))


@given(raw=st.binary(max_size=400))
def test_any_bytes(raw: bytes) -> None:
    """Any bytes give values or findings, never an error."""
    parsed = parse(raw, "x.yml")

    assert (parsed.data is None) <= bool(parsed.findings)


@given(text=YAML_LIKE | st.text(max_size=200))
def test_any_text(text: str) -> None:
    """Any text gives values or findings, never an error."""
    parsed = parse(text.encode("utf-8", "surrogatepass"), "x.yml")

    assert (parsed.data is None) <= bool(parsed.findings)
    assert all(each.place.line >= 1 and each.place.column >= 1 for each in parsed.findings)


@given(text=RECORD_LIKE)
def test_without_findings_as_others_read_it(text: str) -> None:
    """Text without a finding means the same to us as to PyYAML."""
    parsed = parse(text.encode(), "x.yml")

    assert {each.code for each in parsed.findings} <= {"YM006"}
    assert parsed.findings or yaml.load(text, Loader=PlainDates) == parsed.data  # noqa: S506


@given(data=DATA)
def test_plain_values_come_back(data: dict[str, Any]) -> None:
    """What PyYAML writes without a surprise, and without hiding anything, is read as it was."""
    text = yaml.safe_dump(data, allow_unicode=True)
    parsed = parse(text.encode(), "x.yml")

    assert {each.code for each in parsed.findings} <= {"YM006", "YM011"}
    assert parsed.findings or yaml.safe_load(text) == parsed.data


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a content folder with a place for one exercise."""
    folder = tmp_path_factory.mktemp("any") / "content"
    (folder / "exercises").mkdir(parents=True)
    return folder


@given(raw=st.binary(max_size=200) | YAML_LIKE.map(lambda text: text.encode()))
def test_any_record_file(raw: bytes, content: Path) -> None:
    """A record file with anything in it gives a record or findings, never an error."""
    path = content / "exercises" / "plank.yml"
    path.write_bytes(raw)

    record, findings = read_record(path, content)

    assert (record is None) == bool(findings)


@given(
    field=st.sampled_from([*exercise_data(), "easier", "dose", "cautions"]), value=DATA | SCALARS
)
def test_any_value_in_any_field(field: str, value: object, content: Path) -> None:
    """A sound record with anything in one field gives a record or findings, never an error."""
    path = content / "exercises" / "plank.yml"
    path.write_text(yaml.safe_dump(exercise_data() | {field: value}), encoding="utf-8")

    record, findings = read_record(path, content)

    assert (record is None) == bool(findings)
    assert all(each.message and each.fix for each in findings)
