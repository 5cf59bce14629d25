"""The guide gone through MkDocs: its pages, titles and site map, and what is refused."""

from __future__ import annotations

import html
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from generator.mkdocs_plugin import source_of
from generator.site import Site
from tests.html_reader import tags_of
from tests.places import TINY, files_below, page_at, project


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


def test_small_guide_builds_strictly_without_a_warning(
    tmp_path: Path, quiet_mkdocs: logging.Logger, monkeypatch: pytest.MonkeyPatch
) -> None:
    """MkDocs builds the small guide, strictly, and warns of nothing."""
    monkeypatch.setenv("NO_MKDOCS_2_WARNING", "1")
    root = project(tmp_path / "project", TINY)

    assert "" == run_mkdocs(root, quiet_mkdocs)
    assert (root / "site" / "exercises" / "plank" / "index.html").is_file()


def test_numbers_stay_with_their_units_on_hand_written_pages(real_build: Path) -> None:
    """What was written as Markdown breaks no line between a number and its unit either."""
    page = (real_build / "evidence" / "index.html").read_text("utf-8")

    assert "up to 15&nbsp;%" in page


def test_tables_of_hand_written_pages_are_framed(real_build: Path) -> None:
    """A wide table scrolls in a frame of its own, with script and without."""
    page = (real_build / "data" / "versions" / "index.html").read_text("utf-8")

    assert 1 <= page.count("<table>")
    assert page.count("<table>") == page.count('<div class="written-table"><table>')


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
