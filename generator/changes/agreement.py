"""What changes of how the guide agrees with what studies measured."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.changes.sides import BeforeAfter
from generator.derive.agreement import Agreement

if TYPE_CHECKING:
    from generator.derive.agreement import Held
    from generator.model.comparison import Comparison

WORST_FIRST = (Agreement.DISAGREES, Agreement.CANNOT_TELL, Agreement.AGREES)


@dataclass(frozen=True, slots=True)
class HeldAgainst:
    """What the guide says to a comparison; None where it is not there."""

    comparison: Comparison
    says: BeforeAfter[Agreement | None]
    by_model: bool

    @property
    def is_lost(self) -> bool:
        """Say whether the guide agreed with the study and no longer does."""
        return self.says.before is Agreement.AGREES and self.says.after in WORST_FIRST[:2]


@dataclass(frozen=True, slots=True)
class AgreementChanges:
    """What the guide says otherwise to studies, and how many studies of load it agrees with."""

    changed: tuple[HeldAgainst, ...]
    """Those to which it says something else, and those that changed themselves."""
    agrees: BeforeAfter[int]
    total: BeforeAfter[int]


def agreement_changes(
    before: Sequence[Held], after: Sequence[Held], suspects: Collection[str]
) -> AgreementChanges:
    """Compare what the guide says to each study of load.

    Args:
        before: what it said.
        after: what it says.
        suspects: ids of records that changed: what the guide says to them is told in any case.
    """
    old, new = _by_id(before), _by_id(after)
    changed = []
    for id_ in sorted({*old, *new}):
        was, now = old.get(id_), new.get(id_)
        says = BeforeAfter(was.agreement if was else None, now.agreement if now else None)
        either = now or was
        if either is not None and (id_ in suspects or not says.is_same):
            changed.append(HeldAgainst(either.comparison, says, either.by_model))
    return AgreementChanges(
        tuple(sorted(changed, key=_worst_first)),
        BeforeAfter(_agreeing(old.values()), _agreeing(new.values())),
        BeforeAfter(len(old), len(new)),
    )


def _by_id(held: Sequence[Held]) -> dict[str, Held]:
    """Return the comparisons of load by id: muscle activity is not held against anything."""
    return {each.comparison.id: each for each in held if each.comparison.measure.is_load}


def _agreeing(held: Iterable[Held]) -> int:
    return sum(each.agreement is Agreement.AGREES for each in held)


def _worst_first(change: HeldAgainst) -> tuple[bool, int]:
    now = change.says.after
    return not change.is_lost, WORST_FIRST.index(now) if now in WORST_FIRST else len(WORST_FIRST)
