"""What sources are called: author and year, and a letter where two would be called the same."""

from __future__ import annotations

from collections import Counter
from string import ascii_lowercase
from typing import TYPE_CHECKING

from generator.derive.source_names import source_names
from tests.builders import LEFT_OUT, a_source

if TYPE_CHECKING:
    from generator.checks.check import Derived
    from generator.model.source import Source


def called(*sources: Source) -> dict[str, str]:
    """Return what these are called, however they are ordered."""
    return source_names({each.id: each for each in sources})


def by(family: str, id_: str, issued: object = 2014) -> Source:
    """Return a source with one author."""
    return a_source(id_, author=[{"family": family}], issued=issued)


def test_one_alone_keeps_its_name_bare() -> None:
    """Author and year say which one, as long as nobody shares them."""
    names = called(by("Rohlmann", "r", 2014), by("Rohlmann", "s", 2013), by("McGill", "m"))

    assert {"r": "Rohlmann 2014", "s": "Rohlmann 2013", "m": "McGill 2014"} == names


def test_those_alike_get_letters_in_the_order_of_their_ids() -> None:
    """Which letter it is depends on the ids alone, and not on the order of the files."""
    expected = {"r-a": "Rohlmann 2014a", "r-b": "Rohlmann 2014b", "r-c": "Rohlmann 2014c"}
    one, two, three = (by("Rohlmann", each) for each in expected)

    assert expected == called(one, two, three) == called(three, one, two)


def test_small_and_large_letters_do_not_tell_sources_apart() -> None:
    """A reader would take "De Leva 2014" for "de Leva 2014"."""
    assert {"a": "De Leva 2014a", "b": "de Leva 2014b"} == called(
        by("De Leva", "a"), by("de Leva", "b")
    )


def test_without_a_year_the_letter_stands_in_brackets() -> None:
    """Bodies that wrote two leaflets without a year are told apart, too."""
    bare = LEFT_OUT

    assert {"a": "NHS (a)", "b": "NHS (b)"} == called(by("NHS", "a", bare), by("NHS", "b", bare))


def test_without_an_author_the_journal_stands_in() -> None:
    """Two papers of one journal and year whose authors nobody saw are told apart."""
    one, two = (a_source(each, author=[], container_title="Spine", issued=1986) for each in "ab")

    assert {"a": "Spine 1986a", "b": "Spine 1986b"} == called(one, two)


def test_more_than_there_are_letters() -> None:
    """The twenty-seventh of a kind has a name of its own."""
    names = called(*(by("Li", f"li-{number:02}") for number in range(len(ascii_lowercase) + 2)))

    assert ["Li 2014z", "Li 2014aa", "Li 2014ab"] == [*names.values()][-3:]


def test_no_two_sources_of_the_guide_are_called_the_same(real: Derived) -> None:
    """Whoever reads a name below an exercise knows which source is meant."""
    names = real.source_names

    assert [*real.guide.sources] == sorted(names)
    assert {1} == set(Counter(name.casefold() for name in names.values()).values())
    assert "Rohlmann 2014d" == names["rohlmann-2014-reduce"]
