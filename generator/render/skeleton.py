"""A commented skeleton of a record, from the model: what `guide new` writes."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.model.fields import FieldHelp, fields_of
from generator.render.record import record_yaml
from generator.render.schema import schema_name

if TYPE_CHECKING:
    from generator.model.base import Record, Value

WIDTH = 96


@dataclass(frozen=True, slots=True)
class SkeletonField:
    """One field of a skeleton."""

    name: str
    help: tuple[str, ...]
    lines: tuple[str, ...]
    """The field as it is written: with a value to fill in where it is needed."""


def skeleton_of(
    model: type[Record], name: str, templates: Path, given: Mapping[str, object] | None = None
) -> str:
    """Write a skeleton: needed fields first, to be filled in; the others in comments below.

    Args:
        model: the kind of record.
        name: its name.
        templates: the folder of the templates.
        given: fields that are known already: they stand among the needed ones as they are.
    """
    known = given or {}
    environment = Environment(
        loader=FileSystemLoader(templates / "records"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701  it writes YAML, and only words of our own model
    )
    needed: list[SkeletonField] = []
    others: list[SkeletonField] = []
    for field in fields_of(model):
        is_filled_in = field.is_needed or field.name in known
        (needed if is_filled_in else others).append(_field(field, name, known))
    template = environment.get_template("record.yml.jinja")
    schema = f"../schema/{schema_name(model)}"
    return template.render(schema=schema, needed=needed, others=others).rstrip() + "\n"


def _field(field: FieldHelp, record_name: str, known: Mapping[str, object]) -> SkeletonField:
    if field.name in known:
        lines = _written(field.name, known[field.name])
    elif field.name in ("name", "title"):
        lines = _written(field.name, record_name)
    elif field.is_needed and field.form.part is not None and not field.form.is_list:
        lines = (f"{field.name}:", *_inner_lines(field.form.part))
    else:
        lines = _written(field.name, field.good)
    return SkeletonField(field.name, _wrapped(field.in_full), lines)


def _inner_lines(model: type[Value], indent: str = "  ") -> Iterator[str]:
    """Yield the fields of a part: those that are needed, or needed unless something is so."""
    for field in fields_of(model):
        if not (field.is_needed or field.needed_unless):
            continue
        yield from (f"{indent}# {line}" for line in _wrapped(field.in_full))
        if field.form.part is not None and not field.form.is_list:
            yield f"{indent}{field.name}:"
            yield from _inner_lines(field.form.part, f"{indent}  ")
        else:
            yield from (f"{indent}{line}" for line in _written(field.name, field.good))


def _wrapped(text: str) -> tuple[str, ...]:
    return tuple(textwrap.wrap(text, WIDTH, break_on_hyphens=False))


def _written(name: str, value: object) -> tuple[str, ...]:
    return tuple(record_yaml({name: value}).splitlines())
