"""The field guide: every field of a kind of record, nested ones too, made from the model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from inspect import get_annotations
from typing import TYPE_CHECKING

from generator.model.fields import FieldHelp, fields_of
from generator.model.forms import KINDS
from generator.views.contribute.bad_examples import Answer, answer_to
from generator.views.contribute.words_in_use import Uses
from generator.views.page import Link

if TYPE_CHECKING:
    from generator.model.base import Value

INDEX = "/contribute/fields/"
OF_VOCABULARIES = "listed"
"""The part of a vocabulary's page that lists what there is."""


@dataclass(frozen=True, slots=True)
class WordView:
    """A closed term, what it means, and some exercises that have it."""

    word: str
    meaning: str
    as_in: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class FieldView:
    """One field, with all that whoever writes it may ask."""

    anchor: str
    way: tuple[str, ...]
    """The fields that it stands in, and its own name: `spine`, `provokes`, `bending`."""
    meaning: str
    form: str
    is_needed: bool
    only_within: str
    """The field that need not be there, but must hold this one if it is; empty for most."""
    needed_unless: str
    if_left_out: object
    points_to: Link | None
    """Where the words or ids that may stand here are listed."""
    words: tuple[WordView, ...]
    good: object
    bad: object
    answer: Answer
    inside: tuple[FieldView, ...] = ()
    told_above: tuple[tuple[str, Link], ...] = ()
    """Fields inside that mean what the same fields above mean: an anchor, and where they stand."""

    @property
    def name(self) -> str:
        """Its own name."""
        return self.way[-1]

    @property
    def count(self) -> int:
        """How many fields this is, with those inside."""
        return 1 + sum(field.count for field in self.inside)


class FieldGuide:
    """Arranges the fields of one kind of record; a field that comes again is told only once."""

    def __init__(self, uses: Uses) -> None:
        """Begin a page.

        Args:
            uses: which exercises have which closed terms.
        """
        self._uses = uses
        self._told: dict[tuple[type[Value], str], str] = {}

    def of(
        self, model: type[Value], way: tuple[str, ...] = (), only_within: str = ""
    ) -> tuple[FieldView, ...]:
        """Return the fields of a model that stands at a way into the record.

        Args:
            model: the record, or a part of it.
            way: the fields that lead to it.
            only_within: the innermost of them that may be left out; empty where none may.
        """
        return tuple(
            self._view(field, model, (*way, field.name), only_within)
            for field in fields_of(model)
            if (_declared_in(model, field.name), field.name) not in self._told
        )

    def _view(
        self, field: FieldHelp, model: type[Value], way: tuple[str, ...], only_within: str
    ) -> FieldView:
        anchor = anchor_of(way)
        self._told[_declared_in(model, field.name), field.name] = f"#{anchor}"
        view = FieldView(
            anchor=anchor,
            way=way,
            meaning=field.meaning,
            form=f"{field.form.one[:1].upper()}{field.form.one[1:]}",
            is_needed=field.is_needed,
            needed_unless=field.needed_unless,
            only_within=only_within if field.is_needed else "",
            if_left_out=field.if_left_out,
            points_to=_points_to(field),
            words=tuple(
                WordView(word.word, word.meaning, self._uses.of(way, word.word))
                for word in field.form.words
            ),
            good={field.name: field.good},
            bad={field.name: field.bad},
            answer=answer_to(field, model),
        )
        if field.form.part is None:
            return view
        told = tuple(self._told_above(field.form.part, way))
        within = only_within if field.is_needed else field.name
        inside = self.of(field.form.part, way, within)
        return replace(view, inside=inside, told_above=told)

    def _told_above(self, model: type[Value], way: tuple[str, ...]) -> Iterator[tuple[str, Link]]:
        for field in fields_of(model):
            if above := self._told.get((_declared_in(model, field.name), field.name)):
                yield anchor_of((*way, field.name)), Link(field.name, above)


def anchor_of(way: tuple[str, ...]) -> str:
    """Return the anchor of a field: `spine-provokes-bending`."""
    return "-".join(way).replace("_", "-")


def _declared_in(model: type[Value], name: str) -> type[Value]:
    """Return the model in which a field was first declared: a frame has the fields of a pose."""
    return next(each for each in reversed(model.__mro__) if name in get_annotations(each))


def _points_to(field: FieldHelp) -> Link | None:
    if field.refers_to:
        one, _ = KINDS[field.refers_to]
        return Link(f"What {one} is", f"{INDEX}{one.rpartition(' ')[2]}/")
    if field.vocabulary:
        return Link(f"The list of {field.vocabulary}",
                    f"{INDEX}{field.vocabulary}/#{OF_VOCABULARIES}")  # fmt: skip
    return None
