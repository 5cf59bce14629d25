"""A made-up library of any size: valid exercises that nobody wrote, always the same ones.

The exercises of the guide are taken as patterns. Each copy gets a name, words and neighbours of its
own, and each round of copies does other jobs, so that tables, links and search entries grow as they
would with real records: no role holds more than a good tenth of a large library.
"""

from __future__ import annotations

from itertools import cycle, islice
from pathlib import Path
from typing import Any

import yaml

from tests.places import ROOT, TINY, project

Data = dict[str, Any]


def library(into: Path, number: int) -> Path:
    """Make a project with so many exercises: those of the guide, and copies of them.

    Args:
        into: the folder of the project; it must not be there yet.
        number: how many exercises; fewer than the guide has start from the small guide.

    Returns:
        The folder of the project.
    """
    whole = ROOT / "content"
    is_small = number < len(list((whole / "exercises").glob("*.yml")))
    project(into, TINY if is_small else whole)
    exercises = into / "content" / "exercises"
    terms = into / "content" / "vocabulary"
    roles = _read(terms / "roles.yml")["terms"]
    profiles = _read(terms / "profiles.yml")["terms"]
    written = {path.stem: _read(path) for path in sorted(exercises.glob("*.yml"))}
    jobs = [role for role in roles if _is_for_all(role, profiles, written)]
    for at, id_ in enumerate(islice(cycle(written), max(0, number - len(written)))):
        turn = at // len(written) + 1
        copied = _copy(written, id_, turn, roles, jobs)
        target = exercises / f"{id_}-{turn:03}.yml"
        target.write_text(yaml.safe_dump(copied, sort_keys=False, allow_unicode=True), "utf-8")
    return into


def _read(path: Path) -> Data:
    data: Data = yaml.safe_load(path.read_text(encoding="utf-8"))
    return data


def _is_for_all(role: Data, profiles: list[Data], written: dict[str, Data]) -> bool:
    """Say whether there is something for a role with any equipment.

    Copies take on no other: a plan need not train what cannot be done with the equipment at hand.
    """
    fitting = [each for each in written.values() if each["pattern"] in role["patterns"]]
    return all(
        any(
            all(any(tag in profile["has"] for tag in any_of) for any_of in each["equipment"])
            for each in fitting
        )
        for profile in profiles
    )


def _copy(
    written: dict[str, Data], id_: str, turn: int, roles: list[Data], jobs: list[Data]
) -> Data:
    """Return a variant: another name, another job, relations to its like of the same turn."""
    data, variant = written[id_], f"no {turn}"
    before = [other for other in written if other < id_]
    relations = {
        field: [
            {**relation, "exercise": f"{relation['exercise']}-{turn:03}"}
            for relation in data.get(field, [])
            if relation["exercise"] in before
        ]
        for field in ("easier", "harder")
    }
    return {
        **{
            name: _reworded(value, variant) if name in WORDED else value
            for name, value in data.items()
            if name not in ("same_as", *relations)
        },
        "name": f"{data['name'][:24]} {variant}",
        "aliases": [f"{alias} {variant}" for alias in data.get("aliases", [])],
        "pattern": _other_pattern(data["pattern"], turn, roles, jobs),
        **{field: _reworded(found, variant) for field, found in relations.items() if found},
    }


WORDED = ("summary", "lumbar_load", "steps", "mistakes", "lighten", "cautions")
"""Fields with sentences: real exercises seldom share one, and a check finds copies that do."""


def _reworded(value: Any, variant: str) -> Any:  # noqa: ANN401  whatever YAML holds
    """Return a value with sentences of its own, as long as they were."""
    if isinstance(value, dict):
        return {name: _reworded(each, variant) for name, each in value.items()}
    if isinstance(value, list):
        return [_reworded(each, variant) for each in value]
    is_sentence = isinstance(value, str) and value.endswith(".")
    return f"{variant.capitalize()}, {value[len(variant) + 2 :]}" if is_sentence else value


def _other_pattern(pattern: str, turn: int, roles: list[Data], jobs: list[Data]) -> str:
    """Return the movement of another role, the same for all that shared one before."""
    own = next(at for at, role in enumerate(roles) if pattern in role["patterns"])
    first: str = jobs[(own + turn) % len(jobs)]["patterns"][0]
    return first
