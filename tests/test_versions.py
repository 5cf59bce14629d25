"""One version, one place: what else carries it says the same."""

from __future__ import annotations

import json
import re
import tomllib
from typing import Any

import pytest
import yaml

import generator
from tests.places import ROOT

CITATION: dict[str, Any] = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
DATA = (ROOT / "content" / "pages" / "data" / "index.md").read_text(encoding="utf-8")


def test_project_takes_its_version_from_the_program() -> None:
    """pyproject.toml names the place of the version and holds no number of its own."""
    place = PROJECT["tool"]["setuptools"]["dynamic"]["version"]["attr"]

    assert "version" in PROJECT["project"]["dynamic"]
    assert "version" not in PROJECT["project"]
    assert generator.__name__ + ".__version__" == place


def test_versions_have_their_form() -> None:
    """The version of the guide has three numbers, that of the shape of its data has two."""
    assert re.fullmatch(r"\d+\.\d+\.\d+", generator.__version__)
    assert re.fullmatch(r"\d+\.\d+", generator.SCHEMA_VERSION)


@pytest.mark.parametrize("key", ["cff-version", "message", "title", "authors"])
def test_citation_has_what_the_format_asks_for(key: str) -> None:
    """CITATION.cff has the keys that the Citation File Format 1.2.0 requires, and is of 1.2.0."""
    assert CITATION[key]
    assert "1.2.0" == CITATION["cff-version"]


def test_citation_is_of_this_version() -> None:
    """Guide and program are cited with the version that they have."""
    (program,) = CITATION["references"]

    assert generator.__version__ == CITATION["version"] == program["version"]


def test_citation_names_the_project_as_it_names_itself() -> None:
    """The authors of guide and program are those of pyproject.toml."""
    (program,) = CITATION["references"]

    assert PROJECT["project"]["authors"] == CITATION["authors"] == program["authors"]


def test_citation_tells_the_licences_apart() -> None:
    """The data are under the licence of the content, the program under that of the project."""
    (program,) = CITATION["references"]
    content = (ROOT / "LICENSE-content").read_text(encoding="utf-8")

    assert ("dataset", "software") == (CITATION["type"], program["type"])
    assert f"SPDX-License-Identifier: {CITATION['license']}\n" in content
    assert PROJECT["project"]["license"] == program["license"]


def test_citation_says_nothing_that_is_not_so() -> None:
    """There is a day of release only if the changelog has one, and no address or DOI made up."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    released = re.search(rf"^## \[{generator.__version__}\] - (\S+)$", changelog, re.MULTILINE)

    assert (released[1] if released else None) == CITATION.get("date-released")
    assert not {"doi", "identifiers", "url", "repository", "repository-code"} & CITATION.keys()


def test_data_page_shows_the_versions_of_today() -> None:
    """The example of an answer and the line to cite carry the versions that the data carry."""
    example = json.loads(DATA.partition("```json\n")[2].partition("```")[0])

    assert generator.SCHEMA_VERSION == example["schema_version"]
    assert generator.__version__ == example["guide_version"]
    assert f"version {generator.__version__}, CC BY 4.0" in DATA


def test_front_page_and_changes_agree_on_what_is_released() -> None:
    """The front page calls its version unreleased as long as the page of changes does."""
    home = (ROOT / "templates" / "pages" / "home.html").read_text(encoding="utf-8")
    changes = ROOT / "content" / "pages" / "data" / "changes" / "index.md"
    not_yet = "has been released yet"

    assert (not_yet in changes.read_text(encoding="utf-8")) is (not_yet in home)
