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
from tests.builders import a_guide, a_lift, an_exercise, derived_from, moved_ids
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
        if address.endswith(".json")
    }

    assert set(listed) == {name for name in there if "/" not in name} - {"index"}
    assert {name for name, each in listed.items() if each["each"]} == {
        name.partition("/")[0] for name in there if "/" in name
    } - {"schemas"}
    assert listed["exercises"]["records"] == answer(files, "exercises")["total"]


@pytest.mark.parametrize("name", ["exercises", "ladders", "plans", "sources", "comparisons"])
def test_each_record_has_a_file(name: str, files: dict[str, bytes]) -> None:
    """A record alone is what it is among the others."""
    for record in answer(files, name)["records"]:
        alone = answer(files, f"{name}/{record['id']}")

        assert record == alone["record"]
        assert name == alone["name"]


def test_tables_of_an_exercise_have_a_file(files: dict[str, bytes]) -> None:
    """The four tables of one exercise are those among all tables, in the same order."""
    of_plank = [each for each in answer(files, "swaps")["records"] if each["exercise"] == "plank"]

    assert 4 == len(of_plank)
    assert of_plank == answer(files, "swaps/plank")["records"]


def _keys_in_order(answer: object) -> bool:
    if isinstance(answer, dict):
        return [*answer] == sorted(answer) and all(map(_keys_in_order, answer.values()))
    return all(map(_keys_in_order, answer)) if isinstance(answer, list) else True


def test_keys_are_sorted(files: dict[str, bytes]) -> None:
    """The keys of every object stand in the order of the alphabet, however the model has them."""
    unsorted = [
        address
        for address, content in files.items()
        if address.endswith(".json") and "/schemas/" not in address
        if not _keys_in_order(json.loads(content))
    ]

    assert [] == unsorted


def _tiny_files(**went: str | tuple[str, ...]) -> dict[str, bytes]:
    exercises = [a_lift("some-lift"), an_exercise("other")]
    return dict(api_files(derived_from(a_guide(exercises, moved=moved_ids(**went).all))))


def test_old_ids_say_where_they_went() -> None:
    """An old id keeps the files of its record and its tables; both say where it went."""
    files = _tiny_files(old="other")
    went = {
        "id": "old", "kind": "exercises", "since": "2026-11-21", "reason": "So it is.",
        "to": [{"id": "other", "when": None}],
    }  # fmt: skip

    assert [went] == answer(files, "moved")["records"]
    assert went == answer(files, "exercises/old")["moved"] == answer(files, "swaps/old")["moved"]
    assert "record" not in answer(files, "exercises/old")


def test_split_ids_say_when_to_choose_which() -> None:
    """An id that was split names its choices in their order, with when to take each."""
    went = answer(_tiny_files(both=("other", "some-lift")), "exercises/both")["moved"]["to"]

    assert [("other", "You mean other."), ("some-lift", "You mean some-lift.")] == [
        (to["id"], to["when"]) for to in went
    ]


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
