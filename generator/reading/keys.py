"""Which file of a content folder holds what: the key of a record, its path, and its kind."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from generator.model.base import ID_LENGTH, ID_PATTERN, Record
from generator.model.ids import KEPT_BY_WINDOWS
from generator.reading.beside import NOT_RECORDS
from generator.reading.kinds import MANY, ONE

STRANGER = "./"
"""How the key begins of what lies among the records and cannot be one."""


def below_content(path: Path, content: Path) -> str:
    """Return a path below the content folder, with forward slashes."""
    return path.as_posix().removeprefix(f"{content.as_posix()}/")


def model_for(path: Path, content: Path) -> tuple[type[Record] | None, str]:
    """Return the kind of record that belongs at a path, or what is wrong with its name."""
    below = below_content(path, content)
    if below == path.as_posix():
        return None, f"records live below {content.name}/."
    if not below.endswith(".yml"):
        return None, f'name it "{path.stem}.yml".'
    key = below.removesuffix(".yml")
    if key in ONE:
        return ONE[key], ""
    folder, _, stem = key.rpartition("/")
    if folder not in MANY:
        places = (*(f"{name}/" for name in MANY), *(f"{name}.yml" for name in ONE))
        return None, f"records live in: {', '.join(places)}."
    if not re.fullmatch(ID_PATTERN, stem) or len(stem) > ID_LENGTH:
        proposal = re.sub(r"[^a-z0-9]+", "-", stem.lower()).strip("-")[:ID_LENGTH] or "plank"
        return None, f'name it "{proposal}.yml": small letters, digits and single hyphens.'
    if stem in KEPT_BY_WINDOWS:
        return None, f'name it "{stem}-1.yml", say: Windows keeps the name {stem} for itself.'
    return MANY[folder], ""


def record_keys(content: Path) -> Iterator[str]:
    """Yield the key of every file that should hold a record; a link is never followed.

    Links to folders, and folders that nobody may look into, are yielded as well. The keys of all
    that cannot be a record begin with `./`.
    """
    closed: list[OSError] = []
    for folder, folders, files in os.walk(content, onerror=closed.append):
        here = Path(folder)
        is_top = here == content
        inside = sorted(name for name in folders if not name.startswith("."))
        links = [name for name in inside if (here / name).is_symlink()]
        skipped = (*links, *(NOT_RECORDS if is_top else ()))
        folders[:] = [name for name in inside if name not in skipped]
        names = (name for name in files if not name.startswith("."))
        below = "" if is_top else f"{below_content(here, content)}/"
        for name in sorted((*names, *links)):
            yield key_of(f"{below}{name}")
    for error in closed:
        yield key_of(below_content(Path(error.filename), content))


def path_of(key: str, content: Path) -> Path:
    """Return the file that has a key."""
    return content / (key.removeprefix(STRANGER) if key.startswith(STRANGER) else f"{key}.yml")


def key_of(below: str) -> str:
    """Return the key of a file, given by its place below the content folder."""
    return below.removesuffix(".yml") if below.endswith(".yml") else f"{STRANGER}{below}"
