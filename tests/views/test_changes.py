"""How a report of changes is worded."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.changes.between import changes_between
from generator.changes.fields import FieldChange, Kind
from generator.changes.sides import BeforeAfter
from generator.views.changes.lines import ChangesView, Line
from generator.views.changes.names import Names, number_of, phases_in_words
from generator.views.changes.records import field_in_words
from generator.views.changes.view import changes_view
from generator.vocabulary import Phase
from tests.builders import a_comparison, a_source, an_exercise
from tests.changes.states import Edit, a_side, added, changes_by, replaced, taken_away

FLARE_UP, SETTLING, REBUILDING, FULL = Phase


@pytest.mark.parametrize(
    "phases, words",
    [
        (Phase, "in every phase"),
        ((SETTLING, REBUILDING, FULL), "in every phase but a flare-up"),
        ((FLARE_UP,), "in a flare-up"),
        ((FLARE_UP, FULL), "in a flare-up and in full training"),
    ],
)
def test_phases_in_words(phases: tuple[Phase, ...], words: str) -> None:
    """Phases are said as people say them, all of them in one word."""
    assert words == phases_in_words(phases)


@pytest.mark.parametrize(
    "count, what, words",
    [
        (1, "swap table", "1 swap table"),
        (7, "swap table", "7 swap tables"),
        (2, "study", "2 studies"),
    ],
)
def test_numbers(count: int, what: str, words: str) -> None:
    """One is one, and more are many."""
    assert words == number_of(count, what)


@pytest.mark.parametrize(
    "field, words",
    [
        (FieldChange("a.b", Kind.VALUE, ("low",), ("high",)), "a.b low → high"),
        (FieldChange("a", Kind.VALUE, (), ("high",)), "a (now high)"),
        (FieldChange("a", Kind.VALUE, ("low",), ()), "a (no longer low)"),
        (FieldChange("a", Kind.ITEMS, ("x", "y"), ("z",)), "a (without x and y; with z)"),
        (FieldChange("a", Kind.ORDER), "a (another order)"),
        (FieldChange("a", Kind.WORDS), "a (words)"),
        (FieldChange("a", Kind.ADDED), "a (new)"),
        (FieldChange("a", Kind.REMOVED), "a (taken away)"),
    ],
)
def test_fields(field: FieldChange, words: str) -> None:
    """What happened to a field is said in a few words."""
    assert words == field_in_words(field)


def names(most: int | None) -> Names:
    """Return the names of a state with two exercises and a source."""
    side = a_side(an_exercise("a-lift"), an_exercise("b"), a_source())
    return Names.of(BeforeAfter(a_side(an_exercise("gone", name="Long gone")), side), most)


def test_names_are_those_that_readers_see() -> None:
    """Records are called by their names, on whichever side they are; an unknown one by its id."""
    found = names(12)

    assert "A lift, Long gone and nobody" == found.some_exercises(["a-lift", "gone", "nobody"])
    comparison = a_comparison("a-lift", "b")
    assert "A lift against B, Somebody 2020" == found.record(comparison)


def test_long_lists_are_counted() -> None:
    """A list that is too long to read ends in how many more there are, unless all are asked for."""
    words = [str(number) for number in range(9)]

    assert "0, 1 and 7 more" == names(2).some(words)
    assert "0, 1 and 2" == names(2).some(words[:3])
    assert "0, 1, 2, 3, 4, 5, 6, 7 and 8" == names(None).some(words)


def report(tmp_path: Path, *edits: Edit) -> ChangesView:
    """Return what an edit does to the small guide, arranged."""
    return changes_view(changes_by(tmp_path, *edits), "main")


def headings(view: ChangesView) -> list[str]:
    """Return the headings of a report."""
    return [part.heading for part in view.parts]


def test_nothing_changed() -> None:
    """Two equal states have a headline and nothing else."""
    view = changes_view(changes_between(BeforeAfter(a_side(), a_side())), "main")

    assert "Nothing changes: content/ says the same as in main." == view.headline


def test_signs_to_get_help_come_first(tmp_path: Path) -> None:
    """A change to the signs to get help is the first thing to look at, whatever else changed."""
    view = report(
        tmp_path,
        replaced("rules/get-help.yml", "doubt: Not", "doubt: Still not"),
        replaced("exercises/glute-bridge.yml", "judged: low", "judged: moderate"),
    )

    assert "Look at this first" == headings(view)[0]
    assert "Get help" == view.parts[0].lines[0].lead
    assert "clinical training" in view.parts[0].lines[0].texts[0]


def test_new_exception_comes_first(tmp_path: Path) -> None:
    """A rule that a record may break from now on is the first thing to look at, with its reason."""
    exception = (
        "exceptions:\n  - code: PL009\n    record: plans/back-to-the-deadlift\n"
        "    reason: It is a short day.\n"
    )
    view = report(
        tmp_path,
        taken_away("exceptions.yml"),
        added("exceptions.yml", exception),
        replaced("plans/back-to-the-deadlift.yml", "minutes: 45", "minutes: 10"),
    )

    assert "A new exception" == view.parts[0].lines[0].lead
    assert "PL009: It is a short day." in view.parts[0].lines[0].texts[0]


def test_caution_that_goes_comes_first(tmp_path: Path) -> None:
    """A caution that is taken away is the first thing to look at."""
    path = "exercises/romanian-deadlift.yml"
    view = report(tmp_path, replaced(path, "- when: bending", "- when: twisting"))
    lines = [line for line in view.parts[0].lines if line.lead == "Romanian deadlift"]

    assert ("the caution about bending is taken away.",) == lines[0].texts


def test_parts_without_lines_are_left_out(tmp_path: Path) -> None:
    """A part that has nothing to say is not there: a change of words has one part."""
    view = report(tmp_path, replaced("exercises/walking.yml", "summary: ", "summary: Go on. "))

    assert ["What was changed"] == headings(view)


def test_lift_page_that_goes(tmp_path: Path) -> None:
    """A page "My lift hurts" that is gone without a word in moved.yml is said."""
    path = "rules/main-lifts.yml"
    view = report(tmp_path, replaced(path, "conventional-deadlift", "romanian-deadlift"))

    assert "Conventional deadlift" == view.parts[0].lines[0].lead
    assert "My lift hurts" in view.parts[0].lines[0].texts[0]


def test_many_new_records_share_a_line() -> None:
    """Four new records of a kind are named in one line, fewer each in its own."""
    few = [a_source(f"s-{n}", issued=2000 + n) for n in range(3)]
    many = [an_exercise(f"lift-{letter}") for letter in "abcd"]
    view = changes_view(changes_between(BeforeAfter(a_side(), a_side(*few, *many))), "main")
    (part,) = (part for part in view.parts if part.heading == "What was changed")

    assert Line("4 exercises, new", ("Lift a, Lift b, Lift c and Lift d",)) in part.lines
    assert Line("Somebody 2001", ("source, new",)) in part.lines
    assert 4 == len(part.lines)


def test_words_that_changed_are_named_once() -> None:
    """Fields whose words changed are named last, each once, however many sentences changed."""
    before = an_exercise(steps={"setup": ["Stand."], "movement": ["Fold."]})
    after = an_exercise(
        pattern="squat", summary="New.", steps={"setup": ["Sit."], "movement": ["Rise."]}
    )
    view = changes_view(changes_between(BeforeAfter(a_side(before), a_side(after))), "main")
    (line,) = (part.lines[0] for part in view.parts if part.heading == "What was changed")

    expected = "exercise, changed in summary (new), pattern hinge → squat and the words of steps"
    assert (expected,) == line.texts
