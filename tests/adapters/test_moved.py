"""Old addresses of the small guide, in the built site: they answer, and nobody finds them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.html_reader import attributes_of, text_of
from tests.places import page_at

MOVED = {
    "/exercises/deadlift/": "/exercises/conventional-deadlift/",
    "/swaps/deadlift/": "/swaps/conventional-deadlift/",
    "/ladders/deadlift-ladder/": "/ladders/hinge/",
    "/plans/deadlift-again/": "/plans/back-to-the-deadlift/",
}
SPLIT = "/exercises/hip-hinge/"


def _values(page: str) -> list[str]:
    return [value for _, _, value in attributes_of(page)]


@pytest.mark.parametrize("old,new", MOVED.items())
def test_old_address_sends_on(old: str, new: str, tiny_build: Path) -> None:
    """At the old address stands a page that sends on to the new one, which search engines read."""
    page = page_at(tiny_build, old)
    (refresh,) = [value for value in _values(page) if value.startswith("0; url=")]
    target = (tiny_build / old.strip("/") / refresh.removeprefix("0; url=")).resolve()

    assert (tiny_build / new.strip("/")).resolve() == target
    assert (target / "index.html").is_file()
    assert f"https://return-to-load.example{new}" in _values(page)
    assert "noindex" in _values(page)


def test_split_page_is_a_page_of_the_guide(tiny_build: Path) -> None:
    """A split page has the frame of the guide and names the choices with a line each."""
    page = page_at(tiny_build, SPLIT)
    words = text_of(page, ".guide")

    assert {"../romanian-deadlift/", "../glute-bridge/", "../"} <= set(_values(page))
    assert "Glute bridge You lie on your back and lift your hips." in words
    assert "noindex" in _values(page)


def test_other_pages_are_to_be_found(tiny_build: Path) -> None:
    """No page but those at old addresses keeps search engines away."""
    unfound = {
        f"/{path.parent.relative_to(tiny_build).as_posix()}/"
        for path in tiny_build.rglob("index.html")
        if "noindex" in _values(path.read_text(encoding="utf-8"))
    }

    assert {*MOVED, SPLIT} == unfound


@pytest.mark.parametrize("file", ["sitemap.xml", "search/search_index.json"])
def test_lists_of_pages_leave_old_addresses_out(file: str, tiny_build: Path) -> None:
    """Neither the sitemap nor the search index names an old address."""
    text = (tiny_build / file).read_text(encoding="utf-8")

    assert [] == [old for old in (*MOVED, SPLIT) if old.strip("/") in text]
    assert "exercises/plank/" in text


def test_no_page_links_to_an_old_address(tiny_build: Path) -> None:
    """No menu, list or neighbour leads to a page that only answers."""
    linked = {
        ((path.parent / value.partition("#")[0]).resolve() / "index.html").relative_to(tiny_build)
        for path in tiny_build.rglob("index.html")
        for tag, name, value in attributes_of(path.read_text(encoding="utf-8"))
        if tag == "a" and name == "href" and "://" not in value and value.partition("#")[0]
    }
    old = {Path(address.strip("/")) / "index.html" for address in (*MOVED, SPLIT)}

    assert set() == linked & old


def test_old_place_of_a_source_is_still_there(tiny_build: Path) -> None:
    """A source that got another id is still found at its old place in the bibliography."""
    page = page_at(tiny_build, "/evidence/sources/")
    ids = [value for _, name, value in attributes_of(page) if name == "id"]

    assert ids.index("cholewicki-1991") + 1 == ids.index("cholewicki-mcgill-1991")


def test_old_file_of_the_data_says_where_it_went(tiny_build: Path) -> None:
    """At the old address of the data stands where the record is now."""
    answer = json.loads((tiny_build / "api/v1/exercises/deadlift.json").read_text("utf-8"))

    assert ["conventional-deadlift"] == [to["id"] for to in answer["moved"]["to"]]
