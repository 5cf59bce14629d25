"""What pydantic refuses, in plain words: one finding a fault, at its place, with its remedy."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.findings import Finding
from generator.reading.records import read_record
from tests.builders import LEFT_OUT, exercise_data


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where an exercise goes."""
    (tmp_path / "content" / "exercises").mkdir(parents=True)
    return tmp_path / "content" / "exercises" / "plank.yml"


def _findings(path: Path, **changes: Any) -> tuple[Finding, ...]:  # noqa: ANN401  any value
    text = yaml.safe_dump(exercise_data(**changes), sort_keys=False)
    path.write_text(text, encoding="utf-8")
    return read_record(path, path.parent.parent)[1]


ONE_EACH: dict[str, tuple[str, str, dict[str, Any]]] = {
    "unknown field": ("RC002", 'unknown field "sumary"', {"sumary": "Up."}),
    "unknown field inside": ("RC002", 'unknown field "setups"', {"steps": {"setups": ["Up."]}}),
    "missing field": ("RC003", '"name" is missing: The name that most', {"name": LEFT_OUT}),
    "missing field inside": (
        "RC003", '"twisting" is missing: How much you turn your trunk',
        {"spine": {"provokes": {"twisting": LEFT_OUT}}},
    ),
    "unknown term": ("RC004", 'unknown term "squats"', {"pattern": "squats"}),
    "unknown term in a list": ("RC004", 'unknown term "fitness"', {"trains": ["fitness"]}),
    "unknown term of two sets": (
        "RC004", 'unknown term "pain"',
        {"cautions": [{"when": "pain", "reason": "So.", "according_to": ["x"], "instead": "x"}]},
    ),
    "number for a term": ("RC004", 'unknown term "3"', {"pattern": 3}),
    "text for a list": ("RC005", 'is the text "strength"; a list is meant', {"trains": "strength"}),
    "list for fields": ("RC005", "is a list; a set of named fields is meant", {"steps": ["Up."]}),
    "nothing for fields": ("RC005", "is empty; a set of named fields is meant", {"steps": None}),
    "number for a text": ("RC005", "is the number 3; a text is meant", {"name": 3}),
    "colon in a text": (
        "RC005", 'is cut in two at the colon after "Push"; a text is meant',
        {"steps": {"movement": [{"Push": "stand up."}]}},
    ),
    "truth for a text": ("RC005", "is true or false; a text is meant", {"name": True}),
    "text for a number": (
        "RC005", 'is the text "20"; a number is meant', {"load": {"lightest_kg": "20"}},
    ),
    "fraction for a count": (
        "RC005", "is the number 8.5; a whole number is meant", {"dose": {"low": 8.5, "high": 10}},
    ),
    "text for a flag": ("RC005", 'is the text "maybe"; true or false', {"easy_swap": "maybe"}),
    "too long": ("RC006", '"name": the text should have at most 32 letters', {"name": "x" * 33}),
    "text too long": (
        "RC006", '"reason": the text should have at most 300 letters, not 301',
        {"lumbar_load": {"reason": "x" * 301}},
    ),
    "too much": (
        "RC006", '"lightest_kg": the value should be less than or equal to 500',
        {"load": {"lightest_kg": 501}},
    ),
    "too few": ("RC006", '"trains": the list should have at least 1 item', {"trains": []}),
    "not an id": (
        "RC006", '"exercise": "Side Plank" is not written as terms and ids are',
        {"easier": [{"exercise": "Side Plank", "reason": "So."}]},
    ),
    "not a day": (
        "RC006", '"day": "last week" is not of the form that is meant',
        {"reviewed": [{"by": "ab", "day": "last week", "checked": "Steps."}]},
    ),
    "markup": ("RC007", '"name": HTML is not allowed', {"name": "<b>Plank</b>"}),
    "markup alone in a list": (
        "RC007", '"movement": HTML is not allowed', {"steps": {"movement": ["<b>Up</b>"]}},
    ),
    "contradiction": ("RC008", "low is above high", {"dose": {"low": 9, "high": 8}}),
}  # fmt: skip


@pytest.mark.parametrize("code,message,changes", ONE_EACH.values(), ids=ONE_EACH.keys())
def test_one_finding_a_fault(code: str, message: str, changes: dict[str, Any], path: Path) -> None:
    """A fault has one finding, in words without the program's own names."""
    findings = _findings(path, **changes)

    assert [code] == [each.code for each in findings]
    assert message in findings[0].message
    assert "tuple" not in str(findings[0]).lower()
    assert "input should" not in str(findings[0]).lower()


def test_unknown_field_has_a_suggestion(path: Path) -> None:
    """The nearest field of the same part is suggested for one that does not exist."""
    assert _findings(path, sumary="Up.")[0].fix.startswith('did you mean "summary"?')
    assert 'did you mean "setup"? Or one of these: (setup, movement, breathing, check)' == (
        _findings(path, steps={"setups": ["Up."]})[0].fix
    )


