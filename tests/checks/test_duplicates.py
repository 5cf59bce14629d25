"""Names that are nearly taken and neighbours that were copied: found, and nothing else is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path

import pytest
import yaml

from generator.checks import duplicates
from generator.checks.check import Derived
from generator.findings import Finding
from generator.model.exercise import Exercise
from generator.model.synonyms import Synonyms
from generator.model.terms import Terms
from generator.reading.records import Records, read_records
from tests.builders import a_ladder, an_exercise, records_of
from tests.places import ROOT

HERE = Path(__file__).parent
NEAR: Mapping[str, list[str]] = yaml.safe_load((HERE / "near_duplicates.yml").read_text("utf-8"))
DIFFERENT = (HERE / "different_lifts.txt").read_text("utf-8").splitlines()


@pytest.fixture(scope="module")
def content() -> Records:
    """Return the real records."""
    return read_records(ROOT / "content")


def _with(records: Records, *newcomers: Exercise) -> Records:
    return records_of(*records.by_key.values(), *newcomers)


def _near(records: Records, *newcomers: Exercise) -> list[tuple[str, str]]:
    """Return what is nearly what, by id."""
    found = duplicates.near_pairs(_with(records, *newcomers))
    return [(one.owner, other.owner) for one, other in found]


def test_no_names_of_the_guide_are_near(content: Records) -> None:
    """No two of the real exercises have names that are nearly the same."""
    assert [] == _near(content)


def test_there_are_many_near_names() -> None:
    """The list of names that people would send is long enough to be worth its name."""
    assert len(list(chain(*NEAR.values()))) >= 80


@pytest.mark.parametrize("id_", NEAR)
def test_near_duplicates_are_found(id_: str, content: Records) -> None:
    """Each name that people would send leads to the exercise that is there, and to no other."""
    expected = [(name, [frozenset((id_, "newcomer"))]) for name in NEAR[id_]]

    found = [
        (name, [*map(frozenset, _near(content, an_exercise("newcomer", aliases=[name])))])
        for name in NEAR[id_]
    ]
    assert expected == found


def test_different_lifts_are_not_near(content: Records) -> None:
    """Of two hundred lifts whose names are alike in a word or two, no two are taken for one."""
    shared = [each for each in content.by_key.values() if isinstance(each, Terms | Synonyms)]
    lifts = [an_exercise(f"lift-{at}", name=name) for at, name in enumerate(DIFFERENT)]

    assert len(DIFFERENT) >= 200
    pairs = duplicates.near_pairs(records_of(*shared, *lifts))
    assert [] == [(one.text, other.text) for one, other in pairs]


def _found(*records: Exercise, check: str = "EX009") -> list[Finding]:
    return [each for each in _all_found(records_of(*records)) if each.code == check]


def _all_found(records: Records) -> Iterator[Finding]:
    for check in (
        duplicates.name_taken, duplicates.name_nearly_taken, duplicates.copied_neighbour
    ):  # fmt: skip
        yield from check.run(records)


def test_equipment_that_is_needed_may_be_said() -> None:
    """A name that only adds the equipment which the other needs is near; other equipment is not."""
    thrust = an_exercise("hip-thrust", equipment=[["barbell"]])

    assert ["EX009"] == [each.code for each in _found(thrust, an_exercise("barbell-hip-thrust"))]
    assert [] == _found(thrust, an_exercise("dumbbell-hip-thrust", equipment=[["dumbbell"]]))


def test_equipment_that_may_be_chosen_makes_another_lift() -> None:
    """Where one of two will do, the name with one of them may be a lift of its own."""
    either = an_exercise("floor-press", equipment=[["barbell", "dumbbell"]])

    assert [] == _found(either, an_exercise("dumbbell-floor-press"))


def test_finding_stands_at_the_newcomer() -> None:
    """The record to which fewer others lead is the newcomer, whatever its place in the alphabet."""
    squat, newcomer = an_exercise("goblet-squat"), an_exercise("a-squat", name="Squats, goblet")
    others = [an_exercise("leg-press"), a_ladder("leg-press", "goblet-squat")]
    found = list(_all_found(records_of(squat, newcomer, *others)))

    assert [("EX009", "exercises/a-squat")] == [(each.code, each.record) for each in found]
    assert "content/exercises/goblet-squat.yml" in found[0].fix
    assert "content/exceptions.yml" in found[0].fix


def test_alias_is_found_at_its_line() -> None:
    """Where an alias is near, the remedy is to take the alias out, not the record."""
    found = _found(an_exercise("goblet-squat"), an_exercise("lift", aliases=["x", "squat, goblet"]))

    assert ['"squat, goblet" is nearly "Goblet squat", a name of exercises/goblet-squat'] == [
        each.message for each in found
    ]
    assert found[0].fix.startswith("take the alias out")


def test_name_that_is_taken_is_not_near_as_well() -> None:
    """Where two records share a name outright, that is said, and not that others are near."""
    one = an_exercise("squat", aliases=["Air squat", "free squats"])
    other = an_exercise("air-squat", aliases=["free-squat"])

    assert ["EX001"] == [each.code for each in _all_found(records_of(one, other))]


LINES = [
    f"{kind} the {thing} slowly and evenly with both of your hands."
    for kind in ("Lift", "Lower", "Turn")
    for thing in ("bar", "bell", "ball", "plate")
]


def _saying(id_: str, *lines: str) -> Exercise:
    steps = {"setup": lines[:1], "movement": lines[1:]}
    return an_exercise(id_, steps=steps, lumbar_load={"reason": f"{id_}: what makes its load."})


@pytest.mark.parametrize(
    "copied, own, is_found",
    [(3, 0, False), (4, 0, True), (5, 3, True), (5, 4, False), (12, 5, True)],
)
def test_more_than_half_is_a_copy(copied: int, own: int, *, is_found: bool) -> None:
    """More than three lines and more than half of all are a copy; the reason is one's own here."""
    words = [f"{at} of what only this one has to say." for at in range(own)]
    newcomer = _saying("newcomer", *LINES[:copied], *words)
    found = _found(_saying("ape", *LINES), newcomer, check="EX010")

    assert is_found == any(each.record == "exercises/newcomer" for each in found)


