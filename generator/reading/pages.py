"""The hand-written pages as they are written."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path


def read_pages(pages: Path) -> Mapping[str, str]:
    """Return the text of every Markdown page below a folder, by its path."""
    return {
        path.relative_to(pages).as_posix(): path.read_text(encoding="utf-8", errors="replace")
        for path in sorted(pages.rglob("*.md"))
        if path.is_file() and not path.is_symlink()
    }
