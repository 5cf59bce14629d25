"""Every field of every model of a record, nested ones too, and what the model says to a value."""

from __future__ import annotations

import typing
from collections.abc import Iterator
from typing import Annotated, Any, NamedTuple

from pydantic import Field, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from generator.findings import Path
from generator.model.base import Record, Value
from generator.model.fields import FieldHelp, fields_of, parts_of, plain
from generator.reading.kinds import kinds


class OneField(NamedTuple):
    """A field with the model that declares it."""

    model: type[Value]
    help: FieldHelp

    def __str__(self) -> str:
        return f"{self.model.__name__}.{self.help.name}"

    @property
    def metadata(self) -> list[Any]:
        """The limits that pydantic knows."""
        return self.model.model_fields[self.help.name].metadata

    def errors(self, value: object) -> list[ErrorDetails]:
        """Return what pydantic says against a value of this field."""
        info = self.model.model_fields[self.help.name]
        declared: Any = Annotated[(info.annotation, Field(), *info.metadata)]
        try:
            TypeAdapter(declared).validate_python(value)
        except ValidationError as error:
            return error.errors()
        return []


def all_models() -> list[type[Value]]:
    """Return every model of which records are made, by name."""
    found = {part for kind in kinds() for part in parts_of(kind.model)}
    return sorted(found, key=lambda model: model.__name__)


def all_fields() -> list[OneField]:
    """Return every field of every model."""
    return [OneField(model, field) for model in all_models() for field in fields_of(model)]


def paths_to(field: OneField, value: object, path: Path = ()) -> Iterator[Path]:
    """Yield the way to each place in a record where a field could stand."""
    if isinstance(value, Value):
        if type(value) is field.model:
            yield (*path, field.help.name)
        for name in type(value).model_fields:
            yield from paths_to(field, getattr(value, name), (*path, name))
    elif isinstance(value, tuple):
        for position, item in enumerate(value):
            yield from paths_to(field, item, (*path, position))


def with_value(record: Record, path: Path, value: object) -> Record:
    """Return a record with another value at a place, read anew."""
    data: Any = plain(record)
    here = data
    for step in path[:-1]:
        here = here.setdefault(step, {}) if isinstance(here, dict) else here[step]
    here[path[-1]] = value
    return type(record).read(data, record.origin, record.id)


def texts_in(example: object) -> Iterator[str]:
    """Yield every text in an example."""
    if isinstance(example, str):
        yield example
    elif isinstance(example, typing.Mapping):
        for item in (*example, *example.values()):
            yield from texts_in(item)
    elif isinstance(example, list):
        for item in example:
            yield from texts_in(item)
