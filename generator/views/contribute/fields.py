"""The field guide, made from the model."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from generator.reading.records import MANY, ONE
from generator.views.page import Head
from generator.views.words import capital

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

    from generator.model.base import Record


@dataclass(frozen=True, slots=True)
class FieldView:
    """One field of a record."""

    name: str
    is_needed: bool
    description: str
    unit: str
    good: str
    bad: str


@dataclass(frozen=True, slots=True)
class KindView:
    """One kind of record."""

    id: str
    heading: str
    where: str
    description: str
    fields: tuple[FieldView, ...]


@dataclass(frozen=True, slots=True)
class FieldsView:
    """The field guide."""

    head: Head
    kinds: tuple[KindView, ...]


def fields_view() -> FieldsView:
    """Arrange the field guide from the model."""
    kinds: dict[str, type[Record]] = {
        f"content/{folder}/<id>.yml": model for folder, model in MANY.items()
    } | {f"content/{key}.yml": model for key, model in ONE.items()}
    return FieldsView(
        Head("/contribute/fields/", "Field guide", "Every field of every record: what it means, "
             "and a good and a bad example.", "fields", parent="/contribute/", boost=0.3),
        tuple(_kind(where, model) for where, model in kinds.items()),
    )  # fmt: skip


def _kind(where: str, model: type[Record]) -> KindView:
    fields = tuple(_field(name, field) for name, field in model.model_fields.items())
    name = model.__name__
    heading = "".join(f" {char.lower()}" if char.isupper() else char for char in name).strip()
    shown = re.sub(r"\bi\b", "I", capital(heading))
    first = (model.__doc__ or "").partition("\n")[0]
    return KindView(heading.replace(" ", "-"), shown, where, first, fields)


def _field(name: str, field: FieldInfo) -> FieldView:
    extra: dict[str, Any] = (
        field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}
    )
    return FieldView(
        name=name,
        is_needed=field.is_required(),
        description=field.description or "",
        unit=str(extra.get("unit", "")),
        good=_written((field.examples or [""])[0]),
        bad=_written(extra.get("examples_bad", [""])[0]),
    )


def _written(example: object) -> str:
    return example if isinstance(example, str) else json.dumps(example, ensure_ascii=False)
