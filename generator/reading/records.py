"""All record files of a content folder: sound records by id, and findings for the rest."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from generator.findings import Finding, Place
from generator.model.base import Record
from generator.model.walk import Leaf, references, texts_in
from generator.reading import faults
from generator.reading.beside import odd_files_beside
from generator.reading.decoding import LARGEST_FILE_BYTES
from generator.reading.keys import STRANGER, below_content, model_for, path_of, record_keys
from generator.reading.kinds import ONE
from generator.reading.one_file import read_text
from generator.reading.plain_file import is_plain, read_plain, why_not_plain

AnyRecord = TypeVar("AnyRecord", bound=Record)


@dataclass(frozen=True)
class Records:
    """What could be read. Relations may still lead nowhere: the checks on relations say so."""

    by_key: Mapping[str, Record]
    findings: tuple[Finding, ...] = ()
    not_sound: frozenset[str] = field(default=frozenset())
    """Keys of files that hold no sound record: to point at them is no second fault."""
    unread: frozenset[str] = field(default=frozenset())
    """Keys of files that nobody looked into, where only some files were asked for."""
    context: frozenset[str] = field(default=frozenset())
    """Keys of records that were read only because the ones asked for name them."""

    @cached_property
    def ids(self) -> Mapping[str, frozenset[str]]:
        """The ids that are there, by folder; also of broken records and of those not looked at."""
        found: dict[str, set[str]] = {}
        for key in (*self.by_key, *self.not_sound, *self.unread):
            folder, _, id_ = key.rpartition("/")
            found.setdefault(folder, set()).add(id_)
        return {folder: frozenset(ids) for folder, ids in found.items()}

    def is_closed(self, folder: str) -> bool:
        """Say whether a folder could not be looked into: a link stands in its place, say."""
        key = f"{STRANGER}{folder}"
        return key in self.not_sound or key in self.unread

    @cached_property
    def texts(self) -> Mapping[str, list[str]]:
        """Every text of every record, by the key of the record."""
        return {key: texts_in(record) for key, record in self.by_key.items()}

    @cached_property
    def named(self) -> Mapping[str, tuple[Leaf, ...]]:
        """The ids of other records in every record, by the key of the record."""
        return {key: tuple(references(record)) for key, record in self.by_key.items()}

    @cached_property
    def _by_kind(self) -> Mapping[type[Record], Mapping[str, Record]]:
        found: dict[type[Record], dict[str, Record]] = {}
        for _, record in sorted(self.by_key.items()):
            found.setdefault(type(record), {})[record.id] = record
        return found

    def all(self, model: type[AnyRecord]) -> dict[str, AnyRecord]:
        """Return the records of one kind by id, sorted."""
        found: dict[str, Any] = {}
        for kind, records in self._by_kind.items():
            if issubclass(kind, model):
                found.update(records)
        return found

    def one(self, model: type[AnyRecord]) -> AnyRecord | None:
        """Return the record of a kind of which there is one."""
        return next(iter(self.all(model).values()), None)


def read_records(content: Path) -> Records:
    """Read every record file below a content folder. Never raises for what is in the files."""
    keys = tuple(record_keys(content))
    read = records_of(content, keys)
    around = (*missing_files(content, keys), *odd_files_beside(content))
    return replace(read, findings=(*read.findings, *around))


def records_of(content: Path, keys: Iterable[str]) -> Records:
    """Read some of the record files below a content folder, given by their keys."""
    by_key: dict[str, Record] = {}
    findings: list[Finding] = []
    not_sound: set[str] = set()
    for key in keys:
        record, faults_found = read_record(path_of(key, content), content)
        findings += faults_found
        if record is None:
            not_sound.add(key)
        else:
            by_key[key] = record
    return Records(by_key, tuple(findings), frozenset(not_sound))


def missing_files(content: Path, there: Collection[str]) -> Iterator[Finding]:
    """Yield a finding for each shared record that is not there."""
    for key, model in ONE.items():
        if key not in there and f"{STRANGER}{key.rpartition('/')[0]}" not in there:
            what = (model.__doc__ or "").partition("\n")[0].rstrip(".").lower()
            yield faults.missing_file(Place(f"{content.name}/{key}.yml"), what)


def read_record(path: Path, content: Path) -> tuple[Record | None, tuple[Finding, ...]]:
    """Read one file: a sound record, or the findings that say why it is none."""
    file = f"{content.name}/{below_content(path, content)}"
    place = Place(file)
    model, name_fault = model_for(path, content)
    if model is None:
        bad_name = faults.bad_name(place, path.name, name_fault)
        return None, (bad_name if is_plain(path) else why_not_plain(path, place),)
    raw = read_plain(path, place, LARGEST_FILE_BYTES)
    return (None, (raw,)) if isinstance(raw, Finding) else read_text(raw, file, model, path.stem)
