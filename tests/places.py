"""Where things lie, and projects made anew in a folder of their own."""

from __future__ import annotations

import shutil
from pathlib import Path

ROOT = Path(__file__).parent.parent
"""The project itself."""

TESTS = ROOT / "tests"
TINY = TESTS / "tiny_guide" / "content"
"""A small real guide."""


def project(into: Path, content: Path = ROOT / "content") -> Path:
    """Copy what a build needs into a folder: settings, templates, and a content folder.

    What takes seconds and is kept between builds (the fonts) is shared with the project itself.
    """
    into.mkdir(parents=True, exist_ok=True)
    (ROOT / ".cache").mkdir(exist_ok=True)
    (into / ".cache").symlink_to(ROOT / ".cache")
    shutil.copy(ROOT / "mkdocs.yml", into)
    shutil.copytree(ROOT / "templates", into / "templates")
    shutil.copytree(content, into / "content")
    (into / "site").mkdir()
    shutil.copy(ROOT / "site" / ".gitignore", into / "site")
    return into


def files_below(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder, by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def page_at(site: Path, address: str) -> str:
    """Return a built page by its address."""
    return (site / address.strip("/") / "index.html").read_text(encoding="utf-8")
