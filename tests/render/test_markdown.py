"""Markdown in which text from records is text: read back by a real Markdown parser."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from jinja2 import StrictUndefined, UndefinedError
from markdown_it import MarkdownIt

from generator.render.markdown import code, escaped, markdown_environment

NO_WIDTH = "\u200b"
PARSER = MarkdownIt("gfm-like", {"linkify": False})
SIGNS = "abz 019`*_~[]()!<>&|\\#+-=.:/@$\"'{}\n\t\u202e\u200d^"
texts = st.one_of(st.text(SIGNS, max_size=40), st.text(max_size=40))


def shown(markdown: str) -> str:
    """Return what a reader sees of Markdown, blanks of no width left out."""
    return html.unescape(re.sub(r"<[^>]*>", "", PARSER.render(markdown))).replace(NO_WIDTH, "")


def tags(markdown: str) -> list[str]:
    """Return the names of the tags that Markdown becomes, but for those of a plain paragraph."""
    found = re.findall(r"<([a-z0-9]+)", PARSER.render(markdown))
    return [tag for tag in found if tag not in {"p", "span"}]


def meant(text: str) -> str:
    """Return how a text should read: on one line, without signs that nobody can see."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


@given(text=texts)
@example("# Big").via("a heading")
@example("- one").via("a list")
@example("1. one").via("a numbered list")
@example("===").via("a line below a heading")
@example("a | b").via("a cell")
@example("![x](y)").via("a picture")
@example("<b>x</b> &amp; &#64;").via("HTML and entities")
@example("&#8203;@somebody").via("the sign that is put there")
@example("`` x ` y").via("code")
@example("$x$ and $$y$$").via("a formula")
def test_text_reads_as_it_is(text: str) -> None:
    """Whatever the text, its Markdown is one plain paragraph that reads just as the text does."""
    markdown = escaped(text)

    assert [] == tags(f"x {markdown}")
    assert f"x {meant(text)}".rstrip() == shown(f"x {markdown}").rstrip()


@given(text=texts.filter(meant))
def test_text_at_the_start_of_a_line(text: str) -> None:
    """At the start of a line, too, no text begins a heading, a list or a quotation."""
    assert [] == tags(escaped(text))
    assert meant(text) == shown(escaped(text)).strip()


@given(text=texts)
def test_text_stays_in_its_cell(text: str) -> None:
    """No text breaks out of the cell of a table."""
    table = f"| a | b |\n| --- | --- |\n| {escaped(text)} | second |\n"
    cells = re.findall(r"<td>(.*?)</td>", PARSER.render(table))

    assert 2 == len(cells)
    assert "second" == cells[1]


@pytest.mark.parametrize(
    "text, apart",
    [
        ("@somebody", "@|somebody"),
        ("mail a@b.example", "a@|b"),
        ("see #12", "#|12"),
        ("see o/r#12", "#|12"),
        ("see GH-12", "GH|-12"),
        ("https://evil.example", "https:|//"),
        ("www.evil.example", "www|."),
        (":octocat:", ":|octocat:"),
        ("in 1a2b3c4d5e6f", "1a2b|3c4d"),
    ],
)
def test_hosts_make_nothing_of_it(text: str, apart: str) -> None:
    """What a host makes links, alarms and pictures of is kept apart by a blank of no width."""
    assert apart.replace("|", NO_WIDTH) in html.unescape(escaped(text))


@pytest.mark.parametrize("text", ["27.5 kg", "Romanian deadlift", "B-stance, 2 of 3", "3 × 8"])
def test_plain_text_stays_plain(text: str) -> None:
    """Ordinary names and weights are written as they are."""
    assert text == escaped(text)


def test_code() -> None:
    """A command is written as code; what could end the code is escaped instead."""
    assert "`guide diff main --whole`" == code("guide diff main --whole")
    assert "guide diff \\`x\\`" == code("guide diff `x`")


def test_environment_escapes_by_default(tmp_path: Path) -> None:
    """Whatever a template shows is escaped, once: also what passes through a macro."""
    (tmp_path / "t.md").write_text(
        "{% macro bold(text) %}**{{ text }}**{% endmacro %}{{ text }} {{ bold(text) }} {{ 3 }}",
        encoding="utf-8",
    )
    environment = markdown_environment(tmp_path)
    written = environment.get_template("t.md").render(text="*a* <b>")

    assert "\\*a\\* &lt;b&gt; **\\*a\\* &lt;b&gt;** 3" == written
    assert environment.undefined is StrictUndefined
    with pytest.raises(UndefinedError):
        environment.from_string("{{ gone }}").render()
