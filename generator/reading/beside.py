"""What lies beside the records in the content folder: pages and schemas, as files, unread.

The site engine copies what it finds there into the site, through every link; so there are none.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from generator.findings import Finding, Place
from generator.reading.plain_file import is_plain, why_not_plain

NOT_RECORDS = ("pages", "schema")
"""Folders of the content folder that hold no records."""


def odd_files_beside(content: Path) -> Iterator[Finding]:
    """Yield a finding for each link, pipe and closed folder beside the records, hidden ones too."""
    closed: list[OSError] = []
    for name in NOT_RECORDS:
        top = content / name
        if top.is_symlink():  # it is found as what it is among the records
            continue
        for folder, folders, files in os.walk(top, onerror=closed.append):
            here = Path(folder)
            odd = [here / each for each in folders if (here / each).is_symlink()]
            odd += [here / each for each in files if not is_plain(here / each)]
            for path in sorted(odd):
                yield why_not_plain(path, _place(path, content))
    for error in closed:
        if os.path.lexists(error.filename):  # one of the two folders may well not be there
            yield why_not_plain(Path(error.filename), _place(Path(error.filename), content))


def _place(path: Path, content: Path) -> Place:
    return Place(f"{content.name}/{path.relative_to(content).as_posix()}")
