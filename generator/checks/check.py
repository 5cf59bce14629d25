"""What a check is: a code, a documented function, and what the function looks at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from generator.derive.agreement import Held, held_against
from generator.derive.key_postures import KeyPosture, key_postures_of
from generator.derive.source_names import source_names
from generator.derive.swaps import Swaps, swaps_of
from generator.findings import Finding, Rule

if TYPE_CHECKING:
    from generator.findings import Edit, Path
    from generator.model.base import Record
    from generator.model.guide import Guide
    from generator.reading.records import Records


class Found(NamedTuple):
    """Something a check found: in which record, where in it, what, and how to mend it."""

    record: Record
    path: Path
    message: str
    fix: str
    mend: Edit | None = None
    """What `guide tidy` does about it, where a program can know what was meant."""


@dataclass(frozen=True)
class Derived:
    """A guide whose relations all resolve, with what checks and views derive from it."""

    guide: Guide

    @cached_property
    def swaps(self) -> Swaps:
        """Every swap table, worked out when somebody first asks."""
        return swaps_of(self.guide)

    @cached_property
    def key_postures(self) -> tuple[KeyPosture, ...]:
        """The body at every key frame of every figure."""
        return tuple(key_postures_of(self.guide))

    @cached_property
    def held(self) -> tuple[Held, ...]:
        """Every comparison, held against the guide's own loads."""
        return tuple(held_against(self.guide))

    @cached_property
    def source_names(self) -> Mapping[str, str]:
        """What each source is called in a sentence, by its id."""
        return source_names(self.guide.sources)


Subject = TypeVar("Subject", "Records", Derived)


@dataclass(frozen=True, slots=True)
class Check(Generic[Subject]):
    """One rule and the function that applies it."""

    rule: Rule
    look: Callable[[Subject], Iterator[Found]]
    needs_all: bool = False
    """Whether it can find its fault only where the whole library was read."""

    def run(self, subject: Subject) -> Iterator[Finding]:
        """Apply the rule, and add its code and the place to what was found."""
        for found in self.look(subject):
            place = found.record.origin.at(*found.path)
            code, key = self.rule.code, found.record.key
            yield Finding(place, code, found.message, found.fix, key, found.mend)


def check(
    code: str, *, needs_all: bool = False
) -> Callable[[Callable[[Subject], Iterator[Found]]], Check[Subject]]:
    """Make a check of a function; its docstring becomes the page of the code.

    Args:
        code: its code, a family of two letters and a number: EX003.
        needs_all: whether it can find its fault only where the whole library was read.
    """

    def make(look: Callable[[Subject], Iterator[Found]]) -> Check[Subject]:
        return Check(Rule.of(code, look), look, needs_all)

    return make
