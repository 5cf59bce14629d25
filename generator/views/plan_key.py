"""How to read the sheets of a plan: what per cent, effort and a tempo mean there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.vocabulary import PlanLoad

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.derive.schedule import Dose
    from generator.model.guide import Guide

_PER_CENT = (
    "Per cent means: of your usual weight before, in that exercise, for the same repetitions; "
    "round down to what you have."
)
_EFFORT = "Effort, at most: 10 is your limit, 7 leaves about three repetitions, 5 five."
_BY_EFFORT = "By effort: take a weight that feels so."
_TEMPO = "A tempo is in seconds. {tempo}: {down} down, {still} still, {up} up."


def key_to(guide: Guide, doses: Iterable[Dose]) -> str:
    """Say how to read the sheets of a plan: of what stands on them, and no more."""
    doses = tuple(doses)
    tempos = {dose.prescription.tempo for dose in doses if dose.prescription.tempo}
    has_weights = any(guide.exercises[dose.exercise].load.relative_load for dose in doses)
    return " ".join([
        *([_PER_CENT] if any(_is_share(dose) for dose in doses) else []),
        _EFFORT,
        *([_BY_EFFORT] if has_weights else []),
        *(_tempo(tempo) for tempo in sorted(tempos)[-1:]),
    ])  # fmt: skip


def _is_share(dose: Dose) -> bool:
    """Say whether a line states its weight in per cent."""
    return dose.percent is not None and dose.prescription.load is PlanLoad.FOLLOWS_GOAL


def _tempo(tempo: str) -> str:
    down, still, up = tempo.split("-")
    return _TEMPO.format(tempo=tempo, down=down, still=still, up=up)
