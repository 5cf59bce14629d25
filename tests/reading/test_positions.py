"""Where a value stands: line and column, counted from 1."""

from __future__ import annotations

import pytest

from generator.findings import Path, Place
from generator.reading.yaml_file import parse

TEXT = """\
# a comment
name: Plank
muscles:
  primary: [abdominals, obliques]
steps:
  setup:
    - Lie down.
    -   Tuck your toes under.
  movement:
    - how: Lift.
      often: 3
  breathing: >-
    In and
    out.
"summary": "Élan"
"""

VALUES = {
    ("name",): (2, 7),
    ("muscles", "primary", 0): (4, 13),
    ("muscles", "primary", 1): (4, 25),
    ("steps", "setup", 1): (8, 9),
    ("steps", "movement", 0, "often"): (11, 14),
    ("steps", "breathing"): (12, 14),
    ("summary",): (15, 12),
}
KEYS = {
    ("name",): (2, 1),
    ("muscles",): (3, 1),
    ("muscles", "primary"): (4, 3),
    ("steps", "movement", 0, "often"): (11, 7),
    ("summary",): (15, 1),
}
LISTS_AND_MAPPINGS = {
    ("muscles",): (3, 1),
    ("muscles", "primary"): (4, 3),
    ("steps", "setup"): (6, 3),
    ("steps", "movement", 0): (10, 7),
}
NEAREST = {
    ("nothing",): (1, 1),
    ("muscles", "secondary"): (3, 1),
    ("steps", "setup", 9): (6, 3),
    ("steps", "movement", 0, "never", "deeper"): (10, 7),
    ("name", "inside"): (2, 7),
    ("name", 0): (2, 7),
    (): (1, 1),
}
ORIGIN = parse(TEXT.encode(), "content/exercises/plank.yml").origin


def _place(at: tuple[int, int]) -> Place:
    return Place("content/exercises/plank.yml", *at)


@pytest.mark.parametrize("path,at", VALUES.items(), ids=str)
def test_values(path: Path, at: tuple[int, int]) -> None:
    """A plain value and an item of a list are found where they begin."""
    assert _place(at) == ORIGIN.at(*path)


@pytest.mark.parametrize("path,at", KEYS.items(), ids=str)
def test_keys(path: Path, at: tuple[int, int]) -> None:
    """A key is found where it begins, its quotes included."""
    assert _place(at) == ORIGIN.at_key(*path)


@pytest.mark.parametrize("path,at", LISTS_AND_MAPPINGS.items(), ids=str)
def test_lists_and_mappings(path: Path, at: tuple[int, int]) -> None:
    """A list or mapping is found at the key that names it: there a reader looks for it."""
    assert _place(at) == ORIGIN.at(*path)


@pytest.mark.parametrize("path,at", NEAREST.items(), ids=str)
def test_nearest_parent(path: Path, at: tuple[int, int]) -> None:
    """What is not written is found at its nearest parent that is."""
    assert _place(at) == ORIGIN.at(*path)


def test_places_after_windows_line_ends_and_a_mark() -> None:
    """Neither Windows line ends nor a byte order mark move a place."""
    raw = b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode()
    origin = parse(raw, "content/exercises/plank.yml").origin

    assert [_place(at) for at in VALUES.values()] == [origin.at(*path) for path in VALUES]


def test_place_is_written_for_editors() -> None:
    """A place is written as file, line and column, which editors and terminals make a link."""
    assert "content/exercises/plank.yml:2:7" == str(ORIGIN.at("name"))