def test_copy_with_words_changed_further_on() -> None:
    """A line that begins as the neighbour's does is the neighbour's, whatever its end."""
    changed = [line.replace("both of your hands", "one hand") for line in LINES]
    found = _found(_saying("ape", *LINES), _saying("bee", *changed), check="EX010")

    assert [("exercises/bee", "12 of 13 lines stand in exercises/ape as well")] == [
        (each.record, each.message) for each in found
    ]


def test_lines_from_many_neighbours_are_no_copy() -> None:
    """A line or two from each of several neighbours is how people coach."""
    own = [f"{at} of what only this one has to say." for at in range(9)]
    neighbours = [
        _saying(f"ape-{at}", *LINES[at : at + 3], *[f"{at}.{line}" for line in own])
        for at in range(0, len(LINES), 3)
    ]

    assert [] == _found(*neighbours, _saying("bee", *LINES), check="EX010")


def test_copied_file_is_found(content: Records, real: Derived) -> None:
    """A neighbour's file under a new name: every name that is taken, and the words, are found."""
    squat = real.guide.exercises["goblet-squat"]
    fields = {name: getattr(squat, name) for name in Exercise.model_fields}
    copy = an_exercise("landmine-squat").model_copy(update=fields | {"name": "Landmine squat"})
    found = list(_all_found(_with(content, copy)))

    assert {"exercises/landmine-squat"} == {each.record for each in found}
    assert len(squat.aliases) == [each.code for each in found].count("EX001")
    assert 1 == [each.code for each in found].count("EX010")
