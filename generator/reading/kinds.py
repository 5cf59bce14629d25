"""The kinds of records: what each is called, and in which file it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from generator.model.comparison import Comparison
from generator.model.day_one import Today
from generator.model.decisions import Decisions, PlanBounds
from generator.model.exceptions import Exceptions
from generator.model.exercise import Exercise
from generator.model.get_help import GetHelp
from generator.model.ladder import Ladder
from generator.model.lifts import MainLifts, ReferenceLifter
from generator.model.moved import MovedIds
from generator.model.phases import PainRule, Phases
from generator.model.plan import Plan
from generator.model.source import Source
from generator.model.synonyms import Synonyms
from generator.model.terms import Equipment, MuscleGroups, Profiles, Roles
from generator.model.where_am_i import WhereAmI

if TYPE_CHECKING:
    from generator.model.base import Record

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


class Kind(NamedTuple):
    """A kind of record."""

    model: type[Record]
    folder: str
    """Below `content/`; empty for a record that lies there itself."""
    file: str
    """Below `content/`: `exercises/<id>.yml`, or `rules/phases.yml` where there is one."""
    has_many: bool
    """Whether there are many, each named by its own id."""

    @property
    def name(self) -> str:
        """What schemas and pages call it: `exercise`, `pain-rule`."""
        if self.has_many:
            return self.model.__name__.lower()
        return self.file.rpartition("/")[2].removesuffix(".yml")

    @property
    def heading(self) -> str:
        """What readers call it: "Exercise", "Pain rule"."""
        words = self.name.replace("-", " ")
        return re.sub(r"\bi\b", "I", words[:1].upper() + words[1:])


def kinds() -> Iterator[Kind]:
    """Yield every kind of record, those of which there are many first."""
    for folder, model in MANY.items():
        yield Kind(model, folder, f"{folder}/<id>.yml", has_many=True)
    for key, model in ONE.items():
        yield Kind(model, key.rpartition("/")[0], f"{key}.yml", has_many=False)


def name_of(model: type[Record]) -> str:
    """Return the name of a kind of record."""
    return next(kind.name for kind in kinds() if kind.model is model)
