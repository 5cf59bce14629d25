"""The ways between the built pages: contents, path, before and next, and the link to the record."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from urllib.parse import urljoin

import pytest

from generator.site import Site
from tests.html_reader import attributes_of, text_of
from tests.places import ROOT, page_at


def link_to(page: str, rel: str) -> str:
    """Return where the link of one kind leads."""
    anchors = re.findall(r"<a\b[^>]*>", page)
    found = [anchor for anchor in anchors if f'rel="{rel}"' in anchor]
    assert 1 == len(found), f'{len(found)} links with rel="{rel}"'
    return next(value for _, name, value in attributes_of(found[0]) if name == "href")


@pytest.mark.parametrize(
    "address,source",
    [
        ("/exercises/plank/", "content/exercises/plank.yml"),
        ("/ladders/hinge/", "content/ladders/hinge.yml"),
        ("/phases/", "content/rules/phases.yml"),
        ("/swaps/conventional-deadlift/", "content/rules/main-lifts.yml"),
        ("/about/", "content/pages/about/index.md"),
    ],
)
def test_edit_links_lead_to_the_record(real_build: Path, address: str, source: str) -> None:
    """The edit link of a page leads to the record that it is made from, and not to the page."""
    link = link_to(page_at(real_build, address), "edit")

    assert f"https://git.example/return-to-load/edit/main/{source}" == link


@pytest.mark.parametrize("part", ["contribute", "evidence"])
def test_next_follows_the_contents(part: str, real_build: Path) -> None:
    """Within a part, each page leads on to the next of its contents, and back to the one before."""
    contents = (
        page_at(real_build, part).partition('<nav class="siblings"')[2].partition("</nav>")[0]
    )
    listed = [urljoin(f"/{part}/", link) for link in re.findall(r'href="([^"]+)"', contents)]
    assert len(listed) > 3

    for before, after in pairwise(listed):
        assert after == urljoin(before, link_to(page_at(real_build, before), "next"))
        assert before == urljoin(after, link_to(page_at(real_build, after), "prev"))


EDIT = "https://git.example/return-to-load/edit/main/"


def test_every_edit_link_leads_to_a_file(real_build: Path) -> None:
    """No page offers to edit a file that is not there; that of a record offers its own."""
    offered = {
        page.parent.relative_to(real_build).as_posix(): link.removeprefix(EDIT)
        for page in real_build.rglob("index.html")
        for link in re.findall(rf'<a href="({EDIT}[^"]+)"', page.read_text(encoding="utf-8"))
    }
    own = {
        f"{folder}/{path.stem}": f"content/{folder}/{path.name}"
        for folder in ("exercises", "ladders", "plans")
        for path in (ROOT / "content" / folder).glob("*.yml")
    }

    assert len(own) > 70
    assert own == {address: offered.get(address) for address in own}
    assert [] == [file for file in offered.values() if not (ROOT / file).is_file()]


def test_exercise_pages_stay_out_of_the_navigation(real_build: Path) -> None:
    """No navigation lists exercises: no `<nav>` of the home page leads to the plank."""
    home = page_at(real_build, "/")
    navigations = re.findall(r"<nav\b.*?</nav>", home, flags=re.DOTALL)

    assert navigations
    assert [] == [each for each in navigations if "exercises/plank" in each]


def test_exercise_pages_have_breadcrumbs(real_build: Path) -> None:
    """An exercise page says that it is one of the exercises, and leads back to their list."""
    page = page_at(real_build, "/exercises/plank/")
    head = page.partition("<h1")[0]

    assert 'href="../"' in head
    assert "Exercises" in text_of(head)


def test_page_below_an_index_below_an_index(real_build: Path) -> None:
    """The page of a check leads up to all checks, and no navigation lists it or its like."""
    page = page_at(real_build, "/contribute/checks/ex003/")
    navigations = re.findall(r"<nav\b.*?</nav>", page, flags=re.DOTALL)
    trail = next(each for each in navigations if 'class="path"' in each)

    assert "Home Contribute Checks" == text_of(trail)
    assert ["onward"] == [re.findall('class="([a-z]+)"', each)[0] for each in navigations
                          if "ex004" in each]  # fmt: skip


@pytest.mark.parametrize("parent", ["/exercises/", "/plans/"])
def test_exercises_and_plans_do_not_follow_one_another(
    real_build: Path, real_site: Site, parent: str
) -> None:
    """The order of their lists is none to train in, so none of them leads on to another."""
    below = [address for address, page in real_site.pages.items() if page.parent == parent]
    bodies = {each: page_at(real_build, each).partition("<body")[2] for each in below}

    assert len(below) > 1
    assert [] == [
        each for each, body in bodies.items() if 'rel="prev"' in body or 'rel="next"' in body
    ]


def test_ladders_follow_one_another(real_build: Path, real_site: Site) -> None:
    """Each ladder leads on to the next and back to the one before, the first back to the list."""
    pages = [a for a, page in real_site.pages.items() if page.parent == "/ladders/"]
    names = [f"../{address.split('/')[2]}/" for address in pages]
    before = [link_to(page_at(real_build, address), "prev") for address in pages]
    after = [link_to(page_at(real_build, address), "next") for address in pages[:-1]]

    assert ["../", *names[:-1]] == before
    assert names[1:] == after


def test_contents_lead_to_the_sections(real_build: Path) -> None:
    """The contents of a page name its sections and lead to them."""
    page = page_at(real_build, "/exercises/plank/")
    links = [value for _, name, value in attributes_of(page) if name == "href"]

    assert {"#today", "#swaps", "#how", "#evidence"} <= set(links)
