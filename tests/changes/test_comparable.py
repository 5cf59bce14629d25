"""Two states made comparable: renamed, shared, and lent what the earlier lacks."""

from __future__ import annotations

from pathlib import Path

from generator.changes.comparable import borrowed, sharing, with_borrowed
from generator.changes.renames import renamed, renames_between
from generator.findings import Finding, Place
from generator.model.exceptions import Exceptions
from generator.model.exercise import Exercise
from generator.model.plan import Plan
from generator.reading.records import Records
from tests.builders import (
    a_plan,
    a_slot,
    an_exercise,
    moved_ids,
    phases,
    record,
    records_of,
)
from tests.changes.states import Edit, changes_by, replaced

RENAMED = {"exercises/old": "exercises/new"}


def finding(line: int) -> Finding:
    """Return a finding on a line of one file."""
    return Finding(Place("content/exercises/a.yml", line), "EX001", "is wrong", "mend it.")


def test_equal_records_are_shared() -> None:
    """Records that did not change are one and the same on both sides; others are left alone."""
    before = records_of(an_exercise("a"), an_exercise("b"))
    after = records_of(an_exercise("a"), an_exercise("b", pattern="squat"))
    shared: Records = sharing(before, after)

    assert shared.by_key["exercises/a"] is after.by_key["exercises/a"]
    assert shared.by_key["exercises/b"] is before.by_key["exercises/b"]


def test_shared_record_that_the_base_lacks() -> None:
    """A base from before a shared record is read with today's, and that is no fault of it."""
    missing = Finding(Place("content/rules/phases.yml"), "RC009", "is missing", "restore the file.")
    other = finding(3)
    before = Records({}, (missing, other))
    after = records_of(phases(), an_exercise("a"))
    lent = with_borrowed(before, after)

    assert ("rules/phases",) == borrowed(before, after)
    assert {"rules/phases": after.by_key["rules/phases"]} == lent.by_key
    assert (other,) == lent.findings
    assert () == borrowed(after, after)


def test_shared_record_that_cannot_be_read_is_not_borrowed() -> None:
    """A shared record that the base has, but that is broken there, stays broken."""
    before = Records({}, (), frozenset({"rules/phases"}))

    assert () == borrowed(before, records_of(phases()))


def test_id_that_moved_is_a_rename() -> None:
    """A record whose id is said to have moved to one that was not there before was renamed."""
    before = records_of(an_exercise("old"))
    after = records_of(an_exercise("new"), moved_ids(old="new"))

    assert RENAMED == renames_between(before, after)


def test_id_that_moved_to_a_neighbour_is_no_rename() -> None:
    """A record that is given up for one that was there already has gone: it was not renamed."""
    before = records_of(an_exercise("old"), an_exercise("new"))

    assert {} == renames_between(before, records_of(an_exercise("new"), moved_ids(old="new")))


def test_id_that_was_split_is_no_rename() -> None:
    """A record that became two is not the one or the other."""
    after = records_of(an_exercise("a"), an_exercise("b"), moved_ids(old=("a", "b")))

    assert {} == renames_between(records_of(an_exercise("old")), after)


def test_renamed_wherever_it_is_named() -> None:
    """The later id stands in the place of the earlier one in relations, plans and exceptions."""
    relation = {"exercise": "old", "reason": "You lean over less."}
    day = {"name": "Day A", "minutes": 60, "slots": [a_slot(exercise="old")]}
    exception = {"code": "PL009", "record": "exercises/old", "reason": "It is short."}
    before = records_of(
        an_exercise("old", name="Old"),
        an_exercise("other", easier=[relation]),
        a_plan(goals=["old"], sessions=[day]),
        record(Exceptions, "exceptions", {"exceptions": [exception]}),
    )
    after = renamed(before, RENAMED)
    exceptions = after.one(Exceptions)

    assert ["new", "other"] == list(after.all(Exercise))
    assert "Old" == after.all(Exercise)["new"].name
    assert "new" == after.all(Exercise)["other"].easier[0].exercise
    (plan,) = after.all(Plan).values()
    assert (("new",), {"full-gym": "new"}) == (plan.goals, plan.sessions[0].slots[0].exercises)
    assert exceptions is not None
    assert "exercises/new" == exceptions.exceptions[0].record


def test_same_word_of_another_kind_stays() -> None:
    """A word that is no id of the kind that was renamed stays as it is."""
    exercise = an_exercise(
        "other",
        aliases=["old"],
        figure={"frames": [{"name": "old"}], "angles": {"basis": "Made up."}},
    )
    before = records_of(exercise)

    assert before.by_key["exercises/other"] is renamed(before, RENAMED).by_key["exercises/other"]


def moved_everywhere(old: str, new: str) -> Edit:
    """Return the edit that renames an exercise as it should be: everywhere, and in moved.yml."""

    def edit(content: Path) -> None:
        (content / "exercises" / f"{old}.yml").rename(content / "exercises" / f"{new}.yml")
        for path in content.rglob("*.yml"):
            text = path.read_text(encoding="utf-8")
            path.write_text(text.replace(old, new), encoding="utf-8")
        entry = (
            f"moved:\n  - kind: exercises\n    id: {old}\n    since: 2026-11-21\n"
            f"    reason: It got a plainer name.\n    to: {new}\n"
        )
        replaced("moved.yml", "moved:\n", entry)(content)

    return edit


def test_rename_changes_nothing_that_is_worked_out(tmp_path: Path) -> None:
    """An exercise renamed as it should be is one line: no table, load or plan is another."""
    changes = changes_by(tmp_path, moved_everywhere("goblet-squat", "squat-with-a-bell"))

    assert ["exercises/goblet-squat"] == [old for old, _ in changes.records.renamed]
    assert ((), ()) == (changes.records.added, changes.records.removed)
    assert ["moved"] == [each.record.id for each in changes.records.changed]
    assert changes.effects is not None
    assert not changes.effects.tables.changed
    assert not changes.effects.plans
    assert not changes.effects.is_of_small_things
