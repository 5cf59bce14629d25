"""What a closed term is: a written value with the label that readers see."""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class Term(StrEnum):
    """A closed term: its value is written in records, its label is read on pages."""

    label: str
    description: str
    place: int
    """How many members are written before this one."""

    # A member equals its text, so it has to hash as that does: `Enum` hashes its name instead, and
    # in Python code, which costs a check of the whole library a tenth of its time.
    __hash__ = str.__hash__

    def __new__(cls, value: str, label: str, description: str = "") -> Self:
        """Make a member from its written value, its label and one sentence about it."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        member.description = description
        member.place = len(cls.__members__)
        return member


class OrderedTerm(Term):
    """A closed term whose members are written from least to most and compare in that order."""

    @property
    def rank(self) -> int:
        """Return the place of this member, 0 for the least."""
        return self.place
