"""The hand-written pages: their addresses and anchors."""

from __future__ import annotations

from pathlib import Path

from generator.reading.prose import read_prose


def test_addresses_and_anchors(tmp_path: Path) -> None:
    """A page is at its folder's address; only explicit ids are anchors, and the page's top."""
    pages = {
        "index.md": "# Home\n",
        "about/index.md": "# About\n\n## Who made it {#who}\n\n## No anchor\n",
        "about/why.md": "## Both {.quiet #both-2}\n\ntext {#not-a-heading}\n",
    }
    for name, text in pages.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")

    assert {
        "/": frozenset({""}),
        "/about/": frozenset({"", "who"}),
        "/about/why/": frozenset({"", "both-2"}),
    } == read_prose(tmp_path)


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    """A page that is not UTF-8 is read as far as it goes, and stops no build here."""
    (tmp_path / "index.md").write_bytes(b"## caf\xe9 {#cafe}\n")

    assert {"/": frozenset({"", "cafe"})} == read_prose(tmp_path)
