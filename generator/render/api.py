"""The guide as data: JSON and CSV under `/api/v1/`, sorted, with licence and version.

One file a kind with all of its records, and one file a record. An id that moved or split keeps its
files: they say where it went.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from generator import SCHEMA_VERSION, __version__
from generator.render.answers import (
    exercise_answer,
    moved_answer,
    plan_answer,
    table_answer,
    written,
)
from generator.render.plan_table import plan_csv
from generator.render.schema import schemas_of
from generator.render.tables import exercises_csv, swaps_csv
from generator.views.page import DATA_ROOT
from generator.views.plan_files import table_address

if TYPE_CHECKING:
    from generator.checks.check import Derived
    from generator.model.guide import Guide

ROOT = DATA_ROOT

LICENCE = "CC-BY-4.0"

Answer = Mapping[str, Any]
"""What becomes one JSON object."""


def api_files(derived: Derived) -> Iterator[tuple[str, bytes]]:
    """Yield the address and bytes of every file of the data interface."""
    guide = derived.guide
    answers = _answers(derived)
    for name, records in answers.items():
        yield f"{ROOT}/{name}.json", _json(_list(name, records))
    moved = [moved_answer(old) for old in sorted(guide.moved, key=lambda old: (old.kind, old.id))]
    yield f"{ROOT}/moved.json", _json(_list("moved", moved))
    yield from _files_of_records(answers)
    yield from _files_of_old_ids(guide, answers)
    for name, text in schemas_of(guide.vocabulary):
        yield f"{ROOT}/schemas/{name}", text.encode()
    yield f"{ROOT}/exercises.csv", exercises_csv(derived)
    yield f"{ROOT}/swaps.csv", swaps_csv(derived)
    for plan in guide.plans.values():
        for profile in plan.profiles:
            yield table_address(plan, profile), plan_csv(guide, plan, profile)
    yield f"{ROOT}/index.json", _json(_index(answers, len(moved)))


def _answers(derived: Derived) -> dict[str, list[Answer]]:
    """Return every answer by the name of its file; all but the swaps have an `id`."""
    guide = derived.guide
    return {
        "exercises": [exercise_answer(derived, each) for each in guide.exercises.values()],
        "swaps": [table_answer(table) for table in derived.swaps.tables.values()],
        "ladders": [written(each) for each in guide.ladders.values()],
        "plans": [plan_answer(each) for each in guide.plans.values()],
        "sources": [written(each) for each in guide.sources.values()],
        "comparisons": [written(each) for each in guide.comparisons.values()],
    }


def _files_of_records(answers: Mapping[str, list[Answer]]) -> Iterator[tuple[str, bytes]]:
    """Yield one file for each record, and one for the swap tables of each exercise."""
    tables: dict[str, list[Answer]] = {}
    for table in answers["swaps"]:
        tables.setdefault(table["exercise"], []).append(table)
    for id_, of_one in tables.items():
        yield f"{ROOT}/swaps/{id_}.json", _json(_list("swaps", of_one))
    for name, records in answers.items():
        if name != "swaps":
            for record in records:
                answer = {**_head(name), "record": record}
                yield f"{ROOT}/{name}/{record['id']}.json", _json(answer)


def _files_of_old_ids(
    guide: Guide, answers: Mapping[str, list[Answer]]
) -> Iterator[tuple[str, bytes]]:
    """Yield a file for each old id that had one, where whoever kept the address finds its way."""
    for old in guide.moved:
        names = ("exercises", "swaps") if old.kind == "exercises" else (old.kind.value,)
        for name in names:
            if name in answers:
                answer = {**_head(name), "moved": moved_answer(old)}
                yield f"{ROOT}/{name}/{old.id}.json", _json(answer)


def _index(answers: Mapping[str, list[Answer]], moved: int) -> Answer:
    files: dict[str, Answer] = {
        name: {
            "address": f"{ROOT}/{name}.json", "each": f"{ROOT}/{name}/{{id}}.json",
            "records": len(records),
        }
        for name, records in answers.items()
    }  # fmt: skip
    files["moved"] = {"address": f"{ROOT}/moved.json", "each": None, "records": moved}
    return {**_head("index"), "total": len(files), "files": files}


def _list(name: str, records: Sequence[Answer]) -> Answer:
    return {**_head(name), "total": len(records), "records": records}


def _head(name: str) -> Answer:
    return {
        "name": name, "schema_version": SCHEMA_VERSION, "guide_version": __version__,
        "licence": LICENCE, "attribution": "Return to Load contributors",
    }  # fmt: skip


def _json(answer: Answer) -> bytes:
    """Write an answer, its keys sorted: to reorder the fields of the model changes no byte."""
    text = json.dumps(answer, ensure_ascii=False, indent=1, sort_keys=True)
    return f"{text}\n".encode()
