"""Pages as Markdown for another engine."""

from __future__ import annotations

from pathlib import Path

import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown import markdown

from generator.render.export import exported_files, markdown_of
from generator.site import Page, Section, Site
from tests.html_reader import text_of


def a_page(title: str = "A title", lead: str = "A lead.", **more: str) -> Page:
    """Return a page of one section."""
    section = Section("one", more.get("heading", "One"), more.get("html", "<p>Words</p>"))
    return Page("/a/b/", title, lead, (section,), "exercise", source="content/x.yml")


def test_page_as_markdown() -> None:
    """A page is front matter, its title, its lead, and each section in a `<div>`."""
    assert markdown_of(a_page(html="<p>Words</p>\n\n<p>More</p>")) == (
        "---\n"
        'title: "A title"\n'
        'description: "A lead."\n'
        "record: content/x.yml\n"
        "---\n"
        "\n"
        "# A title\n"
        "\n"
        '<div class="lead">A lead.</div>\n'
        "\n"
        "## One {#one}\n"
        "\n"
        "<div>\n<p>Words</p>\n<p>More</p>\n</div>\n"
    )


LETTERS = st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs"))
TEXTS = st.text(alphabet=LETTERS, min_size=1)


@given(text=TEXTS.map(str.strip).filter(bool))
def test_front_matter_holds_any_text(text: str) -> None:
    """Whatever a title or a lead holds, front matter gives it back."""
    head = yaml.safe_load(markdown_of(a_page(text, text)).split("---\n")[1])

    assert {"title": text, "description": text, "record": "content/x.yml"} == head


HEADINGS = st.text(alphabet="ab *_`[](){}#|&<>!+-.\\~", min_size=1)


@given(text=HEADINGS.map(lambda text: f"a{text}b"))
def test_headings_are_text(text: str) -> None:
    """A heading with signs of Markdown or HTML is read as it was written."""
    read = markdown(markdown_of(a_page(heading=text)).split("---\n")[2], extensions=["attr_list"])

    heading = read.partition('<h2 id="one">')[2].partition("</h2>")[0]

    assert " ".join(text.split()) == text_of(heading)


def test_files_and_prose_come_along(tmp_path: Path) -> None:
    """Exported are pages as `index.md`, files at their address, and the prose as it is."""
    (tmp_path / "about").mkdir()
    (tmp_path / "about" / "index.md").write_bytes(b"# About")
    site = Site()
    site.add_pages([a_page()])
    site.add_file("/assets/x.css", b"p{}")
    found = dict(exported_files(site, tmp_path))

    assert {"a/b/index.md", "assets/x.css", "about/index.md"} == set(found)
    assert b"# About" == found["about/index.md"]
