"""Plans as tables: one for each plan and profile, with the lines of its page, and no formula."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from generator.checks.check import Derived
from generator.model.plan import Plan
from generator.render.api import api_files
from generator.views.plan import PlanView, plan_views
from generator.views.plan_files import table_address
from generator.views.words import counted
from generator.vocabulary import Measure
from tests.spreadsheet import formulas_in, rows_of


class Table(NamedTuple):
    """A table, and what stands on the page of its plan."""

    plan: Plan
    view: PlanView
    content: bytes

    @property
    def rows(self) -> list[dict[str, str]]:
        """Its rows, by the names of the columns."""
        head, *rows = rows_of(self.content)
        return [dict(zip(head, row, strict=True)) for row in rows]


@pytest.fixture(scope="module")
def files(real: Derived) -> dict[str, bytes]:
    """Return the files of the data interface."""
    return dict(api_files(real))


@pytest.fixture(scope="module")
def tables(real: Derived, files: dict[str, bytes]) -> list[Table]:
    """Return the table of every plan for each profile."""
    return [
        Table(plan, view, files[view.table])
        for plan in real.guide.plans.values()
        for view in plan_views(real, plan)
    ]


def test_every_plan_has_a_table_for_each_profile(real: Derived, files: dict[str, bytes]) -> None:
    """There is a table for each plan and each of its profiles, and no other."""
    expected = {
        table_address(plan, profile)
        for plan in real.guide.plans.values()
        for profile in plan.profiles
    }

    found = {each for each in files if "/plans/" in each and each.endswith(".csv")}
    assert expected == found
    assert "/api/v1/plans/flare-up-fortnight-dumbbells.csv" in found


def test_a_row_is_a_line_of_the_page(tables: list[Table]) -> None:
    """Each row says what the line of the page says: exercise, sets, count, weight, effort, rest."""
    for each in tables:
        doses = [
            dose for week in each.view.weeks for day in week.days for dose in day.doses
        ]  # fmt: skip
        expected = [
            (dose.exercise.text, str(dose.sets), dose.count, dose.load, dose.effort, dose.rest)
            for dose in doses
        ]
        assert expected == [
            (
                row["name"], row["sets"], _count(row), row["weight"],
                f"{float(row['effort']):g}", _rest(row),
            )
            for row in each.rows
        ]  # fmt: skip


def _count(row: dict[str, str]) -> str:
    (measure,) = (each for each in Measure if each.value == row["measure"])
    each_side = row["each_side"] == "yes"
    return counted(int(row["low"]), int(row["high"]), measure, each_side=each_side)


def _rest(row: dict[str, str]) -> str:
    rest = f"{row['rest_seconds']} s rest" if int(row["rest_seconds"]) else "no rest"
    return f"{row['tempo']} tempo, {rest}" if row["tempo"] else rest


def test_rows_say_where_they_stand(tables: list[Table]) -> None:
    """Week, session, minutes and place are those of the page, in its order."""
    for each in tables:
        expected = [
            (number, week.is_easier, at, day.name, day.minutes, slot)
            for number, week in enumerate(each.view.weeks, start=1)
            for at, day in enumerate(week.days, start=1)
            for slot, _ in enumerate(day.doses, start=1)
        ]
        assert expected == [
            (
                int(row["week"]), row["easier"] == "yes", int(row["day"]), row["session"],
                int(row["minutes"]), int(row["slot"]),
            )
            for row in each.rows
        ]  # fmt: skip


def test_percent_is_a_number_or_blank(tables: list[Table]) -> None:
    """A share is there as a number wherever the page states one, and blank where no weight is."""
    for each in tables:
        for row in each.rows:
            if row["weight"].endswith("%"):
                assert abs(float(row["percent"]) - float(row["weight"].rstrip(" %"))) <= 0.5
            elif row["weight"] == "usual weight":
                assert "100.0" == row["percent"]
            else:
                assert "" == row["percent"]


def test_no_cell_is_a_formula(tables: list[Table]) -> None:
    """No cell of any table is one that a spreadsheet would run."""
    for each in tables:
        assert [] == formulas_in(each.content)
