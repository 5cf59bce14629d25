"""What all tests share: the real guide, and golden files."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

from generator.build import build
from generator.checks.catalogue import check_records
from generator.checks.check import Derived
from generator.paths import Paths
from generator.publish import publish
from generator.reading.records import read_records
from generator.site import Site
from tests.built_once import built_once
from tests.golden_files import Golden
from tests.hostile import hostile_content
from tests.places import ROOT, TINY, project

settings.register_profile("guide", deadline=None, derandomize=True, max_examples=60)
settings.load_profile("guide")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that accepts how things look now."""
    parser.addoption(
        "--update-golden", action="store_true", help="write the files in tests/golden/ anew"
    )


@pytest.fixture(scope="session")
def golden(request: pytest.FixtureRequest) -> Golden:
    """Return the golden files."""
    return Golden(is_updating=bool(request.config.getoption("--update-golden")))


@pytest.fixture(scope="session")
def real() -> Derived:
    """Return the real guide of `content/` with its swaps."""
    checked = check_records(read_records(ROOT / "content"))
    assert checked.findings == ()
    assert checked.derived is not None
    return checked.derived


@pytest.fixture(scope="session")
def real_site() -> Site:
    """Return the finished site of `content/`."""
    return build(Paths(ROOT))


@pytest.fixture(scope="session")
def real_build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the real guide, built by MkDocs. Nobody writes into it."""
    return built_once(tmp_path_factory, "real", lambda into: publish(project(into)))


@pytest.fixture(scope="session")
def tiny_build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the small guide, built by MkDocs. Nobody writes into it."""
    return built_once(tmp_path_factory, "tiny", lambda into: publish(project(into, TINY)))


@pytest.fixture(scope="session")
def hostile_build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the real guide with hostile texts in its records, built by MkDocs."""

    def build_hostile(into: Path) -> Path:
        hostile_content(ROOT / "content", into / "content")
        return publish(project(into / "project", into / "content"))

    return built_once(tmp_path_factory, "hostile", build_hostile)
