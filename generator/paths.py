"""Where a project keeps what people write and how it looks.

Must not know: what is in the files.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.errors import PlaceMissing


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders a build reads."""

    root: Path

    @property
    def content(self) -> Path:
        """What people write."""
        return self.root / "content"

    @property
    def templates(self) -> Path:
        """How it looks."""
        return self.root / "templates"

    @classmethod
    def above(cls, start: Path) -> Paths:
        """Find the project that a folder belongs to.

        Raises:
            PlaceMissing: if neither it nor a folder above it holds `content` and `templates`.
        """
        for folder in (start, *start.parents):
            if (folder / "content").is_dir() and (folder / "templates").is_dir():
                return cls(folder)
        message = f"no folder with content/ and templates/ at or above {start}"
        raise PlaceMissing(message)
