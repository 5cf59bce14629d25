"""What one workbook is about: a plan, for one equipment profile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.views.plan import PlanView
    from generator.views.plan_dose import DoseView
    from generator.views.plan_weeks import WeekView
    from generator.views.plan_weight import TargetView

Key = tuple[str, str]
"""What a usual weight is for: the name of an exercise, and how many repetitions."""


@dataclass(frozen=True, slots=True)
class Edition:
    """A plan for one equipment profile."""

    view: PlanView

    @property
    def weeks(self) -> tuple[WeekView, ...]:
        """Its weeks."""
        return self.view.weeks

    @property
    def doses(self) -> Iterable[DoseView]:
        """Every line of its sheets."""
        return (dose for week in self.weeks for day in week.days for dose in day.doses)

    @property
    def most_sets(self) -> int:
        """The most sets that any line asks for: so many cells stand beside each."""
        return max(dose.sets for dose in self.doses)

    @property
    def takes_shares(self) -> bool:
        """Whether any line asks for a share of a usual weight."""
        return any(dose.percent is not None for dose in self.doses)

    def usual_weights(self) -> dict[Key, TargetView]:
        """Return one target for each usual weight, in the order in which they are first asked for.

        Those of one exercise stand together.
        """
        found: dict[Key, TargetView] = {}
        for dose in self.doses:
            if dose.target is not None:
                found.setdefault(key_of(dose.target), dose.target)
        first = {name: place for place, (name, _) in reversed(list(enumerate(found)))}
        return dict(sorted(found.items(), key=lambda item: first[item[0][0]]))

    def imprint(self, sheet: str) -> str:
        """Return what stands last on each sheet: what it is from, whose it is, what it is not."""
        return (
            f"{self.view.title}, {sheet.lower()} · Return to Load {__version__}, CC BY 4.0 · "
            "General information, not medical advice."
        )


def key_of(target: TargetView) -> Key:
    """Return under which usual weight a target is worked out."""
    return target.exercise, target.repetitions
