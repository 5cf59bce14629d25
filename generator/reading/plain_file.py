"""The bytes of one file that somebody else wrote: a plain file of a known size, never a link.

Nothing is read before its kind and its size are known, and never more than its limit: a file may
be a pipe that never ends, hold gigabytes of nothing, or be another one by the time it is opened.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

from generator.findings import Finding, Place
from generator.reading import faults, file_faults

_CAREFULLY = os.O_RDONLY | sum(
    # Windows knows none of the first three, and other systems not the last.
    getattr(os, name, 0)
    for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY")
)


def is_plain(path: Path) -> bool:
    """Say whether there is a plain file at a path, as far as anybody may know."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False


def why_not_plain(path: Path, place: Place) -> Finding:
    """Return the finding for what is no plain file: a link, a pipe, a closed folder."""
    try:
        is_folder = stat.S_ISDIR(path.lstat().st_mode)
    except OSError as error:
        return _closed(place, error)
    if is_folder:
        return faults.not_a_plain_file(place, "is a folder that cannot be looked into")
    return faults.not_a_plain_file(place)


def read_plain(path: Path, place: Place, limit: int) -> bytes | Finding:
    """Return what is in a file, or the finding that says why it was not read.

    Args:
        path: the file.
        place: what findings call it.
        limit: the most bytes that it may have.
    """
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            return why_not_plain(path, place)
        with os.fdopen(os.open(path, _CAREFULLY), "rb") as file:
            opened = os.fstat(file.fileno())
            if not stat.S_ISREG(opened.st_mode):
                return faults.not_a_plain_file(place)
            if opened.st_size > limit:
                return file_faults.too_large(place, opened.st_size, limit)
            raw = file.read(limit + 1)
    except OSError as error:
        return _closed(place, error)
    return file_faults.too_large(place, len(raw), limit) if len(raw) > limit else raw


def _closed(place: Place, error: OSError) -> Finding:
    reason = (error.strerror or "no reason is given").lower()
    return faults.not_a_plain_file(place, f"cannot be opened: {reason}")
