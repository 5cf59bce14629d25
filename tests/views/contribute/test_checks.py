"""The pages of the checks, counted against the codes, their bad files and the command line."""

from __future__ import annotations

import pytest

from generator.checks.catalogue import RULES
from generator.checks.examples import example_of
from generator.checks.families import FAMILIES
from generator.checks.wording import AVOIDED, Avoided
from generator.cli import main
from generator.findings import Rule, page_of
from generator.site import Site
from tests.checks.bad_file import all_bad_files
from tests.html_reader import text_of
from tests.places import ROOT

INDEX = "/contribute/checks/"


def _plain(text: str) -> str:
    """Return the letters of a text: a page marks code and breaks lines in its own way."""
    return "".join(text.replace("`", "").casefold().split())


def _shown(site: Site, address: str) -> str:
    return _plain(text_of(site.pages[address].body))


def test_every_code_has_a_page_and_a_bad_file(real_site: Site) -> None:
    """Codes, pages below the index and bad files are the same in number and name."""
    codes = [rule.code for rule in RULES]
    pages = [page.address for page in real_site.pages.values() if page.kind == "check"]
    bad_files = [bad.code for bad in all_bad_files()]

    assert sorted(map(page_of, codes)) == sorted(pages)
    assert sorted(codes) == sorted(bad_files)


def _words_of(rule: Rule) -> list[str]:
    """Return what is said of a code wherever it is explained."""
    example = example_of(rule.code)
    assert example is not None
    finding = example.finding
    said = [rule.code, rule.what, rule.more, rule.why, rule.mend, finding.message, finding.fix]
    return [*said, example.note, str(finding.place), *(line.text for line in example.lines)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_page_of_a_code(rule: Rule, real_site: Site) -> None:
    """The page says what, why and how to mend, and shows the lines and words of the example."""
    shown = _shown(real_site, page_of(rule.code))

    assert [] == [words for words in _words_of(rule) if _plain(words) not in shown]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_command_says_what_the_page_says(rule: Rule, capsys: pytest.CaptureFixture[str]) -> None:
    """`guide explain` prints every word that the page says of a code, and where the page is."""
    main(["--root", str(ROOT), "explain", rule.code])
    printed = capsys.readouterr().out

    assert [] == [words for words in _words_of(rule) if words not in printed]
    assert printed.endswith(f"On the site: {page_of(rule.code)}\n")


def test_index_leads_to_every_page(real_site: Site) -> None:
    """The index names every code and what it finds, and links to its page."""
    body, shown = real_site.pages[INDEX].body, _shown(real_site, INDEX)

    for rule in RULES:
        assert f'href="{rule.code.lower()}/"' in body
        assert _plain(rule.what) in shown


def test_index_has_a_part_for_each_family(real_site: Site) -> None:
    """Every family of codes has a part of the index under its heading."""
    headings = {section.heading for section in real_site.pages[INDEX].sections}

    assert {family.heading for family in FAMILIES} <= headings


def test_lines_count_as_in_the_file(real_site: Site) -> None:
    """The line at fault carries the number that the finding names."""
    body = real_site.pages[page_of("EX003")].body

    assert '<li value="20" class="listing__fault"><code>  confidence: B</code>' in body


@pytest.mark.parametrize("code,may", [("EX003", True), ("YM004", False), ("EC001", False)])
def test_page_tells_of_exceptions(code: str, may: bool, real_site: Site) -> None:  # noqa: FBT001
    """A page tells of exceptions where there may be one, and only there."""
    sections = {section.id for section in real_site.pages[page_of(code)].sections}

    assert may == ("exception" in sections)


def test_words_that_are_refused_stand_on_the_page(
    real_site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    """The page of the check lists each word with what to do instead, as the command does."""
    shown = _shown(real_site, page_of("WO001"))
    main(["--root", str(ROOT), "explain", "WO001"])
    printed = capsys.readouterr().out

    for avoided in AVOIDED:
        for words in (*avoided.said, avoided.instead):
            assert _plain(words) in shown
            assert words in printed


@pytest.mark.parametrize("avoided", AVOIDED, ids=lambda avoided: avoided.said[0])
def test_words_that_are_listed_are_refused(avoided: Avoided) -> None:
    """Each form of a word on the list is one that the check finds."""
    assert [] == [words for words in avoided.said if not avoided.is_in(f"it is {words}.")]
