"""The list of plans."""

from __future__ import annotations

from generator.checks.check import Derived
from generator.views.plan_index import plans_view


def test_every_plan_is_listed_once(real: Derived) -> None:
    """Each plan of the real guide stands in one group of the list."""
    rows = [row for group in plans_view(real).groups for row in group.rows]

    assert sorted(f"/plans/{id_}/" for id_ in real.guide.plans) == sorted(
        row.link.address for row in rows
    )


def test_row_says_how_long_what_rises_and_what_it_needs(real: Derived) -> None:
    """A row holds what a reader chooses by, and the words of the filter are those of the plan."""
    rows = {row.link.address: row for group in plans_view(real).groups for row in group.rows}
    squat, trunk = (
        rows[f"/plans/{id_}/"] for id_ in ("return-to-the-squat", "trunk-endurance-base")
    )

    assert "10 weeks, 2 days a week" == squat.length
    assert ("per cent of your usual weight", "seconds and repetitions") == (
        squat.rises, trunk.rises,
    )  # fmt: skip
    assert ("full-gym home-barbell dumbbells", "anything, or nothing") == (
        squat.profiles, trunk.equipment,
    )  # fmt: skip


def test_line_of_a_row_is_short(real: Derived) -> None:
    """What stands below a plan's name is one sentence that is read in a glance."""
    texts = [row.text for group in plans_view(real).groups for row in group.rows]

    assert [] == [text for text in texts if len(text) > 170]


def test_row_leads_to_what_can_be_printed(real: Derived) -> None:
    """A row has the files of its plan for each profile that it is written for, on both papers."""
    for group in plans_view(real).groups:
        for row in group.rows:
            plan = row.link.address.strip("/").rpartition("/")[2]
            expected = [
                f"/plans/{plan}/{plan}-{profile}-{paper}.pdf"
                for profile in real.guide.plans[plan].profiles
                for paper in ("a4", "letter")
            ]
            assert expected == [each.address for print_ in row.prints for each in print_.prints]
