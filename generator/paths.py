"""Where a project keeps what people write and how it looks.

Must not know: what is in the files.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from generator.errors import PlaceMissing


class Paths(NamedTuple):
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
            PlaceMissing: if neither it nor a folder above it holds `content` and `templates`, or
                if content/ is a link: whoever proposes a change could send us anywhere.
        """
        for folder in (start, *start.parents):
            if (folder / "content").is_dir() and (folder / "templates").is_dir():
                return cls(folder).with_content_of_its_own()
        message = f"no folder with content/ and templates/ at or above {start}"
        raise PlaceMissing(message)

    def with_content_of_its_own(self) -> Paths:
        """Return itself.

        Raises:
            PlaceMissing: if content/ is a link.
        """
        if self.content.is_symlink():
            message = "content/ is a link: put the folder itself here instead"
            raise PlaceMissing(message)
        return self

    def inside(self, given: Path) -> Path | None:
        """Return a path that somebody named as one of this project, without following its links.

        Args:
            given: a path from the command line, in whatever way it leads here.

        Returns:
            The path from the root, links in it and all; None for what lies outside.
        """
        path = Path(os.path.abspath(given))  # noqa: PTH100  `resolve` would follow the links
        for folder in (path, *path.parents):
            if os.path.realpath(folder) == str(self.root):
                return self.root / path.relative_to(folder)
        return None
