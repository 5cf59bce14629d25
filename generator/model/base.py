"""What all records share: they are frozen, refuse unknown fields, and know where they came from.

Each field is declared with `described(...)`: its help, a good and a bad example, its unit. The
JSON Schema, the editor's help, the field guide and the prompts of `guide new` all come from there.
"""

from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Any, ClassVar, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, PrivateAttr
from pydantic_core import PydanticUndefined

from generator.findings import Origin
from generator.model.text import readable

ID_PATTERN = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
ID_LENGTH = 60

# A field that states limits of its own takes its type from these four. Where a field and its type
# both state one, pydantic keeps the type's, which is the wider: a test sees to it.
Words = Annotated[str, AfterValidator(readable)]
Number = Annotated[float, Field(strict=True, allow_inf_nan=False)]
WholeNumber = Annotated[int, Field(strict=True)]
Flag = Annotated[bool, Field(strict=True)]

Text = Annotated[str, Field(max_length=600), AfterValidator(readable)]
"""A sentence or a few, on one line; shown as it is written, never run as markup."""

ShortText = Annotated[str, Field(max_length=120), AfterValidator(readable)]
"""A few words."""

Id = Annotated[str, Field(pattern=ID_PATTERN, max_length=ID_LENGTH)]
"""The id of a record: its file name without `.yml`."""

Tag = Annotated[str, Field(pattern=ID_PATTERN, max_length=ID_LENGTH)]
"""A term of an open vocabulary."""

Kilograms = Annotated[float, Field(strict=True, ge=0, le=500, allow_inf_nan=False)]
Percent = Annotated[float, Field(strict=True, ge=0, le=200, allow_inf_nan=False)]
Count = Annotated[int, Field(strict=True, ge=1, le=100)]
Year = Annotated[int, Field(strict=True, ge=1900, le=2100)]


def described(  # noqa: PLR0913  a field simply has this many things to say about itself
    description: str,
    *,
    good: object,
    bad: object,
    asks: str | None = None,
    refused_by: str | None = None,
    form: str | None = None,
    means: Mapping[str, str] | None = None,
    unit: str | None = None,
    default: Any = PydanticUndefined,  # noqa: ANN401  pydantic's own marker for "required"
    needed_unless: str | None = None,
    vocabulary: str | None = None,
    refers_to: str | None = None,
    **limits: Any,  # noqa: ANN401  handed on to pydantic unread
) -> Any:  # noqa: ANN401  pydantic types a field as whatever it is assigned to
    """Declare a field with its help.

    The bad example is refused by the field itself; or it names what does not exist; or a check
    refuses it (`refused_by`); or no program can tell, and a reviewer `asks`. A test sees to it
    that it is one of these.

    Args:
        description: what the field means, in a sentence or two that a coach understands. What may
            be written there is told by its type and limits, so it is not said again.
        good: an example that passes.
        bad: an example that does not.
        asks: what a reviewer would ask whoever sent the bad example.
        refused_by: the code of the check that refuses the bad example.
        form: what a pattern means, in plain words: "a year of four digits".
        means: what closed terms mean in this field, where that is more than they mean anywhere.
        unit: the unit of a number, as it stands after "in": "kilograms".
        default: the value when the field is left out; required when this is not given.
        needed_unless: when a field with a default may be left out, if that is not always.
        vocabulary: the open vocabulary its terms come from.
        refers_to: the kind of record that its ids must exist in.
        limits: pydantic's own limits, such as `max_length`.
    """
    told = {
        "asks": asks, "refused_by": refused_by, "form": form, "means": means, "unit": unit,
        "needed_unless": needed_unless, "vocabulary": vocabulary, "refers_to": refers_to,
    }  # fmt: skip
    extra: dict[str, Any] = {"examples_bad": [bad]}
    extra |= {name: said for name, said in told.items() if said}
    return Field(
        default, description=description, examples=[good], json_schema_extra=extra, **limits
    )


class Value(BaseModel):
    """A part of a record: frozen, and with no field that it does not know."""

    # Deferred: a part is built into the records that hold it, and hardly ever checked by itself.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Record(Value):
    """A record: one file of content. Its id is the name of its file."""

    folder: ClassVar[str]
    """The folder below `content/` that holds records of this kind."""

    _id: str = PrivateAttr(default="")
    _origin: Origin = PrivateAttr(default_factory=lambda: Origin(""))

    @classmethod
    def read(cls, data: object, origin: Origin, record_id: str) -> Self:
        """Make a record from plain values.

        Raises:
            pydantic.ValidationError: with every fault of the data at once.
        """
        record = cls.model_validate(data)
        record._id = record_id  # noqa: SLF001  its own, and set before anybody sees it
        record._origin = origin  # noqa: SLF001
        return record

    @cached_property
    def id(self) -> str:
        """The name of the file, without `.yml`."""
        return self._id

    @property
    def origin(self) -> Origin:
        """The file this record came from."""
        return self._origin

    def __hash__(self) -> int:
        """Hash by the key: records are compared whole, but found by their name."""
        return hash(self.key)

    @cached_property
    def key(self) -> str:
        """The folder and the id: what findings and exceptions call this record."""
        return f"{self.folder}/{self.id}"
