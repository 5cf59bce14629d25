"""How well one exercise does the job of another."""

from __future__ import annotations

import pytest
from hypothesis import given

from generator.checks.check import Derived
from generator.derive.fit import (
    BEST_FROM,
    CALM,
    EQUIPMENT,
    LOADABLE,
    MOVEMENT,
    MUSCLES,
    QUALITY,
    SUPPORT,
    WORKABLE_FROM,
    Part,
    fit_of,
    parts_of,
    points_of,
)
from generator.derive.traits import traits_of
from generator.model.exercise import Exercise
from generator.model.guide import Guide
from generator.vocabulary import Fit, Pattern
from tests.builders import a_guide
from tests.derive.generated import guide_with, guides, made, spine, weight
from tests.shared_records import vocabulary as shared_vocabulary

LIFT = made("lift", support={"by": "chest", "share": "most"})


def parts_between(guide: Guide, original: Exercise, rival: Exercise) -> tuple[Part, ...]:
    """Return the parts of the score of one exercise as a stand-in for another."""
    return parts_of(points_of(traits_of(guide, original), traits_of(guide, rival)))


def parts_against(original: Exercise, rival: Exercise) -> dict[str, int]:
    """Return the points of each part by its name."""
    guide = guide_with({each.id: each for each in (original, rival)})
    return {part.name: part.points for part in parts_between(guide, original, rival)}


def test_most_points_make_100() -> None:
    """The most that all parts can give is 100."""
    assert 100 == MOVEMENT + MUSCLES + QUALITY + LOADABLE + SUPPORT + CALM + EQUIPMENT


def test_twin_gets_all_points() -> None:
    """A supported exercise that is the same in everything gets 100 of 100."""
    twin = made("twin", support={"by": "chest", "share": "most"})

    assert 100 == sum(parts_against(LIFT, twin).values())


@given(guide=guides())
def test_parts_stay_within_their_bounds(guide: Guide) -> None:
    """Each part gives between nothing and its most, the same parts for every pair."""
    names = {
        tuple(part.name for part in parts_between(guide, one, other))
        for one in guide.exercises.values()
        for other in guide.exercises.values()
    }
    points = [
        (part.points, part.most)
        for one in guide.exercises.values()
        for other in guide.exercises.values()
        for part in parts_between(guide, one, other)
    ]

    assert 1 == len(names)
    assert [] == [each for each in points if not 0 <= each[0] <= each[1]]


@given(guide=guides())
def test_shared_movement_is_mutual(guide: Guide) -> None:
    """Where one exercise keeps something of the movement of another, the other does so too."""

    def keeps(one: Exercise, other: Exercise) -> bool:
        return parts_between(guide, one, other)[0].points > 0

    pairs = [(a, b) for a in guide.exercises.values() for b in guide.exercises.values()]
    assert [keeps(a, b) for a, b in pairs] == [keeps(b, a) for a, b in pairs]


def test_main_role_weighs_more_than_another() -> None:
    """A hinge is named under hip-hinge first: a leg curl shares only its second role."""
    roles = {
        "hip-hinge": (Pattern.HINGE, Pattern.HIP_EXTENSION),
        "hamstrings": (Pattern.KNEE_FLEXION, Pattern.HINGE),
    }
    patterns = {"lift": "hinge", "bridge": "hip-extension", "curl": "knee-flexion"}
    exercises = (made(id_, pattern=pattern) for id_, pattern in patterns.items())
    shared = a_guide(exercises, vocabulary=shared_vocabulary(roles=roles))
    lift, bridge, curl = (shared.exercises[id_] for id_ in ("lift", "bridge", "curl"))

    assert (21, 10) == tuple(parts_between(shared, lift, each)[0].points for each in (bridge, curl))


@pytest.mark.parametrize(
    "part,change,points",
    [
        ("keeps the movement", {"pattern": "hip-extension"}, 21),
        ("keeps the movement", {"pattern": "squat"}, 0),
        ("works the same muscles", {"muscles": {"primary": ["calves"]}}, 0),
        (
            "works the same muscles",
            {"muscles": {"primary": ["calves"], "secondary": ["glutes"]}},
            10,
        ),
        ("trains the same quality", {"trains": ["mobility"]}, 0),
        ("trains the same quality", {"trains": ["strength", "power"]}, 15),
        ("can be loaded in steps", {"load": weight(30, loadable="limited")}, 5),
        ("carries the trunk", {"support": {"by": "hands", "share": "part"}}, 2),
        ("carries the trunk", {}, 0),
        ("brings on no more", {"spine": spine(bending="much", twisting="some")}, 5),
        ("needs no other equipment", {"equipment": [["barbell", "cable"]]}, 5),
        ("needs no other equipment", {"equipment": [["cable"]]}, 0),
        ("needs no other equipment", {"equipment": []}, 5),
    ],
)
def test_what_a_part_counts(part: str, change: dict[str, object], points: int) -> None:
    """Each part counts the one thing that it names."""
    assert points == parts_against(LIFT, made("rival", **change))[part]


def test_body_weight_lift_asks_for_no_steps() -> None:
    """Where the lift itself cannot be loaded, being loadable earns nothing extra."""
    plain = made("plain", load={"position": "none"}, lumbar_load=_unloaded())

    assert LOADABLE == parts_against(plain, made("rival"))["can be loaded in steps"]


def _unloaded() -> dict[str, object]:
    return {"judged": "low", "reason": "You stand.", "confidence": "E"}


@pytest.mark.parametrize(
    "score,fit",
    [
        (100, Fit.BEST), (BEST_FROM, Fit.BEST), (BEST_FROM - 1, Fit.WORKABLE),
        (WORKABLE_FROM, Fit.WORKABLE), (WORKABLE_FROM - 1, Fit.COMPROMISE), (0, Fit.COMPROMISE),
    ],
)  # fmt: skip
def test_score_in_a_word(score: int, fit: Fit) -> None:
    """From 70 a swap is best, from 50 workable, below that a compromise."""
    assert fit is fit_of(score)


def test_load_is_no_part_of_the_fit(real: Derived) -> None:
    """Load decides who may stand in a table, not who stands first: no part names it."""
    names = {
        part.name
        for table in real.swaps.tables.values()
        for r in table.rows
        for part in r.pair.parts
    }

    assert [] == [name for name in names if "lower back" in name or name.startswith("load")]
