"""What may be written in a field, in plain words: "a list of one or more texts".

Everything is read from the field's type and its limits, so that words and limits cannot differ.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any, NamedTuple

from pydantic.fields import FieldInfo

from generator.model.base import ID_PATTERN, Value

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

KINDS = {
    "exercises": ("an exercise", "exercises"),
    "sources": ("a source", "sources"),
    "comparisons": ("a comparison", "comparisons"),
    "ladders": ("a ladder", "ladders"),
    "plans": ("a plan", "plans"),
}
"""What one record of a kind is called, and what many are, by their folder."""


class Word(NamedTuple):
    """A word that may be written, and what it means; empty where it speaks for itself."""

    word: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Form:
    """What may be written in a field."""

    one: str
    """What one value is: "a text of at most 32 letters"."""
    many: str
    """What several are, after "a list of": "texts of at most 32 letters"."""
    words: tuple[Word, ...] = ()
    """The closed terms that may stand here."""
    part: type[Value] | None = None
    """The set of fields that stands inside."""
    is_list: bool = False


class _Limits(NamedTuple):
    """The limits of a value, its own and those of its type taken together."""

    least: float | None = None
    above: float | None = None
    most: float | None = None
    fewest: int | None = None
    longest: int | None = None
    pattern: str | None = None


def form_of(field: FieldInfo) -> Form:
    """Return the form of a field, from its type, its limits and what it points to."""
    extra: dict[str, Any] = (
        field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}
    )
    return _form(field.annotation, field.metadata, extra)


def _form(annotation: Any, metadata: Iterable[object], extra: dict[str, Any]) -> Form:  # noqa: ANN401  annotations vary
    bare, limits = _bare(annotation, metadata)
    origin, inside = typing.get_origin(bare), typing.get_args(bare)
    if origin is tuple and inside[-1] is Ellipsis:
        return _list_of(_form(inside[0], (), extra), limits)
    if origin is tuple:
        form = _form(inside[0], (), extra)
        several = f"of {counted(len(inside))} {form.many}"
        return Form(f"a list {several}", f"lists {several}")
    if origin is dict:
        key, value = _form(inside[0], (), {"vocabulary": "profiles"}), _form(inside[1], (), extra)
        lines = f"with {key.one}, a colon and {value.one}"
        return Form(f"one line or more, each {lines}", f"sets of lines, each {lines}")
    means = extra.get("means", {})
    if words := tuple(Word(each.word, means.get(each.word, each.meaning)) for each in _words(bare)):
        return Form("one of these words", "these words", words)
    if isinstance(bare, type) and issubclass(bare, Value):
        return Form("a set of fields", "sets of fields", part=bare)
    if bare is bool:
        return Form("true or false", "true or false")
    if bare is str:
        return _text(limits, extra)
    return _number(bare, limits, extra)


def _list_of(form: Form, limits: _Limits) -> Form:
    fewest, most = limits.fewest, limits.longest
    if fewest and fewest == most:
        count = f"{counted(fewest)} "
    elif fewest and most:
        count = f"{counted(fewest)} to {counted(most)} "
    elif fewest:
        count = f"{counted(fewest)} or more "
    else:
        count = f"at most {counted(most)} " if most else ""
    many = f"of {form.many}" if form.words and count else form.many
    return Form(
        f"a list of {count}{many}", f"lists of {count}{many}", form.words, form.part, is_list=True
    )


def _text(limits: _Limits, extra: dict[str, Any]) -> Form:
    if kind := extra.get("refers_to"):
        one, many = KINDS[kind]
        return Form(f"the id of {one}", f"ids of {many}")
    if name := extra.get("vocabulary"):
        return Form(f"a word from the list of {name}", f"words from the list of {name}")
    if form := extra.get("form"):
        return Form(form, form)
    if limits.pattern == ID_PATTERN:
        small = "in small letters, with hyphens for blanks"
        return Form(f"a word {small}", f"words {small}")
    size = f" of at most {limits.longest} letters" if limits.longest else ""
    return Form(f"a text{size}", f"texts{size}")


def _number(kind: object, limits: _Limits, extra: dict[str, Any]) -> Form:
    if limits.above is not None:
        span = f"above {limits.above:g}, up to {limits.most:g}"
    else:
        span = f"from {limits.least:g} to {limits.most:g}"
    unit = f", in {extra['unit']}" if "unit" in extra else ""
    whole = "whole " if kind is int else ""
    return Form(f"a {whole}number {span}{unit}", f"{whole}numbers {span}{unit}")


def counted(number: int) -> str:
    """Write a small number as a word."""
    return _NUMBERS[number] if number < len(_NUMBERS) else f"{number}"


def _words(annotation: Any) -> Iterator[Word]:  # noqa: ANN401  annotations vary
    """Yield the closed terms of a type; of a union of terms, those of each."""
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        yield from (Word(str(term.value), _meaning(term)) for term in annotation)
    elif typing.get_origin(annotation) is typing.Literal:
        yield from (Word(str(word), "") for word in typing.get_args(annotation))
    elif typing.get_origin(annotation) in (types.UnionType, typing.Union):
        for arm in typing.get_args(annotation):
            yield from _words(arm)


def _meaning(term: Enum) -> str:
    """Return what a term means, where its label or its description says more than the word."""
    label, description = (str(getattr(term, name, "")) for name in ("label", "description"))
    is_plain = _letters(label) == _letters(str(term.value))
    says_it_all = bool(description) and description.casefold().startswith(label.casefold())
    parts = [label] if label and not is_plain and not says_it_all else []
    parts += [description] if description else []
    return "".join(f"{part[:1].upper()}{part[1:].rstrip('.')}. " for part in parts).rstrip()


def _letters(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def _bare(annotation: Any, metadata: Iterable[object]) -> tuple[Any, _Limits]:  # noqa: ANN401  annotations vary
    """Take `Annotated` and `| None` off a type, and gather the limits on the way."""
    found = list(_spread(metadata))
    while True:
        origin, inside = typing.get_origin(annotation), typing.get_args(annotation)
        if origin is typing.Annotated:
            annotation, *more = inside
            found += _spread(more)
        elif origin in (types.UnionType, typing.Union) and type(None) in inside:
            arms = [arm for arm in inside if arm is not type(None)]
            annotation = arms[0] if len(arms) == 1 else typing.Union[tuple(arms)]  # noqa: UP007  of a list
        else:
            return annotation, _limits(found)


def _spread(metadata: Iterable[object]) -> Iterator[object]:
    for each in metadata:
        if isinstance(each, FieldInfo):
            yield from each.metadata
        else:
            yield each


def _limits(metadata: list[object]) -> _Limits:
    """Read the limits: of two for the same thing the narrower counts."""

    def all_of(name: str) -> list[Any]:
        return [value for each in metadata if (value := getattr(each, name, None)) is not None]

    return _Limits(
        max(all_of("ge"), default=None), max(all_of("gt"), default=None),
        min(all_of("le"), default=None), max(all_of("min_length"), default=None),
        min(all_of("max_length"), default=None), next(iter(all_of("pattern")), None),
    )  # fmt: skip
