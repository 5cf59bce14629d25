"""Which fields are asked for, in which order, and when: one script a kind of record.

The needed fields, and those that a record without a figure needs as well. What may come later is
not asked: nobody should have to invent something to get to the end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from generator.model.exercise import Exercise
from generator.model.source import Source
from generator.vocabulary import LoadPosition, Measure, SourceKind

if TYPE_CHECKING:
    from generator.findings import Path
    from generator.model.base import Record

Given = Mapping["Path", object]
"""What was answered so far, in the order it was asked; None for what was left out."""

ID: Path = ("id",)
"""Stands for the name of the file: a question, but no field of the record."""


def _always(_given: Given) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Step:
    """A field to ask for."""

    path: Path
    when: Callable[[Given], bool] = _always
    is_needed: bool = False
    """Whether it is needed here though its model lets it be left out."""
    is_usual: bool = False
    """Whether Enter may stand for what most exercises of the same movement say."""
    words: str = ""
    """Asked in place of the help of the field."""


@dataclass(frozen=True, slots=True)
class Script:
    """The questions for one kind of record."""

    model: type[Record]
    steps: tuple[Step, ...]

    def next(self, given: Given) -> Step | None:
        """Return the first step that still has to be asked."""
        return next(
            (step for step in self.steps if step.path not in given and step.when(given)), None
        )


def _has_weight(given: Given) -> bool:
    return given.get(("load", "position")) != LoadPosition.NONE


def _is_timed(given: Given) -> bool:
    return given.get(("dose", "measure")) != Measure.REPETITIONS


def _source_steps(most: int) -> Iterator[Step]:
    """Yield the questions for some sources, or for what was looked for and not found."""
    for at in range(most):
        here: Path = ("sources", at, "source")
        words = (
            "The id of a source that it stands on. What you know from coaching stands on "
            "guide-convention. Enter if you found none: that is an honest answer."
            if at == 0
            else "The id of one more source. Enter if that was all."
        )

        def goes_on(given: Given, before: Path = ("sources", at - 1, "source")) -> bool:
            return before[1] == -1 or given.get(before) is not None

        def is_named(given: Given, here: Path = here) -> bool:
            return given.get(here) is not None

        yield Step(here, goes_on, words=words)
        yield Step(("sources", at, "supports"), is_named, is_needed=True)
        if at == 0:
            yield Step(
                ("sources", at, "none_found"),
                lambda given: given.get(("sources", 0, "source")) is None,
                is_needed=True,
            )


EXERCISE = Script(
    Exercise,
    (
        Step(("name",)),
        Step(("aliases",)),
        Step(("pattern",)),
        Step(("trains",), is_usual=True),
        Step(("muscles", "primary")),
        Step(("muscles", "secondary")),
        Step(("equipment",), words="What is needed to do it."),
        Step(("load", "position"), is_usual=True),
        Step(("load", "relative_load", "to"), _has_weight, is_usual=True),
        Step(("load", "relative_load", "percent"), _has_weight),
        Step(("load", "relative_load", "basis"), _has_weight),
        Step(("load", "smallest_step_kg"), _has_weight, is_needed=True, is_usual=True),
        Step(("load", "lightest_kg"), _has_weight, is_needed=True, is_usual=True),
        Step(("load", "loadable"), _has_weight, is_needed=True, is_usual=True),
        Step(("dose", "measure"), is_usual=True),
        Step(("dose", "low"), _is_timed, is_needed=True, is_usual=True),
        Step(("dose", "high"), _is_timed, is_needed=True, is_usual=True),
        Step(("spine", "motion"), is_usual=True),
        Step(
            ("spine", "provokes", "bending"),
            is_needed=True,
            words="Bending forward: how much of it the exercise holds.",
        ),
        Step(("spine", "provokes", "arching")),
        Step(
            ("spine", "provokes", "upright_load"),
            is_needed=True,
            words="Weight on the shoulders or in the hands while upright: how much of it there is.",
        ),
        Step(("spine", "provokes", "twisting")),
        Step(("spine", "bend_under_load")),
        Step(
            ("lumbar_load", "judged"),
            is_needed=True,
            words="How much a typical working set loads the lower back. Think of two exercises "
            "that are here already, one a little lighter and one a little heavier.",
        ),
        Step(("lumbar_load", "unloaded"), _has_weight),
        Step(("lumbar_load", "reason")),
        Step(("lumbar_load", "confidence")),
        Step(("steps", "setup")),
        Step(("steps", "movement")),
        *_source_steps(5),
    ),
)


def _is_convention(given: Given) -> bool:
    return given.get(("kind",)) == SourceKind.CONVENTION


SOURCE = Script(
    Source,
    (
        Step(("title",)),
        Step(("author",)),
        Step(("authors_in_full",), lambda given: bool(given.get(("author",)))),
        Step(("issued",)),
        Step(ID, words="The name of its file, and its id: family name and year."),
        Step(("kind",)),
        Step(("seen",)),
        Step(("container_title",)),
        Step(("doi",), lambda given: not _is_convention(given)),
        Step(("pmid",), lambda given: not _is_convention(given) and given.get(("doi",)) is None),
        Step(
            ("url",),
            lambda given: (
                not _is_convention(given)
                and given.get(("doi",)) is None
                and given.get(("pmid",)) is None
            ),
            is_needed=True,
        ),
        Step(("population",), lambda given: not _is_convention(given)),
        Step(("takes",)),
        Step(("limits",)),
    ),
)

SCRIPTS: Mapping[str, Script] = {"exercise": EXERCISE, "source": SOURCE}
"""The kinds of records that can be asked for."""


def assembled(given: Given) -> dict[str, Any]:
    """Put answers together as they would stand in a record."""
    record: dict[str, Any] = {}
    for path, value in given.items():
        if value is None or path == ID:
            continue
        here: Any = record
        for step, following in pairwise(path):
            if isinstance(step, int):
                here.extend({} for _ in range(step + 1 - len(here)))
                here = here[step]
            else:
                here = here.setdefault(step, [] if isinstance(following, int) else {})
        here[path[-1]] = value
    return record
