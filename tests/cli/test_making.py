"""The commands that count and make the guide: coverage, build."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.cli import FAULTS_FOUND, OK, main
from tests.places import ROOT, TINY, project


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a project with the small guide in it."""
    return project(tmp_path / "project", TINY)


def run(root: Path, *arguments: str) -> int:
    """Run a command on a project and return the exit status."""
    return main(["--root", str(root), *arguments])


def test_coverage_counts(capsys: pytest.CaptureFixture[str]) -> None:
    """Coverage prints the number of exercises, of filled fields, and every empty cell."""
    assert OK == main(["--root", str(ROOT), "coverage"])
    text = capsys.readouterr().out

    assert re.match(r"\d+ exercises\n", text)
    filled, total = map(int, re.findall(r"^(\d+) of (\d+) swap cells", text, re.MULTILINE)[0])
    cells = text.partition("swap cells")[2].partition("reading grade")[0]
    assert total - filled == cells.count(" · ") // 2


def test_coverage_measures_how_hard_the_pages_are_to_read(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Coverage prints the reading grade of all pages for lifters: 6 at most, and no page over 8."""
    assert OK == main(["--root", str(ROOT), "coverage"])
    text = capsys.readouterr().out

    (grade,) = re.findall(r"^reading grade of the pages for lifters: ([\d.]+)", text, re.MULTILINE)
    assert 1 < float(grade) <= 6
    assert "pages over grade 8: none" in text
    assert "  get_help: " in text
    assert "  field: " not in text


def test_coverage_names_what_is_hard_to_read(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A page for lifters above grade 8 is named with its grade, and so is its hardest sentence."""
    hard = "Notwithstanding considerable physiological variability, individuals characteristically "
    hard += "demonstrate extraordinary adaptability."
    page = root / "content" / "pages" / "soreness" / "index.md"
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(f"# Soreness\n\n{hard}\n", encoding="utf-8")
    assert OK == run(root, "coverage")
    text = capsys.readouterr().out

    assert re.search(r"pages over grade 8: .*/soreness/ \d\d", text)
    assert re.search(rf"  \d\d\.\d /soreness/ {hard}", text)


def test_build_says_what_it_does(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A build says what it does while it does it, and where the site is."""
    assert OK == run(root, "build")
    said = capsys.readouterr().err.splitlines()

    assert "· reading and checking the records" == said[0]
    assert re.fullmatch(r"· \d+ pages are ready: site/index\.html", said[-1])


def test_build_of_a_broken_guide_names_every_fault(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A build of a guide with faults prints them like `guide check`, with status 1."""
    (root / "content" / "exercises" / "plank.yml").write_text("nam: x", encoding="utf-8")

    assert FAULTS_FOUND == run(root, "build")
    assert 'RC002 unknown field "nam"' in capsys.readouterr().out
