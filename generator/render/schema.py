"""JSON Schemas from the model, for editors: help, completion and red lines while typing."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from generator.reading.records import MANY, ONE

if TYPE_CHECKING:
    from generator.model.base import Record
    from generator.model.guide import Vocabulary

DIALECT = "http://json-schema.org/draft-07/schema#"
"""The newest dialect that the YAML language server promises."""


def schema_name(model: type[Record]) -> str:
    """Return the file name of the schema for a kind of record: `pain-rule.schema.json`."""
    for key, one in ONE.items():
        if one is model:
            return f"{key.rpartition('/')[2]}.schema.json"
    return f"{model.__name__.lower()}.schema.json"


def schemas_of(vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    """Yield the file name and text of the schema of every kind of record.

    Open terms are listed, so that editors complete them; ids are not, so that a new record is one
    new file and nothing else.
    """
    for model in (*MANY.values(), *ONE.values()):
        schema = model.model_json_schema()
        schema = {"$schema": DIALECT, **_with_terms(schema, vocabulary)}
        yield schema_name(model), json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _with_terms(node: Any, vocabulary: Vocabulary) -> Any:  # noqa: ANN401  JSON has no type
    """Return the schema with the terms of each open vocabulary at its innermost text."""
    if isinstance(node, list):
        return [_with_terms(item, vocabulary) for item in node]
    if not isinstance(node, Mapping):
        return node
    found = {key: _with_terms(value, vocabulary) for key, value in node.items()}
    name = found.pop("vocabulary", None)
    found.pop("refers_to", None)
    if isinstance(name, str) and "properties" not in found:
        _put_terms(found, vocabulary.tags(name))
    return found


def _put_terms(node: dict[str, Any], terms: tuple[str, ...]) -> None:
    if node.get("type") == "string":
        node.pop("pattern", None)
        node.pop("maxLength", None)
        node["enum"] = list(terms)
    elif "items" in node:
        _put_terms(node["items"], terms)
    elif "additionalProperties" in node:
        node["propertyNames"] = {"enum": list(terms)}
