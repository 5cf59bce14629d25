"""The command that compares: statuses, sides with faults, and what it prints."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.cli import FAULTS_FOUND, OK, WRONG_CALL, main
from tests.places import TINY, project
from tests.repository import committed, git


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a project with the small guide, committed."""
    root = project(tmp_path / "project", TINY)
    committed(root)
    return root


def run(root: Path, *arguments: str) -> int:
    """Run a command on a project and return the exit status."""
    return main(["--root", str(root), *arguments])


def edit(root: Path, name: str, was: str, now: str) -> None:
    """Put a text in the place of another in a record."""
    path = root / "content" / name
    path.write_text(path.read_text("utf-8").replace(was, now, 1), encoding="utf-8")


BAND = ("exercises/goblet-squat.yml", "judged: moderate", "judged: high")
BROKEN = ("exercises/goblet-squat.yml", "pattern: squat", "pattern: sqat")


def test_no_change(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where nothing changed it is said in one line, with status 0; comments do not count."""
    edit(root, "exercises/goblet-squat.yml", "name:", "# A note.\nname:")

    assert OK == run(root, "diff", "HEAD")
    said = capsys.readouterr().out
    assert "**Nothing changes: content/ says the same as in HEAD.**" in said
    assert "###" not in said


def test_change_against_a_revision(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What changed since a revision is said, with the commit, and with status 0."""
    edit(root, *BAND)

    assert OK == run(root, "diff", "HEAD")
    said = capsys.readouterr().out
    assert "**1 exercise changed: Goblet squat. This changes" in said
    assert (
        "| Goblet squat | usual, 24 kg | moderate | high | judged; grade D: mechanics only |"
        in said
    )
    assert f"against HEAD (`{git(root, 'rev-parse', '--short=7', 'HEAD')}`)" in said


def test_change_against_a_folder(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder that holds content/ will do as well, and says the same."""
    shutil.copytree(root / "content", tmp_path / "earlier" / "content")
    edit(root, *BAND)

    assert OK == run(root, "diff", str(tmp_path / "earlier"))
    by_folder = capsys.readouterr().out
    assert OK == run(root, "diff", "HEAD")
    by_revision = capsys.readouterr().out
    assert by_revision.partition("<sub>")[0] == by_folder.partition("<sub>")[0]


def test_same_text_twice(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Two runs say the same, byte for byte."""
    edit(root, *BAND)
    run(root, "diff", "HEAD")
    first = capsys.readouterr().out
    run(root, "diff", "HEAD")

    assert first == capsys.readouterr().out


def test_new_side_with_faults(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Faults in content/ are named, records are compared all the same, and status is 1."""
    edit(root, *BROKEN)
    edit(root, "exercises/plank.yml", "judged: low", "judged: moderate")

    assert FAULTS_FOUND == run(root, "diff", "HEAD")
    said = capsys.readouterr().out
    assert "What follows cannot be said yet. 1 finding to mend." in said
    assert "It came with this change." in said
    assert "In content/exercises/goblet-squat.yml, line" in said
    assert "- **Plank**: exercise, changed in lumbar\\_load.judged low → moderate" in said


def test_fault_that_leaves_the_guide(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A fault that only a rule on swaps or plans finds leaves the rest comparable."""
    edit(root, "plans/back-to-the-deadlift.yml", "minutes: 45", "minutes: 10")

    assert FAULTS_FOUND == run(root, "diff", "HEAD")
    said = capsys.readouterr().out
    assert "1 finding to mend." in said
    assert "(PL009)" in said
    assert "Only records are compared" not in said


def test_base_with_faults(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Faults in the base are said to be there, and status is 0: nobody can mend the past."""
    edit(root, *BROKEN)
    committed(root)
    edit(root, *BROKEN[:1], *BROKEN[:0:-1])

    assert OK == run(root, "diff", "HEAD")
    said = capsys.readouterr().out
    assert "today's program cannot read all of the base (1 finding)" in said
    assert "### Findings that are mended" in said


def test_unknown_base(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A base that is not there is a wrong call, and nothing is printed but why."""
    assert WRONG_CALL == run(root, "diff", "mian")
    said = capsys.readouterr()
    assert ("", True) == (said.out, 'Did you mean "main"?' in said.err)


def test_base_that_has_gone_on(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where the base has gone on since, it is said how to see this branch alone."""
    git(root, "checkout", "--quiet", "-b", "branch")
    fork = git(root, "rev-parse", "--short=7", "HEAD")
    git(root, "checkout", "--quiet", "main")
    edit(root, *BAND)
    committed(root)
    git(root, "checkout", "--quiet", "branch")

    assert OK == run(root, "diff", "main")
    said = capsys.readouterr().out
    assert "main has gone on since this branch left it" in said
    assert f"For this branch alone: `guide diff {fork}`" in said


def test_removed_record_without_forwarding(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A record that is taken away without a word in moved.yml is the first thing to look at."""
    comparisons = root / "content" / "comparisons"
    next(comparisons.iterdir()).unlink()

    run(root, "diff", "HEAD")
    said = capsys.readouterr().out
    assert "nothing forwards its address" in said
    assert said.index("Look at this first") < said.index("What was changed")
