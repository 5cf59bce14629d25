"""No text of a record is run by a spreadsheet that opens a workbook, whatever it says."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest

from generator.checks.check import Derived
from generator.render.workbook.edition import Edition
from generator.render.workbook.files import workbook_of
from generator.views.plan import PlanView, plan_view
from tests.attacks import ATTACKS, Attack
from tests.spreadsheet import is_formula
from tests.workbook_parts import MAIN, OURS, RULES, formulas_in, parts_of, texts_in
from tests.workbook_reader import Read


@pytest.fixture(scope="module")
def view(real: Derived) -> PlanView:
    """Return the shortest plan that asks for weights."""
    plans = [plan for plan in real.guide.plans.values() if plan.progression.by_weight is not None]
    shortest = min(plans, key=lambda plan: plan.weeks)
    return plan_view(real, shortest, shortest.profiles[0])


@pytest.fixture(scope="module")
def clean(view: PlanView) -> bytes:
    """Return its workbook."""
    return workbook_of(Edition(view))


@pytest.fixture(scope="module", params=ATTACKS, ids=lambda attack: attack.name)
def hostile(request: pytest.FixtureRequest, view: PlanView) -> tuple[Attack, bytes]:
    """Return the same workbook with one attack in the place of every text."""
    attack: Attack = request.param
    instead = attacked(view, attack.text)
    return attack, workbook_of(Edition(instead))


KEPT = frozenset(
    {"address", "tag", "id", "profile", "effort", "workbook", "table", "kind", "decision"}
)
"""The names of fields that hold addresses, tags and numbers."""


def attacked(value: Any, text: str, depth: int = 0) -> Any:  # noqa: ANN401  it nests freely
    """Return a view with a text in the place of every text but addresses, tags and numbers."""
    if is_dataclass(value) and not isinstance(value, type):
        changes = {
            field.name: attacked(getattr(value, field.name), text, depth + 1)
            for field in fields(value)
            if field.name
            not in ("address", "tag", "id", "profile", "effort", "workbook", "table", "kind")
            and field.init
        }
        return replace(value, **changes)
    if isinstance(value, tuple):
        return tuple(attacked(each, text, depth + 1) for each in value)
    return text if type(value) is str else value


def bare(text: str) -> str:
    """Return a text without what is put in or lost on the way: apostrophes, ends of lines."""
    return re.sub(r"['\s]|_x[0-9A-F]{4}_", "", text.replace("\0", ""))


def test_attack_is_a_text(hostile: tuple[Attack, bytes], clean: bytes) -> None:
    """With an attack for every text no formula is there but ours, and no text that could be one."""
    attack, content = hostile
    texts = texts_in(content)

    formulas = set(formulas_in(content)) - RULES
    assert [] == [each for each in formulas if OURS.fullmatch(each) is None]
    assert len(formulas_in(content)) <= len(formulas_in(clean))
    assert [] == [text for text in texts if is_formula(text)]
    assert any(bare(attack.text) in bare(text) for text in texts)


def test_attack_leads_nowhere(hostile: tuple[Attack, bytes]) -> None:
    """No text becomes a link, a name for a range, a macro or a call for something outside."""
    parts = parts_of(hostile[1])
    names = [name.get("name") for name in parts["xl/workbook.xml"].iter(f"{MAIN}definedName")]
    relations = [
        relation.get("TargetMode")
        for name, part in parts.items()
        if name.endswith(".rels")
        for relation in part
    ]

    assert {"_xlnm.Print_Titles"} == set(names)
    assert {None} == set(relations)
    assert [] == [part for part in parts.values() for _ in part.iter(f"{MAIN}hyperlink")]


def test_formulas_are_made_of_our_own_parts(workbooks: tuple[Read, ...]) -> None:
    """Every formula of every workbook consists of known functions, addresses, numbers and signs."""
    for each in workbooks:
        formulas = set(formulas_in(each.content)) - RULES
        assert formulas
        assert [] == [formula for formula in formulas if OURS.fullmatch(formula) is None]
