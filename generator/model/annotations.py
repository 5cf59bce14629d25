"""Which field, and which type, a path into a record leads to.

The annotations of the models are the one truth about what may stand where; messages, prompts and
mends all ask here.
"""

from __future__ import annotations

import types
import typing
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

    from generator.findings import Path


def field_at(model: type[BaseModel], path: Path) -> FieldInfo | None:
    """Return the field that a path leads to; of a list's item, the list's field."""
    here: Any = model
    field: FieldInfo | None = None
    for step in path:
        if is_model(here) and isinstance(step, str):
            field = here.model_fields.get(step, field)
        here = step_into(here, step)
    return field


def type_at(model: type[BaseModel], path: Path) -> Any:  # noqa: ANN401  annotations have no common type
    """Return the bare type that a path leads to; None where it leaves the model."""
    here: Any = model
    for step in path:
        here = step_into(here, step)
    return here


def fields_at(model: type[BaseModel], path: Path) -> tuple[str, ...]:
    """Return the names of the fields that may stand at a path."""
    here = type_at(model, path)
    return tuple(here.model_fields) if is_model(here) else ()


def step_into(here: Any, step: int | str) -> Any:  # noqa: ANN401  annotations have no common type
    """Return the type one step further in, or None where the path leaves the model."""
    if is_model(here):
        field = here.model_fields.get(step)
        return None if field is None else _bare(field.annotation)
    arguments = typing.get_args(here)
    if typing.get_origin(here) is tuple and isinstance(step, int):
        return _bare(arguments[0])
    if typing.get_origin(here) is dict:
        return _bare(arguments[1])
    return None


def is_model(annotation: object) -> bool:
    """Say whether an annotation is a model with fields of its own."""
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


def item_type(here: Any) -> Any:  # noqa: ANN401  annotations have no common type
    """Return what a list holds; None for what is no list."""
    return step_into(here, 0) if typing.get_origin(here) is tuple else None


def _bare(annotation: Any) -> Any:  # noqa: ANN401  annotations have no common type
    """Take `Annotated` and `| None` off an annotation."""
    while True:
        origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
        if origin is typing.Annotated:
            annotation = arguments[0]
        elif origin in (types.UnionType, typing.Union) and type(None) in arguments:
            annotation = next(part for part in arguments if part is not type(None))
        else:
            return annotation
