"""What answers at the address of a page that moved, or that was split into several."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.moves import moves_of
from generator.model.moved import Moved, Split
from generator.views.indexes import Door
from generator.views.page import Head, Link, exercise_address
from generator.vocabulary import RecordKind

if TYPE_CHECKING:
    from generator.model.guide import Guide

_INDEX_OF = {
    RecordKind.EXERCISES: "/exercises/",
    RecordKind.LADDERS: "/ladders/",
    RecordKind.PLANS: "/plans/",
    RecordKind.LIFTS: "/swaps/",
}
"""The kinds that have a page a record, and the page above it. Others have a place on a page."""


@dataclass(frozen=True, slots=True)
class MovedView:
    """An address that sends on to another."""

    address: str
    to: Link
    reason: str


@dataclass(frozen=True, slots=True)
class SplitView:
    """The page of an id that became several: which one did you mean?"""

    head: Head
    choices: tuple[Door, ...]
    reason: str
    since: str


def moved_views(guide: Guide) -> Iterator[MovedView]:
    """Yield what sends on from each page that moved."""
    for old in moves_of(guide):
        if isinstance(old, Moved) and old.kind in _INDEX_OF:
            yield MovedView(_old_address(old), _link(guide, old.kind, old.to), old.reason)


def split_views(guide: Guide) -> Iterator[SplitView]:
    """Yield a page for each page that was split."""
    for old in moves_of(guide):
        if isinstance(old, Split) and old.kind in _INDEX_OF:
            yield _split_view(guide, old)


def _split_view(guide: Guide, old: Split) -> SplitView:
    return SplitView(
        Head(
            _old_address(old), old.name,
            "This used to be one page. Now there is more than one. Pick the one you mean.",
            "split", source="content/moved.yml", parent=_INDEX_OF[old.kind], is_listed=False,
        ),
        tuple(Door(_link(guide, old.kind, each.id), each.when) for each in old.to),
        old.reason,
        old.since,
    )  # fmt: skip


def _old_address(old: Moved | Split) -> str:
    return f"{_INDEX_OF[old.kind]}{old.id}/"


def _link(guide: Guide, kind: RecordKind, id_: str) -> Link:
    """Return a link to the page of a record; to its swaps where a lift has no page of its own."""
    if kind is RecordKind.LADDERS:
        return Link(guide.ladders[id_].name, f"/ladders/{id_}/")
    if kind is RecordKind.PLANS:
        return Link(guide.plans[id_].title, f"/plans/{id_}/")
    if kind is RecordKind.LIFTS:
        for lift in guide.rules.main_lifts.lifts:
            if lift.exercise == id_:
                return Link(f"My {lift.called} hurts", f"/swaps/{id_}/")
        return Link(guide.exercises[id_].name, f"{exercise_address(id_)}#swaps")
    return Link(guide.exercises[id_].name, exercise_address(id_))
