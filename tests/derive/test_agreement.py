"""The guide's own order, held against what studies measured."""

from __future__ import annotations

from typing import Any

import pytest

from generator.checks.check import Derived
from generator.derive.agreement import Agreement, Held, held_against, hold
from generator.model.exercise import Exercise
from generator.vocabulary import ComparedMeasure
from tests.builders import a_comparison, a_guide, a_lift, a_posed_lift, an_exercise


def held(a: Exercise, b: Exercise, **comparison: Any) -> Held:  # noqa: ANN401  any field
    """Hold a made-up comparison of two exercises against a guide of the two."""
    made_up = a_comparison(a.id, b.id, **comparison)
    return hold(a_guide([a, b], comparisons=[made_up]), made_up)


BENT, UPRIGHT = a_posed_lift("bent", trunk=85), a_posed_lift("upright", trunk=25)
NEARLY_BENT = a_posed_lift("nearly-bent", trunk=82)


@pytest.mark.parametrize(
    "a,b,result,expected",
    [
        (BENT, UPRIGHT, "a>b", Agreement.AGREES),
        (BENT, UPRIGHT, "a>=b", Agreement.AGREES),
        (BENT, UPRIGHT, "a=b", Agreement.DISAGREES),
        (BENT, UPRIGHT, "a<b", Agreement.DISAGREES),
        (UPRIGHT, BENT, "a<b", Agreement.AGREES),
        (UPRIGHT, BENT, "a>b", Agreement.DISAGREES),
        (UPRIGHT, BENT, "a>=b", Agreement.DISAGREES),
        (UPRIGHT, BENT, "a=b", Agreement.DISAGREES),
        (BENT, NEARLY_BENT, "a>b", Agreement.CANNOT_TELL),
        (BENT, NEARLY_BENT, "a<b", Agreement.CANNOT_TELL),
        (BENT, NEARLY_BENT, "a=b", Agreement.AGREES),
        (BENT, NEARLY_BENT, "a>=b", Agreement.AGREES),
    ],
)
def test_verdict(a: Exercise, b: Exercise, result: str, expected: Agreement) -> None:
    """The guide agrees, disagrees, or cannot tell two loads apart that its spread covers."""
    assert expected is held(a, b, result=result).agreement


@pytest.mark.parametrize("measure", ComparedMeasure)
def test_muscle_activity_is_not_comparable(measure: ComparedMeasure) -> None:
    """What is no load counts neither for nor against, whatever its result."""
    verdicts = {held(BENT, UPRIGHT, measure=measure, result=r).agreement for r in ("a>b", "a<b")}

    assert (Agreement.NOT_COMPARABLE in verdicts) == (measure is ComparedMeasure.ERECTOR_EMG)
    assert len(verdicts) == (1 if measure is ComparedMeasure.ERECTOR_EMG else 2)


def test_weights_of_the_study_count() -> None:
    """With the study's own weights the order may turn round."""
    assert Agreement.AGREES is held(UPRIGHT, BENT, a_kg=300, b_kg=0, result="a>b").agreement
    found = held(UPRIGHT, BENT, a_kg=300, b_kg=0)

    assert (300, 0) == (found.a.kg, found.b.kg)


def test_same_weight_is_the_lighter_usual_one() -> None:
    """Where a study gave both the same unknown weight, it is the smaller of the usual two."""
    light = a_posed_lift("light", load={"relative_load": {"percent": 40}})
    same, other = held(BENT, light, load_basis="same-load"), held(BENT, light)

    assert (40, 40) == (same.a.kg, same.b.kg)
    assert (100, 40) == (other.a.kg, other.b.kg)


def test_same_weight_without_any() -> None:
    """Two exercises without a weight have none to share."""
    found = held(an_exercise("one"), an_exercise("other"), load_basis="same-load")

    assert (None, None) == (found.a.kg, found.b.kg)


def test_model_is_on_trial_where_both_are_postures() -> None:
    """Only where both loads come from postures does a comparison try the model."""
    judged = a_lift("judged")

    assert held(BENT, UPRIGHT).by_model
    assert not held(BENT, judged).by_model
    assert not held(judged, UPRIGHT).by_model


def test_every_comparison_is_held(real: Derived) -> None:
    """Each comparison of the guide has a verdict, and most loads agree with their study."""
    found = list(held_against(real.guide))
    loads = [each for each in found if each.agreement is not Agreement.NOT_COMPARABLE]
    agree = [each for each in loads if each.agreement is Agreement.AGREES]

    assert [each.comparison for each in found] == list(real.guide.comparisons.values())
    assert len(agree) > len(loads) / 2
