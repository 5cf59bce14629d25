"""The canonical form of a record file: fields in order, and not a word lost."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.tidy import mended_and_tidied, tidied
from generator.cli import FAULTS_FOUND, OK, WRONG_CALL, main
from generator.model.exercise import Exercise
from generator.reading.yaml_file import parse
from tests.places import TINY, files_below, project

SCHEMA = "../schema/exercise.schema.json"
FIRST = f"# yaml-language-server: $schema={SCHEMA}"


def _tidied(text: str) -> str:
    return tidied(text, Exercise, SCHEMA)


def _comments(text: str) -> Counter[str]:
    lines = (line.strip() for line in text.splitlines())
    return Counter(line for line in lines if line.startswith("#") and "$schema=" not in line)


UNTIDY = """\
# About the whole file.

# Squats are for legs.
pattern: squat   \r
trains:
  # the first reason
  - strength
  - endurance  # and the second
# yaml-language-server: $schema=elsewhere.json

# What it is called.
name: Some squat
unknown: 1
# The end.


"""
TIDY = f"""\
{FIRST}
# About the whole file.

# What it is called.
name: Some squat
# Squats are for legs.
pattern: squat
trains:
  # the first reason
  - strength
  - endurance  # and the second
unknown: 1
# The end.
"""


def test_canonical_form() -> None:
    """Fields stand as in the model, comments go with theirs, lines end clean, unknowns last."""
    lines = [line for line in _tidied(UNTIDY).splitlines() if line]

    assert [line for line in TIDY.splitlines() if line] == lines


def test_schema_line_comes_first_and_once() -> None:
    """The first line names the schema, whatever stood there before."""
    lines = _tidied(UNTIDY).splitlines()

    assert FIRST == lines[0]
    assert 1 == sum("$schema=" in line for line in lines)


def test_file_of_empty_lines() -> None:
    """Sixty thousand empty lines take no longer than as many others, and nothing is lost."""
    assert _tidied("\n" * 60_000 + "name: A\n").endswith("name: A\n")


def test_marks_at_the_beginning() -> None:
    """A mark of the encoding is taken away, and so is a second one: twice is once."""
    assert _tidied("name: A\n") == _tidied("\ufeff\ufeffname: A\n")


def test_ends_with_one_line_break() -> None:
    """A tidy file ends with one line break, and has no spaces at the end of a line."""
    result = _tidied(UNTIDY)

    assert result == result.rstrip() + "\n"
    assert all(line == line.rstrip() for line in result.splitlines())


@pytest.mark.parametrize(
    "text",
    [
        "pattern: squat\nname: 'Some\nsquat: deep'\n",
        "pattern: squat\nname: |\n  Some   \n  squat\n",
        "---\npattern: squat\nname: Some squat\n",
        "pattern: [squat,\nname]\nname: Some squat\n",
        "pattern: squat\nname: [\n",
        "name: a\npattern: squat\nname: b\n",
        "pattern: &a squat\nname: *a\n",
        "- a\n- b\n",
        "{name: Some squat, pattern: squat}\n",
    ],
    ids=[
        "text over two lines", "spaces that are part of a text", "a document mark",
        "a list over two lines", "no YAML", "a field twice", "an alias", "a list", "in braces",
    ],
)  # fmt: skip
def test_values_come_first(text: str) -> None:
    """Where moving lines would change a value, nothing is moved."""
    assert parse(text.encode(), "x").data == parse(_tidied(text).encode(), "x").data
    assert _tidied(text) == _tidied(_tidied(text))


def test_bytes_that_are_no_text_stay() -> None:
    """A file that is not UTF-8 stays as it is; saying so is the reader's part."""
    text = b"pattern: squat\nname: caf\xe9\n".decode(errors="surrogateescape")

    assert text == _tidied(text)


def test_byte_order_mark_goes() -> None:
    """The mark that some editors put first is not kept."""
    assert _tidied("pattern: squat\nname: A\n") == _tidied("\ufeffpattern: squat\nname: A\n")


LINES = st.sampled_from(
    [
        "name: Some squat", "pattern: squat", "trains: [strength]", "summary: >-", "  up", "  - up",
        "steps:", "  setup:", "    - Stand.", "# about it", "  # inside", "", "  ", FIRST, "text  ",
        "---", "'name': x", "name : y", "key: {", "}", "|", "\tx", "- a", "a: 'b", "b: c'",
    ]
)  # fmt: skip


@given(text=st.lists(LINES, max_size=14).map("\n".join) | st.text(max_size=80))
def test_tidying_twice_changes_nothing_more(text: str) -> None:
    """What is tidy stays as it is."""
    once = _tidied(text)

    assert once == _tidied(once)


@given(text=st.lists(LINES, max_size=14).map("\n".join))
def test_no_comment_and_no_value_is_lost(text: str) -> None:
    """Every comment is kept; and every value is what it was, where nothing had to be mended."""
    made = mended_and_tidied(text, Exercise, SCHEMA)

    assert _comments(text) == _comments(made.text)
    if not made.done:
        assert parse(text.encode(), "x").data == parse(made.text.encode(), "x").data


def test_command_line_tidies_a_guide(tmp_path: Path) -> None:
    """`guide tidy --check` says what would change and changes nothing; `guide tidy` does it."""
    root = project(tmp_path / "guide", TINY)
    plank = root / "content" / "exercises" / "plank.yml"
    tidy = files_below(root / "content")
    plank.write_text(plank.read_text(encoding="utf-8") + "\n\n", encoding="utf-8")

    untidy = files_below(root / "content")
    assert FAULTS_FOUND == main(["--root", str(root), "tidy", "--check"])
    assert untidy == files_below(root / "content")
    assert OK == main(["--root", str(root), "tidy"])
    assert tidy == files_below(root / "content")
    assert OK == main(["--root", str(root), "tidy", "--check"])


def test_command_line_leaves_other_files_alone(tmp_path: Path) -> None:
    """A file that is no record, or lies elsewhere, is left as it is, and named."""
    root = project(tmp_path / "guide", TINY)
    elsewhere = tmp_path / "notes.yml"
    elsewhere.write_text("pattern: squat\nname: A\n", encoding="utf-8")

    assert WRONG_CALL == main(
        ["--root", str(root), "tidy", str(elsewhere), str(root / "mkdocs.yml")]
    )
    assert "pattern: squat\nname: A\n" == elsewhere.read_text(encoding="utf-8")
