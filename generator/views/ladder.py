"""A ladder: its rungs from least to most load, with the rules for moving on and back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.load import load_of_set
from generator.views.page import BandMark, Head, Link, exercise_link, mark_of_load, source_links

if TYPE_CHECKING:
    from generator.checks.check import Derived
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
                rung.step_back_when,
            )
            for number, rung in enumerate(ladder.rungs, start=1)
        ),
        guide.rules.pain.short,
        source_links(guide, ladder.sources),
    )  # fmt: skip
