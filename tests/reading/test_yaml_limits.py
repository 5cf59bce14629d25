"""Reading one YAML file: what a record has no use for, and what would fill the memory."""

from __future__ import annotations

import pytest

from generator.reading.decoding import LARGEST_FILE_BYTES
from tests.reading.found import findings_in, found_in


def test_alias_is_found_where_it_stands() -> None:
    """An alias is found where it stands, once each, not where its anchor is."""
    text = "name: &n Plank\nsummary: *n\naliases: [*n, plank]\n"

    assert [("YM005", 2, 10), ("YM005", 3, 11)] == found_in(text)


def test_alias_as_a_key() -> None:
    """An alias is found in the place of a key, too."""
    assert ("YM005", 2, 1) in found_in("name: &n Plank\n*n : Side plank\n")


def test_merge_key() -> None:
    """A merge key is found once, with or without an alias."""
    assert [("YM005", 3, 7)] == found_in("a: &a {b: 1}\nc:\n  <<: *a\n")
    assert [("YM005", 1, 1)] == found_in("<<: {b: 1}\n")


def test_anchor_without_an_alias() -> None:
    """An anchor is a finding, though nothing leads to it."""
    assert [("YM005", 1, 7)] == found_in("name: &a Plank\n")


@pytest.mark.parametrize("tag", ["!!python/name:os.system", "!exec", "!!binary", "!!set"])
def test_tags(tag: str) -> None:
    """A tag is a finding, and asks no program to build anything."""
    assert [("YM009", 1, 7)] == found_in(f"name: {tag} {{a: b}}\n")


@pytest.mark.parametrize("tag", ["!!python/name:os.system", "!!str", "!!null", "!"])
def test_tag_on_a_text(tag: str) -> None:
    """A tag on plain text is a finding, of YAML's own kinds as well."""
    assert [("YM009", 1, 7)] == found_in(f"name: {tag} x\n")


def test_billion_laughs() -> None:
    """Aliases of aliases that would fill the memory are found, each where it stands."""
    lines = ["a0: &a0 [lol]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]

    found = found_in("\n".join(lines))

    assert {"YM005"} == {code for code, _, _ in found}
    assert 29 * 9 + 1 == len(found)  # and the last anchor


def test_recursion() -> None:
    """A value that holds itself is found, and never walked round for ever."""
    assert [("YM005", 1, 11)] == found_in("a: &a [b, *a]\n")
    assert [("YM005", 2, 6)] == found_in("a: &a\n  b: *a\n")


@pytest.mark.parametrize("depth", [13, 400, 30_000])
def test_deep_brackets(depth: int) -> None:
    """Nesting deeper than any record is a finding at the level that passes the limit."""
    assert [("YM008", 1, 15)] == found_in("a: " + "[" * depth + "]" * depth)


@pytest.mark.parametrize("depth,code", [(13, "YM002"), (30_000, "YM008")])
def test_deep_brackets_that_never_close(depth: int, code: str) -> None:
    """Brackets that open and never close are a finding and not a crash."""
    assert [code] == [each.code for each in findings_in("[" * depth)]


@pytest.mark.parametrize("marker", ["- ", "? "])
def test_deep_markers(marker: str) -> None:
    """List and key signs stacked on one line are a finding and not a crash."""
    assert "YM008" in {code for code, *_ in found_in("a:\n  " + marker * 30_000 + "b\n")}


def test_many_signs_far_apart() -> None:
    """Signs with long gaps between them are read as fast as anything else."""
    text = "a: |\n  " + ("-" + " " * 200) * 8 + "b\n"

    assert [] == found_in(text)


@pytest.mark.parametrize("mark", ["!x", "&x"])
def test_deep_markers_with_tags(mark: str) -> None:
    """Tags and anchors between the signs are no way round the limit."""
    assert [] != found_in("a:\n  " + f"- {mark} " * 10_000 + "b\n")


def test_deep_mappings_by_indent() -> None:
    """Nesting by indent is limited as well."""
    text = "".join(f"{'  ' * depth}a:\n" for depth in range(150))

    assert [("YM008", 13, 25)] == found_in(text)


def test_twelve_levels_are_fine() -> None:
    """As many levels as any record could want are read."""
    assert [] == found_in("a: " + "[" * 11 + "]" * 11)


def test_size_limit() -> None:
    """A file of 64 kB is read; one byte more is a finding, whatever is in it."""
    start = b"name: Plank\n# "
    full = start + b"x" * (LARGEST_FILE_BYTES - len(start))

    assert 65_536 == len(full)
    assert [] == found_in(full)
    assert [("YM007", 1, 1)] == found_in(full + b"x")


def test_list_of_hundreds() -> None:
    """A list or a set of fields longer than any record has is one finding, and is not looked into.

    Three hundred are read.
    """
    assert [] == found_in(f"name: [{'no x, ' * 300}]\n")
    assert [("YM012", 1, 7)] == found_in(f"name: [{'<<, ' * 301}]\n")
    assert [("YM012", 1, 1)] == found_in("".join(f"a{n}: 010\n" for n in range(301)))
