"""Writing into content/, and nowhere else: never through a link that somebody put there."""

from __future__ import annotations

import os
from pathlib import Path

from generator.errors import LinkInTheWay

_NEVER_THROUGH_A_LINK = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0)


def save(path: Path, text: str) -> None:
    """Write a text file, its line ends as they are.

    Args:
        path: where, from the root of the project as it really lies.
        text: what; bytes that are no UTF-8 may be in it, as Python stands them in.

    Raises:
        LinkInTheWay: if the file or a folder above it is a link.
    """
    refuse_link(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    opened = os.open(path, _NEVER_THROUGH_A_LINK, 0o666)
    with os.fdopen(opened, "w", encoding="utf-8", errors="surrogateescape", newline="") as file:
        file.write(text)


def refuse_link(path: Path) -> None:
    """Do nothing where a path leads to itself.

    Raises:
        LinkInTheWay: if it is a link, or a folder above it is one.
    """
    if os.path.realpath(path) != str(path):
        message = f"{path} leads elsewhere: put the file or the folder itself there, not a link"
        raise LinkInTheWay(message)
