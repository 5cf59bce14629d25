"""The kinds of records: what each is called, and in which file it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from generator.reading.records import MANY, ONE

if TYPE_CHECKING:
    from generator.model.base import Record


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
