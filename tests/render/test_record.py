"""A record written as YAML: read back as it was, and in the form of the records in `content/`."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.reading.quoting import text_yaml
from generator.render.record import WIDTH, record_yaml
from tests.places import ROOT

CONTENT = ROOT / "content"
RECORDS = sorted(path.relative_to(CONTENT).as_posix() for path in CONTENT.rglob("*.yml"))


@pytest.mark.parametrize("file", RECORDS)
def test_real_records_are_read_back(file: str) -> None:
    """What a record of the guide says is said again, in lines that are no longer than usual."""
    data = yaml.safe_load((CONTENT / file).read_text(encoding="utf-8"))
    written = record_yaml(data)

    assert data == yaml.safe_load(written)
    lines = [line for line in written.splitlines() if "http" not in line]
    assert [] == [line for line in lines if len(line) > WIDTH]


def test_form_of_the_records() -> None:
    """Lists stand below their field, long texts go on in the next line, quotes are rare."""
    data = {
        "name": "Zercher squat",
        "equipment": [["barbell"], ["bench", "box"]],
        "load": {"position": "front", "smallest_step_kg": 2.5},
        "steps": {"setup": ["Stand: tall.", "word " * 24 + "end."]},
        "sources": [{"source": "swinton-2011", "supports": "Less."}],
        "easy_swap": False,
        "aliases": [],
    }

    words = " ".join(["word"] * 19)
    assert f"""\
name: Zercher squat
equipment:
  - - barbell
  - - bench
    - box
load:
  position: front
  smallest_step_kg: 2.5
steps:
  setup:
    - "Stand: tall."
    - {words}
      word word word word word end.
sources:
  - source: swinton-2011
    supports: Less.
easy_swap: false
aliases: []
""" == record_yaml(data)


MISREAD = [
    "no", "1:30", "2019-11-21", "2019-13-45", "- a", "a: b", "a #b", "“a”", "", " a", "null", "12",
    "@a", "&a", "a\tb", "{a}", "x:",
]  # fmt: skip


@pytest.mark.parametrize("text", MISREAD)
def test_quotes_where_they_are_needed(text: str) -> None:
    """A text that YAML would take for something else stands in quotes."""
    assert text_yaml(text).startswith('"')


TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp", "Cn", "Co"])
)
KEYS = st.from_regex(r"[a-z_]{1,9}", fullmatch=True)
VALUES: Any = st.recursive(
    TEXT | st.integers() | st.booleans() | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=8,
)


@given(data=st.dictionaries(KEYS, VALUES, min_size=1, max_size=4))
def test_any_values_are_read_back(data: dict[str, Any]) -> None:
    """Whatever plain values a record holds, they are read back as they were."""
    assert data == yaml.safe_load(record_yaml(data))
