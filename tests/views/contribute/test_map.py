"""The map of the code: every part and module, in order, with what each stands on."""

from __future__ import annotations

import re

import pytest

from generator.views.contribute.map import MapView, PartView, map_view
from tests.places import ROOT

MAP = map_view()


def _names(view: MapView) -> list[str]:
    return [name for part in view.parts for name in part.names]


def test_every_module_is_on_the_map() -> None:
    """Each module of the program stands in its part, with the first words of its header."""
    shown = {
        f"{folder.name}{module.name}"
        for part in MAP.parts
        for folder in part.folders
        for module in folder.modules
    }
    package = ROOT / "generator"
    there = {path.relative_to(package).as_posix() for path in package.rglob("*.py")}

    assert {file for file in there if "__" not in file} == shown
    assert all(m.header for p in MAP.parts for f in p.folders for m in f.modules)


@pytest.mark.parametrize("part", MAP.parts, ids=lambda part: part.id)
def test_part_says_what_it_must_not_know(part: PartView) -> None:
    """The header of each part says what it must not know, so that nobody adds it by the way."""
    assert sorted(part.names) == sorted(name for name, _ in part.must_not_know)
    assert all(what.endswith(".") for _, what in part.must_not_know)


@pytest.mark.parametrize("part", MAP.parts, ids=lambda part: part.id)
def test_arrows_go_one_way(part: PartView) -> None:
    """A part stands only on parts that come before it, and is used only by those after it."""
    order = _names(MAP)
    first, last = order.index(part.names[0]), order.index(part.names[-1])

    assert all(order.index(link.text) < first for link in part.uses)
    assert all(order.index(link.text) > last for link in part.used_by)


def test_arrows_have_two_ends() -> None:
    """Whatever a part stands on names it among those that use it."""
    uses = {(name, link.text) for part in MAP.parts for link in part.uses for name in part.names}
    used = {(link.text, name) for part in MAP.parts for link in part.used_by for name in part.names}

    assert {b for _, b in uses} == {b for _, b in used}
    assert ("views", "derive") in uses & used


def test_way_of_a_record() -> None:
    """The way of a record begins with people and has the steps that the program's header names."""
    assert "People write records" == MAP.steps[0]
    assert 5 < len(MAP.steps) < 10
    assert all(re.fullmatch(r"[A-Z][^;.]+", step) for step in MAP.steps)
