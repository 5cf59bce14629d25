"""The formulas of every workbook: what they come to once somebody fills in their numbers."""

from __future__ import annotations

import json
from itertools import cycle
from typing import Any

import pytest

from generator.derive.start import round_down
from generator.render.workbook.formulas import Usual, step, target
from generator.views.plan_weight import TargetView
from tests.places import TESTS
from tests.recalculated import Cells, Recalculated, Value, parsed
from tests.workbook_reader import (
    NUMBERS,
    Asked,
    Read,
    asked_in,
    cell_beside,
    lines_in,
    texts_in,
    weeks_in,
)

VECTORS: dict[str, Any] = json.loads((TESTS / "vectors" / "plan_numbers.json").read_text("utf-8"))
"""What the script of the plan pages is held to."""
USUAL = (142.5, 182.0, 61.6, 100.0, 33.3, 12.0)
"""Made-up usual weights: on a step, off one, and light."""
POUND = 0.45359237
FIRST_DAY = 46350.0
"""A day as spreadsheets count them."""


def usual_in(cells: Cells) -> dict[Asked, float]:
    """Return a usual weight for each that is asked for."""
    return dict(zip(asked_in(cells), cycle(USUAL), strict=False))


def shown_in(book: Recalculated, cells: Cells) -> list[Value]:
    """Return what the target of each line of each week shows."""
    shown = [book.value(*line.target) for week in weeks_in(cells) for line in lines_in(cells, week)]
    return [round(each, 6) if isinstance(each, float) else each for each in shown]


