"""The committed JSON Schemas: fresh, complete, and named by every record."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from generator.checks.check import Derived
from generator.reading.keys import model_for
from generator.reading.kinds import MANY, ONE
from generator.render.schema import DIALECT, schema_name, schemas_of
from generator.vocabulary import Pattern
from tests.places import ROOT

CONTENT = ROOT / "content"
COMMITTED = {path.name: path for path in sorted((CONTENT / "schema").iterdir())}
RECORDS = sorted(path.relative_to(CONTENT).as_posix() for path in CONTENT.rglob("*.yml"))
NAMES = [schema_name(model) for model in (*MANY.values(), *ONE.values())]


def test_one_schema_a_kind() -> None:
    """There is a schema for every kind of record, and no other file beside them."""
    assert sorted(NAMES) == list(COMMITTED)


@pytest.mark.parametrize("name", NAMES)
def test_schema_is_fresh(name: str, real: Derived) -> None:
    """The committed schema is what the model says now."""
    fresh = dict(schemas_of(real.guide.vocabulary))[name]

    assert fresh == COMMITTED[name].read_text(encoding="utf-8"), "stale: run `guide schema`"


@pytest.mark.parametrize("name", NAMES)
def test_schema_helps_an_editor(name: str) -> None:
    """A schema refuses unknown fields, and explains every field at which an editor may ask."""
    schema = json.loads(COMMITTED[name].read_text(encoding="utf-8"))

    assert DIALECT == schema["$schema"]
    parts = {"#": schema} | {
        f"#/$defs/{key}": part for key, part in schema.get("$defs", {}).items()
    }
    for part in parts.values():
        for field in part.get("properties", {}).values():
            assert field.get("description") or parts[field["$ref"]]["description"]
        assert part.get("additionalProperties", False) is False


def test_schema_lists_open_terms(real: Derived) -> None:
    """Equipment and muscles are listed, so that an editor completes them."""
    schema = json.loads(COMMITTED["exercise.schema.json"].read_text(encoding="utf-8"))
    listed = [tuple(each) for each in _enums(schema)]

    assert real.guide.vocabulary.tags("equipment") in listed
    assert real.guide.vocabulary.tags("muscles") in listed


def test_schema_leaves_ids_open(real: Derived) -> None:
    """Ids of records are not listed: a new exercise changes no schema."""
    schemas = [json.loads(path.read_text(encoding="utf-8")) for path in COMMITTED.values()]
    listed = {term for schema in schemas for terms in _enums(schema) for term in terms}

    assert "hip-hinge" in listed
    vocabulary = real.guide.vocabulary
    tags = {*vocabulary.equipment, *vocabulary.muscles, *vocabulary.roles, *map(str, Pattern)}
    ids = {*real.guide.exercises} - tags

    assert ids == ids - listed


@pytest.mark.parametrize("file", RECORDS)
def test_record_names_its_schema(file: str) -> None:
    """The first line of the record names the schema of its kind, where an editor finds it."""
    path = CONTENT / file
    model, _ = model_for(path, CONTENT)
    first = path.read_text(encoding="utf-8").partition("\n")[0]

    assert model is not None
    named = first.removeprefix("# yaml-language-server: $schema=")
    assert COMMITTED[schema_name(model)] == (path.parent / named).resolve()


def _enums(node: Any) -> Iterator[list[str]]:  # noqa: ANN401  JSON has no type
    if isinstance(node, dict):
        if isinstance(node.get("enum"), list):
            yield node["enum"]
        for value in node.values():
            yield from _enums(value)
    elif isinstance(node, list):
        for value in node:
            yield from _enums(value)
