"""The interview: asks for a record question by question, and takes each answer or says why not.

A loop over answers and a writer. Whoever holds it says where the answers come from: the lines of a
terminal, or a list in a test. Three answers are commands: `?` tells more, `<` goes back, and Enter
takes what is usual. Where the answers break off nothing is lost: the outcome holds what was given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from pydantic import ValidationError

from generator.drafts.answers import Misread, read_answer
from generator.drafts.questions import Form, Question
from generator.drafts.scripts import assembled
from generator.drafts.showing import question_lines, wrapped
from generator.findings import Origin
from generator.reading.shape import findings_by_path
from generator.views.words import capital

if TYPE_CHECKING:
    from generator.drafts.scripts import Given, Script
    from generator.findings import Path

MORE, BACK, ENTER = "?", "<", ""
WIDTH = 96


class Objection(NamedTuple):
    """What speaks against an answer that the model would take."""

    words: str
    may_insist: bool = False
    """Whether the same answer, given again, is taken."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an interview."""

    given: Given
    is_finished: bool


class _BrokenOff(Exception):
    """Raised where there are no more answers."""


class _GoneBack(Exception):
    """Raised where the question before is wanted."""


@dataclass
class Interview:
    """One interview: what it asks, whom, and what was answered so far."""

    script: Script
    ask: Callable[[Path, Given], Question]
    """Makes the question of a step, knowing what was answered before."""
    answers: Iterator[str]
    write: Callable[[str], None]
    object_to: Callable[[Path, object], Objection | None]
    closing: Callable[[Given], str]
    """Says what Enter does when everything is answered."""
    width: int = WIDTH
    _given: dict[Path, object] = field(default_factory=dict)
    _before: dict[Path, object] = field(default_factory=dict)
    """Answers that somebody went back over: Enter takes them again."""

    def hold(self) -> Outcome:
        """Ask until everything is answered, or the answers break off."""
        try:
            while not self._is_done():
                pass
        except _BrokenOff:
            return Outcome(self._given, is_finished=False)
        return Outcome(self._given, is_finished=True)

    def _is_done(self) -> bool:
        """Ask the next question, or whether that was all; say whether it was."""
        step = self.script.next(self._given)
        try:
            if step is None:
                self.write("")
                self.write(self.closing(self._given))
                return self._line(None) == ENTER
            self._given[step.path] = self._answer(step.path)
        except _GoneBack:
            self._go_back()
        return False

    def _go_back(self) -> None:
        if self._given:
            path, value = self._given.popitem()
            self._before[path] = value
        else:
            self._say("This is the first question.")

    def _answer(self, path: Path) -> object:
        """Ask one question until an answer can be taken."""
        question = self.ask(path, self._given)
        if self._before.get(path) is not None:
            question = replace(question, usual=self._before[path], because="as before")
        self._show(question)
        insisted: object = None
        while True:
            value = self._read(question)
            if isinstance(value, Misread):
                self._say(value.why)
                if value.meant is not None:
                    question = replace(question, usual=value.meant, because="")
                    self._say(question.hint)
            elif trouble := self._trouble(path, value):
                self._say(trouble)
            elif value is None or value == insisted:
                return value
            elif objection := self.object_to(path, value):
                self._say(objection.words)
                insisted = value if objection.may_insist else None
            else:
                return value

    def _read(self, question: Question) -> object | Misread:
        """Read one answer: a line, or for a list as many as are given."""
        typed = self._line(question)
        if typed == ENTER:
            if question.usual is None and question.is_needed:
                return Misread("This one is needed. ? tells more.")
            return question.usual
        if question.form not in (Form.TEXTS, Form.PEOPLE):
            return read_answer(question, typed)
        lines = [read_answer(question, typed)]
        while lines:
            try:
                typed = self._line(question)
            except _GoneBack:
                lines.pop()
                self._say("The last line is taken back.")
                continue
            if typed == ENTER:
                return lines
            lines.append(read_answer(question, typed))
        return self._read(question)

    def _line(self, question: Question | None) -> str:
        """Return what is typed next, having told more as often as that is wanted."""
        while True:
            try:
                typed = next(self.answers).strip()
            except (StopIteration, KeyboardInterrupt, EOFError):
                raise _BrokenOff from None
            if typed == BACK:
                raise _GoneBack
            if typed != MORE or question is None:
                return typed
            self._show(question, in_full=True)

    def _say(self, text: str) -> None:
        for line in wrapped(text, self.width):
            self.write(line)

    def _show(self, question: Question, *, in_full: bool = False) -> None:
        for line in question_lines(question, self.width, in_full=in_full):
            self.write(line)

    def _trouble(self, path: Path, value: object) -> str:
        """Return what the model says against an answer; nothing where it takes it.

        What two answers say against each other is said once both are there: with the last one.
        """
        given = {**self._given, path: value}
        coming = self.script.next(given)
        try:
            self.script.model.model_validate(assembled(given))
        except ValidationError as error:
            for where, finding in findings_by_path(error, self.script.model, Origin("")):
                is_here = where[: len(path)] == path
                is_around = path[: len(where)] == where and bool(where)
                goes_on = coming is not None and coming.path[: len(where)] == where
                if finding.code != "RC003" and (is_here or (is_around and not goes_on)):
                    mend = finding.fix if is_here else f"{finding.fix} < goes back."
                    return f"{capital(finding.message)}. {capital(mend)}"
        return ""
