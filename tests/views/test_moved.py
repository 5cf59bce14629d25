"""What answers at the address of a page that moved or was split."""

from __future__ import annotations

import pytest

from generator.model.guide import Guide
from generator.views.moved import moved_views, split_views
from tests.builders import a_guide, a_ladder, a_lift, a_plan, an_exercise, moved_ids


def _guide(kind: str, **went: str | tuple[str, ...]) -> Guide:
    return a_guide(
        [a_lift("some-lift"), an_exercise("other")],
        ladders=[a_ladder("other", "some-lift")],
        plans=[a_plan()],
        moved=moved_ids(kind, **went).all,
    )


@pytest.mark.parametrize(
    "kind,to,address,leads_to",
    [
        ("exercises", "other", "/exercises/old/", ("Other", "/exercises/other/")),
        ("ladders", "some-ladder", "/ladders/old/", ("Some ladder", "/ladders/some-ladder/")),
        ("plans", "some-plan", "/plans/old/", ("Some plan", "/plans/some-plan/")),
        ("lifts", "some-lift", "/swaps/old/", ("My lift hurts", "/swaps/some-lift/")),
        ("lifts", "other", "/swaps/old/", ("Other", "/exercises/other/#swaps")),
    ],
)
def test_each_kind_leads_to_its_page(
    kind: str, to: str, address: str, leads_to: tuple[str, str]
) -> None:
    """The old address of each kind leads to the page of that kind, by its name."""
    found = next(moved_views(_guide(kind, old=to)))

    assert (address, leads_to) == (found.address, (found.to.text, found.to.address))


@pytest.mark.parametrize("kind", ["sources", "comparisons"])
def test_kinds_without_pages_send_nobody_on(kind: str) -> None:
    """A source or a comparison has no page of its own, so no page answers for its old id."""
    guide = _guide(kind, old="new", both=("one", "other"))

    assert [] == [*moved_views(guide), *split_views(guide)]


def test_split_page_names_its_choices() -> None:
    """A page that was split has its old name and each choice with who should take it."""
    (found,) = split_views(_guide("plans", longest=("some-plan", "some-plan")))

    assert ("/plans/longest/", "Longest") == (found.head.address, found.head.title)
    assert ["Some plan"] * 2 == [door.link.text for door in found.choices]
    assert "You mean some-plan." == found.choices[0].text
    assert not found.head.is_listed


def test_split_lift_page_leads_to_lifts_and_swaps() -> None:
    """Of a lift page that was split, a choice without a lift page leads to its swaps."""
    (_, found) = split_views(_guide("exercises", old=("some-lift", "other")))

    assert "/swaps/old/" == found.head.address
    assert ["/swaps/some-lift/", "/exercises/other/#swaps"] == [
        door.link.address for door in found.choices
    ]
