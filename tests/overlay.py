"""Laying changes over defaults, and making records of the outcome: what all builders share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypeVar

from generator.findings import Origin
from generator.model.base import Record

LEFT_OUT: Final = object()
"""Stands for a field that is not written at all."""

Data = dict[str, Any]
"""A record or a part of one as it would be written: plain values."""

AnyRecord = TypeVar("AnyRecord", bound=Record)


def laid_over(default: Mapping[str, Any], changes: Mapping[str, Any]) -> Data:
    """Return the default with changes laid over it, mapping into mapping."""
    result = dict(default)
    for name, change in changes.items():
        before = result.get(name)
        if change is LEFT_OUT:
            result.pop(name, None)
        elif isinstance(change, Mapping) and isinstance(before, Mapping):
            result[name] = laid_over(before, change)
        else:
            result[name] = change
    return result


def record(model: type[AnyRecord], id_: str, data: Mapping[str, Any]) -> AnyRecord:
    """Make a record as reading does: with its id, and with the file it would have come from."""
    return model.read(dict(data), Origin(f"content/{model.folder}/{id_}.yml"), id_)
