"""What happens to plans and ladders."""

from __future__ import annotations

from generator.changes.fields import FieldChange, Kind
from generator.changes.ladders import ladder_changes
from generator.changes.order import Moved, Placed
from generator.changes.plans import SlotChange, plan_changes
from generator.changes.sides import BeforeAfter
from generator.model.exercise import Exercise
from generator.model.guide import Guide
from generator.model.plan import Plan
from generator.vocabulary import Band, Phase
from tests.builders import a_guide, a_ladder, a_lift, a_plan, a_slot, an_exercise


def with_plan(plan: Plan, lift: Exercise | None = None) -> Guide:
    """Return a guide of one plan and the lift that it brings back."""
    return a_guide([lift or a_lift(), an_exercise("bridge")], plans=[plan])


def day(*slots: object, name: str = "Day A", minutes: int = 60) -> dict[str, object]:
    """Return a session."""
    return {"name": name, "minutes": minutes, "slots": list(slots)}


def test_plan_that_stays() -> None:
    """A plan whose words alone change asks nothing else: it is no change here."""
    assert [] == plan_changes(with_plan(a_plan()), with_plan(a_plan(lead="Other words.")))


def test_percents() -> None:
    """Another start is told week by week, to the end."""
    progression = {"start_percent": 50, "step_points": 7.2}
    (change,) = plan_changes(with_plan(a_plan()), with_plan(a_plan(progression=progression)))

    assert (55, 50) == (change.percents.before[0], change.percents.after[0])
    assert (10, 10) == (len(change.percents.before), len(change.percents.after))


def test_phases_and_easier_weeks() -> None:
    """A phase that begins later, and other easier weeks, are told."""
    stages = [
        {"phase": "settling", "from_week": 1, "gate": "A day is as usual."},
        {"phase": "rebuilding", "from_week": 4, "gate": "Two calm weeks."},
    ]
    after = a_plan(stages=stages, progression={"easier_weeks": [5]})
    (change,) = plan_changes(with_plan(a_plan()), with_plan(after))

    assert (Phase.REBUILDING, Phase.SETTLING) == (change.phases.before[2], change.phases.after[2])
    assert BeforeAfter((4, 8), (5,)) == change.easier_weeks


def test_sets() -> None:
    """Another set is told with its day and role, and with the time it takes."""
    after = a_plan(sessions=[day(a_slot(sets=5))])
    (change,) = plan_changes(with_plan(a_plan()), with_plan(after))
    sets = FieldChange("sets", Kind.VALUE, ("3",), ("5",))
    ((name, minutes),) = change.minutes

    assert (SlotChange("Day A", "hip-hinge", (), (sets,)),) == change.slots
    assert "Day A" == name
    assert (minutes.before or 0) < (minutes.after or 0)
    assert change.is_of_load


def test_exercise_of_a_slot() -> None:
    """Another exercise in a slot is told for the equipment in which it changed."""
    after = a_plan(sessions=[day(a_slot(exercise="bridge"))])
    (change,) = plan_changes(with_plan(a_plan()), with_plan(after))

    assert (("full-gym", BeforeAfter("some-lift", "bridge")),) == change.slots[0].exercises


def test_slot_that_comes() -> None:
    """A slot more is told as an exercise where nothing was."""
    after = a_plan(sessions=[day(a_slot(), a_slot(exercise="bridge", load="body-weight"))])
    (change,) = plan_changes(with_plan(a_plan()), with_plan(after))

    assert (("full-gym", BeforeAfter("", "bridge")),) == change.slots[0].exercises


def test_day_that_goes() -> None:
    """A day that is gone has no time any more."""
    before = a_plan(sessions=[day(a_slot()), day(a_slot(), name="Day B")])
    (change,) = plan_changes(with_plan(before), with_plan(a_plan()))

    assert [("Day B", None)] == [(name, pair.after) for name, pair in change.minutes]


def test_load_of_an_exercise_in_a_plan() -> None:
    """A plan whose lift loads the back notably more is told of, though nobody touched it."""
    heavier = a_lift(lumbar_load={"judged": "very-high"})
    (change,) = plan_changes(with_plan(a_plan()), with_plan(a_plan(), heavier))

    assert change.is_of_load
    assert change.percents.is_same
    assert () == change.slots


def test_rungs() -> None:
    """Rungs that came, went and moved are told with their places; the cause is a suspect."""
    lifts = [a_lift(id_) for id_ in "abcd"]
    before = a_guide(lifts, ladders=[a_ladder("a", "b", "c")])
    after = a_guide(lifts, ladders=[a_ladder("c", "b", "d")])
    (change,) = ladder_changes(before, after, {"c"})

    assert (Placed("d", 3),) == change.rungs.came
    assert (Placed("a", 1),) == change.rungs.went
    assert (Moved("c", 3, 1, is_up=True),) == change.rungs.moved


def test_load_and_dose_of_a_rung() -> None:
    """A rung with another band or another dose is told, though the order stays."""
    ladder = a_ladder("a", "b")
    rung = ladder.rungs[0].model_copy(update={"sets": 5})
    heavier = ladder.model_copy(update={"rungs": (rung, ladder.rungs[1])})
    before = a_guide([a_lift("a"), a_lift("b")], ladders=[ladder])
    after = a_guide(
        [a_lift("a"), a_lift("b", lumbar_load={"judged": "very-high"})], ladders=[heavier]
    )
    (change,) = ladder_changes(before, after, ())

    assert (("a", BeforeAfter("3 × 8 repetitions", "5 × 8 repetitions")),) == change.doses
    assert (("b", BeforeAfter(Band.HIGH, Band.VERY_HIGH)),) == change.bands
    assert not change.rungs
