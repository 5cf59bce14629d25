"""What takes long to make, kept for the next build in a folder that may be missing or emptied."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path


def kept(place: Path, make: Callable[[], bytes]) -> bytes:
    """Return what is kept at a place, or make it and keep it there.

    Args:
        place: a path that names everything that the bytes depend on.
        make: makes the bytes; it is called only if nothing is kept.
    """
    try:
        return place.read_bytes()
    except OSError:
        pass
    made = make()
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        half = place.with_suffix(f".{os.getpid()}.half")  # two builds may run at the same time
        half.write_bytes(made)
        half.replace(place)
    except OSError:
        pass  # the next build makes it again, and that is all
    return made
