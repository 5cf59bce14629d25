"""How much of our own a page asks for before it is whole: phones in a gym have little reception."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

MOST = 60_000
"""Octets of our own styles and scripts, compressed as hosts send them."""

MOST_SCRIPT = 25_000
"""Of these, for the script of a plan page."""

PLAN_PAGE = "plans/return-to-the-deadlift/index.html"


def compressed(file: Path) -> int:
    """Return how long a file is when it is sent."""
    return len(gzip.compress(file.read_bytes(), mtime=0))


def test_plan_page_is_light(real_build: Path) -> None:
    """All styles of a page and all modules of its script fit into what a phone loads at once."""
    page = (real_build / PLAN_PAGE).read_text("utf-8")
    styles = re.findall(r'href="\.\./\.\./(assets/[^"]+\.css)"', page)
    modules = list((real_build / "assets" / "js" / "plan").glob("*.js"))

    assert 'src="../../assets/js/plan/page.js"' in page
    script = sum(map(compressed, modules))
    assert script <= MOST_SCRIPT
    assert script + sum(compressed(real_build / each) for each in styles) <= MOST


def test_exercise_page_is_light(real_build: Path) -> None:
    """All styles and modules of an exercise page, with the reader's settings, fit as well."""
    page = (real_build / "exercises" / "conventional-deadlift" / "index.html").read_text("utf-8")
    styles = re.findall(r'href="\.\./\.\./(assets/[^"]+\.css)"', page)
    modules = list((real_build / "assets" / "js" / "settings").glob("*.js"))

    assert 'src="../../assets/js/settings/swaps.js"' in page
    assert sum(map(compressed, [*modules, *(real_build / each for each in styles)])) <= MOST


def test_other_pages_load_no_script_of_plans(real_build: Path) -> None:
    """Only plan pages have the script of plans."""
    with_script = {
        page.relative_to(real_build).parts[:1]
        for page in real_build.rglob("*.html")
        if "assets/js/plan/" in page.read_text("utf-8")
    }

    assert {("plans",)} == with_script
