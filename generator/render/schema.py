"""JSON Schemas from the model, for editors: help, completion and red lines while typing."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from generator.model.fields import FieldHelp, fields_of, parts_of
from generator.reading.kinds import kinds, name_of

if TYPE_CHECKING:
    from generator.model.base import Record
    from generator.model.guide import Vocabulary

DIALECT = "http://json-schema.org/draft-07/schema#"
"""The newest dialect that the YAML language server promises."""

_DEFINITION = "#/$defs/"
_OURS_ALONE = (
    "asks", "form", "means", "needed_unless", "refused_by", "refers_to", "vocabulary",
)  # fmt: skip
"""What fields say of themselves in a form that no editor knows."""


def schema_name(model: type[Record]) -> str:
    """Return the file name of the schema for a kind of record: `pain-rule.schema.json`."""
    return f"{name_of(model)}.schema.json"


def schemas_of(vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    """Yield the file name and text of the schema of every kind of record.

    Open terms are listed, so that editors complete them; ids are not, so that a new record is one
    new file and nothing else.
    """
    for kind in kinds():
        schema = {"$schema": DIALECT, **_schema_of(kind.model, vocabulary)}
        yield schema_name(kind.model), json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _schema_of(model: type[Record], vocabulary: Vocabulary) -> dict[str, Any]:
    schema = model.model_json_schema()
    definitions = schema.pop("$defs", {})
    parts = {}
    for part in parts_of(model):
        node = schema if part is model else definitions[part.__name__]
        for field in fields_of(part):
            written = _with_words(node["properties"][field.name], field, definitions)
            node["properties"][field.name] = _explained(written, field, vocabulary)
        if part is not model:
            parts[part.__name__] = node
    return schema | ({"$defs": parts} if parts else {})


def _explained(node: dict[str, Any], field: FieldHelp, vocabulary: Vocabulary) -> dict[str, Any]:
    """Return the schema of a field with its help in full, and its open terms listed."""
    kept = {key: value for key, value in node.items() if key not in _OURS_ALONE}
    kept |= {"description": field.in_full, "examples": [field.good], "examples_bad": [field.bad]}
    if field.vocabulary is not None:
        _put_terms(kept, vocabulary.tags(field.vocabulary))
    return kept


def _with_words(node: Any, field: FieldHelp, definitions: Mapping[str, Any]) -> Any:  # noqa: ANN401  JSON has no type
    """Return the schema of a field with its closed terms in place, each with what it means here."""
    if isinstance(node, list):
        return [_with_words(item, field, definitions) for item in node]
    if not isinstance(node, dict):
        return node
    found = {key: _with_words(value, field, definitions) for key, value in node.items()}
    target = definitions.get(str(found.get("$ref", "")).removeprefix(_DEFINITION), {})
    if "enum" not in target:
        return found
    told = {word.word: word.meaning for word in field.form.words}
    meanings = [told[word] for word in target["enum"]]
    del found["$ref"]
    found |= {"type": "string", "enum": target["enum"]}
    return found | ({"enumDescriptions": meanings} if any(meanings) else {})


def _put_terms(node: dict[str, Any], terms: tuple[str, ...]) -> None:
    """List open terms at the innermost text of a schema."""
    if node.get("type") == "string":
        node.pop("pattern", None)
        node.pop("maxLength", None)
        node["enum"] = list(terms)
    elif "items" in node:
        _put_terms(node["items"], terms)
    elif "additionalProperties" in node:
        node["propertyNames"] = {"enum": list(terms)}
