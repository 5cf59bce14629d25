"""A site all or nothing, and the same bytes twice."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from generator import publish as publishing
from generator.cli import FAULTS_FOUND, main
from generator.errors import SiteBroken
from generator.publish import date_of_last_commit, publish
from tests.places import TINY, files_below, project


@pytest.fixture
def built(tmp_path: Path, tiny_build: Path) -> Path:
    """Return a project with a good site."""
    root = project(tmp_path / "project", TINY)
    (root / publishing.WORKSHOP).mkdir()
    shutil.rmtree(root / "site")
    shutil.copytree(tiny_build, root / "site")
    return root


def test_two_builds_give_the_same_bytes(
    tmp_path: Path, tiny_build: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another folder, hash seed and time zone: every file is the same, byte for byte."""
    monkeypatch.setenv("PYTHONHASHSEED", "12345")
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    monkeypatch.setenv("LC_ALL", "C")
    root = project(tmp_path / "elsewhere", TINY)
    (root / ".cache").unlink()
    again = publish(root)
    once, twice = files_below(tiny_build), files_below(again)

    assert list(once) == list(twice)
    assert [] == [name for name in once if once[name] != twice[name]]


def test_building_over_a_site_gives_the_same_bytes(built: Path) -> None:
    """A second build into the same folder leaves no trace of the first."""
    before = files_below(built / "site")
    (built / "site" / "old.html").write_text("old", encoding="utf-8")

    assert before == files_below(publish(built))


def test_gitignore_of_the_site_stays(built: Path) -> None:
    """The `.gitignore` in `site/`, which keeps the folder in git, survives every build."""
    (built / "site" / ".gitignore").write_text("# kept\n*\n!.gitignore\n", encoding="utf-8")
    publish(built)

    assert (built / "site" / ".gitignore").read_text("utf-8").startswith("# kept")


def test_workshop_is_left_empty(built: Path) -> None:
    """Nothing half-way is left where sites are built, after a success as after a failure."""
    publish(built)
    (built / "templates" / "pages" / "home.html").unlink()
    with pytest.raises(SiteBroken):
        publish(built)

    assert [] == list((built / publishing.WORKSHOP).iterdir())


def test_broken_record_leaves_the_last_site(
    built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With a broken record the build fails by name, and the last good site stays byte for byte."""
    before = files_below(built / "site")
    record = built / "content" / "exercises" / "plank.yml"
    record.write_text("name: [", encoding="utf-8")

    assert FAULTS_FOUND == main(["--root", str(built), "build"])
    assert "content/exercises/plank.yml" in capsys.readouterr().out
    assert before == files_below(built / "site")


def test_broken_template_leaves_the_last_site(built: Path) -> None:
    """With a broken template MkDocs fails, and the last good site stays byte for byte."""
    before = files_below(built / "site")
    template = built / "templates" / "pages" / "exercise.html"
    template.write_text("{% call section(", encoding="utf-8")

    assert FAULTS_FOUND == main(["--root", str(built), "build"])
    assert before == files_below(built / "site")


def test_broken_link_in_prose_leaves_the_last_site(
    built: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """A dead link in a hand-written page fails the build, and MkDocs' warning is shown."""
    before = files_below(built / "site")
    about = built / "content" / "pages" / "about" / "index.md"
    about.write_text(f"{about.read_text('utf-8')}\n[x](../nowhere.md)\n", encoding="utf-8")

    assert FAULTS_FOUND == main(["--root", str(built), "build"])
    assert "nowhere.md" in capfd.readouterr().err
    assert before == files_below(built / "site")


def test_site_that_cannot_be_moved_stays(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If the fresh site cannot take its place, the last one is put back."""
    before = files_below(built / "site")
    rename = Path.rename

    def fails_for_fresh(self: Path, target: Path) -> Path:
        if target == built / "site" and not self.name.endswith("-last"):
            message = "no"
            raise OSError(message)
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", fails_for_fresh)
    with pytest.raises(OSError, match="no"):
        publish(built)
    assert before == files_below(built / "site")


def test_failed_engine_says_so(tmp_path: Path) -> None:
    """Where MkDocs cannot start, the message says that `site/` is as it was."""
    root = project(tmp_path / "project", TINY)
    (root / "mkdocs.yml").write_text("site_name: [", encoding="utf-8")

    with pytest.raises(SiteBroken, match="site/ is as it was"):
        publish(root)


def test_everybody_may_read_the_site(tiny_build: Path) -> None:
    """The folder of the site may be read by a web server of another user."""
    assert 0o755 == tiny_build.stat().st_mode & 0o777


def test_date_comes_from_outside_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A date that is set from outside counts; outside of git there is a fixed one."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert "1700000000" == date_of_last_commit(tmp_path)

    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert "1767225600" == date_of_last_commit(tmp_path)


def test_date_of_the_last_commit_is_in_the_past() -> None:
    """In a git project the date is that of the last commit, a plain number of seconds."""
    found = date_of_last_commit(Path(__file__).parent)

    assert found.isdigit()
    assert os.environ.get("SOURCE_DATE_EPOCH", found) == found
