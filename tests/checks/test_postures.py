"""Can a body stand like that? What the checks on figures let pass, and what they name."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from generator.checks.catalogue import ON_DERIVED
from generator.checks.check import Derived
from generator.checks.postures import (
    cannot_balance,
    contact_at_no_frame,
    joint_beyond_its_range,
    like_nothing,
    misses_what_it_should_touch,
    through_the_floor,
    weight_that_is_not_held,
)
from generator.findings import Finding
from generator.model.exercise import Exercise
from generator.model.figure import Figure
from generator.reading.figures import with_figures
from tests.builders import (
    A_WEIGHT,
    LEFT_OUT,
    a_guide,
    a_lift,
    a_posed_lift,
    an_exercise,
    derived_from,
    figure_data,
    records_of,
)
from tests.mechanics.made_up import any_figures

BARBELL = [{"gear": "barbell"}]


def posed(id_: str = "posed", **figure: Any) -> Exercise:  # noqa: ANN401  any field of a figure
    """Return an exercise with a figure."""
    return an_exercise(id_, figure=figure_data(**figure))


def guide_of(*exercises: Exercise) -> Derived:
    """Return a guide of these exercises, their figures completed."""
    whole = with_figures({each.id: each for each in exercises})
    return derived_from(a_guide(whole.values()))


def codes(*exercises: Exercise) -> list[str]:
    """Return the codes of what is found in the postures of a guide of these exercises."""
    guide = guide_of(*exercises)
    found = [each for check in ON_DERIVED for each in check.run(guide)]
    return sorted({each.code for each in found if each.code.startswith("FG")})


def like(id_: str, other: str, **figure: Any) -> Exercise:  # noqa: ANN401  any field of a figure
    """Return an exercise whose figure is like that of another."""
    return posed(id_, **{"like": other, "frames": LEFT_OUT} | figure)


def likes(*exercises: Exercise) -> dict[str, str]:
    """Return what is found in what figures are like, by the exercise."""
    return {each.record: each.message for each in like_nothing.run(records_of(*exercises))}


def test_like_a_figure_that_is_there() -> None:
    """A figure may be like one that is like one that has frames."""
    assert {} == likes(posed("a"), like("b", "a"), like("c", "b"))


def test_like_itself() -> None:
    """A figure that is like itself, or one that is like it, has no frames to take over."""
    found = likes(like("a", "a"), like("b", "c"), like("c", "b"))

    assert {"exercises/a", "exercises/b", "exercises/c"} == set(found)
    assert "circle: a" in found["exercises/a"]
    assert "circle: c -> b" in found["exercises/b"]


def test_like_what_leads_into_a_circle() -> None:
    """What leads into a circle without being in it has no end either."""
    assert "exercises/a" in likes(like("a", "b"), like("b", "c"), like("c", "b"))


def test_like_what_has_no_figure() -> None:
    """Where the way ends at an exercise without a figure, each on it is named with that end."""
    found = likes(an_exercise("a"), like("b", "a"), like("c", "b"))

    assert {"exercises/b": '"a" has no figure', "exercises/c": '"a" has no figure'} == found


def test_like_what_is_not_there_is_another_rules_fault() -> None:
    """What does not exist is for the rule on relations: one fault has one finding."""
    assert {} == likes(like("a", "nowhere"))


def test_sound_figures_have_no_findings() -> None:
    """Somebody who stands, sits, lies, kneels or lifts has nothing against it."""
    seat = {"part": "seat", "on": "bench", "height_cm": 45}
    lying = {"trunk": -90, "thigh": -90, "shank": -90, "foot": -90, "upper_arm": 90}

    assert [] == codes(
        posed("stands"),
        posed("sits", contacts=[seat, {"part": "feet"}], pose={"thigh": -90}),
        posed("lies", contacts=[{"part": "back"}], pose=lying, speaks="nothing"),
        posed("kneels", contacts=[{"part": "knees"}], pose={"shank": 90}),
        a_posed_lift("lifts", trunk=40),
    )


@pytest.mark.parametrize("height_cm,found", [(-2.5, []), (-3.5, ["FG003"])])
def test_a_finger_deep_nobody_sees(height_cm: float, found: list[str]) -> None:
    """Feet 2.5 cm in the floor are let pass, 3.5 cm are told."""
    assert found == codes(posed(contacts=[{"part": "feet", "height_cm": height_cm}]))


@pytest.mark.parametrize("more_cm,found", [(2.5, []), (3.5, ["FG005"])])
def test_a_finger_short_nobody_sees(more_cm: float, found: list[str]) -> None:
    """Hands 2.5 cm from a bar are let pass, 3.5 cm are told."""
    shoulder, arm = 0.06825 + 0.436275 + 0.424375 + 0.100625 + 0.41748, 0.623525
    bar = {"part": "hands", "on": "bar", "x_cm": 0, "height_cm": 100 * (shoulder + arm) + more_cm}
    reaching = posed(contacts=[{"part": "feet"}, bar], pose={"upper_arm": 180})

    assert found == codes(reaching)


def test_balance_is_that_of_a_typical_set() -> None:
    """Arms ahead are balanced with empty hands, and pull over with a typical 100 kg."""
    ahead = figure_data(held=BARBELL, pose={"upper_arm": 90})
    light = {**A_WEIGHT, "relative_load": {"to": "deadlift", "percent": 2, "basis": "Made up."}}

    assert ["FG004"] == codes(a_posed_lift("heavy", figure=ahead))
    assert [] == codes(a_posed_lift("light", figure=ahead, load=light | {"lightest_kg": 1}))


@pytest.mark.parametrize(
    "changes", [{"speaks": "nothing"}, {"view": "front"}, {"contacts": [{"part": "seat"}]}]
)
def test_who_need_not_balance(changes: dict[str, Any]) -> None:
    """What is too fast to balance, seen from the front, or seated, cannot fall."""
    lean = {"shank": 25, "thigh": 25, "trunk": 25}

    assert ["FG004"] == codes(posed(pose=lean))
    assert "FG004" not in codes(posed(pose=lean, **changes))


def test_joints_from_the_front_are_not_looked_at() -> None:
    """From the front angles are those of the drawing, and no joint is beyond its range."""
    pose = {"upper_arm": -120, "far": {"upper_arm": 120}}

    assert ["FG002"] == codes(posed(pose=pose))
    assert [] == codes(posed(pose=pose, view="front"))


def test_each_moment_is_looked_at_and_named() -> None:
    """Of three frames the one that is at fault is named, with joint, bend and range."""
    frames = [{"name": "Top"}, {"name": "Half"}, {"name": "Bottom", "shank": -30, "foot": -30}]
    found = list(joint_beyond_its_range.run(guide_of(posed(frames=frames, speaks="nothing"))))

    assert [
        "Bottom: the near knee is bent by -30 degrees",
        "Bottom: the far knee is bent by -30 degrees",
    ] == [each.message for each in found]
    assert "keep it between -8 and 160." == found[0].fix


def test_faults_of_a_figure_are_told_wherever_it_is_taken_over() -> None:
    """Whoever is like a figure at fault has its fault too, until the figure is mended."""
    base = posed("base", pose={"shank": -30, "foot": -30}, speaks="nothing")
    found = joint_beyond_its_range.run(guide_of(base, like("other", "base")))

    assert {"exercises/base", "exercises/other"} == {each.record for each in found}


def test_frames_of_a_contact_are_those_of_the_whole_figure() -> None:
    """A contact may name a frame that comes from the figure it is like."""
    contacts = [{"part": "feet"}, {"part": "seat", "on": "box", "frames": ["Only"]}]
    base, other = posed("base"), like("other", "base", contacts=contacts)

    assert [] == list(contact_at_no_frame.run(guide_of(base, other)))


def test_unknown_frame_is_told_with_those_there_are() -> None:
    """A contact at a moment that does not exist is told which ones do."""
    contacts = [{"part": "feet"}, {"part": "hands", "frames": ["Botom"]}]
    frames = [{"name": "Top"}, {"name": "Bottom"}]
    found = list(contact_at_no_frame.run(guide_of(posed(contacts=contacts, frames=frames))))

    assert ["choose from: Bottom, Top."] == [each.fix for each in found]


def test_empty_hands() -> None:
    """A lift with a weight holds something; an exercise without one need not."""
    empty = a_lift("empty", figure=figure_data())

    assert ["exercises/empty"] == [
        each.record for each in weight_that_is_not_held.run(guide_of(empty, posed()))
    ]


@given(figure=any_figures())
def test_any_figure_is_checked(figure: Figure) -> None:
    """Whatever a record may hold, every check gives findings with a place, and never an error."""
    exercise = a_posed_lift().model_copy(update={"figure": figure})
    guide = guide_of(exercise, a_lift("other"))
    found: list[Finding] = [each for check in ON_DERIVED for each in check.run(guide)]

    assert all(each.message and each.fix and each.place.line >= 1 for each in found)
    assert [] == [each for each in found if "nan" in each.message]


@given(figure=any_figures())
def test_findings_say_centimetres_and_degrees(figure: Figure) -> None:
    """What is told of a posture is told in whole numbers that a person can use."""
    guide = guide_of(a_posed_lift().model_copy(update={"figure": figure}))
    checks = (through_the_floor, misses_what_it_should_touch, cannot_balance)
    found = [each for check in checks for each in check.run(guide)]

    assert [] == [each.message for each in found if "e+" in each.message or "inf" in each.message]
