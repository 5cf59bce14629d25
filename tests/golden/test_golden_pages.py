"""The built form of the small guide: every page made from records, as it was once looked at."""

from __future__ import annotations

import pytest

from generator.build import build
from generator.paths import Paths
from generator.render.export import exported_files
from generator.site import Site
from tests.golden_files import Golden
from tests.places import ROOT, TINY

FROM_THE_PROGRAM = {"check", "checks", "field", "fields", "map"}
"""Kinds of pages made from the program's own words: they would only repeat its docstrings here."""


@pytest.fixture(scope="module")
def tiny_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Build the small guide with the real templates."""
    root = tmp_path_factory.mktemp("tiny")
    (root / "content").symlink_to(TINY)
    for shared in ("templates", ".cache"):
        (root / shared).symlink_to(ROOT / shared)
    return build(Paths(root), with_paper=False)


def test_pages_are_as_they_were_looked_at(tiny_site: Site, golden: Golden) -> None:
    """Every page and redirect of the small guide is byte for byte what was once looked at."""
    names = {f"tiny_guide{address}index.md": page.kind for address, page in tiny_site.pages.items()}
    kept = {name for name, kind in names.items() if kind not in FROM_THE_PROGRAM}
    kept |= {f"tiny_guide/{redirect.file}" for redirect in tiny_site.redirects.values()}
    files = {f"tiny_guide/{name}": text for name, text in exported_files(tiny_site, TINY / "pages")}

    golden.has_only("tiny_guide", kept)
    for name in sorted(kept):
        golden.agrees(name, files[name].decode())


def test_every_kind_of_page_is_golden(tiny_site: Site, real_site: Site) -> None:
    """The small guide has every kind of page that the real one has."""
    real = {page.kind for page in real_site.pages.values()}

    assert real | {"split"} == {page.kind for page in tiny_site.pages.values()}
