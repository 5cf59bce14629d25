"""The index that the search of the built site loads: what it holds, and how large it is."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest


@pytest.mark.parametrize(
    "words,address",
    [
        ("RDL", "exercises/romanian-deadlift/"),
        ("romanian dead lift", "exercises/romanian-deadlift/"),
        ("deadlfit", "exercises/conventional-deadlift/"),
        ("red flags", "start/"),
    ],
)
def test_search_index_holds_aliases(real_build: Path, words: str, address: str) -> None:
    """The index that the browser loads holds aliases and misspellings with their page."""
    index = json.loads((real_build / "search" / "search_index.json").read_text(encoding="utf-8"))
    found = [doc["location"] for doc in index["docs"] if words.lower() in doc["text"].lower()]

    assert address in found


def test_search_index_has_each_place_once(real_build: Path) -> None:
    """No place stands in the index twice: ours are not indexed by the theme as well."""
    index = json.loads((real_build / "search" / "search_index.json").read_text(encoding="utf-8"))
    places = [doc["location"] for doc in index["docs"]]

    assert [] == sorted({place for place in places if places.count(place) > 1})


def test_search_index_stays_small(real_build: Path) -> None:
    """The whole index is below 900 bytes a page, 270 packed: every first visit loads it.

    Search was decided on these figures: see "Search" in CONTRIBUTING.md before raising them.
    """
    raw = (real_build / "search" / "search_index.json").read_bytes()
    pages = {doc["location"].partition("#")[0] for doc in json.loads(raw)["docs"]}

    assert len(raw) / len(pages) < 900
    assert len(gzip.compress(raw, 6, mtime=0)) / len(pages) < 270
