"""The commands, on a folder of hostile files and names: what they print, and what they write."""

from __future__ import annotations

import io
import json
import os
import random
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from generator.cli.commands import main
from generator.cli.saying import FAULTS_FOUND, OK, WRONG_CALL
from tests.fuzz.writings import ODD_CHARACTERS
from tests.places import ROOT

NAMES = (
    "Plank.yml", "a b.yml", "..yml", "-rf.yml", "con.yml", "x.yml.yml", "plank.yaml", "plank.YML",
    "x\n::error file=y::z.yml", "x\x1b[31m.yml", "pl\u0430nk.yml", "\u202elmy.knalp", "x%0A.yml",
    f"{'a' * 200}.yml", "'.yml", '".yml', "$(id).yml", "{{x}}.yml", "*.yml", "~.yml", "x\udcff.yml",
    "__init__.py", "schema.json", "...", "\u00e9.yml", "e\u0301.yml", "sub/plank.yml", ".yml",
)  # fmt: skip
"""Names that no record has."""

SECRET = "nobody may read or write this"  # noqa: S105  it only says so
CALLS: tuple[tuple[str, ...], ...] = (
    ("check",), ("check", "{file}"), ("check", "{file}"),
    ("check", "--format", "github"), ("check", "--format", "json"),
    ("tidy", "--check"), ("tidy",), ("schema",), ("diff", "{base}"), ("coverage",),
)  # fmt: skip


def commands_on(
    files: Sequence[tuple[Path, bytes]], base: Path, dice: random.Random
) -> Iterator[str]:
    """Run commands on some files, and yield what was wrong.

    Args:
        files: the path of each below the content folder, and what is in it.
        base: a folder with a sound content folder in it, to compare with.
        dice: which odd files lie beside them, and which commands are run.
    """
    with tempfile.TemporaryDirectory(prefix="guide-fuzz-") as name:
        root = Path(name).resolve()
        (root / "templates").symlink_to(ROOT / "templates")
        for path, raw in files:
            _write(root / "content" / path, raw)
        outside = root / "outside.yml"
        outside.write_text(SECRET, encoding="utf-8")
        for _ in range(dice.choice((0, 1, 3))):
            _put_something_odd(root / "content", files, outside, dice)
        there = _all_but_content(root)
        file = root / "content" / dice.choice(files)[0]
        for call in dice.sample(CALLS, 2):
            yield from _wrong_with(root, [word.format(base=base, file=file) for word in call])
        if _all_but_content(root) != there:
            yield "something was written outside the content folder"


def _write(path: Path, raw: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(raw)


def _all_but_content(root: Path) -> dict[str, bytes]:
    files = (path for path in root.iterdir() if path.is_file())
    return {path.name: path.read_bytes() for path in files}


def _put_something_odd(
    content: Path, files: Sequence[tuple[Path, bytes]], outside: Path, dice: random.Random
) -> None:
    """Put a file with an odd name, a link, a pipe or a folder where a record might be."""
    path, raw = dice.choice(files)
    name = dice.choice(NAMES) if dice.random() < 0.7 else f"x{dice.choice(ODD_CHARACTERS)}.yml"
    name = name.replace("\x00", "").replace("\ud800", "") or "x"
    place = content / (path.parent if dice.random() < 0.8 else "pages") / name
    place.parent.mkdir(parents=True, exist_ok=True)
    if os.path.lexists(place):
        return
    way = dice.randrange(6)
    if way == 0:
        place.symlink_to(dice.choice((outside, "/", place, content, "/dev/zero", "nowhere")))
    elif way == 1:
        os.mkfifo(place)
    elif way == 2:
        place.mkdir()
    elif way == 3 and path.name != "x":
        (content / path).unlink()
        (content / path).symlink_to(outside)
    else:
        _write(place, raw)


def _wrong_with(root: Path, call: Sequence[str]) -> Iterator[str]:
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        try:
            status: int | str | None = main(["--root", str(root), *call])
        except SystemExit as stopped:
            status = stopped.code
    said = f"{out.getvalue()}\n{err.getvalue()}"
    if status not in (OK, FAULTS_FOUND, WRONG_CALL):
        yield f"{call} ends with {status}"
    if SECRET in said:
        yield f"{call} read what a link led to"
    lines = said.split("\n")
    yield from (f"{call} prints {line[:99]!r}" for line in lines if not line.isprintable())
    if "json" in call and status != WRONG_CALL:
        json.loads(out.getvalue())
