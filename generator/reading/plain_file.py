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

_REFUSES_LINKS = hasattr(os, "O_NOFOLLOW")
"""Whether opening a link fails of itself; where it does not, somebody has to look first."""


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
        if not _REFUSES_LINKS and not is_plain(path):
            return why_not_plain(path, place)
        number = os.open(path, _CAREFULLY)
    except OSError as error:
        return _closed(place, error) if is_plain(path) else why_not_plain(path, place)
    try:
        opened = os.fstat(number)
        if not stat.S_ISREG(opened.st_mode):
            return why_not_plain(path, place)
        raw = b"" if opened.st_size > limit else _all_of(number, opened.st_size)
    except OSError as error:
        return _closed(place, error)
    finally:
        os.close(number)
    return raw if opened.st_size <= limit else file_faults.too_large(place, opened.st_size, limit)


def _all_of(number: int, size: int) -> bytes:
    """Return so many bytes of an open file, or all there are by now."""
    raw = os.read(number, size)
    while len(raw) < size and (more := os.read(number, size - len(raw))):
        raw += more
    return raw


def _closed(place: Place, error: OSError) -> Finding:
    reason = (error.strerror or "no reason is given").lower()
    return faults.not_a_plain_file(place, f"cannot be opened: {reason}")
