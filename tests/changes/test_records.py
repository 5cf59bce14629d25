"""Which records and pages came, went and changed."""

from __future__ import annotations

from generator.changes.findings import finding_changes
from generator.changes.records import prose_changes, record_changes
from generator.changes.sides import BeforeAfter
from generator.findings import Finding, Place
from tests.builders import a_source, an_exercise, moved_ids
from tests.changes.states import a_side


def test_came_went_and_changed() -> None:
    """Records are told apart by kind and id, and sorted."""
    before = a_side(an_exercise("a"), an_exercise("b"), a_source("c"))
    after = a_side(an_exercise("b", pattern="squat"), a_source("c"), an_exercise("d"))
    found = record_changes(BeforeAfter(before, after))

    assert ["exercises/d"] == [each.key for each in found.added]
    assert ["exercises/a"] == [each.key for each in found.removed]
    assert [("b", ("pattern",))] == [
        (each.record.id, tuple(field.path for field in each.fields)) for each in found.changed
    ]
    assert {"b", "d"} == found.suspects


def test_nothing_changed() -> None:
    """Equal records are no change."""
    assert not record_changes(BeforeAfter(a_side(an_exercise()), a_side(an_exercise())))


def test_lost_address() -> None:
    """A record that is taken away is lost, unless its id is said to have moved."""
    before = a_side(an_exercise("a"), an_exercise("b"))
    forwarded = a_side(an_exercise("b"), moved_ids(a="b"))

    lost = record_changes(BeforeAfter(before, a_side(an_exercise("b"))))
    kept = record_changes(BeforeAfter(before, forwarded))
    assert ["exercises/a"] == [each.key for each in lost.lost]
    assert ((), {"exercises/a": ("b",)}) == (kept.lost, kept.forwarded)


def test_file_that_cannot_be_read() -> None:
    """A file that holds no sound record is neither taken away nor new: it could not be read."""
    before, broken = a_side(an_exercise("a")), a_side(not_sound=frozenset({"exercises/a"}))

    now, then = (
        record_changes(sides)
        for sides in (BeforeAfter(before, broken), BeforeAfter(broken, before))
    )
    assert ((), (), (), ()) == (now.added, now.removed, then.added, then.removed)
    assert (("exercises/a",), ()) == (now.unread, now.unread_before)
    assert ((), ("exercises/a",)) == (then.unread, then.unread_before)


def test_pages() -> None:
    """Hand-written pages are told apart by their paths."""
    before = a_side(prose={"a.md": "A", "b.md": "B", "c.md": "C"})
    after = a_side(prose={"b.md": "B!", "c.md": "C", "d.md": "D"})
    found = prose_changes(BeforeAfter(before, after))

    assert (("d.md",), ("a.md",), ("b.md",)) == (found.added, found.removed, found.changed)


def finding(line: int, message: str = "is wrong") -> Finding:
    """Return a finding on a line of one file."""
    return Finding(Place("content/exercises/a.yml", line), "EX001", message, "mend it.")


def test_finding_on_another_line_is_the_same() -> None:
    """A fault that only moved to another line neither came nor went."""
    before = a_side(findings=(finding(3), finding(9, "is odd")))
    after = a_side(findings=(finding(4), finding(5, "is new")))
    found = finding_changes(BeforeAfter(before, after))

    assert (finding(5, "is new"),) == found.came
    assert (finding(9, "is odd"),) == found.went
    assert (2, 2) == (len(found.here), found.before)
