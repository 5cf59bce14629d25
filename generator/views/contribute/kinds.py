"""The kinds of records: an index that says which file is what, and a page of fields for each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from generator.model.exercise import Exercise
from generator.model.fields import fields_of
from generator.reading.kinds import Kind, kinds
from generator.views.contribute.checks import BELOW_LIFTERS
from generator.views.contribute.fields import INDEX, FieldGuide, FieldView, anchor_of
from generator.views.contribute.words_in_use import NONE, uses_of
from generator.views.page import Head, Link

if TYPE_CHECKING:
    from generator.checks.check import Derived
    from generator.model.guide import Guide
    from generator.model.terms import OpenTerm
    from generator.views.contribute.words_in_use import Uses


@dataclass(frozen=True, slots=True)
class KindView:
    """Every field of one kind of record."""

    head: Head
    file: str
    needed: tuple[Link, ...]
    others: tuple[Link, ...]
    fields: tuple[FieldView, ...]
    terms: tuple[OpenTerm, ...]
    """For a vocabulary: the terms there are."""

    @property
    def count(self) -> int:
        """How many fields there are, nested ones too."""
        return sum(field.count for field in self.fields)


@dataclass(frozen=True, slots=True)
class KindRow:
    """A line of the index."""

    link: Link
    file: str
    about: str
    count: int


@dataclass(frozen=True, slots=True)
class KindGroup:
    """Kinds of records that lie in one place."""

    id: str
    heading: str
    about: str
    rows: tuple[KindRow, ...]


@dataclass(frozen=True, slots=True)
class FieldsView:
    """The index of the field guide."""

    head: Head
    groups: tuple[KindGroup, ...]
    kinds: int
    fields: int
    refused: int
    """How many of the bad examples the program refuses."""


class _Group(NamedTuple):
    id: str
    heading: str
    about: str


_GROUPS = (
    _Group("many", "What most people write", "One file for each, in a folder of its kind."),
    _Group(
        "rules",
        "Words and numbers that many pages share",
        "One file for each kind. A change here changes the whole guide, so talk about it in an "
        "issue first.",
    ),
    _Group(
        "vocabulary",
        "Lists of words",
        "One file for each list. A new word may come with the record that needs it.",
    ),
    _Group("rest", "What keeps the guide in order", "Few people will ever write here."),
)


def fields_views(derived: Derived) -> Iterator[FieldsView | KindView]:
    """Yield the index of the field guide, then the page of each kind."""
    uses = uses_of(derived.guide)
    pages = {kind: _kind_view(kind, derived.guide, uses) for kind in kinds()}
    every = [field for page in pages.values() for field in _all_of(page.fields)]
    yield FieldsView(
        Head(INDEX, "Field guide", "Which file is what, and what may be written in it: every field "
             "with its meaning, a good example and a bad one.", "fields", parent="/contribute/",
             boost=BELOW_LIFTERS),
        tuple(_groups(pages)),
        len(pages),
        len(every),
        sum(field.answer.check is not None for field in every),
    )  # fmt: skip
    yield from pages.values()


def _kind_view(kind: Kind, guide: Guide, uses: Uses) -> KindView:
    fields = fields_of(kind.model)
    links = {field.name: Link(field.name, f"#{anchor_of((field.name,))}") for field in fields}
    views = FieldGuide(uses if kind.model is Exercise else NONE).of(kind.model)
    return KindView(
        Head(address_of(kind), f"Fields: {kind.heading}", _about(kind), "field", parent=INDEX,
             found_by=tuple(dict.fromkeys(field.name for field in _all_of(views))),
             boost=BELOW_LIFTERS),
        f"content/{kind.file}",
        tuple(links[field.name] for field in fields if field.is_needed),
        tuple(links[field.name] for field in fields if not field.is_needed),
        views,
        tuple(getattr(guide.vocabulary, kind.name, {}).values()),
    )  # fmt: skip


def address_of(kind: Kind) -> str:
    """Return the address of the page of a kind."""
    return f"{INDEX}{kind.name}/"


def _about(kind: Kind) -> str:
    return (kind.model.__doc__ or "").partition("\n")[0]


def _groups(pages: dict[Kind, KindView]) -> Iterator[KindGroup]:
    for group in _GROUPS:
        here = [kind for kind in pages if _group_of(kind) == group.id]
        rows = (
            KindRow(Link(kind.heading, address_of(kind)), pages[kind].file, _about(kind),
                    pages[kind].count)
            for kind in here
        )  # fmt: skip
        yield KindGroup(*group, tuple(rows))


def _group_of(kind: Kind) -> str:
    return "many" if kind.has_many else kind.folder or "rest"


def _all_of(fields: Iterable[FieldView]) -> Iterator[FieldView]:
    for field in fields:
        yield field
        yield from _all_of(field.inside)
