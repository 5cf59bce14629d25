"""What changes of how heavy today: what each phase says of a lift, and the set to start with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.changes.alike import gathered
from generator.changes.sides import BeforeAfter
from generator.derive.start import Verdict, phase_verdict
from generator.vocabulary import Band, Phase

if TYPE_CHECKING:
    from generator.derive.start import PhaseVerdict
    from generator.model.guide import Guide


@dataclass(frozen=True, slots=True)
class Today:
    """What a phase says of a lift, as far as readers see it. It is row 0 of the swap tables."""

    verdict: Verdict
    percent: int | None
    """Of the usual weight, to the nearest 5; None without a weight."""
    kg: float | None
    """For the reference lifter."""
    band: Band
    """Of that set."""


@dataclass(frozen=True, slots=True)
class StartChange:
    """The same change of how heavy today, in these phases, for these exercises."""

    exercises: tuple[str, ...]
    phases: tuple[Phase, ...]
    today: tuple[BeforeAfter[Today], ...]
    """For the first of the exercises, one for each phase."""

    @property
    def is_of_verdict(self) -> bool:
        """Say whether a phase says something else: keep it, make it lighter, leave it."""
        return any(each.before.verdict is not each.after.verdict for each in self.today)


def start_changes(before: Guide, after: Guide) -> tuple[StartChange, ...]:
    """Return what changed of how heavy today, exercises and phases together where it is alike."""
    found = {
        id_: [(_gist(pair), phase, pair) for phase, pair in _of_exercise(before, after, id_)]
        for id_ in after.exercises
        if id_ in before.exercises
    }
    alike = gathered(
        ((gist, tuple(phase for _, phase, _ in same)), (id_, tuple(pair for _, _, pair in same)))
        for id_, changes in found.items()
        for gist, same in gathered((change[0], change) for change in changes).items()
    )
    groups = (
        StartChange(tuple(id_ for id_, _ in members), phases, members[0][1])
        for (_, phases), members in alike.items()
    )
    return tuple(sorted(groups, key=lambda group: (not group.is_of_verdict, -len(group.exercises))))


def _of_exercise(
    before: Guide, after: Guide, id_: str
) -> Iterator[tuple[Phase, BeforeAfter[Today]]]:
    for phase in Phase:
        pair = BeforeAfter(
            _today(phase_verdict(before, before.exercises[id_], phase)),
            _today(phase_verdict(after, after.exercises[id_], phase)),
        )
        if not pair.is_same:
            yield phase, pair


def _today(verdict: PhaseVerdict) -> Today:
    start = verdict.start
    return Today(verdict.verdict, start.about_percent, start.kg, start.load.band)


def _gist(pair: BeforeAfter[Today]) -> tuple[object, ...]:
    """Return what has to be the same for two changes to be told in one line: what is said of them.

    Kilograms count only where they are all that changed: each lift has its own.
    """
    was, now = pair.before, pair.after
    shown = ((was.verdict, now.verdict), (was.percent, now.percent), (was.band, now.band))
    said = tuple(both if both[0] is not both[1] else None for both in shown)
    is_left = now.verdict is Verdict.LATER
    return (*said, is_left) if any(said) else (is_left, was.kg, now.kg)
