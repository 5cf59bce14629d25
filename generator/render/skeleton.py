"""A commented skeleton of a record, from the model: what `guide new` writes."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from pydantic import BaseModel

from generator.model.fields import help_of
from generator.render.record import record_yaml
from generator.render.schema import schema_name

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

    from generator.model.base import Record

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
    fields = [_field(n, f, name, known) for n, f in model.model_fields.items()]
    is_needed = {n: n in known or f.is_required() for n, f in model.model_fields.items()}
    needed = [field for field in fields if is_needed[field.name]]
    others = [field for field in fields if not is_needed[field.name]]
    template = environment.get_template("record.yml.jinja")
    schema = f"../schema/{schema_name(model)}"
    return template.render(schema=schema, needed=needed, others=others).rstrip() + "\n"


def _field(
    name: str, field: FieldInfo, record_name: str, known: Mapping[str, object]
) -> SkeletonField:
    help_ = tuple(textwrap.wrap(help_of(name, field).in_full, WIDTH))
    if name in known:
        return SkeletonField(name, help_, tuple(record_yaml({name: known[name]}).splitlines()))
    if name in ("name", "title"):
        return SkeletonField(name, help_, (f"{name}: {json.dumps(record_name)}",))
    inner = _model_in(field.annotation)
    if inner is not None and field.is_required():
        return SkeletonField(name, help_, (f"{name}:", *_inner_lines(inner)))
    example = (field.examples or [""])[0]
    return SkeletonField(name, help_, (f"{name}: {_written(example)}",))


def _inner_lines(model: type[BaseModel], indent: str = "  ") -> Iterator[str]:
    for name, field in model.model_fields.items():
        if not field.is_required():
            continue
        inner = _model_in(field.annotation)
        yield from (
            f"{indent}# {line}" for line in textwrap.wrap(help_of(name, field).in_full, WIDTH)
        )
        if inner is None:
            yield f"{indent}{name}: {_written((field.examples or [''])[0])}"
        else:
            yield f"{indent}{name}:"
            yield from _inner_lines(inner, f"{indent}  ")


def _model_in(annotation: Any) -> type[BaseModel] | None:  # noqa: ANN401  annotations vary
    is_model = isinstance(annotation, type) and issubclass(annotation, BaseModel)
    return annotation if is_model else None


def _written(example: object) -> str:
    if isinstance(example, str) and example.replace("-", "").replace("_", "").isalnum():
        return example
    return json.dumps(example, ensure_ascii=False)
