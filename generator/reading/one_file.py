"""What one file holds: a sound record, or what is wrong with it as YAML and as a record."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from generator.findings import Origin
from generator.reading.decoding import text_of
from generator.reading.quick import quick_values

if TYPE_CHECKING:
    from generator.findings import Finding
    from generator.findings import Path as FieldPath
    from generator.model.base import Record
    from generator.reading.yaml_file import YamlFile


def read_text(
    raw: bytes, file: str, model: type[Record], id_: str
) -> tuple[Record | None, tuple[Finding, ...]]:
    """Read what one file holds. Never raises for what is in it.

    Args:
        raw: the bytes of the file.
        file: its path below the project, as findings print it.
        model: the kind of record that belongs there.
        id_: its id.
    """
    record = _read_quickly(raw, file, model, id_)
    return (record, ()) if record is not None else _careful().read_carefully(raw, file, model, id_)


def _read_quickly(raw: bytes, file: str, model: type[Record], id_: str) -> Record | None:
    """Return the record, or None where it is not sound or cannot be told to be at a glance."""
    text = text_of(raw, file)
    values = quick_values(text) if isinstance(text, str) else None
    if not isinstance(text, str) or values is None:
        return None
    sound = _Sound(file, text)
    try:
        return model.read(values, Origin(file, sound.locate, sound), id_)
    except ValidationError:
        return None


@dataclass(frozen=True)
class _Sound:
    """The text of a file that was read quickly. Where things are is looked up if somebody asks."""

    file: str
    text: str

    def locate(self, path: FieldPath, *, key: bool) -> tuple[int, int]:
        """Return line and column of the value at a path, or of its key."""
        return self._parsed.locate(path, key=key)

    def span(self, path: FieldPath, *, key: bool = False) -> tuple[int, int] | None:
        """Return where the value at a path, or its key, begins and ends in the text."""
        return self._parsed.span(path, key=key)

    @cached_property
    def _parsed(self) -> YamlFile:
        parsed: YamlFile = _careful().yaml_file.YamlFile(self.file, self.text)
        return parsed


def _careful() -> Any:  # noqa: ANN401  a module
    """Return the careful reader. Most runs never need it, and it brings all of PyYAML along."""
    return importlib.import_module("generator.reading.careful")
