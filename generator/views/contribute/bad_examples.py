"""What is said to a bad example: by the program, which refuses it, or by a reviewer, who asks.

The program is asked, not quoted: the example is really put before the field, so that no page can
say of it what is not so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import ValidationError

from generator.checks.catalogue import rule_of
from generator.findings import Origin, page_of
from generator.reading.shape import findings_by_path
from generator.views.page import Link
from generator.views.words import capital, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.findings import Finding
    from generator.model.base import Value
    from generator.model.fields import FieldHelp


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said to a bad example."""

    check: Link | None
    """The page of the check that refuses it; None where only a reviewer can tell."""
    words: str


def answer_to(field: FieldHelp, model: type[Value]) -> Answer:
    """Return what is said to the bad example of a field that a model declares."""
    if field.asks:
        return Answer(None, field.asks)
    if found := next(_findings(field, model), None):
        return _refused(found.code, sentence(found.message))
    if field.refused_by:
        rule = rule_of(field.refused_by)
        return _refused(field.refused_by, rule.what if rule else "")
    code = "XR002" if field.vocabulary else "XR001"
    named = field.bad if isinstance(field.bad, str) else ", ".join(_texts_in(field.bad))
    return _refused(code, f'nothing is called "{named}" there.')


def _refused(code: str, words: str) -> Answer:
    return Answer(Link(code, page_of(code)), capital(words))


def _findings(field: FieldHelp, model: type[Value]) -> Iterator[Finding]:
    """Yield what the program finds in the example, put before the field all alone."""
    try:
        model.model_validate({field.name: field.bad})
    except ValidationError as error:
        for path, found in findings_by_path(error, model, Origin("")):
            if field.name in path[:1]:  # the other fields are missing, and that is meant
                yield found


def _texts_in(example: object) -> Iterator[str]:
    if isinstance(example, str):
        yield example
    elif isinstance(example, dict):
        yield from _texts_in([*example.values()])
    elif isinstance(example, list):
        for item in example:
            yield from _texts_in(item)
