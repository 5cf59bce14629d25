"""What changes of agreement with studies, and of coverage."""

from __future__ import annotations

from generator.changes.agreement import AgreementChanges, agreement_changes
from generator.changes.coverage import CellsChange, CoverageChange, coverage_change
from generator.changes.sides import BeforeAfter
from generator.derive.agreement import Agreement, held_against
from generator.derive.coverage import coverage_of
from generator.derive.swaps import swaps_of
from generator.model.guide import Guide
from generator.vocabulary import Phase
from tests.builders import a_comparison, a_guide, a_lift, an_exercise


def agreement(before: Guide, after: Guide, *suspects: str) -> AgreementChanges:
    """Return what the guide says otherwise to studies."""
    return agreement_changes(tuple(held_against(before)), tuple(held_against(after)), suspects)


def coverage(before: Guide, after: Guide) -> CoverageChange:
    """Return what changes of coverage."""
    old, new = (coverage_of(guide, swaps_of(guide)) for guide in (before, after))
    return coverage_change(old, new, BeforeAfter(before.exercises, after.exercises))


HEAVY, LIGHT = a_lift("heavy"), a_lift("light", lumbar_load={"judged": "low"})


def test_lost_agreement() -> None:
    """A study with which the guide no longer agrees is told, and counted out."""
    study = a_comparison("heavy", "light")
    lighter = a_lift("heavy", lumbar_load={"judged": "low", "unloaded": "very-low"})
    heavier = a_lift("light", lumbar_load={"judged": "very-high"})
    found = agreement(
        a_guide([HEAVY, LIGHT], comparisons=[study]),
        a_guide([lighter, heavier], comparisons=[study]),
    )
    (change,) = found.changed

    assert BeforeAfter(Agreement.AGREES, Agreement.DISAGREES) == change.says
    assert change.is_lost
    assert (1, 0) == (found.agrees.before, found.agrees.after)


def test_new_study() -> None:
    """A new study is told with what the guide says to it; nothing is lost."""
    found = agreement(
        a_guide([HEAVY, LIGHT]),
        a_guide([HEAVY, LIGHT], comparisons=[a_comparison("heavy", "light")]),
    )
    (change,) = found.changed

    assert BeforeAfter(None, Agreement.AGREES) == change.says
    assert not change.is_lost
    assert BeforeAfter(0, 1) == found.total


def test_study_that_changed_itself() -> None:
    """What the guide says to a study whose record changed is told, even if it is the same."""
    study = a_comparison("heavy", "light")
    guide = a_guide([HEAVY, LIGHT], comparisons=[study])

    assert () == agreement(guide, guide).changed
    assert [study.id] == [each.comparison.id for each in agreement(guide, guide, study.id).changed]


def test_muscle_activity_is_not_held_against_anything() -> None:
    """A study of muscle activity is neither told nor counted."""
    study = a_comparison("heavy", "light", measure="erector-emg")
    found = agreement(a_guide([HEAVY, LIGHT]), a_guide([HEAVY, LIGHT], comparisons=[study]))

    assert AgreementChanges((), BeforeAfter(0, 0), BeforeAfter(0, 0)) == found


def test_cells_that_empty_and_fill() -> None:
    """A job that nobody with some equipment can do any more is told once, with its phases."""
    bridge, barbell = an_exercise("bridge"), an_exercise("bridge", equipment=[["barbell"]])
    emptied = coverage(a_guide([HEAVY, bridge]), a_guide([HEAVY, barbell]))
    filled = coverage(a_guide([HEAVY, barbell]), a_guide([HEAVY, bridge]))
    cells = CellsChange("hip-hinge", ("dumbbells", "no-equipment"), tuple(Phase))

    assert cells in emptied.emptied
    assert cells in filled.filled_now
    assert () == emptied.filled_now
    assert emptied.filled.after < emptied.filled.before


def test_role_that_nobody_fills_any_more() -> None:
    """A role whose last exercise is gone leaves its cells empty."""
    row = an_exercise("row", pattern="horizontal-pull")
    found = coverage(a_guide([HEAVY, row]), a_guide([HEAVY]))

    everybody = ("full-gym", "dumbbells", "no-equipment")
    assert CellsChange("row", everybody, tuple(Phase)) in found.emptied


def test_open_fields_are_those_of_both_sides() -> None:
    """A field that was filled is told; those that a new exercise leaves open are not."""
    named = an_exercise("bridge", aliases=["bridging"])
    found = coverage(a_guide([an_exercise("bridge")]), a_guide([named, an_exercise("new")]))

    assert (("aliases", BeforeAfter(1, 0)),) == found.open_fields
    assert (("judged", BeforeAfter(1, 2)),) == found.bases
