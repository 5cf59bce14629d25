"""Some files and what they name, without the rest of the library: quick, for a file in the making.

What the files name is read as well, so that the checks can look at a swap, a figure or a plan. The
rest of the library is known by the names of its files alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from pathlib import Path

from generator.model.base import Record
from generator.model.exercise import Exercise
from generator.model.walk import references
from generator.reading.beside import odd_files_beside
from generator.reading.keys import key_of, record_keys
from generator.reading.kinds import ONE
from generator.reading.records import Records, missing_files, records_of


def read_near(content: Path, asked_for: Collection[Path]) -> Records:
    """Read some record files and what they name. Never raises for what is in the files.

    Args:
        content: the content folder.
        asked_for: record files below it.
    """
    there = frozenset(record_keys(content))
    wanted = {key_of(path.relative_to(content).as_posix()) for path in asked_for} & there
    known = wanted | (ONE.keys() & there)
    read = records_of(content, sorted(known))
    parts, context = [read], set[str]()
    asked = (read.by_key[key] for key in wanted & read.by_key.keys())
    named = {key for record in asked for key in _named_by(record)} & there - known
    while named:
        known |= named
        context |= named
        more = records_of(content, sorted(named))
        parts.append(more)
        built_on = {key for record in more.by_key.values() for key in _built_on(record)}
        named = built_on & there - known
    return replace(
        _together(parts),
        findings=(
            *(each for part in parts for each in part.findings),
            *missing_files(content, there),
            *odd_files_beside(content),
        ),
        context=frozenset(context),
        unread=there - known,
    )


def _named_by(record: Record) -> Iterable[str]:
    """Yield the key of each record that one names."""
    yield from (f"{leaf.refers_to}/{leaf.value}" for leaf in references(record))


def _built_on(record: Record) -> Iterable[str]:
    """Yield the exercise that a figure is like, and the full lift of a shorter range."""
    if isinstance(record, Exercise):
        like = record.figure.like if record.figure else None
        yield from (f"exercises/{id_}" for id_ in (like, record.shorter_range_of) if id_)


def _together(parts: Iterable[Records]) -> Records:
    return Records(
        {key: record for part in parts for key, record in part.by_key.items()},
        not_sound=frozenset(key for part in parts for key in part.not_sound),
    )
