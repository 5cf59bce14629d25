"""What a field has to say about itself: the one help for pages, schemas, skeletons and findings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any

from pydantic_core import PydanticUndefined

from generator.model.base import Value
from generator.model.forms import Form, form_of

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo


@dataclass(frozen=True, slots=True)
class FieldHelp:
    """A field in words, with a good and a bad example."""

    name: str
    meaning: str
    """What it means, in the coach's words."""
    form: Form
    is_needed: bool
    needed_unless: str
    """When a field that is not always needed may be left out; empty where it always may."""
    if_left_out: object
    """What holds where the field is left out; None where nothing does."""
    good: object
    bad: object
    asks: str
    """What a reviewer would ask about the bad example, where no program refuses it."""
    refused_by: str
    """The code of the check that refuses the bad example, where the field's own limits do not."""
    vocabulary: str | None
    """The open vocabulary its words come from."""
    refers_to: str | None
    """The folder of the records that its ids must be in."""

    @property
    def in_full(self) -> str:
        """The meaning, and what may be written there, as whole sentences."""
        names = [word.word for word in self.form.words]
        names += [] if self.form.part is None else self.form.part.model_fields
        form = f"{self.form.one}: {', '.join(names)}" if names else self.form.one
        unless = f" Needed, unless {self.needed_unless}." if self.needed_unless else ""
        return f"{self.meaning} {form[:1].upper()}{form[1:]}.{unless}"


@cache
def fields_of(model: type[Value]) -> tuple[FieldHelp, ...]:
    """Return the help of every field of a model, in the order in which a record has them."""
    return tuple(help_of(name, field) for name, field in model.model_fields.items())


def help_of(name: str, field: FieldInfo) -> FieldHelp:
    """Return the help of one field."""
    extra: dict[str, Any] = (
        field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}
    )
    default = None if field.default is PydanticUndefined else plain(field.default)
    return FieldHelp(
        name=name,
        meaning=field.description or "",
        form=form_of(field),
        is_needed=field.is_required(),
        needed_unless=extra.get("needed_unless", ""),
        if_left_out=default,
        good=next(iter(field.examples or ()), ""),
        bad=next(iter(extra.get("examples_bad", ())), ""),
        asks=extra.get("asks", ""),
        refused_by=extra.get("refused_by", ""),
        vocabulary=extra.get("vocabulary"),
        refers_to=extra.get("refers_to"),
    )


def parts_of(model: type[Value]) -> Iterator[type[Value]]:
    """Yield a model and every model inside it, each once."""
    waiting, seen = [model], {model}
    while waiting:
        here = waiting.pop(0)
        yield here
        for field in fields_of(here):
            part = field.form.part
            if part is not None and part not in seen:
                seen.add(part)
                waiting.append(part)


def plain(value: object) -> object:
    """Return a value of the model as it would be written in a record: no more than is said."""
    if isinstance(value, Value):
        said = value.model_dump(exclude_unset=True)
        return {name: plain(getattr(value, name)) for name in said}
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value.value if isinstance(value, Enum) else value
