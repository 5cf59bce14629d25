"""The guide as data: whole, sorted, the same twice, and true to what the program works out."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest

from generator.checks.catalogue import check_records
from generator.checks.check import Derived
from generator.derive.load import load_of_set
from generator.reading.records import read_records
from generator.render.api import ROOT as API
from generator.render.api import api_files
from tests.places import ROOT


@pytest.fixture(scope="module")
def derived() -> Derived:
    """Return the real guide."""
    checked = check_records(read_records(ROOT / "content"))
    assert checked.derived is not None
    return checked.derived


@pytest.fixture(scope="module")
def files(derived: Derived) -> dict[str, bytes]:
    """Return every file of the data interface by its address."""
    return dict(api_files(derived))


def answer(files: dict[str, bytes], name: str) -> dict[str, Any]:
    """Return one JSON file."""
    found: dict[str, Any] = json.loads(files[f"{API}/{name}.json"])
    return found


@pytest.mark.parametrize(
    "name", ["exercises", "swaps", "ladders", "plans", "sources", "comparisons"]
)
def test_answer_says_what_it_is(name: str, files: dict[str, bytes]) -> None:
    """A file names itself, its licence and versions, and how many records follow."""
    found = answer(files, name)

    assert found["name"] == name
    assert found["licence"] == "CC-BY-4.0"
    assert found["total"] == len(found["records"]) > 0
    assert {"schema_version", "guide_version", "attribution"} <= set(found)


@pytest.mark.parametrize("name", ["exercises", "ladders", "plans", "sources", "comparisons"])
def test_records_are_sorted_by_id(name: str, files: dict[str, bytes]) -> None:
    """Records stand in the order of their ids, each once."""
    ids = [record["id"] for record in answer(files, name)["records"]]

    assert ids == sorted(set(ids))


def test_index_names_every_json_file(files: dict[str, bytes]) -> None:
    """The index lists the JSON files that are there, with the numbers of their records."""
    listed = answer(files, "index")["files"]
    there = {
        address.removeprefix(f"{API}/").removesuffix(".json")
        for address in files
        if address.endswith(".json") and "/schemas/" not in address
    }

    assert set(listed) == there - {"index"}
    assert listed["exercises"]["records"] == answer(files, "exercises")["total"]


def test_same_guide_gives_same_bytes(derived: Derived, files: dict[str, bytes]) -> None:
    """Two runs over one guide give the same files, byte for byte."""
    assert dict(api_files(derived)) == files


def test_lines_give_the_load_of_any_set(derived: Derived, files: dict[str, bytes]) -> None:
    """The highest of the lines at a weight is the index that the guide itself uses there."""
    guide = derived.guide
    for record in answer(files, "exercises")["records"]:
        lines = record["derived"]["load_for_any_weight"]["lines"]
        usual = record["derived"]["load_of_a_usual_set"]
        index = max(base + per_kg * (usual["kg"] or 0.0) for base, per_kg in lines)
        load = load_of_set(guide.exercises[record["id"]], guide.rules.reference_lifter)

        assert index == pytest.approx(usual["index"], abs=0.11)
        assert usual["index"] == pytest.approx(load.index, abs=0.051)


def test_tables_have_a_row_for_each(derived: Derived, files: dict[str, bytes]) -> None:
    """The spreadsheets hold every exercise and every swap, under named columns."""
    exercises = list(csv.DictReader(io.StringIO(files[f"{API}/exercises.csv"].decode())))
    swaps = list(csv.DictReader(io.StringIO(files[f"{API}/swaps.csv"].decode())))

    assert [row["id"] for row in exercises] == list(derived.guide.exercises)
    assert len(swaps) == sum(len(table.rows) for table in derived.swaps.tables.values())
    assert None not in exercises[0]
