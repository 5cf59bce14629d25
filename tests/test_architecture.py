"""The house: every part imports only what stands below it, and says what it holds."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tests.places import ROOT

MODULES = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "generator").rglob("*.py"))
MOST_LINES = 300


def test_imports_keep_their_direction() -> None:
    """The layers of pyproject.toml hold, and only the plugin imports the site engine."""
    run = "from importlinter.cli import lint_imports; raise SystemExit(lint_imports(no_cache=True))"
    outcome = subprocess.run(
        [sys.executable, "-c", run], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    assert "0 broken" in outcome.stdout


@pytest.mark.parametrize("file", MODULES)
def test_module_says_what_it_holds(file: str) -> None:
    """The module begins with a sentence on what it holds: the map on the site is made of these."""
    header = ast.get_docstring(ast.parse((ROOT / file).read_text(encoding="utf-8"))) or ""

    assert header.partition("\n")[0].endswith((".", "?"))


@pytest.mark.parametrize("file", MODULES)
def test_module_holds_one_idea(file: str) -> None:
    """The module is short enough to be read in one go."""
    lines = (ROOT / file).read_text(encoding="utf-8").count("\n")

    assert lines <= MOST_LINES


def test_no_module_for_leftovers() -> None:
    """No module has a name that could hold anything."""
    vague = {"utils", "util", "helpers", "helper", "common", "manager", "misc", "tools"}

    assert set() == vague & {Path(file).stem for file in MODULES}


def test_map_names_every_part() -> None:
    """The map in `generator/__init__.py` names each folder and each module beside it."""
    text = (ROOT / "generator" / "__init__.py").read_text(encoding="utf-8")
    parts = {Path(file).parts[1].removesuffix(".py") for file in MODULES} - {"__init__"}

    assert {part for part in parts if f"`{part}`" not in text} == set()
