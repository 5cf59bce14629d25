"""Every plain value of a record, with its path and the field that declares it."""

from __future__ import annotations

import typing
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple, TypeGuard

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
    yield from _found_in(record, _every_field)


def references(record: Value) -> Iterator[Leaf]:
    """Yield the ids of other records below a record, looking only where some can be."""
    yield from (leaf for leaf in _found_in(record, _refer) if leaf.refers_to is not None)


def open_terms(record: Value) -> Iterator[Leaf]:
    """Yield the terms of open vocabularies below a record, looking only where some can be."""
    yield from (leaf for leaf in _found_in(record, _name) if leaf.vocabulary is not None)


def texts_in(record: Value) -> list[str]:
    """Return every text below a record, without where it stands: `leaves` says that."""
    texts: list[str] = []
    _gather(record, texts)
    return texts


def _gather(value: object, texts: list[str]) -> None:
    if _is_value(value):
        written = value.__dict__
        for name in _that_hold_text(type(value)):
            inside = written[name]
            if type(inside) is str:  # `isinstance` would take terms, too
                texts.append(inside)
            elif type(inside) is tuple:
                _gather_each(inside, texts)
            elif inside:
                _gather(inside, texts)
    elif isinstance(value, dict):
        _gather_each(value.values(), texts)
    elif isinstance(value, tuple):
        _gather_each(value, texts)


def _gather_each(values: Iterable[object], texts: list[str]) -> None:
    for value in values:
        if type(value) is str:
            texts.append(value)
        else:
            _gather(value, texts)


_KINDS: dict[type, bool] = {}


def _is_value(value: object) -> TypeGuard[Value]:
    """Say whether a value is part of a record. Pydantic is slow to tell: a class is asked once."""
    kind = type(value)
    known = _KINDS.get(kind)
    if known is None:
        known = _KINDS[kind] = issubclass(kind, Value)
    return known


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


class _Declared(NamedTuple):
    """A field as its model declares it."""

    name: str
    vocabulary: str | None
    refers_to: str | None
    inside: tuple[type[Value], ...]
    """The models that it may hold."""
    may_be_text: bool


Fields = Callable[[type[Value]], tuple[_Declared, ...]]


@cache
def _every_field(model: type[Value]) -> tuple[_Declared, ...]:
    found = []
    for name, field in model.model_fields.items():
        extra: Mapping[str, Any] = (
            field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}
        )
        inside = tuple(_classes_in(field.annotation))
        found.append(
            _Declared(
                name,
                extra.get("vocabulary"),
                extra.get("refers_to"),
                inside,
                _may_be_text(field.annotation),
            )
        )
    return tuple(found)


def _may_be_text(annotation: Any) -> bool:  # noqa: ANN401  annotations vary
    return annotation is str or any(_may_be_text(part) for part in typing.get_args(annotation))


@cache
def _that_hold_text(model: type[Value]) -> tuple[str, ...]:
    """Return the names of the fields that hold texts, or something that does; terms are none."""
    return tuple(
        field.name
        for field in _every_field(model)
        if field.may_be_text or any(_that_hold_text(inner) for inner in field.inside)
    )


@cache
def _refer(model: type[Value]) -> tuple[_Declared, ...]:
    """Return the fields that hold ids of records, or something that does."""
    return tuple(
        field
        for field in _every_field(model)
        if field.refers_to is not None or any(_refer(inner) for inner in field.inside)
    )


@cache
def _name(model: type[Value]) -> tuple[_Declared, ...]:
    """Return the fields that hold terms of an open vocabulary, or something that does."""
    return tuple(
        field
        for field in _every_field(model)
        if field.vocabulary is not None or any(_name(inner) for inner in field.inside)
    )


def _found_in(record: Value, fields: Fields) -> list[Leaf]:
    found: list[Leaf] = []
    _add_from(record, (), fields, found)
    return found


def _add_from(model: Value, path: Path, fields: Fields, found: list[Leaf]) -> None:
    written = model.__dict__
    for field in fields(type(model)):
        if (inside := written[field.name]) is not None:
            _add(inside, (*path, field.name), field, fields, found)


def _add(value: object, path: Path, field: _Declared, fields: Fields, found: list[Leaf]) -> None:
    if type(value) is tuple:
        for position, item in enumerate(value):
            _add(item, (*path, position), field, fields, found)
    elif field.inside and _is_value(value):
        _add_from(value, path, fields, found)
    elif type(value) is dict:
        for key, item in value.items():
            _add(item, (*path, key), field, fields, found)
    elif value is not None:
        found.append(Leaf(path, value, field.name, field.vocabulary, field.refers_to))
