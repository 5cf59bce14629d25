"""The files of a plan, by their addresses: sheets to print, a workbook, a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.views.page import DATA_ROOT
from generator.vocabulary.paper import Paper

if TYPE_CHECKING:
    from generator.model.plan import Plan

BESIDE_THE_WEEKS = 3
"""Pages of a plan on paper that are no week: a cover, all weeks at a glance, and a blank sheet."""


@dataclass(frozen=True, slots=True)
class PrintView:
    """The sheets of one equipment profile as a file to print."""

    paper: Paper
    address: str
    pages: int


def plan_address(plan: Plan, profile: str) -> str:
    """Return the address of a plan's page for a profile; its first one stands at the plan's own."""
    return f"/plans/{plan.id}/" + ("" if profile == plan.profiles[0] else f"{profile}/")


def prints_of(plan: Plan, profile: str) -> tuple[PrintView, ...]:
    """Return a plan's files to print for a profile, one for each kind of paper."""
    name = _file(plan, profile)
    pages = plan.weeks + BESIDE_THE_WEEKS
    return tuple(PrintView(paper, f"{name}-{paper}.pdf", pages) for paper in Paper)


def workbook_address(plan: Plan, profile: str) -> str:
    """Return where a plan's workbook stands, for a profile."""
    return f"{_file(plan, profile)}.xlsx"


def table_address(plan: Plan, profile: str) -> str:
    """Return where the data have a plan as a table, for a profile."""
    return f"{DATA_ROOT}/plans/{plan.id}-{profile}.csv"


def _file(plan: Plan, profile: str) -> str:
    """Return the address of a plan's file for a profile, without its kind."""
    return f"/plans/{plan.id}/{plan.id}-{profile}"
