"""What one file holds: a sound record, or what is wrong with it as YAML and as a record."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from pydantic import ValidationError

from generator.reading import shape, yaml_file
from generator.reading.mends import Fault, mend_of

if TYPE_CHECKING:
    from generator.findings import Finding
    from generator.findings import Path as FieldPath
    from generator.model.base import Record


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
    parsed = yaml_file.parse(raw, file)
    if parsed.data is None:
        return None, parsed.findings
    try:
        record = model.read(parsed.data, parsed.origin, id_)
    except ValidationError as error:
        return None, _together(parsed, shape.findings_by_path(error, model, parsed.origin), model)
    return (None if parsed.findings else record), parsed.findings


def _together(
    parsed: yaml_file.YamlFile, found: Iterable[tuple[FieldPath, Finding]], model: type[Record]
) -> tuple[Finding, ...]:
    """Return what was found in a file as YAML and as a record, each with its mend.

    Where both found fault with a value the second speaks: it knows what was meant to stand there.
    """
    by_shape = [
        replace(finding, mend=mend_of(finding.code, Fault(path, model, parsed)))
        for path, finding in found
    ]
    places = {finding.place for finding in by_shape}
    return (*(each for each in parsed.findings if each.place not in places), *by_shape)
