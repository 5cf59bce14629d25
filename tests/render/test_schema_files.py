"""JSON Schemas for editors, and skeletons."""

from __future__ import annotations

import json

import pytest

from generator.checks.check import Derived
from generator.model.base import Record
from generator.reading.kinds import MANY, ONE
from generator.render.schema import schema_name, schemas_of
from generator.render.skeleton import skeleton_of
from tests.places import ROOT

KINDS = tuple(MANY.values())


def test_every_kind_has_a_schema_of_its_own_name(real: Derived) -> None:
    """There is one schema for each kind of record, under a name of its own."""
    names = [name for name, _ in schemas_of(real.guide.vocabulary)]

    assert sorted({schema_name(model) for model in (*MANY.values(), *ONE.values())}) == sorted(
        names
    )


def test_schemas_list_open_terms(real: Derived) -> None:
    """An editor completes equipment, muscles and profiles from the vocabularies."""
    text = dict(schemas_of(real.guide.vocabulary))["exercise.schema.json"]
    equipment = json.loads(text)["properties"]["equipment"]

    assert list(real.guide.vocabulary.equipment) == equipment["items"]["items"]["enum"]


def test_schemas_name_no_ids(real: Derived) -> None:
    """No id of a record is listed: a new record is one new file and nothing else."""
    for _, text in schemas_of(real.guide.vocabulary):
        assert not {*real.guide.exercises} <= set(json.dumps(json.loads(text)).split('"'))


def test_schemas_hold_nothing_of_ours_alone(real: Derived) -> None:
    """Keys that only our code knows do not reach editors."""
    for _, text in schemas_of(real.guide.vocabulary):
        assert '"refers_to"' not in text
        assert '"vocabulary":' not in text


@pytest.mark.parametrize("model", KINDS)
def test_skeleton_names_every_field(model: type[Record]) -> None:
    """A skeleton holds each field: needed ones to fill in, others behind a `#`."""
    text = skeleton_of(model, "Some name", ROOT / "templates")
    lines = text.splitlines()

    for name, field in model.model_fields.items():
        written = f"{name}:" if field.is_required() else f"#{name}:"
        assert any(line.startswith(written) for line in lines), name
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
