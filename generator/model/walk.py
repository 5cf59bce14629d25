"""Every plain value of a record, with its path and the field that declares it."""

from __future__ import annotations

import typing
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from generator.findings import Path
from generator.model.base import Value


class Leaf(NamedTuple):
    """A plain value in a record."""

    path: Path
    value: object
    field: str
    """The name of the field that declares it."""
    vocabulary: str | None
    """The open vocabulary its terms come from."""
    refers_to: str | None
    """The folder of the records that its ids must exist in."""


def leaves(record: Value) -> Iterator[Leaf]:
    """Yield every plain value below a record, in the order of the model."""
    yield from _of_model(record, ())


def example_texts(model: type[Value]) -> Iterator[str]:
    """Yield every text in the good examples of a model and of the models inside it."""
    waiting, seen = [model], {model}
    while waiting:
        for field in waiting.pop().model_fields.values():
            yield from _texts_in(field.examples)
            inner = [each for each in _classes_in(field.annotation) if each not in seen]
            waiting += inner
            seen.update(inner)


def _texts_in(example: object) -> Iterator[str]:
    if isinstance(example, str):
        yield example
    elif isinstance(example, Mapping):
        yield from _texts_in(list(example.values()))
    elif isinstance(example, list):
        for item in example:
            yield from _texts_in(item)


def _classes_in(annotation: Any) -> Iterator[type[Value]]:  # noqa: ANN401  annotations vary
    if isinstance(annotation, type) and issubclass(annotation, Value):
        yield annotation
    for argument in typing.get_args(annotation):
        yield from _classes_in(argument)


@cache
def _declared(model: type[Value]) -> tuple[tuple[str, str | None, str | None], ...]:
    found = []
    for name, field in model.model_fields.items():
        extra: Mapping[str, Any] = (
            field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}
        )
        found.append((name, extra.get("vocabulary"), extra.get("refers_to")))
    return tuple(found)


def _of_model(value: Value, path: Path) -> Iterator[Leaf]:
    for name, vocabulary, refers_to in _declared(type(value)):
        yield from _of_value(
            getattr(value, name), Leaf((*path, name), None, name, vocabulary, refers_to)
        )


def _of_value(value: object, leaf: Leaf) -> Iterator[Leaf]:
    if isinstance(value, Value):
        yield from _of_model(value, leaf.path)
    elif isinstance(value, tuple):
        for position, item in enumerate(value):
            yield from _of_value(item, leaf._replace(path=(*leaf.path, position)))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _of_value(item, leaf._replace(path=(*leaf.path, key)))
    elif value is not None:
        yield leaf._replace(value=value)
