"""A typist: somebody who is asked question by question, and answers by the name of the field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.drafts.asking import Asking
from generator.drafts.interview import Outcome
from generator.drafts.library import Library
from generator.drafts.scripts import SCRIPTS

Answers = Mapping[str, str | Sequence[str]]
STOP = "^C"
PATIENCE = 200
"""How many answers a typist gives at most."""


class Typist(Iterator[str]):
    """Types answers, and keeps what was shown.

    Answers stand under the name of their field, one after the other. Where those of a field are
    used up, or there were none, Enter is typed: it takes what is usual, and ends a list.
    """

    def __init__(self, answers: Answers) -> None:
        """Take the answers."""
        self.waiting = {
            field: [said] if isinstance(said, str) else [*said] for field, said in answers.items()
        }
        self.shown: list[str] = []
        self.asked: list[str] = []
        self.typed = 0

    def write(self, line: str) -> None:
        """Take down a line; the one after an empty line names the field that is asked for."""
        if self.shown and not self.shown[-1]:
            self.asked.append(line)
        self.shown.append(line)

    def __next__(self) -> str:
        """Type the next answer to what was asked last."""
        self.typed += 1
        assert self.typed < PATIENCE, f"{self.asked[-1]} is asked for again and again"
        said = self.waiting.get(self.asked[-1], [])
        typed = said.pop(0) if said else ""
        if typed == STOP:
            raise KeyboardInterrupt
        return typed

    @property
    def text(self) -> str:
        """All that was shown, on one line."""
        return " ".join(" ".join(self.shown).split())


def asked(kind: str, library: Library, answers: Answers) -> tuple[Outcome, Typist]:
    """Hold an interview with a typist."""
    typist = Typist(answers)
    outcome = Asking(SCRIPTS[kind], library).hold(typist, typist.write)
    return outcome, typist


SEATED_LEG_RAISE: Answers = {
    "name": "Seated leg raise",
    "aliases": ["sitting leg raise", "chair leg raise"],
    "pattern": "knee-extension",
    "trains": "endurance",
    "muscles primary": "quadriceps",
    "equipment": "nothing",
    "load position": "none",
    "spine motion": "still",
    "spine provokes bending": "little",
    "spine provokes arching": "little",
    "spine provokes upright_load": "little",
    "spine provokes twisting": "little",
    "spine bend_under_load": "little",
    "lumbar_load judged": "very-low",
    "lumbar_load reason": "You sit tall with empty hands, as you would in a chair.",
    "lumbar_load confidence": "D",
    "steps setup": ["Sit on a chair with your feet flat under your knees."],
    "steps movement": ["Straighten one knee and stop for a second.", "Lower it slowly."],
    "sources none_found": "No study of the lower back in a seated leg raise was found.",
}
"""Answers that make an exercise without findings, in the small guide and in the real one."""

SWINTON: Answers = {
    "title": "A biomechanical analysis of straight and hexagonal barbell deadlifts",
    "author": ["Swinton, P. A.", "Stewart, A."],
    "authors_in_full": "no",
    "issued": "2011",
    "kind": "lab-healthy",
    "seen": "abstract",
    "doi": "10.1519/JSC.0b013e3181e73f87",
    "takes": "A lower peak moment at the lower back with a hex bar than with a straight one.",
}
"""Answers that make a source without findings."""


def exercise(library: Library, changes: Answers) -> tuple[Outcome, Typist]:
    """Ask for the seated leg raise, with some other answers."""
    return asked("exercise", library, {**SEATED_LEG_RAISE, **changes})
