"""The style sheet of the filters."""

from __future__ import annotations

import re

from generator.checks.check import Derived
from generator.render import filters
from generator.site import Site
from generator.vocabulary import Provocation
from tests.html_reader import attributes_of

A_TERM = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def test_every_profile_and_provocation_has_a_rule(real: Derived) -> None:
    """Each equipment profile and each thing that brings a back on hides what does not fit."""
    css = filters.filter_styles(real.guide).decode()
    values = [*real.guide.vocabulary.profiles, *(each.value for each in Provocation)]

    assert [] == [value for value in values if f'[value="{value}"]:checked' not in css]


def test_styles_know_only_terms(real: Derived) -> None:
    """Rules hold tags of the vocabulary, never texts: nothing from a record can end one early."""
    css = filters.filter_styles(real.guide).decode()

    assert css.count("{") == css.count("}")
    assert "<" not in css
    assert [] == [word for word in re.findall(r'"([^"]*)"', css) if not A_TERM.fullmatch(word)]


def test_choices_on_pages_are_those_of_the_styles(real: Derived, real_site: Site) -> None:
    """Every choice is one that the style sheet knows, shows everything, or waits for the script."""
    css = filters.filter_styles(real.guide).decode()
    body = real_site.pages["/swaps/conventional-deadlift/"].body
    values = {v for tag, name, v in attributes_of(body) if (tag, name) == ("input", "value")}

    assert {"all", "own"} == {v for v in values if f'[value="{v}"]' not in css}


def test_rows_say_whom_they_fit(real_site: Site) -> None:
    """Every row of a swap table names the profiles it fits, for the filter to read."""
    for page in real_site.pages.values():
        rows = page.body.count('class="swap-row"')
        assert rows == page.body.count("data-profiles=")


def test_filters_are_in_the_styles_of_every_page(real: Derived, real_site: Site) -> None:
    """The style sheet that pages load holds all rules of the filters."""
    written = real_site.files[real_site.styles].decode()

    assert filters.filter_styles(real.guide).decode().strip() in written


def test_rules_ask_the_choices_alone(real: Derived) -> None:
    """What is chosen is asked of the few choices alone: of a whole plan it takes too long."""
    css = filters.filter_styles(real.guide).decode()
    asked = re.findall(r"([^\s{}]*):has\(\[name=", css)

    assert asked
    assert [] == [
        each for each in asked if not re.search(r"\.(filters|sheets-bar|part--where)\)*$", each)
    ]
