"""Which fields of a record changed, and from what to what where that is short enough to say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from generator.model.base import ID_PATTERN, Value
from generator.vocabulary import Term

NAMES = ("name", "title", "label", "called")
"""Fields whose words are said even though they are words: what a thing is called."""

KEYS = (
    "id",
    "tag",
    "phase",
    "decision",
    "name",
    "role",
    "exercise",
    "code",
    "source",
    "way",
    "when",
)
"""Fields by which the items of a list are told apart, the surest first."""


class Kind(Enum):
    """What sort of thing happened to a field."""

    VALUE = "value"
    """A number, a term or an id; `was` and `now` hold at most one text each."""
    ITEMS = "items"
    """Items of a list came or went."""
    ORDER = "order"
    """The same items stand in another order."""
    WORDS = "words"
    """Words that are too long to say."""
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field that changed, with the way to it: `figure.frames.Bottom.trunk`."""

    path: str
    kind: Kind
    was: tuple[str, ...] = ()
    now: tuple[str, ...] = ()


def fields_changed(before: Value, after: Value, below: str = "") -> Iterator[FieldChange]:
    """Yield each field that differs between two values of one model, in the model's order."""
    for name in type(after).model_fields:
        yield from _changed(getattr(before, name), getattr(after, name), f"{below}{name}")


def _changed(before: object, after: object, path: str) -> Iterator[FieldChange]:
    if before == after:
        return
    if isinstance(before, Value) and isinstance(after, Value):
        yield from fields_changed(before, after, f"{path}.")
    elif isinstance(before, tuple) and isinstance(after, tuple):
        yield from _in_list(before, after, path)
    elif isinstance(before, Mapping) and isinstance(after, Mapping):
        yield from _in_mapping(before, after, path)
    elif before is None and not _can_be_said(after, path):
        yield FieldChange(path, Kind.ADDED)
    elif after is None and not _can_be_said(before, path):
        yield FieldChange(path, Kind.REMOVED)
    elif _can_be_said(before, path) and _can_be_said(after, path):
        yield FieldChange(path, Kind.VALUE, _said(before), _said(after))
    else:
        yield FieldChange(path, Kind.WORDS)


def _in_mapping(
    before: Mapping[str, object], after: Mapping[str, object], path: str
) -> Iterator[FieldChange]:
    yield from _items(tuple(before), tuple(after), path)
    for key in after:
        if key in before:
            yield from _changed(before[key], after[key], f"{path}.{key}")


def _in_list(
    before: tuple[object, ...], after: tuple[object, ...], path: str
) -> Iterator[FieldChange]:
    """Yield what differs between two lists: by key, by item, or by place where neither tells."""
    old, new = _by_key(before), _by_key(after)
    if old is not None and new is not None:
        yield from _items(tuple(old), tuple(new), path)
        for key, item in new.items():
            if key in old:
                yield from _changed(old[key], item, f"{path}.{key}")
    elif all(_can_be_said(item, path) for item in (*before, *after)):
        yield from _items([_text(item) for item in before], [_text(item) for item in after], path)
    elif len(before) == len(after) and all(isinstance(item, Value) for item in (*before, *after)):
        for number, (one, other) in enumerate(zip(before, after, strict=True), start=1):
            yield from _changed(one, other, f"{path}.{number}")
    else:
        yield FieldChange(path, Kind.WORDS)


def _items(before: Sequence[str], after: Sequence[str], path: str) -> Iterator[FieldChange]:
    was = tuple(item for item in before if item not in after)
    now = tuple(item for item in after if item not in before)
    if was or now:
        yield FieldChange(path, Kind.ITEMS, was, now)
    elif list(before) != list(after):
        yield FieldChange(path, Kind.ORDER)


def _by_key(items: tuple[object, ...]) -> dict[str, Value] | None:
    """Return the items of a list by what tells them apart; None where nothing does."""
    found: dict[str, Value] = {}
    for item in items:
        values = (getattr(item, name, None) for name in KEYS)
        key = next((value for value in values if isinstance(value, str)), None)
        if not isinstance(item, Value) or key is None or key in found:
            return None
        found[key] = item
    return found


def _can_be_said(value: object, path: str) -> bool:
    if isinstance(value, tuple):
        return all(_can_be_said(item, path) for item in value)
    if isinstance(value, str) and not isinstance(value, Term):
        return path.rpartition(".")[2] in NAMES or bool(re.fullmatch(ID_PATTERN, value))
    return value is None or isinstance(value, (Term, bool, int, float))


def _said(value: object) -> tuple[str, ...]:
    return () if value is None else (_text(value),)


def _text(value: object) -> str:
    if isinstance(value, tuple):
        return " or ".join(_text(item) for item in value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:g}" if isinstance(value, float) else str(value)
