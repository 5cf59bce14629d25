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
from generator.reading.records import ONE, Records, missing_files, record_files, records_of


def read_near(content: Path, asked_for: Collection[Path]) -> Records:
    """Read some record files and what they name. Never raises for what is in the files.

    Args:
        content: the content folder.
        asked_for: record files below it.
    """
    files = dict(record_files(content))
    wanted = {key for key, path in files.items() if path in asked_for}
    known = wanted | (ONE.keys() & files.keys())
    read = records_of(content, {key: files[key] for key in sorted(known)})
    context: set[str] = set()
    while named := _named_by(read, wanted, context) & files.keys() - known:
        known |= named
        context |= named
        more = records_of(content, {key: files[key] for key in sorted(named)})
        read = _together(read, more)
    return replace(
        read,
        findings=(*read.findings, *missing_files(content, files)),
        context=frozenset(context),
        unread=frozenset(files.keys() - known),
    )


def _named_by(read: Records, wanted: set[str], context: set[str]) -> set[str]:
    """Return the keys that the wanted records name, and on what the named exercises are built."""
    named = {
        f"{leaf.refers_to}/{leaf.value}"
        for key in wanted & read.by_key.keys()
        for leaf in references(read.by_key[key])
    }
    return named | {base for key in context for base in _built_on(read.by_key.get(key))}


def _built_on(record: Record | None) -> Iterable[str]:
    """Yield the exercise that a figure is like, and the full lift of a shorter range."""
    if isinstance(record, Exercise):
        like = record.figure.like if record.figure else None
        yield from (f"exercises/{id_}" for id_ in (like, record.shorter_range_of) if id_)


def _together(one: Records, other: Records) -> Records:
    return Records(
        {**one.by_key, **other.by_key},
        (*one.findings, *other.findings),
        one.not_sound | other.not_sound,
    )
