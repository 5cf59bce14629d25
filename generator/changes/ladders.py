"""What happens to the ladders: rungs that come, go and move, and how they load the back."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.changes.order import Reorder, reorder_of
from generator.changes.sides import BeforeAfter
from generator.derive.load import load_of_set
from generator.vocabulary import Band

if TYPE_CHECKING:
    from generator.model.guide import Guide
    from generator.model.ladder import Ladder


@dataclass(frozen=True, slots=True)
class LadderChange:
    """A ladder that is there before and after, and is another."""

    ladder: Ladder
    rungs: Reorder
    doses: tuple[tuple[str, BeforeAfter[str]], ...]
    """Rungs with another dose: the exercise, sets and dose."""
    bands: tuple[tuple[str, BeforeAfter[Band]], ...]
    """Rungs whose usual set has another band."""


def ladder_changes(before: Guide, after: Guide, suspects: Collection[str]) -> list[LadderChange]:
    """Return each ladder that changed, by its rungs, their doses or their loads."""
    return list(_ladder_changes(before, after, suspects))


def _ladder_changes(
    before: Guide, after: Guide, suspects: Collection[str]
) -> Iterator[LadderChange]:
    for id_, now in after.ladders.items():
        was = before.ladders.get(id_)
        if was is None:
            continue
        old, new = _doses(was), _doses(now)
        shared = [exercise for exercise in new if exercise in old]
        doses = ((each, BeforeAfter(old[each], new[each])) for each in shared)
        bands = ((each, BeforeAfter(_band(before, each), _band(after, each))) for each in shared)
        change = LadderChange(
            now,
            reorder_of(list(old), list(new), suspects),
            tuple((each, pair) for each, pair in doses if not pair.is_same),
            tuple((each, pair) for each, pair in bands if not pair.is_same),
        )
        if change.rungs or change.doses or change.bands:
            yield change


def _doses(ladder: Ladder) -> dict[str, str]:
    return {rung.exercise: f"{rung.sets} × {rung.dose}" for rung in ladder.rungs}


def _band(guide: Guide, exercise: str) -> Band:
    return load_of_set(guide.exercises[exercise], guide.rules.reference_lifter).band
