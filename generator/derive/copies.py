"""How much of what one exercise says stands in another: who copied a neighbour and left its words.

Lines are looked up by how they begin, so that a word changed further on does not hide a copy, and
a thousand exercises cost no more than some hundredths of a second.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from generator.findings import Path
    from generator.model.exercise import Exercise

SAME_LETTERS = 24
"""Two lines count as the same if their first so many letters are, some four or five words. Of the
seventy exercises written first, no two share more than two such lines of some twenty-three."""

ALLOWED = 3
"""So many lines may stand in a neighbour as well, whatever their share: two or three lines of
setup, or a breath, are the same for many lifts."""

MANY = 20
"""With so many others a line is compared at most: where more have it, one of them wrote it."""


class Copy(NamedTuple):
    """An exercise most of whose lines stand in another."""

    id: str
    original: str
    lines: int
    copied: int
    first: Path
    """Where the first of the copied lines stands."""


def copies_in(exercises: Mapping[str, Exercise]) -> Iterator[Copy]:
    """Yield each exercise that shares more than half of its lines with one other."""
    shared = _shared(exercises)
    suspects = Counter(id_ for ids in shared.values() for id_ in ids)
    for id_ in sorted(id_ for id_, count in suspects.items() if count > ALLOWED):
        lines = [
            (path, shared.get(text[:SAME_LETTERS], ())) for path, text in _lines(exercises[id_])
        ]
        met = Counter(other for _, ids in lines for other in {*ids[:MANY]} - {id_})
        for original, copied in met.most_common(1):
            if copied > max(ALLOWED, len(lines) // 2):
                first = next(path for path, ids in lines if original in ids)
                yield Copy(id_, original, len(lines), copied, first)


def _shared(exercises: Mapping[str, Exercise]) -> dict[str, list[str]]:
    """Return which exercises have a line with the same first letters, where more than one has."""
    owner: dict[str, str] = {}
    shared: dict[str, list[str]] = {}
    for id_, exercise in exercises.items():
        for _, text in _lines(exercise):
            first = owner.setdefault(text[:SAME_LETTERS], id_)
            if first != id_:
                shared.setdefault(text[:SAME_LETTERS], [first]).append(id_)
    return shared


def _lines(exercise: Exercise) -> Iterator[tuple[Path, str]]:
    """Yield what somebody wrote about this exercise alone, and what nobody has to write twice."""
    if exercise.summary:
        yield ("summary",), exercise.summary
    yield ("lumbar_load", "reason"), exercise.lumbar_load.reason
    steps = exercise.steps
    for kind, texts in (
        ("setup", steps.setup), ("movement", steps.movement),
        ("breathing", steps.breathing), ("check", steps.check),
    ):  # fmt: skip
        for at, text in enumerate(texts):
            yield ("steps", kind, at), text
    for at, mistake in enumerate(exercise.mistakes):
        yield ("mistakes", at, "mistake"), mistake.mistake
        yield ("mistakes", at, "mend"), mistake.mend
    for at, lighten in enumerate(exercise.lighten):
        yield ("lighten", at, "how"), lighten.how
        yield ("lighten", at, "changes"), lighten.changes
    for field, neighbours in (("easier", exercise.easier), ("harder", exercise.harder)):
        for at, relation in enumerate(neighbours):
            yield (field, at, "reason"), relation.reason
    for at, caution in enumerate(exercise.cautions):
        yield ("cautions", at, "reason"), caution.reason
