"""All record files of a content folder: sound records by id, and findings for the rest."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from generator.findings import Finding, Place
from generator.model.base import ID_LENGTH, ID_PATTERN, Record
from generator.model.comparison import Comparison
from generator.model.day_one import Today
from generator.model.decisions import Decisions, PlanBounds
from generator.model.exceptions import Exceptions
from generator.model.exercise import Exercise
from generator.model.get_help import GetHelp
from generator.model.guide import Guide, Rules, Vocabulary
from generator.model.ids import KEPT_BY_WINDOWS
from generator.model.ladder import Ladder
from generator.model.lifts import MainLifts, ReferenceLifter
from generator.model.moved import MovedIds
from generator.model.phases import PainRule, Phases
from generator.model.plan import Plan
from generator.model.source import Source
from generator.model.synonyms import Synonyms
from generator.model.terms import Equipment, MuscleGroups, Profiles, Roles
from generator.model.walk import Leaf, references, texts_in
from generator.model.where_am_i import WhereAmI
from generator.reading import faults
from generator.reading.beside import NOT_RECORDS, odd_files_beside
from generator.reading.decoding import LARGEST_FILE_BYTES
from generator.reading.figures import with_figures
from generator.reading.one_file import read_text
from generator.reading.plain_file import is_plain, read_plain, why_not_plain

AnyRecord = TypeVar("AnyRecord", bound=Record)

MANY: Mapping[str, type[Record]] = {
    model.folder: model for model in (Exercise, Source, Comparison, Ladder, Plan)
}
"""The kinds of which there are many: a folder each, one record a file."""

ONE: Mapping[str, type[Record]] = {
    "rules/phases": Phases,
    "rules/pain-rule": PainRule,
    "rules/get-help": GetHelp,
    "rules/decisions": Decisions,
    "rules/plan-bounds": PlanBounds,
    "rules/reference-lifter": ReferenceLifter,
    "rules/main-lifts": MainLifts,
    "rules/today": Today,
    "rules/where-am-i": WhereAmI,
    "vocabulary/equipment": Equipment,
    "vocabulary/muscles": MuscleGroups,
    "vocabulary/roles": Roles,
    "vocabulary/profiles": Profiles,
    "vocabulary/synonyms": Synonyms,
    "exceptions": Exceptions,
    "moved": MovedIds,
}
"""The kinds of which there is one: a file each, at a fixed place."""

STRANGER = "./"
"""How the key begins of what lies among the records and cannot be one."""


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
    file = f"{content.name}/{_below(path, content)}"
    place = Place(file)
    model, name_fault = model_for(path, content)
    if model is None:
        bad_name = faults.bad_name(place, path.name, name_fault)
        return None, (bad_name if is_plain(path) else why_not_plain(path, place),)
    raw = read_plain(path, place, LARGEST_FILE_BYTES)
    return (None, (raw,)) if isinstance(raw, Finding) else read_text(raw, file, model, path.stem)


def _below(path: Path, content: Path) -> str:
    """Return a path below the content folder, with forward slashes."""
    return path.as_posix().removeprefix(f"{content.as_posix()}/")


def model_for(path: Path, content: Path) -> tuple[type[Record] | None, str]:
    """Return the kind of record that belongs at a path, or what is wrong with its name."""
    below = _below(path, content)
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
        below = "" if is_top else f"{_below(here, content)}/"
        for name in sorted((*names, *links)):
            yield key_of(f"{below}{name}")
    for error in closed:
        yield key_of(_below(Path(error.filename), content))


def path_of(key: str, content: Path) -> Path:
    """Return the file that has a key."""
    return content / (key.removeprefix(STRANGER) if key.startswith(STRANGER) else f"{key}.yml")


def key_of(below: str) -> str:
    """Return the key of a file, given by its place below the content folder."""
    return below.removesuffix(".yml") if below.endswith(".yml") else f"{STRANGER}{below}"


def guide_of(records: Records) -> Guide | None:
    """Make the guide, or nothing where one of the shared records is missing.

    Whoever calls this has made sure that every relation resolves.
    """
    vocabulary = vocabulary_of(records)
    if vocabulary is None or not all(records.one(model) for model in ONE.values()):
        return None
    exercises = {
        # The neighbours of what is only context were not read.
        id_: each.model_copy(update={"easier": (), "harder": ()})
        if each.key in records.context
        else each
        for id_, each in records.all(Exercise).items()
    }
    return Guide(
        exercises=with_figures(exercises),
        sources=records.all(Source),
        comparisons=_asked_for(records, Comparison),
        ladders=_asked_for(records, Ladder),
        plans=_asked_for(records, Plan),
        rules=Rules(
            phases=_the(records, Phases),
            pain=_the(records, PainRule),
            get_help=_the(records, GetHelp),
            decisions=_the(records, Decisions),
            plan_bounds=_the(records, PlanBounds),
            reference_lifter=_the(records, ReferenceLifter),
            main_lifts=_the(records, MainLifts),
            today=_the(records, Today),
            where_am_i=_the(records, WhereAmI),
        ),
        vocabulary=vocabulary,
        synonyms={each.word: each.means for each in _the(records, Synonyms).synonyms},
        exceptions=_the(records, Exceptions).exceptions,
        moved=_the(records, MovedIds).all,
    )


def vocabulary_of(records: Records) -> Vocabulary | None:
    """Make the vocabulary, or nothing where a part of it is missing; the rest may be broken."""
    equipment, muscles = records.one(Equipment), records.one(MuscleGroups)
    roles, profiles = records.one(Roles), records.one(Profiles)
    if equipment is None or muscles is None or roles is None or profiles is None:
        return None
    return Vocabulary(
        equipment={term.tag: term for term in equipment.terms},
        muscles={term.tag: term for term in muscles.terms},
        roles={term.tag: term for term in roles.terms},
        profiles={term.tag: term for term in profiles.terms},
    )


def _asked_for(records: Records, model: type[AnyRecord]) -> dict[str, AnyRecord]:
    """Return the records of a kind; what those that are only context name was not read."""
    return {id_: e for id_, e in records.all(model).items() if e.key not in records.context}


def _the(records: Records, model: type[AnyRecord]) -> AnyRecord:
    record = records.one(model)
    if record is None:  # pragma: no cover  guide_of has looked
        raise LookupError(model.__name__)
    return record
