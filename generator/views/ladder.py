"""A ladder: its rungs from least to most load, with the rules for moving on and back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.load import load_of_set
from generator.derive.movements import movements_for
from generator.derive.start import Verdict, phase_verdict
from generator.views.finder import needs_of
from generator.views.page import BandMark, Head, Link, exercise_link, mark_of_load, source_links
from generator.vocabulary import Phase

if TYPE_CHECKING:
    from generator.checks.check import Derived
    from generator.model.exercise import Exercise
    from generator.model.guide import Guide
    from generator.model.ladder import Ladder


@dataclass(frozen=True, slots=True)
class RungView:
    """One rung."""

    number: int
    link: Link
    load: BandMark
    dose: str
    enter_when: str
    move_up_when: str
    step_back_when: str
    needs: str
    """What it needs, for readers who said what they have: `bench box/cable`."""
    movements: str
    """The movements whose phases count for it, as words: the calmest decides."""
    later: str
    """The phases in which it is better left for later, as words."""


@dataclass(frozen=True, slots=True)
class LadderView:
    """A ladder."""

    head: Head
    rungs: tuple[RungView, ...]
    pain_rule: str
    sources: tuple[Link, ...]


def ladder_view(derived: Derived, ladder: Ladder) -> LadderView:
    """Arrange one ladder."""
    guide = derived.guide
    lifter = guide.rules.reference_lifter
    return LadderView(
        Head(
            f"/ladders/{ladder.id}/", ladder.name, ladder.lead, "ladder",
            source=ladder.origin.file, parent="/ladders/",
            found_by=(f"{guide.vocabulary.roles[ladder.role].label} progression",),
        ),
        tuple(
            RungView(
                number, exercise_link(guide, rung.exercise),
                mark_of_load(load_of_set(guide.exercises[rung.exercise], lifter)),
                f"{rung.sets} × {rung.dose}", rung.enter_when, rung.move_up_when,
                rung.step_back_when, *_follows(guide, guide.exercises[rung.exercise]),
            )
            for number, rung in enumerate(ladder.rungs, start=1)
        ),
        guide.rules.pain.short,
        source_links(derived, ladder.sources),
    )  # fmt: skip


def _follows(guide: Guide, exercise: Exercise) -> tuple[str, str, str]:
    """Return what a rung follows of the reader's settings: equipment, movements, phases."""
    verdicts = {phase: phase_verdict(guide, exercise, phase).verdict for phase in Phase}
    return (
        needs_of(exercise),
        " ".join(each.id for each in movements_for(guide, exercise)),
        " ".join(phase.value for phase in Phase if verdicts[phase] is Verdict.LATER),
    )
