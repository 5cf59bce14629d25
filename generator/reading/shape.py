"""From what pydantic says is wrong with a record to findings in plain words, with a remedy."""

from __future__ import annotations

import json
import re
from enum import Enum
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ValidationError

from generator.model.annotations import (
    field_at,
    fields_at,
    is_model,
    step_into,
)
from generator.model.base import ID_PATTERN
from generator.model.fields import help_of
from generator.reading import faults
from generator.reading.yaml_values import Unread
from generator.visible import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic.fields import FieldInfo
    from pydantic_core import ErrorDetails

    from generator.findings import Finding, Origin, Place
    from generator.findings import Path as FieldPath

_TERM_KINDS = ("enum", "literal_error")
_TEXT_FAULTS = {
    "raw_html": faults.unreadable_text, "link_scheme": faults.unreadable_text,
    "unseen_character": faults.unreadable_text, "one_line": faults.unreadable_text,
    "foreign_letter": faults.foreign_letter,
}  # fmt: skip
_CONTRADICTIONS = (
    "load_half_given", "unloaded_above_loaded", "unloaded_alone", "source_or_none_found",
    "range_upside_down", "pulley", "no_frame", "frame_twice",
    "phases_in_order", "phase_never_named", "in_two_movements", "signs_come_first",
    "question_twice", "answer_twice", "lift_twice", "decisions_in_order", "most_urgent_first",
)  # fmt: skip
_FIELD_NAME = re.compile(r"[a-z_]+")
_FEW_ENOUGH_TO_TELL = 8
"""How many terms a message explains one by one."""

_KINDS = {
    "string_type": "a text",
    "int_type": "a whole number", "int_from_float": "a whole number",
    "int_parsing": "a whole number",
    "float_type": "a number", "float_parsing": "a number",
    "bool_type": "true or false", "bool_parsing": "true or false",
    "tuple_type": "a list", "list_type": "a list",
    "dict_type": "a set of named fields", "model_type": "a set of named fields",
    "model_attributes_type": "a set of named fields",
}  # fmt: skip


def findings_of(
    error: ValidationError, model: type[BaseModel], origin: Origin
) -> Iterator[Finding]:
    """Yield one finding for each place that pydantic refused."""
    for _, finding in findings_by_path(error, model, origin):
        yield finding


def findings_by_path(
    error: ValidationError, model: type[BaseModel], origin: Origin
) -> Iterator[tuple[FieldPath, Finding]]:
    """Yield each finding together with the path of the value that it is about."""
    by_path: dict[FieldPath, list[ErrorDetails]] = {}
    for detail in error.errors(include_url=False):
        if not _follows_from_another(detail):
            by_path.setdefault(_written_path(detail["loc"], model), []).append(detail)
    for path, details in by_path.items():
        yield path, _finding(details, path, model, origin)


def _follows_from_another(detail: ErrorDetails) -> bool:
    """Say whether a fault is only the shadow of one that has its own finding.

    What could not be read was said by the reader. And a list is called too short when its items
    are at fault, though enough are written.
    """
    if detail["type"] == "too_short":
        least: int = detail.get("ctx", {}).get("min_length", 0)
        return len(detail["input"]) >= least
    if _was_misread(detail["input"]):
        return detail["type"] not in (*_TERM_KINDS, *_KINDS, "extra_forbidden")
    speaks_of_the_name = detail["type"] in ("missing", "extra_forbidden")
    return not speaks_of_the_name and _holds_unread(detail["input"])


def _was_misread(value: object) -> bool:
    """Say whether YAML takes a single value for something else than it looks like.

    The reader has said so; but here it is known what was meant to stand there.
    """
    return isinstance(value, Unread) and value.finding is not None


def _holds_unread(value: object) -> bool:
    """Say whether the reader could not read a value, or a part of it, and has said so already."""
    if isinstance(value, dict):
        return any(map(_holds_unread, value.values()))
    if isinstance(value, list):
        return any(map(_holds_unread, value))
    return isinstance(value, Unread)


def _finding(
    details: list[ErrorDetails], path: FieldPath, model: type[BaseModel], origin: Origin
) -> Finding:
    """Put one fault into words. The arms of a union each complain; the first one speaks."""
    detail = details[0]
    kind, name = detail["type"], _last_name(path)
    field = field_at(model, path)
    if kind == "extra_forbidden":
        return faults.unknown_field(origin.at_key(*path), name, fields_at(model, path[:-1]))
    place = origin.at(*path)
    if kind == "missing":
        return faults.missing_field(place, name, _help(field), example_of(field))
    if kind in _TERM_KINDS or _was_misread(detail["input"]):
        return _word(details, field, place)
    if kind in _TEXT_FAULTS:
        return _TEXT_FAULTS[kind](place, f'"{name}": {detail["msg"]}')
    if kind in _CONTRADICTIONS:
        return faults.contradiction(place, detail["msg"])
    if kind in _KINDS:
        meant = _as_meant(detail["input"], _KINDS[kind])
        is_item = isinstance(path[-1], int)
        start = "- " if is_item else f"{name}: "
        example = f"{start}{meant or example_of(field, is_item=is_item)}"
        return faults.wrong_kind(place, _described_input(detail["input"]), _KINDS[kind], example)
    if detail.get("ctx", {}).get("pattern") == ID_PATTERN:
        term = re.sub(r"[^a-z0-9]+", "-", detail["input"].lower()).strip("-")
        return faults.out_of_range(
            place,
            f'"{name}": "{shortened(detail["input"])}" is not written as terms and ids are',
            f"use small letters, digits and single hyphens: {term or example_of(field)}",
        )
    return faults.out_of_range(
        place,
        f'"{name}": {_plain(detail)}',
        f"{_help(field)} For example: {example_of(field)}",
    )


