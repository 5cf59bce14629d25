"""Every model of a record, nested ones too, and every field of theirs."""

from __future__ import annotations

import typing
from collections.abc import Iterator
from enum import Enum
from typing import Annotated, Any, NamedTuple

from pydantic import Field, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from generator.model.base import Value
from generator.reading.records import MANY, ONE


class OneField(NamedTuple):
    """A field with the model that declares it."""

    model: type[Value]
    name: str
    info: FieldInfo

    def __str__(self) -> str:
        return f"{self.model.__name__}.{self.name}"

    @property
    def extra(self) -> dict[str, Any]:
        """What `described` keeps beside pydantic's own: the bad example, unit, vocabulary."""
        extra = self.info.json_schema_extra
        return dict(extra) if isinstance(extra, dict) else {}

    @property
    def good(self) -> object:
        """The good example."""
        return (self.info.examples or [None])[0]

    @property
    def bad(self) -> object:
        """The bad example."""
        return self.extra["examples_bad"][0]

    @property
    def is_leaf(self) -> bool:
        """Say whether no other model stands inside."""
        return not list(_models_in(self.info.annotation))

    @property
    def terms(self) -> list[str]:
        """The terms of the closed set that its values come from, of a list's values as well."""
        kinds = (self.info.annotation, *typing.get_args(self.info.annotation))
        return [
            str(term.value)
            for kind in kinds
            if isinstance(kind, type) and issubclass(kind, Enum)
            for term in kind
        ]

    @property
    def is_free_text(self) -> bool:
        """Say whether people write it in their own words: no program tells good from bad there."""
        words = "Words of my own."
        return not (self.errors(words) and self.errors([words]))

    def errors(self, value: object) -> list[ErrorDetails]:
        """Return what pydantic says against a value of this field."""
        declared: Any = Annotated[(self.info.annotation, Field(), *self.info.metadata)]
        try:
            TypeAdapter(declared).validate_python(value)
        except ValidationError as error:
            return error.errors()
        return []


def all_models() -> list[type[Value]]:
    """Return every model of which records are made, by name."""
    waiting: list[type[Value]] = [*MANY.values(), *ONE.values()]
    found: set[type[Value]] = set()
    while waiting:
        model = waiting.pop()
        if model not in found:
            found.add(model)
            for info in model.model_fields.values():
                waiting += _models_in(info.annotation)
    return sorted(found, key=lambda model: model.__name__)


def all_fields() -> list[OneField]:
    """Return every field of every model."""
    return [
        OneField(model, name, info)
        for model in all_models()
        for name, info in model.model_fields.items()
    ]


def _models_in(annotation: object) -> Iterator[type[Value]]:
    if isinstance(annotation, type) and issubclass(annotation, Value):
        yield annotation
    for part in typing.get_args(annotation):
        yield from _models_in(part)
