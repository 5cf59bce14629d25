"""The commands that look: check, explain."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli import FAULTS_FOUND, OK, WRONG_CALL, main
from tests.places import ROOT, TINY, project


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a project with the small guide in it."""
    return project(tmp_path / "project", TINY)


def run(root: Path, *arguments: str) -> int:
    """Run a command on a project and return the exit status."""
    return main(["--root", str(root), *arguments])


def test_check_of_a_good_guide(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A guide without faults prints nothing but "No findings.", with status 0."""
    assert OK == run(root, "check")
    said = capsys.readouterr()
    assert ("", "No findings.\n") == (said.out, said.err)


def test_check_names_all_faults_at_once(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Faults in several files come in one run, each with line and remedy, with status 1."""
    for name, before, after in [
        ("plank", "pattern:", "patern:"),
        ("walking", "pattern: locomotion", "pattern: walking"),
        ("goblet-squat", "judged: ", "judged: very-"),
    ]:
        record = root / "content" / "exercises" / f"{name}.yml"
        record.write_text(record.read_text("utf-8").replace(before, after, 1), encoding="utf-8")

    assert FAULTS_FOUND == run(root, "check")
    said = capsys.readouterr()
    lines = said.out.splitlines()
    form = re.compile(r"content/\S+\.yml:\d+:\d+: [A-Z]{2}\d{3} .+ Fix: .+")
    assert [] == [line for line in lines if not form.fullmatch(line)]
    for name in ("plank", "walking", "goblet-squat"):
        assert any(line.startswith(f"content/exercises/{name}.yml:") for line in lines)
    assert f"{len(lines)} findings. " in said.err
    assert said.err.endswith(" more checks run when these are mended.\n")


def test_check_of_some_files(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With files named, only their findings are printed and counted."""
    (root / "content" / "exercises" / "plank.yml").write_text("nam: x", encoding="utf-8")
    walking = root / "content" / "exercises" / "walking.yml"

    assert OK == run(root, "check", str(walking))
    assert "" == capsys.readouterr().out


def test_check_of_a_folder(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With a folder named, the findings of the files in it are printed."""
    (root / "content" / "exercises" / "plank.yml").write_text("nam: x", encoding="utf-8")

    assert FAULTS_FOUND == run(root, "check", str(root / "content" / "exercises"))
    assert "plank.yml" in capsys.readouterr().out
    assert OK == run(root, "check", str(root / "content" / "sources"))


def test_check_of_a_file_that_is_not_there(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A misspelt file is a wrong call; to answer "No findings." would be a lie."""
    assert WRONG_CALL == run(root, "check", "content/exercises/plnak.yml")
    assert "There is no content/exercises/plnak.yml." in capsys.readouterr().err


def test_check_as_annotations(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In a pull request the findings come as annotations on their lines."""
    (root / "content" / "exercises" / "plank.yml").write_text("- 1", encoding="utf-8")

    assert FAULTS_FOUND == run(root, "check", "--format", "github")
    assert "::error file=content/exercises/plank.yml,line=1,col=1,title=" in capsys.readouterr().out


def test_check_for_programs(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """For programs the findings come as JSON: place, code, message, remedy, and the code's page."""
    (root / "content" / "exercises" / "plank.yml").write_text("- 1", encoding="utf-8")

    assert FAULTS_FOUND == run(root, "check", "--format", "json")
    found = json.loads(capsys.readouterr().out)["findings"]
    assert {"file", "line", "column", "code", "message", "fix", "page", "fixable"} == set(found[0])
    assert f"/contribute/checks/{found[0]['code'].lower()}/" == found[0]["page"]
    assert "content/exercises/plank.yml" == found[0]["file"]


@pytest.mark.parametrize("outside", ["mkdocs.yml", "templates", ".", "../elsewhere.yml"])
def test_check_of_what_is_not_content(
    outside: str, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that is no content is a wrong call; to answer "No findings." would be a lie."""
    (root.parent / "elsewhere.yml").write_text("name: no\n", encoding="utf-8")

    assert WRONG_CALL == run(root, "check", str(root / outside))
    assert "Only what lies in content/ is checked" in capsys.readouterr().err


def test_check_of_a_link(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A link is judged as the link it is, not as the sound record that it leads to."""
    exercises = root / "content" / "exercises"
    (exercises / "side-plank.yml").symlink_to("plank.yml")
    (exercises / "more").symlink_to(".")
    (exercises / "itself.yml").symlink_to("itself.yml")

    for name in ("side-plank.yml", "more", "more/plank.yml", "itself.yml"):
        assert FAULTS_FOUND == run(root, "check", str(exercises / name))
        assert capsys.readouterr().out.startswith(
            f"content/exercises/{name.removesuffix('/plank.yml')}:1:1: RC010"
        )


def test_check_through_another_way_in(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A project that is reached through a link, or by a detour, is checked as it lies there."""
    (root.parent / "way-in").symlink_to(root)
    file = root.parent / "way-in" / "content" / "rules" / ".." / "exercises" / "plank.yml"

    assert OK == run(root, "check", str(file))
    assert "No findings." in capsys.readouterr().err


def test_content_that_is_a_link(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where content/ itself is a link, nothing is read behind it."""
    (root / "content").rename(root.parent / "elsewhere")
    (root / "content").symlink_to(root.parent / "elsewhere")

    assert FAULTS_FOUND == run(root, "check")
    assert "content/ is a link" in capsys.readouterr().err


def test_loads_only_what_a_check_needs() -> None:
    """A check begins at once: it loads no templates, no pages, and no YAML but the quick reader."""
    # `email` stands for what reads about installed packages, which pydantic does for its plugins.
    heavy = (
        "jinja2",
        "generator.views",
        "generator.render",
        "yaml",
        "typst",
        "markdown",
        "json",
        "email",
    )
    check = "main(['check', 'content/exercises/plank.yml'])"
    loaded = f"print([each for each in {heavy} if each in sys.modules])"
    asked = f"import sys; from generator.cli import main; {check}; {loaded}"

    said = subprocess.run(
        [sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert said.stdout.strip() == "[]"