def weight_of(at: TargetView, usual: float, *, pounds: bool = False, off: float = 0.0) -> Value:
    """Return what a line should show, by the guide's own rounding."""
    if at.percent is None:
        return usual
    by = -(-at.step_kg * 2 // 5) * 5 if pounds else at.step_kg
    bar = 45.0 if pounds else 20.0
    lightest = bar if at.is_on_bar else max(at.lightest_kg / (POUND if pounds else 1), by)
    share = usual * at.percent / 100 * (100 - off) / 100
    if share < lightest - 1e-9:
        return f"under {lightest:.15g}"
    base = bar if at.is_on_bar else 0.0
    return round(max(base + round_down(share - base, by), lightest), 6)


def weights_of(
    each: Read, usual: dict[Asked, float], *, pounds: bool = False, off: float = 0.0
) -> list[Value]:
    """Return what each line of each week should show."""
    by_key = {(asked.name, asked.repetitions): weight for asked, weight in usual.items()}
    targets = [dose.target for dose in each.edition.doses]
    return [
        None
        if at is None
        else weight_of(at, by_key[at.exercise, at.repetitions], pounds=pounds, off=off)
        for at in targets
    ]


def test_weights_are_shares_rounded_down(workbooks: tuple[Read, ...]) -> None:
    """In every workbook each line shows its share of the usual weight, rounded down to the step."""
    counted = 0
    for each in workbooks:
        usual = usual_in(each.cells)
        book = Recalculated(each.cells, {asked.at("C"): kg for asked, kg in usual.items()})
        expected = weights_of(each, usual)
        assert expected == shown_in(book, each.cells)
        counted += sum(weight is not None for weight in expected)

    assert counted > 1000


def test_blank_weight_gives_blank_target(workbooks: tuple[Read, ...]) -> None:
    """As long as nothing is filled in, no line of any workbook shows a weight."""
    for each in workbooks:
        book = Recalculated(each.cells, {})
        assert {"", None} >= set(shown_in(book, each.cells))


def test_blank_step_gives_blank_target(workbooks: tuple[Read, ...]) -> None:
    """Who clears a step sees no weight rather than a fault; whole usual weights need no step."""
    for each in workbooks:
        usual = usual_in(each.cells)
        filled: dict[tuple[str, str], Value] = {asked.at("C"): kg for asked, kg in usual.items()}
        book = Recalculated(each.cells, {**filled, **{asked.at("D"): None for asked in usual}})
        follows = [dose.percent is not None for dose in each.edition.doses]
        shown = shown_in(book, each.cells)
        assert {""} >= {value for value, follow in zip(shown, follows, strict=True) if follow}


def test_pounds_have_steps_and_bars_of_pounds(workbooks: tuple[Read, ...]) -> None:
    """With lb for the unit, steps are fives, the bar has 45, and weights are rounded to those."""
    for each in workbooks:
        usual = usual_in(each.cells)
        filled: dict[tuple[str, str], Value] = {asked.at("C"): lb for asked, lb in usual.items()}
        book = Recalculated(each.cells, {**filled, cell_beside(each.cells, "Unit"): "lb"})
        assert weights_of(each, usual, pounds=True) == shown_in(book, each.cells)


def test_week_can_take_weight_off(workbooks: tuple[Read, ...]) -> None:
    """Who writes 10 into the cell of a week gets a tenth less there, where a share is lifted."""
    for each in workbooks:
        usual = usual_in(each.cells)
        filled: dict[tuple[str, str], Value] = {asked.at("C"): kg for asked, kg in usual.items()}
        off: dict[tuple[str, str], Value] = {(week, "F3"): 10.0 for week in weeks_in(each.cells)}
        book = Recalculated(each.cells, {**filled, **off})
        assert weights_of(each, usual, off=10.0) == shown_in(book, each.cells)


def test_who_goes_by_effort_is_asked_for_no_weight(workbooks: tuple[Read, ...]) -> None:
    """A plan without shares has no cell to take weight off, and says nothing of weights."""
    found = {True: 0, False: 0}
    for each in workbooks:
        takes_shares = any(dose.percent is not None for dose in each.edition.doses)
        found[takes_shares] += 1
        offers = [(week, "C3") in each.cells for week in weeks_in(each.cells)]
        assert {takes_shares} == set(offers)
        says = "The weights of all weeks follow" in texts_in(each.cells, NUMBERS)
        assert says == bool(asked_in(each.cells))

    assert min(found.values()) > 5


def test_weeks_begin_seven_days_apart(workbooks: tuple[Read, ...]) -> None:
    """From the first day come those of all weeks, on their sheets and in the overview."""
    for each in workbooks:
        book = Recalculated(each.cells, {cell_beside(each.cells, "First day"): FIRST_DAY})
        weeks = weeks_in(each.cells)
        expected = [FIRST_DAY + 7 * number for number in range(len(weeks))]
        assert expected == [book.value(week, "B3") for week in weeks]
        assert expected == [book.value("Overview", f"B{row + 5}") for row in range(len(weeks))]
        blank = Recalculated(each.cells, {})
        assert {""} == {blank.value(week, "B3") for week in weeks}


def test_overview_gathers_pain_and_decisions(workbooks: tuple[Read, ...]) -> None:
    """The overview shows the highest pain of each week and how the reader decided."""
    each = workbooks[0]
    pains = [
        address
        for (sheet, address), value in each.cells.items()
        if sheet == "Week 2" and str(value).startswith("Pain today")
    ]
    (decided,) = (
        address
        for (sheet, address), value in each.cells.items()
        if sheet == "Week 2" and value == "I decided to"
    )
    filled: dict[tuple[str, str], Value] = {
        ("Week 2", address.replace("A", "B")): float(pain)
        for pain, address in enumerate(pains, start=2)
    }
    filled["Week 2", decided.replace("A", "B")] = "Stay"
    book = Recalculated(each.cells, filled)

    assert len(pains) > 1
    assert ("", "") == (book.value("Overview", "G5"), book.value("Overview", "H5"))
    assert (1.0 + len(pains), "Stay") == (
        book.value("Overview", "G6"),
        book.value("Overview", "H6"),
    )


@pytest.mark.parametrize(
    "usual,percent,by,bar,shown",
    [
        (142.5, 55, 2.5, None, 77.5),
        (100.0, 57.7, 2.5, None, 57.5),
        (0.3, 100, 0.1, None, 0.3),
        (99.99999999999999, 100, 2.5, None, 100.0),
        (78.4, 100, 2.5, 20, 77.5),
        (78.4, 100, 5, 15, 75.0),
        (14, 100, 2.5, 20, "under 20"),
        (20, 100, 2.5, 20, 20.0),
        (None, 55, 2.5, None, ""),
        ("heavy", 55, 2.5, None, ""),
        (-5, 55, 2.5, 0, ""),
        (100, 55, 0, None, ""),
        (100, 55, None, None, ""),
    ],
)
def test_weight_is_rounded_as_plates_are(
    usual: Value, percent: float, by: Value, bar: float | None, shown: Value
) -> None:
    """The formula goes down to the step, from the bar up; a missing number leaves it blank."""
    view = TargetView("Some lift", "8 repetitions", percent, 2.5, 20, is_on_bar=bar is not None)
    cells: dict[str, Value] = {"A1": usual, "B1": by, "C1": bar or 0.1, "D1": None}
    found = parsed(target(view, Usual("A1", "B1", "C1"), "D1"))(cells.__getitem__)

    assert pytest.approx(shown) == found if isinstance(shown, float) else shown == found


@pytest.mark.parametrize(
    "case", [case for case in VECTORS["loadable"] if not case["kit"]["plates"]]
)
def test_weight_is_that_of_the_page(case: dict[str, Any]) -> None:
    """The formula rounds as the script of the page does: both keep the same vectors."""
    kit = case["kit"]
    view = TargetView("Some lift", "8 repetitions", 100, 2.5, 20, is_on_bar=kit["base"] > 0)
    cells: dict[str, Value] = {
        "A1": case["weight"], "B1": kit["step"], "C1": kit["lightest"], "D1": None,
    }  # fmt: skip
    found = parsed(target(view, Usual("A1", "B1", "C1"), "D1"))(cells.__getitem__)

    assert found == (f"under {case['is']:g}" if case["below"] else pytest.approx(case["is"]))


@pytest.mark.parametrize("case", VECTORS["step_in_pounds"])
def test_step_in_pounds_is_that_of_the_page(case: dict[str, float]) -> None:
    """Gyms with plates in pounds have the steps here that they have on the page."""
    assert case["is"] == parsed(step(case["kg"], "A1"))(lambda _: "lb")
    assert case["kg"] == parsed(step(case["kg"], "A1"))(lambda _: "kg")


def test_reader_of_formulas_knows_what_it_reads() -> None:
    """The test's own reader works a formula out as a spreadsheet does, and stops at the unknown."""
    values: dict[str, Value] = {"A1": None, "B1": 7.5, "C1": "Lb"}
    look = values.__getitem__

    assert 11.0 == parsed("=1+2*5")(look)
    assert 15.0 == parsed("=(1+2)*5")(look)
    assert "a 7.5" == parsed('="a "&B1')(look)
    assert "yes" == parsed('=IF(OR(A1="",B1<0),"yes",1/0)')(look)
    assert "pounds" == parsed('=IF(C1="lb","pounds","kilos")')(look)
    assert [1.0, 7.5, 0.0, 7.5] == [
        parsed(each)(look) for each in ("=COUNT(A1,B1,C1)", "=MAX(A1,B1)", "=N(C1)", "=N(B1)")
    ]
    assert [-2.0, 3.0, 2.0] == [
        parsed(each)(look) for each in ("=ROUNDDOWN(0-2.9,0)", "=ROUNDUP(2.1,0)", "=ROUNDUP(2,0)")
    ]
    with pytest.raises(KeyError):
        parsed("=SUM(A1)")
    with pytest.raises(TypeError, match="VALUE"):
        parsed("=1+C1")(look)
