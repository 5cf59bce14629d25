"""An earlier state of content/: from git's store, or from a folder; and what to say without one."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import BaseMissing
from generator.reading.pages import read_pages
from generator.reading.revision import earlier_content
from tests.places import files_below
from tests.repository import committed, git

BYTES = b"tab\there, caf\xc3\xa9 $Id$\r\nno end"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a repository of two commits; in the first the record says "one"."""
    root = tmp_path / "project"
    (root / "content" / "exercises").mkdir(parents=True)
    (root / "content" / "exercises" / "a.yml").write_text("one", encoding="utf-8")
    (root / "content" / "odd.bin").write_bytes(BYTES)
    (root / "README.md").write_text("Read me.", encoding="utf-8")
    (root / ".gitattributes").write_text("odd.bin export-subst\na.yml export-ignore\n", "utf-8")
    committed(root)
    git(root, "tag", "first")
    (root / "content" / "exercises" / "a.yml").write_text("two", encoding="utf-8")
    committed(root)
    return root


def refusal(base: str, root: Path) -> str:
    """Return what is said where there is nothing to compare with."""
    with pytest.raises(BaseMissing) as refused, earlier_content(base, root):
        pass
    return str(refused.value)


def test_revision_is_taken_out_as_committed(root: Path) -> None:
    """The files are those of the commit, byte for byte, whatever attributes or working tree say."""
    (root / "content" / "exercises" / "a.yml").write_text("three", encoding="utf-8")
    with earlier_content("first", root) as earlier:
        files = files_below(earlier.content)
        assert "content" == earlier.content.name
        assert git(root, "rev-parse", "--short=7", "first") == earlier.commit

    assert {"exercises/a.yml": b"one", "odd.bin": BYTES} == files
    assert not earlier.content.exists()


def test_repository_is_left_alone(root: Path) -> None:
    """Nothing in the working tree, the index or the store changes."""
    (root / "content" / "exercises" / "a.yml").write_text("three", encoding="utf-8")
    before = files_below(root)
    with earlier_content("HEAD~1", root):
        pass

    assert before == files_below(root)


def test_project_in_a_folder_of_the_repository(root: Path) -> None:
    """The project may lie below the top of its repository."""
    inner = root / "guides" / "back"
    (inner / "content").mkdir(parents=True)
    (inner / "content" / "b.yml").write_text("inner", encoding="utf-8")
    committed(root)
    with earlier_content("HEAD", inner) as earlier:
        assert {"b.yml": b"inner"} == files_below(earlier.content)


def test_folder(root: Path, tmp_path: Path) -> None:
    """A folder that holds content/ is read where it is, and needs no git."""
    other = tmp_path / "other"
    (other / "content").mkdir(parents=True)
    with earlier_content(str(other), root) as earlier:
        assert (other / "content", "", "") == (earlier.content, earlier.commit, earlier.fork)


def test_link_is_not_followed(root: Path) -> None:
    """A symbolic link comes out as one that leads nowhere: reading refuses it as it would there."""
    (root / "content" / "link.yml").symlink_to("../README.md")
    committed(root)
    with earlier_content("HEAD", root) as earlier:
        link = earlier.content / "link.yml"
        assert (True, False) == (link.is_symlink(), link.exists())


def test_base_that_has_gone_on(root: Path) -> None:
    """Where the base has commits that HEAD has not, it is said where they parted."""
    git(root, "checkout", "--quiet", "-b", "other", "first")
    committed(root, "On another branch")
    git(root, "checkout", "--quiet", "main")
    with earlier_content("other", root) as gone_on, earlier_content("first", root) as behind:
        assert git(root, "rev-parse", "--short=7", "first") == gone_on.fork
        assert "" == behind.fork


def test_unknown_revision(root: Path) -> None:
    """A revision that does not exist is named, with the nearest one that does."""
    assert 'no revision called "fist" here. Did you mean "first"?' in refusal("fist", root)
    assert "`git branch --all`" in refusal("zzzzzz", root)


def test_branch_that_only_the_remote_has(root: Path, tmp_path: Path) -> None:
    """In a workflow there is no local main: the one of the remote is named."""
    git(tmp_path, "clone", "--quiet", str(root), "copy")
    git(tmp_path / "copy", "checkout", "--quiet", "--detach")
    git(tmp_path / "copy", "branch", "--delete", "--force", "main")

    # Git itself finds "main" nowhere then; with a remote called origin it is origin/main.
    assert 'Did you mean "origin/main"?' in refusal("main", tmp_path / "copy")


def test_shallow_clone(root: Path, tmp_path: Path) -> None:
    """A clone without earlier commits is told apart, with what gets them, in a workflow too."""
    git(tmp_path, "clone", "--quiet", "--depth", "1", f"file://{root}", "shallow")
    said = refusal("HEAD~1", tmp_path / "shallow")

    assert "shallow clone" in said
    assert "git fetch --unshallow" in said
    assert "fetch-depth: 0" in said


def test_partial_clone(root: Path, tmp_path: Path) -> None:
    """What a clone left out is not fetched: no command of ours reaches for the network."""
    git(root, "config", "uploadpack.allowFilter", "true")
    git(tmp_path, "clone", "--quiet", "--filter=blob:none", f"file://{root}", "partial")

    assert "partial clone" in refusal("HEAD~1", tmp_path / "partial")


def test_revision_without_content(root: Path) -> None:
    """A revision from before there was a guide is named as such."""
    git(root, "checkout", "--quiet", "--orphan", "empty")
    git(root, "rm", "-rf", "--quiet", ".")
    committed(root)

    assert "holds no content/: there is nothing to compare with" in refusal("empty", root)


def test_folder_without_content(root: Path, tmp_path: Path) -> None:
    """A folder that holds no content/ is no base: where it is no revision either, it is said."""
    (tmp_path / "other").mkdir()

    assert "no folder with content/" in refusal(str(tmp_path / "other"), root)


def test_no_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Outside of a repository it is said that a folder would do."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    (tmp_path / "project").mkdir()
    said = refusal("main", tmp_path / "project")

    assert "in no git repository" in said
    assert "Name a folder that holds an earlier content/." in said


def test_no_git(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without git on the machine it is said what to install, or to name a folder."""
    monkeypatch.setenv("PATH", str(root))

    assert "Install git, or name a folder that holds content/." in refusal("main", root)


@pytest.mark.parametrize("base", ["--output=x", "-h", "", "HEAD:content", "main\nfirst"])
def test_odd_words_are_no_revision(base: str, root: Path) -> None:
    """What is no commit is refused, and never read as an option of git."""
    assert "no revision called" in refusal(base, root)
    assert not (root / "x").exists()


def test_pages_are_read_as_text(tmp_path: Path) -> None:
    """Every Markdown page is read by its path; a link to elsewhere is not followed."""
    (tmp_path / "about").mkdir()
    (tmp_path / "about" / "index.md").write_text("About.\r\n", encoding="utf-8")
    (tmp_path / "link.md").symlink_to(tmp_path / "about" / "index.md")

    assert {"about/index.md": "About.\n"} == dict(read_pages(tmp_path))
