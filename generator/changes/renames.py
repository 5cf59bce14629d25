"""Ids that became other ids: a record that only got another id is the same record.

Without this a rename would look like one exercise that goes out of forty tables and another that
comes into them. So the earlier records are read under the later ids.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from generator.model.base import Record
from generator.model.moved import MovedIds
from generator.model.walk import leaves
from generator.reading.records import Records

Renames = Mapping[str, str]
"""Keys as they were, and as they are: `exercises/stiff-leg` to `exercises/romanian-deadlift`."""


def renames_between(before: Records, after: Records) -> Renames:
    """Return which records have another id: those that moved to one that was not there before."""
    entries = after.one(MovedIds)
    moved = entries.moved if entries else ()
    keys = ((f"{entry.kind}/{entry.id}", f"{entry.kind}/{entry.to}") for entry in moved)
    return {
        old: new
        for old, new in keys
        if old in before.by_key and old not in after.by_key
        and new in after.by_key and new not in before.by_key
    }  # fmt: skip


def renamed(records: Records, renames: Renames) -> Records:
    """Return records under later ids, wherever they are named."""
    if not renames:
        return records
    by_key: dict[str, Record] = {}
    for key, record in records.by_key.items():
        new = renames.get(key, key)
        by_key[new] = _renamed(record, new.rpartition("/")[2], renames)
    return replace(records, by_key=by_key)


def _renamed(record: Record, id_: str, renames: Renames) -> Record:
    """Return a record under an id, with the later ids in the place of those it names."""
    named = [
        (leaf.path, new)
        for leaf in leaves(record)
        if (new := _new_name(leaf.value, leaf.refers_to, renames)) is not None
    ]
    if not named and id_ == record.id:
        return record
    data = record.model_dump(mode="json")
    for path, new in named:
        at: Any = data
        for step in path[:-1]:
            at = at[step]
        at[path[-1]] = new
    return type(record).read(data, record.origin, id_)


def _new_name(value: object, folder: str | None, renames: Renames) -> str | None:
    """Return what an id, or a key as exceptions write it, became; None where it is neither."""
    if new := renames.get(f"{folder}/{value}"):
        return new.rpartition("/")[2]
    return renames.get(value) if isinstance(value, str) else None
