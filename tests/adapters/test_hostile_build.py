"""Hostile records, gone through MkDocs and its theme, which escapes nothing of itself."""

from __future__ import annotations

import re
from pathlib import Path

from tests.html_reader import attributes_of, tags_of, text_of


def pages_of(site: Path) -> dict[str, str]:
    """Return every built page by its path."""
    return {
        path.relative_to(site).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(site.rglob("*.html"))
    }


def test_built_pages_have_the_tags_of_clean_ones(hostile_build: Path, real_build: Path) -> None:
    """Head, navigation, contents and footer included, no text opens a tag or an attribute."""
    clean, hostile = pages_of(real_build), pages_of(hostile_build)

    assert list(clean) == list(hostile)
    assert [] == [path for path in clean if tags_of(clean[path]) != tags_of(hostile[path])]


def test_nothing_sends_readers_elsewhere(hostile_build: Path) -> None:
    """The policy is the first `http-equiv` and filled in; what sends on stays in the site."""
    for page in pages_of(hostile_build).values():
        attributes = [*attributes_of(page)]
        found = [(tag, value) for tag, name, value in attributes if name == "http-equiv"]
        sent_to = [value for _, _, value in attributes if value.startswith("0; url=")]

        assert ("meta", "Content-Security-Policy") == found[0]
        assert [("meta", "refresh")] * len(sent_to) == found[1:]
        assert all(value.startswith("0; url=../") for value in sent_to)
        assert 'content="__CONTENT_SECURITY_POLICY__"' not in page


def test_scripts_hold_nothing_of_a_record(hostile_build: Path, real_build: Path) -> None:
    """Each script inside a page, and the JSON in it, is the very same as without hostile texts."""
    scripts = re.compile(r"<script\b[^>]*>.*?</script>", re.DOTALL)
    clean, hostile = pages_of(real_build), pages_of(hostile_build)

    assert all(scripts.findall(page) for page in clean.values())
    assert [] == [
        path for path in clean if scripts.findall(clean[path]) != scripts.findall(hostile[path])
    ]


def test_description_is_whole(hostile_build: Path) -> None:
    """The description in the head of an exercise page is its whole summary."""
    page = (hostile_build / "exercises" / "plank" / "index.html").read_text(encoding="utf-8")
    lead = text_of(page, ".lead")
    metas = [
        value for tag, name, value in attributes_of(page) if (tag, name) == ("meta", "content")
    ]

    assert "{{ 7*7 }}" in lead
    assert lead in metas


def test_titles_are_whole(hostile_build: Path) -> None:
    """The title of the window and the heading show a name as it was written."""
    page = (hostile_build / "exercises" / "plank" / "index.html").read_text(encoding="utf-8")
    name = text_of(page, "h1")
    title = page.partition("<title>")[2].partition("</title>")[0]

    assert "&lt;b&gt;" in name
    assert name in text_of(f"<p>{title}</p>")
