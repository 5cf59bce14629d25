"""From what somebody typed to a value, or to what is wrong with it. Never raises."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

from generator.drafts.questions import Form

if TYPE_CHECKING:
    from generator.drafts.questions import Choice, Question

_NUMBER = re.compile(r"(-?\d+(?:[.,]\d+)?)\s*(kg|%|per cent|percent)?", re.IGNORECASE)
_YES, _NO = ("y", "yes", "true"), ("n", "no", "false")


@dataclass(frozen=True, slots=True)
class Misread:
    """An answer that cannot be taken, and why."""

    why: str
    meant: object = None
    """What it most likely means: Enter takes it."""


def read_answer(question: Question, typed: str) -> object | Misread:
    """Read one answer.

    Returns:
        A plain value as it would stand in a record; or why there is none.
    """
    choices = question.choices
    if question.form is Form.TERM:
        return _term(typed, choices)
    if question.form is Form.TERMS:
        return _all(_term(each, choices) for each in _parts(typed))
    if question.form is Form.EQUIPMENT:
        return _equipment(typed, choices)
    if question.form is Form.NUMBER:
        return _number(typed)
    if question.form is Form.FLAG:
        return _flag(typed)
    if question.form is Form.PEOPLE:
        return _person(typed)
    return " ".join(typed.split())


def _equipment(typed: str, choices: Sequence[Choice]) -> object | Misread:
    if typed.casefold() in ("nothing", "none", "-"):
        return []
    any_ofs = (re.split(r"\s+or\s+|/", each, flags=re.IGNORECASE) for each in _parts(typed))
    return _all(_all(_term(each, choices) for each in any_of) for any_of in any_ofs)


def _parts(typed: str) -> list[str]:
    return [part.strip() for part in typed.split(",") if part.strip()]


def _all(read: Iterable[object | Misread]) -> object | Misread:
    """Return all values of a list, each once; or what is wrong with some, and what was meant."""
    values: list[object] = []
    wrong: list[Misread] = []
    for each in read:
        if isinstance(each, Misread):
            wrong.append(each)
        value = each.meant if isinstance(each, Misread) else each
        if value not in values:
            values.append(value)
    if not wrong:
        return values
    is_guessed = all(each.meant is not None for each in wrong)
    return Misread(" ".join(each.why for each in wrong), values if is_guessed else None)


def _term(typed: str, choices: Sequence[Choice]) -> object | Misread:
    """Find a term by its number, itself, its label, or how it begins."""
    if typed.isdecimal():
        at = int(typed) - 1
        if at in range(len(choices)):
            return choices[at].term
        return Misread(f"The numbers go from 1 to {len(choices)}.")
    wanted = _plain(typed)
    known = {_plain(each.label): each.term for each in choices if each.label}
    known |= {_plain(each.term): each.term for each in choices}
    if wanted in known:
        return known[wanted]
    begun = {term for plain, term in known.items() if wanted and plain.startswith(wanted)}
    if len(begun) == 1:
        return begun.pop()
    near = get_close_matches(wanted, known, n=1)
    if near:
        return Misread(
            f'There is no "{typed}" here. Did you mean {known[near[0]]}?', known[near[0]]
        )
    return Misread(f'There is no "{typed}" here.')


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[-_]", " ", text.casefold()).split())


def _number(typed: str) -> object | Misread:
    found = _NUMBER.fullmatch(typed)
    if found is None:
        return Misread(f'"{typed}" is no number.')
    number = float(found[1].replace(",", "."))
    return int(number) if number.is_integer() else number


def _flag(typed: str) -> object | Misread:
    word = typed.casefold()
    if word in (*_YES, *_NO):
        return word in _YES
    return Misread(f'"{typed}" is neither yes nor no.')


def _person(typed: str) -> object:
    family, _, given = (part.strip() for part in typed.partition(","))
    return {"family": family, "given": given} if given else {"family": family}
