"""Text from records is text, on every kind of page."""

from __future__ import annotations

import html

import pytest

from generator.build import build
from generator.paths import Paths
from generator.render.search import entries_of
from generator.site import Site
from tests.hostile import MARK, hostile_content
from tests.html_reader import attributes_of, tags_of, text_of
from tests.places import ROOT

FROM_THE_PROGRAM = {"check", "checks", "fields", "map"}
"""Kinds of pages that hold no text of a record."""


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> tuple[Site, list[str]]:
    """Build the guide from hostile records."""
    root = tmp_path_factory.mktemp("hostile")
    texts = hostile_content(ROOT / "content", root / "content")
    for shared in ("templates", ".cache"):
        (root / shared).symlink_to(ROOT / shared)
    return build(Paths(root), with_paper=False), texts


@pytest.fixture(scope="module")
def words_of(hostile: tuple[Site, list[str]]) -> dict[str, str]:
    """Return what each page made from hostile records says, by its address."""
    return {page.address: text_of(page.body) for page in hostile[0].pages.values()}


def test_there_are_hostile_texts(hostile: tuple[Site, list[str]]) -> None:
    """The model lets hundreds of hostile texts through: they are plain text to it."""
    assert 500 < len(hostile[1])


def test_hostile_pages_have_the_tags_of_clean_ones(
    hostile: tuple[Site, list[str]], real_site: Site
) -> None:
    """No text opens a tag or adds an attribute: every page has the very tags of the clean one."""
    site, _ = hostile

    assert list(real_site.pages) == list(site.pages)
    different = [
        address
        for address, page in site.pages.items()
        if tags_of(real_site.pages[address].body) != tags_of(page.body)
    ]
    assert [] == different


def test_hostile_text_is_shown_as_it_is(
    hostile: tuple[Site, list[str]], words_of: dict[str, str]
) -> None:
    """On every kind of page made from records the text stands there as it was written."""
    site, texts = hostile
    written = [" ".join(text.split()) for text in texts]
    shown: set[str] = set()
    for page in site.pages.values():
        words = words_of[page.address]
        if page.kind not in shown and any(text in words for text in written):
            shown.add(page.kind)

    assert FROM_THE_PROGRAM == {page.kind for page in site.pages.values()} - shown


def test_every_text_of_a_page_is_whole(
    hostile: tuple[Site, list[str]], words_of: dict[str, str]
) -> None:
    """No template has worked anything out of a text, nor an entity been read as its sign."""
    site, _ = hostile
    for page in site.pages.values():
        words = words_of[page.address]
        if page.kind not in FROM_THE_PROGRAM:
            assert "49 |p|" not in words
            assert words.count("&lt;img") == words.count("{{ 7*7 }} |p|")
            assert "<img" not in words
            assert "<b>" not in words


def test_hostile_text_stays_out_of_addresses(hostile: tuple[Site, list[str]]) -> None:
    """No link, id, class or name holds anything of a text, but a source's own address."""
    site, _ = hostile
    found = [
        (page.address, tag, name, value)
        for page in site.pages.values()
        for tag, name, value in attributes_of(page.body)
        if ("evil" in value or "pwned" in value or "{{" in value)
        and not (name == "href" and value.startswith("https://doi.org/"))
        and not name.startswith(("aria-", "data-"))
    ]

    assert [] == found


def test_hostile_search_entries_are_text(hostile: tuple[Site, list[str]]) -> None:
    """Search shows its entries as HTML, so their titles and texts come escaped."""
    site, _ = hostile
    entries = [entry for page in site.pages.values() for entry in entries_of(page)]
    parts = [part for entry in entries for part in (entry["title"], entry["text"])]

    assert [] == [part for part in parts if tags_of(part)]
    assert [] == [part for part in parts if '"' in part]
    assert any(MARK in html.unescape(part) for part in parts)