def _word(details: list[ErrorDetails], field: FieldInfo | None, place: Place) -> Finding:
    """Say that a word is none of the terms; or, where it could be, that YAML misreads it."""
    value = details[0]["input"]
    meanings = _meanings(field)
    known = (each for each in details if each["type"] in _TERM_KINDS)
    terms = {term: meanings.get(term, "") for each in known for term in _terms(each)}
    written = value.written if isinstance(value, Unread) else str(value)
    if isinstance(value, Unread) and value.finding and (not terms or written in terms):
        return value.finding
    return faults.unknown_term(place, written, terms)


def _last_name(path: FieldPath) -> str:
    return next((step for step in reversed(path) if isinstance(step, str)), "the record")


def _as_meant(value: object, wanted: str) -> str | None:
    """Guess what was meant by a number with a unit, a word without its list, a sentence cut up."""
    if isinstance(value, str) and "number" in wanted:
        number = re.search(r"\d+([.,]\d+)?", value)
        return number[0].replace(",", ".") if number else None
    if isinstance(value, str) and wanted == "a list":
        return json.dumps([shortened(value)], ensure_ascii=False)
    if wanted == "a text" and (words := _words_around_a_colon(value)) is not None:
        return json.dumps(shortened(": ".join(words).strip(), 600), ensure_ascii=False)
    return None


def _words_around_a_colon(value: object) -> tuple[str, str] | None:
    """Return the two halves of a sentence that YAML took for a field and its value."""
    if not (isinstance(value, dict) and len(value) == 1):
        return None
    ((before, after),) = value.items()
    if _FIELD_NAME.fullmatch(str(before)) or not (isinstance(after, str) or after is None):
        return None
    return str(before), after or ""


def _plain(detail: ErrorDetails) -> str:
    """Say a pydantic limit without the words of the program."""
    most = detail.get("ctx", {}).get("max_length")
    if isinstance(detail["input"], str) and most is not None:
        return f"the text should have at most {most} letters, not {len(detail['input'])}"
    if detail["type"] == "string_pattern_mismatch":
        return f'"{shortened(detail["input"])}" is not of the form that is meant'
    return (
        detail["msg"]
        .lower()
        .replace("tuple should have", "the list should have")
        .replace(" after validation", "")
        .replace("string should", "the text should")
        .replace("input should", "the value should")
    )


def _written_path(loc: tuple[int | str, ...], model: type[BaseModel]) -> FieldPath:
    """Drop from pydantic's path the steps that name an arm of a union and are not in the file."""
    path: list[int | str] = []
    here: Any = model
    for step in loc:
        following = step_into(here, step)
        if following is None and not (is_model(here) or isinstance(step, int)):
            continue
        path.append(step)
        here = following
    return tuple(path)


def _terms(detail: ErrorDetails) -> tuple[str, ...]:
    """Read the allowed terms out of pydantic's message, which quotes each one."""
    expected: str = detail.get("ctx", {}).get("expected", "")
    return tuple(expected.replace(" or ", ", ").replace("'", "").split(", "))


def _meanings(field: FieldInfo | None) -> dict[str, str]:
    """Return what each term means in a field, where there are few enough to tell."""
    words = help_of("", field).form.words if field else ()
    if len(words) > _FEW_ENOUGH_TO_TELL:
        return {}
    return {each.word: each.meaning.rstrip(".") for each in words}


def _help(field: FieldInfo | None) -> str:
    return help_of("", field).in_full if field else ""


def example_of(field: FieldInfo | None, *, is_item: bool = False) -> str:
    """Return the good example of a field as it would be written; or an item of it, if a list."""
    if field is None or not field.examples:
        return "..."
    example = field.examples[0]
    if is_item and isinstance(example, list):
        example = example[0]
    return example if isinstance(example, str) else json.dumps(example, ensure_ascii=False)


def _described_input(value: object) -> str:
    words = _words_around_a_colon(value)
    if words is not None:
        return f'cut in two at the colon after "{shortened(words[0])}"'
    if value is None:
        return "empty"
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int | float):
        return f"the number {value}"
    if isinstance(value, str | Enum):
        return f'the text "{shortened(str(value))}"'
    return "a list" if isinstance(value, list) else "a set of named fields"
