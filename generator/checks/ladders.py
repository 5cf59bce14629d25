"""Checks on ladders: every rung a step up, and all of one role."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.check import Derived, Found, check
from generator.derive.load import load_of_set
from generator.derive.roles import roles_of


@check("LA001")
def rung_loads_less(derived: Derived) -> Iterator[Found]:
    """A rung loads the back less than the rung below it, by more than ratings can be off.

    Why: a ladder goes from least to most load; a step down in the middle would mislead.

    Mend: change the order of the rungs, or correct a load rating.
    """
    lifter = derived.guide.rules.reference_lifter
    for ladder in derived.guide.ladders.values():
        loads = [load_of_set(derived.guide.exercises[r.exercise], lifter) for r in ladder.rungs]
        for at in range(1, len(loads)):
            less = loads[at].index < loads[at - 1].index
            if less and not loads[at].is_about(loads[at - 1]):
                yield Found(
                    ladder, ("rungs", at, "exercise"),
                    f"{ladder.rungs[at].exercise} ({loads[at].band.label}) loads the back less "
                    f"than the rung before it ({loads[at - 1].band.label})",
                    "change the order, or correct a rating.",
                )  # fmt: skip


@check("LA002")
def rung_of_another_role(derived: Derived) -> Iterator[Found]:
    """A rung does not fill the role of its ladder.

    Why: a ladder leads back to one job; a rung that does another job breaks the way.

    Mend: take out the rung, or correct the ladder's role.
    """
    for ladder in derived.guide.ladders.values():
        for at, rung in enumerate(ladder.rungs):
            exercise = derived.guide.exercises[rung.exercise]
            if ladder.role not in {role.tag for role in roles_of(derived.guide, exercise)}:
                yield Found(
                    ladder, ("rungs", at, "exercise"),
                    f"{rung.exercise} does not fill the role {ladder.role}",
                    "take out the rung, or correct the role.",
                )  # fmt: skip


@check("LA003")
def rung_twice(derived: Derived) -> Iterator[Found]:
    """An exercise stands on two rungs of one ladder.

    Why: nobody would know which of the two they are on.

    Mend: take out one of the rungs.
    """
    for ladder in derived.guide.ladders.values():
        seen: set[str] = set()
        for at, rung in enumerate(ladder.rungs):
            if rung.exercise in seen:
                yield Found(
                    ladder, ("rungs", at, "exercise"), f"{rung.exercise} stands on two rungs",
                    "take out one of them.",
                )  # fmt: skip
            seen.add(rung.exercise)
