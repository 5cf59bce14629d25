"""The sheets of a plan on its page, held against what the plan says of its weeks."""

from __future__ import annotations

import re
from html import unescape

from generator.checks.check import Derived
from generator.site import Site
from generator.views.plan import plan_views

_SHEET = re.compile(r'<article class="sheet" .*?</article>', re.DOTALL)
_WAY = re.compile(r'<li data-decision="([a-z-]+)">(.*?)</li>', re.DOTALL)
_TAG = re.compile(r"<[^>]+>")


def said_in(way: str) -> str:
    """Return the words of a way on, with plain blanks."""
    return " ".join(unescape(_TAG.sub("", way)).replace("\N{NO-BREAK SPACE}", " ").split())


def test_each_sheet_shows_the_ways_that_are_open_after_it(real: Derived, real_site: Site) -> None:
    """Nobody is told to skip into the heaviest week, nor to go on where no week is left."""
    seen = 0
    for plan in real.guide.plans.values():
        for view in plan_views(real, plan):
            sheets = _SHEET.findall(real_site.pages[view.head.address].body)
            assert [
                [(way.decision, f"{way.decision.label}. {way.when} {way.action}")
                 for way in week.ways]
                for week in view.weeks
            ] == [
                [(decision, said_in(words)) for decision, words in _WAY.findall(sheet)]
                for sheet in sheets
            ], view.head.address  # fmt: skip
            seen += len(sheets)
    assert seen
