"""The command line: help, exit statuses, and what is documented."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli import FAULTS_FOUND, OK, WRONG_CALL, main
from tests.places import ROOT, TINY, project

COMMANDS = (
    "check",
    "explain",
    "build",
    "export",
    "new",
    "tidy",
    "schema",
    "coverage",
    "pose",
    "diff",
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a project with the small guide in it."""
    return project(tmp_path / "project", TINY)


def run(root: Path, *arguments: str) -> int:
    """Run a command on a project and return the exit status."""
    return main(["--root", str(root), *arguments])


def help_of(*arguments: str) -> str:
    """Return what `guide ... --help` prints in a process of its own."""
    command = [sys.executable, "-m", "generator.cli", *arguments, "--help"]
    done = subprocess.run(
        command, check=True, capture_output=True, text=True, cwd=ROOT,
        env=os.environ | {"COLUMNS": "100"},
    )  # fmt: skip
    return done.stdout


def test_help_lists_every_command_with_a_sentence() -> None:
    """`guide --help` lists every command, each with what it does."""
    text = help_of()
    listed = dict(re.findall(r"^ {4}(\w+) +(\S.*)$", text, flags=re.MULTILINE))

    assert set(COMMANDS) == set(listed)
    assert [] == [name for name, what in listed.items() if len(what.split()) < 5]


def test_help_teaches_the_usual_way() -> None:
    """`guide --help` shows what people mostly do, from a new record to the build."""
    text = help_of()

    assert text.index("guide new") < text.index("guide check") < text.index("guide build")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each command says what it does, and what each of its words means."""
    with pytest.raises(SystemExit) as left:
        main([name, "--help"])
    text = capsys.readouterr().out

    assert OK == left.value.code
    assert re.search(r"^[A-Z].{20,}\.$", text, flags=re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_documented(name: str) -> None:
    """Each command stands in CONTRIBUTING with what it does."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")

    assert re.search(rf"^\| `guide {name}\b.*` \| .{{10,}} \|$", text, flags=re.MULTILINE)


def test_no_command_is_documented_that_is_not_there() -> None:
    """README, CONTRIBUTING and the contributor's pages name no command that does not exist."""
    pages = [ROOT / "README.md", ROOT / "CONTRIBUTING.md"]
    pages += sorted((ROOT / "content" / "pages").rglob("*.md"))
    named = {
        word
        for page in pages
        for word in re.findall(r"(?:`|bin/|^)guide ([a-z]+)", page.read_text("utf-8"), re.MULTILINE)
    }

    assert named <= set(COMMANDS)


def test_wrong_call_has_its_own_status() -> None:
    """A command that does not exist ends with status 2, as shells expect."""
    with pytest.raises(SystemExit) as left:
        main(["chek"])

    assert WRONG_CALL == left.value.code


def test_nowhere_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Outside of a project the command says what it looked for, and ends with status 1."""
    assert FAULTS_FOUND == run(tmp_path, "check")
    assert "no folder with content/ and templates/" in capsys.readouterr().err


def test_any_folder_of_the_project_will_do(root: Path) -> None:
    """A command may be given in a folder below the project's own."""
    assert OK == run(root / "content" / "exercises", "check")


def test_module_runs_as_a_program() -> None:
    """`python -m generator.cli` is the same command, for systems without the script."""
    assert "usage: guide" in help_of()
