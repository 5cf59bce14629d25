"""A question about one field of a record, made from what the model says about the field."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.model.annotations import field_at, is_model, item_type, type_at
from generator.model.fields import help_of
from generator.vocabulary import Term

if TYPE_CHECKING:
    from generator.findings import Path
    from generator.model.base import Record


class Form(Enum):
    """In which form a question is answered, and how to say so."""

    TEXT = "Write it on one line."
    TEXTS = "One a line; an empty line ends."
    NUMBER = "Write a number."
    FLAG = "Answer yes or no."
    TERM = "Answer with a number or a word."
    TERMS = "Answer with numbers or words, a comma between them."
    EQUIPMENT = (
        "Answer with numbers or words. A comma between what is all needed, "
        '"or" where either will do: barbell, bench or box. Or write: nothing.'
    )
    PEOPLE = "One a line, as Family, Given; an empty line ends."


class Choice(NamedTuple):
    """A term that may be answered."""

    term: str
    label: str
    """What readers see for it: as good an answer as the term."""
    about: str = ""
    """What it means, in a sentence."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question: what is asked, what may be answered, and what is usual."""

    path: Path
    form: Form
    help: str
    good: str
    bad: str
    takes: str = ""
    """What may be written, in words: "a text of at most 32 letters"."""
    choices: tuple[Choice, ...] = ()
    """What may be answered; nothing where any words will do."""
    is_needed: bool = True
    usual: object = None
    """What Enter stands for."""
    because: str = ""
    """Why that is usual: "for a squat"."""

    @property
    def name(self) -> str:
        """The names of the fields on the way to it: `load position`."""
        return " ".join(str(step) for step in self.path if isinstance(step, str))

    @property
    def hint(self) -> str:
        """How to answer, and what Enter does."""
        if self.usual is not None:
            enter = f"Enter: {written(self.usual)}{f' ({self.because})' if self.because else ''}."
        else:
            enter = "" if self.is_needed else "Enter leaves it out."
        return " ".join(part for part in (self.form.value, enter) if part)

    def more(self) -> Iterator[str]:
        """Yield what `?` tells: what may be written, and an example of each kind."""
        if self.takes:
            yield f"{self.takes[:1].upper()}{self.takes[1:]}."
        yield f"Good: {self.good}"
        yield f"Not so good: {self.bad}"


def written(value: object) -> str:
    """Write a value as somebody would say it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return ", ".join(_either(each) for each in value) or "nothing"
    return f"{value:g}" if isinstance(value, float) else str(value)


def _either(value: object) -> str:
    return " or ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


def question_at(
    model: type[Record], path: Path, vocabulary: Mapping[str, tuple[Choice, ...]]
) -> Question:
    """Make the question about a field.

    Args:
        model: the kind of record.
        path: the way to the field.
        vocabulary: the terms of each open vocabulary.
    """
    field = field_at(model, path)
    if field is None:
        raise LookupError(path)
    told = help_of(str(path[-1]), field)
    here = type_at(model, path)
    labels = _labels(item_type(here) or here)
    choices = vocabulary.get(told.vocabulary or "") or tuple(
        Choice(word, labels.get(word, ""), meaning) for word, meaning in told.form.words
    )
    return Question(
        path=path,
        form=_form(here, has_terms=bool(choices)),
        help=told.meaning,
        good=_example(told.good),
        bad=f"{_example(told.bad)} {told.asks}".rstrip(),
        takes="" if choices else told.form.one,
        choices=choices,
        is_needed=told.is_needed,
    )


def _labels(here: Any) -> dict[str, str]:  # noqa: ANN401  annotations have no common type
    is_closed = isinstance(here, type) and issubclass(here, Term)
    return {term.value: term.label for term in here} if is_closed else {}


def _form(here: Any, *, has_terms: bool) -> Form:  # noqa: ANN401  annotations have no common type
    item = item_type(here)
    if item is not None:
        if is_model(item):
            return Form.PEOPLE
        if item_type(item) is not None:
            return Form.EQUIPMENT
        return Form.TERMS if has_terms else Form.TEXTS
    if has_terms:
        return Form.TERM
    if here is bool:
        return Form.FLAG
    return Form.NUMBER if here in (int, float) else Form.TEXT


def _example(example: object) -> str:
    return example if isinstance(example, str) else json.dumps(example, ensure_ascii=False)