def test_unknown_term_lists_them_all(path: Path) -> None:
    """Where no known term is near, all of them are listed, with what they mean."""
    fix = _findings(path, spine={"bend_under_load": "none at all"})[0].fix

    assert fix.startswith("use one of these: (little: You stay upright, or ")
    assert "; some: You lean over with a weight" in fix
    assert "; near-end: You curl forward on purpose" in fix


@pytest.mark.parametrize(
    "changes,remedy",
    [
        ({"load": {"lightest_kg": "20kg"}}, "write it like this: lightest_kg: 20"),
        ({"load": {"smallest_step_kg": "2,5 kg"}}, "write it like this: smallest_step_kg: 2.5"),
        ({"dose": {"low": "8-10"}}, "write it like this: low: 8"),
        (
            {"steps": {"movement": [{"Push hard": "stand up."}]}},
            'write it like this: - "Push hard: stand up."',
        ),
        ({"name": {"Plank": None}}, 'write it like this: name: "Plank:"'),
        ({"trains": "strength"}, 'write it like this: trains: ["strength"]'),
        ({"equipment": ["barbell"]}, 'write it like this: - ["barbell"]'),
        ({"muscles": {"primary": ["Lower back"]}}, "digits and single hyphens: lower-back"),
    ],
)
def test_remedy_is_what_was_meant(changes: dict[str, Any], remedy: str, path: Path) -> None:
    """Where it is plain what somebody meant, the remedy is that, and no general example."""
    assert remedy in _findings(path, **changes)[0].fix


def test_id_field_is_told_where_ids_come_from(path: Path) -> None:
    """Whoever writes an id into a record reads that the file's name is the id."""
    assert "the name of the file is the id" in _findings(path, id="plank")[0].fix


def test_union_offers_the_terms_of_both_sets(path: Path) -> None:
    """Where a phase or a provocation may stand, a wrong word is shown the terms of both."""
    caution = {"when": "zzz", "reason": "So.", "according_to": ["x"], "instead": "x"}
    fix = _findings(path, cautions=[caution])[0].fix

    assert "flare-up" in fix
    assert "upright-load" in fix


def test_missing_field_shows_an_example(path: Path) -> None:
    """A missing field is explained and shown as it would be written."""
    assert "add `pattern: hinge` or the like." == _findings(path, pattern=LEFT_OUT)[0].fix


def test_all_faults_of_a_record_at_once(path: Path) -> None:
    """A record with many faults has a finding for each, in the order of its lines."""
    findings = _findings(
        path, name="x" * 33, pattern="squats", load={"lightest_kg": -1}, steps={"setup": LEFT_OUT}
    )

    assert ["RC006", "RC004", "RC006", "RC003"] == [each.code for each in findings]
    assert [1, 2, 11, 24] == [each.place.line for each in findings]


def test_faulty_items_do_not_make_a_list_short(path: Path) -> None:
    """A list whose items are at fault is not called too short as well."""
    findings = _findings(path, trains=["fitness", "fun"])

    assert ["RC004", "RC004"] == [each.code for each in findings]


@pytest.mark.parametrize("line", ["name: no", "name: !x Plank", "trains: &a [*a]"])
def test_what_could_not_be_read_has_one_finding(line: str, path: Path) -> None:
    """A value that YAML could not read has its finding there, and no second one for its shape."""
    data = exercise_data(**{line.partition(":")[0]: LEFT_OUT})
    path.write_text(f"{line}\n{yaml.safe_dump(data)}", encoding="utf-8")

    _, findings = read_record(path, path.parent.parent)

    assert [1] == [each.place.line for each in findings]


def test_reading_faults_and_shape_faults_together(path: Path) -> None:
    """A value that could not be read hides no other fault of the record."""
    data = exercise_data(name=LEFT_OUT, pattern="squats", steps={"setup": LEFT_OUT})
    path.write_text(f"name: no\n{yaml.safe_dump(data)}", encoding="utf-8")

    _, findings = read_record(path, path.parent.parent)

    assert ["RC003", "RC004", "YM006"] == sorted(each.code for each in findings)


def test_main_lift_stands_once(tmp_path: Path) -> None:
    """A lift listed twice is a finding: its two pages would want one address."""
    content = tmp_path / "content"
    (content / "rules").mkdir(parents=True)
    lift = {"exercise": "plank", "called": "plank", "today": ["Hold."], "see_somebody": "Numb."}
    path = content / "rules" / "main-lifts.yml"
    path.write_text(
        yaml.safe_dump({"lifts": [lift, {**lift, "today": ["Hold."]}]}), encoding="utf-8"
    )

    assert ["RC008"] == [found.code for found in read_record(path, content)[1]]
