"""The same guide as files, read by an engine that knows nothing of ours."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli import OK, main
from generator.site import Site
from tests.html_reader import attributes_of, text_of
from tests.places import ROOT, TINY, files_below, project

PLAIN_CONFIG = """\
site_name: Return to Load
docs_dir: docs
theme: mkdocs
plugins: []
markdown_extensions: [attr_list]
validation:
  absolute_links: warn
  unrecognized_links: warn
"""


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Export the real guide, and return the folder."""
    folder = tmp_path_factory.mktemp("export")
    assert main(["--root", str(ROOT), "export", "--to", str(folder / "docs")]) == OK
    return folder / "docs"


@pytest.fixture(scope="module")
def plain_build(exported: Path) -> Path:
    """Build the exported folder with plain MkDocs, and return the site."""
    return build_plainly(exported)


def build_plainly(exported: Path) -> Path:
    """Build an exported folder with plain MkDocs, strictly, and return the site."""
    config = exported.parent / "mkdocs.yml"
    config.write_text(PLAIN_CONFIG, encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "-f", str(config)]
    done = subprocess.run(
        command, check=False, capture_output=True, text=True,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return exported.parent / "site"


def test_plain_engine_shows_the_same_words(
    plain_build: Path, real_build: Path, real_site: Site
) -> None:
    """Every generated page has, word for word, the main text that it has in the real guide."""
    different = []
    for address in real_site.pages:
        name = f"{address.strip('/')}/index.html".lstrip("/")
        ours = text_of((real_build / name).read_text(encoding="utf-8"), ".guide")
        theirs = text_of((plain_build / name).read_text(encoding="utf-8"), ".col-md-9")
        different += [(address, ours, theirs)] if ours != theirs else []

    assert [] == different


def test_plain_engine_has_the_same_places(plain_build: Path, real_site: Site) -> None:
    """Every place that may be linked to is there as well."""
    missing = []
    for address, page in real_site.pages.items():
        name = f"{address.strip('/')}/index.html".lstrip("/")
        built = (plain_build / name).read_text(encoding="utf-8")
        ids = {value for _, attribute, value in attributes_of(built) if attribute == "id"}
        missing += [(address, anchor) for anchor in page.anchors - ids - {""}]

    assert [] == missing


def test_old_addresses_come_along(tmp_path: Path) -> None:
    """What answers at an old address is exported, and a plain engine puts it where it belongs."""
    root = project(tmp_path / "project", TINY)
    docs = tmp_path / "docs"
    assert main(["--root", str(root), "export", "--to", str(docs)]) == OK

    split = (docs / "exercises" / "hip-hinge" / "index.md").read_text(encoding="utf-8")
    moved = docs / "exercises" / "deadlift" / "index.html"
    assert "\nrobots: noindex\n---\n" in split
    assert moved.read_bytes() == (build_plainly(docs) / moved.relative_to(docs)).read_bytes()


def test_hand_written_pages_come_along(exported: Path) -> None:
    """The hand-written pages are in the folder as they were written."""
    prose = files_below(ROOT / "content" / "pages")
    found = files_below(exported)

    assert prose == {name: found[name] for name in prose}


def test_second_export_touches_nothing(exported: Path) -> None:
    """What has not changed is not written again, so that other tools see no change."""
    times = {path: path.stat().st_mtime_ns for path in exported.rglob("*") if path.is_file()}
    assert main(["--root", str(ROOT), "export", "--to", str(exported)]) == OK

    assert times == {path: path.stat().st_mtime_ns for path in times}
