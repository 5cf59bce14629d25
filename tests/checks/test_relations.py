"""Relations between exercises: one fault, one finding, where it is written."""

from __future__ import annotations

from itertools import pairwise

from generator.checks import relations
from generator.checks.catalogue import ON_RECORDS
from generator.findings import Finding
from generator.model.exercise import Exercise
from tests.builders import an_exercise, records_of


def _to(*ids: str) -> list[dict[str, str]]:
    return [{"exercise": id_, "reason": "So it is."} for id_ in ids]


def _found(*exercises: Exercise) -> list[Finding]:
    records = records_of(*exercises)
    found = [each for check in ON_RECORDS for each in check.run(records)]
    return [each for each in found if each.code.startswith("XR")]


def test_relation_to_itself_is_one_fault() -> None:
    """An exercise that calls itself easier is told so once, and not called a circle as well."""
    assert ["XR004"] == [each.code for each in _found(an_exercise("ape", easier=_to("ape")))]


def test_relation_on_both_sides() -> None:
    """A relation that stands in both records is found in the second."""
    found = _found(an_exercise("ape", easier=_to("bee")), an_exercise("bee", harder=_to("ape")))

    assert [("XR004", "exercises/bee")] == [(each.code, each.record) for each in found]


def test_circle_is_found_once_with_its_way() -> None:
    """A circle of three has one finding, which names all three, in a record that writes a part."""
    found = _found(
        an_exercise("ape"),
        an_exercise("bee", harder=_to("ape"), easier=_to("cat")),
        an_exercise("cat", easier=_to("ape")),
    )

    assert [("XR003", "exercises/bee")] == [(each.code, each.record) for each in found]
    assert found[0].message.endswith("ape -> bee -> cat -> ape")


def test_two_circles_are_two_faults() -> None:
    """Circles that have nothing in common have a finding each."""
    found = _found(
        an_exercise("ape", easier=_to("bee")),
        an_exercise("bee", easier=_to("ape")),
        an_exercise("cat", easier=_to("dog")),
        an_exercise("dog", easier=_to("cat")),
    )

    assert ["XR003", "XR003"] == [each.code for each in found]


def test_two_ways_down_are_no_circle() -> None:
    """Two ways from one exercise down to another are fine."""
    assert [] == _found(
        an_exercise("ape", easier=_to("bee", "cat")),
        an_exercise("bee", easier=_to("dog")),
        an_exercise("cat", easier=_to("dog")),
        an_exercise("dog"),
    )


def test_long_chain() -> None:
    """A chain of three hundred relations is walked without an error."""
    chain = [an_exercise(f"x{n}", easier=_to(f"x{n + 1}")) for n in range(300)]

    assert [] == list(relations.circle.run(records_of(*chain, an_exercise("x300"))))


def test_long_circle() -> None:
    """A circle of three thousand is found once, and its finding stays short."""
    names = [f"x{n}" for n in range(3000)]
    ring = [an_exercise(one, easier=_to(other)) for one, other in pairwise([*names, names[0]])]

    found = list(relations.circle.run(records_of(*ring)))

    assert 1 == len(found)
    assert len(str(found[0])) < 2000


def test_circles_that_share_an_exercise() -> None:
    """Each circle is told, though they meet."""
    found = _found(
        an_exercise("ape", easier=_to("bee")),
        an_exercise("bee", easier=_to("ape", "cat")),
        an_exercise("cat", easier=_to("bee")),
    )

    assert ["XR003", "XR003"] == [each.code for each in found]


def test_many_relations_to_nothing() -> None:
    """Where hundreds of relations lead nowhere, each is told, and the nearest id to the first."""
    wrong = an_exercise("ape", easier=_to(*(f"beee{n}" for n in range(300))))

    found = list(relations.relation_to_nothing.run(records_of(wrong, an_exercise("bee"))))
    found = [each for each in found if "beee" in each.message]

    assert 300 == len(found)
    assert "did you mean" in found[0].fix
    assert "did you mean" not in found[299].fix


def test_broken_record_is_no_second_fault() -> None:
    """A relation to a record that is there but broken is not called a relation to nothing."""
    records = records_of(an_exercise("ape", easier=_to("bee")))
    broken = type(records)(records.by_key, not_sound=frozenset({"exercises/bee"}))

    assert ["XR001"] == [each.code for each in relations.relation_to_nothing.run(records)]
    assert [] == list(relations.relation_to_nothing.run(broken))
