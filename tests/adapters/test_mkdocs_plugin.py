"""The guide gone through MkDocs: navigation, edit links, titles, search, and what it refuses."""

from __future__ import annotations

import gzip
import html
import json
import logging
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from urllib.parse import urljoin

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from generator.mkdocs_plugin import source_of
from generator.site import Site
from tests.html_reader import attributes_of, tags_of, text_of
from tests.places import ROOT, TINY, files_below, project


@pytest.fixture
def quiet_mkdocs() -> Iterator[logging.Logger]:
    """Return the logger of MkDocs, and put it back as it was."""
    logger = logging.getLogger("mkdocs")
    before = logger.handlers[:], logger.level
    yield logger
    logger.handlers[:], logger.level = before


class Keep(logging.Handler):
    """Keeps what is logged."""

    def __init__(self) -> None:
        super().__init__(level=logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the words of one."""
        self.lines.append(record.getMessage())


def run_mkdocs(root: Path, logger: logging.Logger) -> str:
    """Build a project through the API of MkDocs and return what it warned of or died of."""
    keep = Keep()
    logger.addHandler(keep)
    config = load_config(str(root / "mkdocs.yml"), strict=True)
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build(config)
    except Abort as error:
        keep.lines.append(str(error))
    return "\n".join(keep.lines)


def page_at(site: Path, address: str) -> str:
    """Return a built page by its address."""
    return (site / address.strip("/") / "index.html").read_text(encoding="utf-8")


def link_to(page: str, rel: str) -> str:
    """Return where the link of one kind leads."""
    anchors = re.findall(r"<a\b[^>]*>", page)
    found = [anchor for anchor in anchors if f'rel="{rel}"' in anchor]
    assert 1 == len(found), f'{len(found)} links with rel="{rel}"'
    return next(value for _, name, value in attributes_of(found[0]) if name == "href")


def test_small_guide_builds_strictly_without_a_warning(
    tmp_path: Path, quiet_mkdocs: logging.Logger, monkeypatch: pytest.MonkeyPatch
) -> None:
    """MkDocs builds the small guide, strictly, and warns of nothing."""
    monkeypatch.setenv("NO_MKDOCS_2_WARNING", "1")
    root = project(tmp_path / "project", TINY)

    assert "" == run_mkdocs(root, quiet_mkdocs)
    assert (root / "site" / "exercises" / "plank" / "index.html").is_file()


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


def test_plans_follow_the_list_of_plans(real_build: Path) -> None:
    """The page of a plan leads on to the one that comes next in the list of plans."""
    index = page_at(real_build, "/plans/").partition("<main")[2]
    listed = list(dict.fromkeys(re.findall(r'<th scope="row"><a href="([^"#/.]+/)"', index)))
    assert len(listed) > 3

    for before, after in pairwise(f"/plans/{each}" for each in listed):
        assert after == urljoin(before, link_to(page_at(real_build, before), "next"))


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


def test_numbers_stay_with_their_units_on_hand_written_pages(real_build: Path) -> None:
    """What was written as Markdown breaks no line between a number and its unit either."""
    page = (real_build / "evidence" / "index.html").read_text("utf-8")

    assert "5 to 15&nbsp;%" in page


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


def test_exercises_do_not_follow_one_another(real_build: Path) -> None:
    """The order of the exercises says nothing, so none of them leads on to another."""
    page = page_at(real_build, "/exercises/plank/")

    assert 'rel="prev"' not in page.partition("<body")[2]
    assert 'rel="next"' not in page.partition("<body")[2]


def test_ladders_follow_one_another(real_build: Path, real_site: Site) -> None:
    """Each ladder leads on to the next and back to the one before, the first back to the list."""
    pages = [a for a, page in real_site.pages.items() if page.parent == "/ladders/"]
    names = [f"../{address.split('/')[2]}/" for address in pages]
    before = [link_to(page_at(real_build, address), "prev") for address in pages]
    after = [link_to(page_at(real_build, address), "next") for address in pages[:-1]]

    assert ["../", *names[:-1]] == before
    assert names[1:] == after


def test_sitemap_lists_every_page(real_build: Path, real_site: Site) -> None:
    """Every generated page stands in the sitemap."""
    sitemap = (real_build / "sitemap.xml").read_text(encoding="utf-8")

    assert [] == [
        address
        for address in real_site.pages
        if f"<loc>https://return-to-load.example{address}</loc>" not in sitemap
    ]


def test_titles_are_those_of_the_pages(real_build: Path, real_site: Site) -> None:
    """The title of the window is the title of the page, whatever the navigation calls it."""
    wrong = []
    for address, page in real_site.pages.items():
        if address != "/":
            built = page_at(real_build, address)
            title = html.unescape(built.partition("<title>")[2].partition("</title>")[0])
            wrong += [title] if title != f"{page.title} - Return to Load" else []

    assert [] == wrong


def test_every_page_has_one_main_heading(real_build: Path, real_site: Site) -> None:
    """Each page has one `<h1>`, ours."""
    for address in real_site.pages:
        assert 1 == sum(tag == "h1" for tag, _ in tags_of(page_at(real_build, address))), address


def test_contents_lead_to_the_sections(real_build: Path) -> None:
    """The contents of a page name its sections and lead to them."""
    page = page_at(real_build, "/exercises/plank/")
    links = [value for _, name, value in attributes_of(page) if name == "href"]

    assert {"#today", "#swaps", "#how", "#evidence"} <= set(links)


@pytest.mark.parametrize(
    "words,address",
    [
        ("RDL", "exercises/romanian-deadlift/"),
        ("romanian dead lift", "exercises/romanian-deadlift/"),
        ("deadlfit", "exercises/conventional-deadlift/"),
        ("red flags", "start/"),
    ],
)
def test_search_index_holds_aliases(real_build: Path, words: str, address: str) -> None:
    """The index that the browser loads holds aliases and misspellings with their page."""
    index = json.loads((real_build / "search" / "search_index.json").read_text(encoding="utf-8"))
    found = [doc["location"] for doc in index["docs"] if words.lower() in doc["text"].lower()]

    assert address in found


def test_search_index_has_each_place_once(real_build: Path) -> None:
    """No place stands in the index twice: ours are not indexed by the theme as well."""
    index = json.loads((real_build / "search" / "search_index.json").read_text(encoding="utf-8"))
    places = [doc["location"] for doc in index["docs"]]

    assert [] == sorted({place for place in places if places.count(place) > 1})


def test_search_index_stays_small(real_build: Path) -> None:
    """The whole index is below 900 bytes a page, 270 packed: every first visit loads it.

    Search was decided on these figures: see "Search" in CONTRIBUTING.md before raising them.
    """
    raw = (real_build / "search" / "search_index.json").read_bytes()
    pages = {doc["location"].partition("#")[0] for doc in json.loads(raw)["docs"]}

    assert len(raw) / len(pages) < 900
    assert len(gzip.compress(raw, 6, mtime=0)) / len(pages) < 270


def test_hand_written_page_in_the_way_is_refused(
    tmp_path: Path, quiet_mkdocs: logging.Logger
) -> None:
    """A hand-written page where a generated one belongs is refused by name."""
    root = project(tmp_path / "project", TINY)
    in_the_way = root / "content" / "pages" / "exercises" / "plank" / "index.md"
    in_the_way.parent.mkdir(parents=True)
    in_the_way.write_text("# Plank", encoding="utf-8")

    said = run_mkdocs(root, quiet_mkdocs)
    assert "/exercises/plank/ is a hand-written and a generated page" in said


def test_hand_written_file_in_the_way_is_refused(
    tmp_path: Path, quiet_mkdocs: logging.Logger
) -> None:
    """A file beside the hand-written pages that a generated file would replace is refused."""
    root = project(tmp_path / "project", TINY)
    in_the_way = root / "content" / "pages" / "assets" / "fonts" / "OFL.txt"
    in_the_way.parent.mkdir(parents=True)
    in_the_way.write_text("Ours", encoding="utf-8")

    assert "assets/fonts/OFL.txt is generated, but" in run_mkdocs(root, quiet_mkdocs)


def test_fault_in_content_fails_before_the_site_is_touched(
    tmp_path: Path, quiet_mkdocs: logging.Logger
) -> None:
    """A fault in a record fails MkDocs with every finding, and the last site is still there."""
    root = project(tmp_path / "project", TINY)
    (root / "site" / "index.html").write_text("the last one", encoding="utf-8")
    record = root / "content" / "exercises" / "plank.yml"
    broken = (
        record.read_text(encoding="utf-8").replace("pattern:", "patern:").replace("name:", "nam:")
    )
    record.write_text(broken, encoding="utf-8")
    before = files_below(root / "site")

    said = run_mkdocs(root, quiet_mkdocs)
    assert 'unknown field "patern"' in said
    assert 'unknown field "nam"' in said
    assert before == files_below(root / "site")


@pytest.mark.parametrize(
    "address,source",
    [("/", "index.md"), ("/a/", "a/index.md"), ("/a/b/", "a/b/index.md")],
)
def test_every_page_is_the_index_of_a_folder(address: str, source: str) -> None:
    """MkDocs knows a generated page as the index of a folder, so that addresses end in a slash."""
    assert source == source_of(address)
