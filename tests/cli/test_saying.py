"""What is printed: at any terminal, and whatever somebody wrote into a record or a file's name."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.places import ROOT, TINY, project

ATTACKS = {
    "a line break": '"a\\n::error file=x::b"',
    "an escape of the terminal": '"a\\e[31m\\e]0;b\\a"',
    "turned round": '"a\\u202eb"',
    "a command of the log": '"a ##[add-mask]b"',
    "a tag": '"a\\U000e0041b"',
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a project with the small guide in it."""
    return project(tmp_path / "project", TINY)


def said(root: Path, *words: str, encoding: str) -> str:
    """Return what a command prints, to a terminal or a pipe of some encoding."""
    done = subprocess.run(
        [sys.executable, "-P", "-m", "generator.cli", "--root", str(root), *words],
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": encoding},
        capture_output=True, check=False,
    )  # fmt: skip
    assert b"Traceback" not in done.stderr
    return done.stdout.decode(encoding)


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_any_name_at_any_terminal(encoding: str, root: Path) -> None:
    """A name that the terminal has no letters for, or that is no text at all, is shown anyhow."""
    exercises = root / "content" / "exercises"
    for name in ("pl\u0430nk.yml", "北.yml", os.fsdecode(b"a\xff.yml")):
        (exercises / name).write_text("name: x\n", encoding="utf-8")

    lines = said(root, "check", encoding=encoding).splitlines()

    assert 3 == len(lines)
    assert r"exercises/a\udcff.yml:1:1: RC001" in lines[0]


@pytest.mark.parametrize("value", ATTACKS.values(), ids=ATTACKS.keys())
@pytest.mark.parametrize("form", ["text", "github", "json"])
def test_value_acts_on_nothing(form: str, value: str, root: Path) -> None:
    """Whatever is written in a record, what is printed about it are plain lines of a finding."""
    path = root / "content" / "exercises" / "plank.yml"
    text = path.read_text(encoding="utf-8").replace("trunk-brace", value, 1)
    path.write_text(f"{text}\n{value}: 1\n", encoding="utf-8")

    printed = said(root, "check", "--format", form, encoding="utf-8")

    assert 2 == printed.count("exercises/plank.yml")
    assert all(line.isprintable() for line in printed.splitlines())
    if form != "json":
        begins = ("content/exercises/plank.yml:", "::error file=content/exercises/plank.yml,")
        assert all(line.startswith(begins) for line in printed.splitlines())
        assert "##[" not in printed
