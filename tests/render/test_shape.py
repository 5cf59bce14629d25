"""Nobody takes a field out of the data, or puts one in, without noticing and without saying so."""

from __future__ import annotations

import re

import pytest

from generator import SCHEMA_VERSION
from generator.checks.check import Derived
from generator.render.api import api_files
from tests.builders import derived_from, moved_ids
from tests.golden_files import Golden
from tests.places import ROOT, TESTS
from tests.render.shape import Change, Shape

FILE = TESTS / "golden" / "data_shape.txt"
IS_RELEASED = bool(
    re.search(r"^## \[\d", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
)
"""Whether the changelog of the project has a release yet."""
CHANGES = ROOT / "content" / "pages" / "data" / "changes" / "index.md"

BROKEN = """\
{names}
is gone, is of another kind, or is new on a scale. A program that reads the data would break. So
either put that back, or
  1. raise the first number of SCHEMA_VERSION in generator/__init__.py: the address changes with it
     (before the first release, raise the second number, and leave out step 2),
  2. keep the old address as content/pages/data/versions/index.md promises,
  3. say in content/pages/data/changes/index.md what went, and what to read instead,
  4. run `pytest tests/render/test_shape.py --update-golden`."""
NEW = """\
{names}
is new in the data. If it is meant to be,
  1. raise the second number of SCHEMA_VERSION in generator/__init__.py, once a pull request,
  2. say in content/pages/data/changes/index.md what came,
  3. run `pytest tests/render/test_shape.py --update-golden`."""


def what_to_do(before: Shape, now: Shape) -> str:
    """Return what a change of the shape asks for; nothing where there is none."""
    broken = before.broken_in(now)
    new = [name for name in before.new_in(now) if name not in broken]
    asked = [BROKEN.format(names=_listed(broken))] if broken else []
    asked += [NEW.format(names=_listed(new))] if new else []
    return "\n".join(asked)


def _listed(names: list[str]) -> str:
    return "\n".join(f"  {name}" for name in names)


@pytest.fixture(scope="module")
def now(real: Derived) -> Shape:
    """Return the shape of the data as it is, and as it is once an id has moved or split."""
    moved = moved_ids(old="plank", both=("plank", "side-plank")).all
    derived = derived_from(real.guide._replace(moved=moved))
    return Shape.of(dict(api_files(derived)), SCHEMA_VERSION)


def test_shape_of_the_data_is_the_one_that_was_agreed(now: Shape, golden: Golden) -> None:
    """Every field, column and closed term is still there, of its kind, and there is no other."""
    before = Shape.read(FILE.read_text(encoding="utf-8"))
    if golden.is_updating:
        told = before.is_announced(now, is_released=IS_RELEASED)
        assert told, f"first raise the version\n{what_to_do(before, now)}"
        FILE.write_text(before.merged_with(now).written(), encoding="utf-8", newline="\n")
        return

    assert not what_to_do(before, now), what_to_do(before, now)
    assert SCHEMA_VERSION == before.version, (
        "run `pytest tests/render/test_shape.py --update-golden`"
    )


def test_shape_can_be_read_back(now: Shape) -> None:
    """What is written of a shape is that shape."""
    assert now == Shape.read(now.written())


def test_version_has_an_entry() -> None:
    """The newest entry of the changelog of the data is that of the version of today."""
    page = CHANGES.read_text(encoding="utf-8")
    entries = re.findall(r"^## (\d+\.\d+)", page, re.MULTILINE)

    assert SCHEMA_VERSION == entries[0]
    assert sorted(entries, key=lambda each: [*map(int, each.split("."))], reverse=True) == entries


def test_entries_have_their_form() -> None:
    """Each line of the changelog of the data begins with a word that its page explains."""
    page = CHANGES.read_text(encoding="utf-8")
    entries, _, form = page.partition("## How an entry is written")
    begin = re.compile(r"^- \*\*(.+?):\*\* ", re.MULTILINE)

    assert set(begin.findall(entries)) <= set(begin.findall(form))
    assert len(begin.findall(entries)) == entries.count("\n- ")


def a_shape(version: str = "1.2", **kinds: str) -> Shape:
    """Return a shape with these fields; of several kinds, with a comma between."""
    return Shape(version, {name: frozenset(kind.split(", ")) for name, kind in kinds.items()})


def terms(*names: str) -> Shape:
    """Return a shape with these terms."""
    return Shape("1.2", {name: frozenset({"term"}) for name in names})


@pytest.mark.parametrize(
    "before,now,change",
    [
        (a_shape(a="text"), a_shape(a="text"), Change.NONE),
        (a_shape(a="text, null"), a_shape(a="text"), Change.NONE),
        (a_shape(a="text"), a_shape(a="text", b="text"), Change.MINOR),
        (a_shape(a="text", b="text"), a_shape(a="text"), Change.MAJOR),
        (a_shape(a="text"), a_shape(a="number"), Change.MAJOR),
        (a_shape(a="text"), a_shape(a="text, null"), Change.MAJOR),
        (a_shape(a="text"), a_shape(b="text"), Change.MAJOR),
        (terms("scale Band low"), terms("scale Band low", "scale Band none"), Change.MAJOR),
        (terms("scale Band low"), terms("scale Band low", "scale Mood calm"), Change.MINOR),
        (terms("term Gear belt"), terms("term Gear belt", "term Gear sled"), Change.MINOR),
    ],
)
def test_change_asks_for_a_number(before: Shape, now: Shape, change: Change) -> None:
    """What is new asks for the second number; what breaks readers asks for the first."""
    assert change is before.change_to(now)


@pytest.mark.parametrize(
    "now,is_announced",
    [
        (a_shape("1.2", a="text"), True),
        (a_shape("1.2", a="text", b="text"), False),
        (a_shape("1.3", a="text", b="text"), True),
        (a_shape("1.3", b="text"), False),
        (a_shape("2.0", b="text"), True),
        (a_shape("1.1", a="text"), False),
        (a_shape("1.10", a="text", b="text"), True),
    ],
)
def test_change_is_announced_by_its_number(now: Shape, is_announced: bool) -> None:  # noqa: FBT001  a case
    """The agreed shape cannot be written anew before the version says that it changed."""
    assert is_announced == a_shape("1.2", a="text").is_announced(now)


def test_nobody_relies_on_what_was_never_released() -> None:
    """Before the first release the second number announces what breaks readers."""
    before = a_shape("1.2", a="text")

    assert before.is_announced(a_shape("1.3", b="text"), is_released=False)
    assert not before.is_announced(a_shape("1.2", b="text"), is_released=False)


def test_failure_says_what_to_do() -> None:
    """Who takes a field out is told of the first number, the changelog and the command."""
    said = what_to_do(a_shape(a="text", b="text"), a_shape(a="text", c="text"))

    for words in (
        "  b\n",
        "  c\n",
        "first number",
        "second number",
        "changes/index.md",
        "--update",
    ):
        assert words in said
