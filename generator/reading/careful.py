"""The careful way to read a file: every finding at once, each with its place and its mend."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from pydantic import ValidationError

from generator.findings import Place
from generator.reading import faults, shape, yaml_file
from generator.reading.fault import MOST_FINDINGS
from generator.reading.mends import Fault, mend_of

if TYPE_CHECKING:
    from generator.findings import Finding
    from generator.findings import Path as FieldPath
    from generator.model.base import Record


def read_carefully(
    raw: bytes, file: str, model: type[Record], id_: str
) -> tuple[Record | None, tuple[Finding, ...]]:
    """Return the record, or every finding with its place; and how a record finds its lines."""
    parsed = yaml_file.parse(raw, file)
    if parsed.data is None:
        return None, _not_too_many(parsed.findings, file)
    try:
        record = model.read(parsed.data, parsed.origin, id_)
    except ValidationError as error:
        found = islice(shape.findings_by_path(error, model, parsed.origin), MOST_FINDINGS + 1)
        return None, _not_too_many(_together(parsed, found, model), file)
    return (None if parsed.findings else record), _not_too_many(parsed.findings, file)


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


def _not_too_many(found: tuple[Finding, ...], file: str) -> tuple[Finding, ...]:
    """Return the first findings of a file: nobody reads hundreds."""
    if len(found) <= MOST_FINDINGS:
        return found
    return (*found[:MOST_FINDINGS], faults.more_faults(Place(file), MOST_FINDINGS))
