"""A site that several test processes read: the first that needs it builds it, the others wait."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

LONGEST_WAIT = 1800
"""Seconds: far longer than any build takes."""


def built_once(folders: pytest.TempPathFactory, name: str, build: Callable[[Path], Path]) -> Path:
    """Return what is built in a folder of this name, once for all processes of one test run.

    Where pytest-xdist shares the tests out, each process has its own folder, beside the others'.
    A build that fails is tried again by whoever needs it next.
    """
    run = folders.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        run = run.parent
    place = run / f"{name}.place"
    lock = sqlite3.connect(run / f"{name}.lock", timeout=LONGEST_WAIT, isolation_level=None)
    with closing(lock):
        lock.execute("BEGIN EXCLUSIVE")  # the one lock that Python brings for every system
        if not place.exists():
            into = run / f"{name}-{os.getpid()}"
            place.write_text(str(build(into)), encoding="utf-8")
        return Path(place.read_text(encoding="utf-8"))
