"""The templates as text, and the environment they run in."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from jinja2 import StrictUndefined, UndefinedError

from generator.render.pages import PageWriter
from generator.views.all import View
from generator.views.page import Head
from tests.html_reader import attributes_of
from tests.places import ROOT

TEMPLATES = ROOT / "templates"
OURS = sorted(TEMPLATES.rglob("*.html"))
HANDLER = re.compile(r"\son[a-z]+\s*=", re.IGNORECASE)


class Plain:
    """A view with one text."""

    def __init__(self, text: str) -> None:
        self.head = Head("/a/", "Title", "Lead.", "plain")
        self.text = text


def written(folder: Path, template: str, text: str = "") -> str:
    """Write a page through a template and return its only section."""
    (folder / "pages").mkdir()
    (folder / "pages" / "plain.html").write_text(template, encoding="utf-8")
    view: View = Plain(text)
    return PageWriter(folder).page(view).sections[0].html


def named(path: Path) -> str:
    """Name a template by its path."""
    return path.relative_to(TEMPLATES).as_posix()


def test_autoescape_is_on() -> None:
    """Whatever a template shows is escaped, and whatever is missing is an error."""
    environment = PageWriter(TEMPLATES)._environment

    assert environment.autoescape is True
    assert environment.undefined is StrictUndefined


@pytest.mark.parametrize("path", OURS, ids=named)
def test_no_template_switches_escaping_off(path: Path) -> None:
    """No template calls anything safe, or switches escaping off."""
    text = path.read_text(encoding="utf-8")

    assert [] == re.findall(r"\|\s*safe\b|Markup|autoescape", text)


@pytest.mark.parametrize("path", OURS, ids=named)
def test_no_template_styles_or_runs_inline(path: Path) -> None:
    """No template of ours has an inline style or handler, or a style or script of text."""
    text = path.read_text(encoding="utf-8")

    assert [] == re.findall(r"<style|\sstyle\s*=|javascript:", text, re.IGNORECASE)
    written = re.sub(r"{[{%#].*?[}%#]}", "", text, flags=re.DOTALL)  # without what Jinja runs
    assert [] == HANDLER.findall(written)
    assert [] == re.findall(r"<script(?![^>]*\bsrc=)", written)


@pytest.mark.parametrize("path", OURS, ids=named)
def test_no_template_asks_another_host(path: Path) -> None:
    """No template loads anything from another host."""
    loaded = [
        value
        for tag, name, value in attributes_of(path.read_text(encoding="utf-8"))
        if (tag, name) in {("link", "href"), ("script", "src"), ("img", "src"), ("iframe", "src")}
    ]

    assert [] == [value for value in loaded if re.match(r"(https?:)?//", value)]


def test_text_is_escaped(tmp_path: Path) -> None:
    """A text with signs of HTML is shown as it is, in a body and in an attribute."""
    shown = '<p title="{{ view.text }}">{{ view.text }}</p>'
    template = f'{{% call section("one", "One") %}}{shown}{{% endcall %}}'

    assert '<p title="&lt;b&gt; &#34;&amp;&#39;">&lt;b&gt; &#34;&amp;&#39;</p>' == written(
        tmp_path, template, "<b> \"&'"
    )


def test_text_is_never_a_template(tmp_path: Path) -> None:
    """A text that looks like a template is shown, not run."""
    template = '{% call section("one", "One") %}{{ view.text }}{% endcall %}'

    assert "{{ 7*7 }}{% x %}" == written(tmp_path, template, "{{ 7*7 }}{% x %}")


def test_addresses_become_paths(tmp_path: Path) -> None:
    """A link from the root becomes a path from the page; a text that looks like one stays."""
    template = '{% call section("one", "One") %}<a href="/b/#c">{{ view.text }}</a>{% endcall %}'

    assert '<a href="../b/#c">href=&#34;/b/&#34;</a>' == written(tmp_path, template, 'href="/b/"')


def test_unknown_names_are_errors(tmp_path: Path) -> None:
    """A template that asks for what the view does not have fails."""
    with pytest.raises(UndefinedError, match="gone"):
        written(tmp_path, '{% call section("one", "One") %}{{ view.gone }}{% endcall %}')


def test_search_takes_the_head_of_a_text(tmp_path: Path) -> None:
    """What search knows of a section is short; a section without words for it is passed over."""
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "plain.html").write_text(
        '{% call section("one", "One", find=view.text) %}{% endcall %}'
        '{% call section("two", "Two") %}{% endcall %}',
        encoding="utf-8",
    )
    view: View = Plain("word " * 200)
    one, two = PageWriter(tmp_path).page(view).sections

    assert (240, True) == (len(one.search_text), one.is_searched)
    assert ("", False) == (two.search_text, two.is_searched)


def test_number_and_unit_stay_together(tmp_path: Path) -> None:
    """A number and its unit are kept on one line, but not in code, which people copy."""
    template = '{% call section("a", "A") %}60 kg or <code>60 kg</code> or 8 s{% endcall %}'

    assert "60&nbsp;kg or <code>60 kg</code> or 8&nbsp;s" == written(tmp_path, template)


def test_tempo_stays_together(tmp_path: Path) -> None:
    """The seconds of a tempo are kept on one line; code, dates and tags stay as written."""
    kept = '<code>3-1-1</code> on <i title="3-1-1">2026-11-22</i> 13-1-1'
    template = '{% call section("a", "A") %}3-1-1 or ' + kept + "{% endcall %}"

    assert f"3&NoBreak;-&NoBreak;1&NoBreak;-&NoBreak;1 or {kept}" == written(tmp_path, template)
