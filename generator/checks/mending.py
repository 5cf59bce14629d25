"""Mending a record file: every edit that its findings offer, one by one, as long as each helps.

An edit helps if more of the file can be read then, or as much with fewer findings; it is made only
if everything else in the file says what it said before. So a file never gets worse, and a second
run finds nothing to do; but for a file with more faults than anybody makes, which is left half way.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from generator.checks.exercises import alias_is_the_name
from generator.findings import in_order
from generator.reading.one_file import read_text
from generator.reading.records import Records
from generator.reading.yaml_file import parse

if TYPE_CHECKING:
    from generator.findings import Edit, Finding
    from generator.model.base import Record

OF_ONE_RECORD = (alias_is_the_name,)
"""Checks that look at one record alone and know how to mend what they find."""


UNKNOWN_FIELD = "RC002"

MOST_LETTERS = 1_000_000
"""How many letters are read again at most while a file is mended: an ordinary one two hundred
times, one as large as a file may be fifteen times. Else somebody else's file could hold us up
for minutes."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A text after mending, and what was done to it."""

    text: str
    done: tuple[str, ...]
    """For each edit the line, what stood there, and what stands there now."""


def mended(text: str, model: type[Record]) -> Mended:
    """Make every edit that helps."""
    done: list[str] = []
    state = _State.of(text, model)
    left = _Left(MOST_LETTERS)
    while way := _way_on(state, model, left):
        done += [_said(before.text, edit) for before, edit, _ in way]
        state = way[-1][2]
    return Mended(state.text, tuple(done))


_Step = tuple["_State", "Edit", "_State"]


@dataclass(slots=True)
class _Left:
    """How many letters may still be read."""

    letters: int

    def is_spent_by(self, text: str) -> bool:
        self.letters -= len(text)
        return self.letters < 0


def _way_on(
    state: _State, model: type[Record], left: _Left, line: int | None = None
) -> tuple[_Step, ...]:
    """Return the first edit that helps; or two, where the second mends what the first lays bare.

    Args:
        state: the file as it is.
        model: the kind of record in it.
        left: how much may still be read.
        line: where the edit has to be; anywhere if it is not given.
    """
    for finding in state.findings:
        edit = finding.mend
        if edit is None or line not in (None, _line(state.text, edit)):
            continue
        if left.is_spent_by(state.text):
            return ()
        following = _State.of(edit.applied_to(state.text), model)
        if state.data is not None and differences(state.data, following.data) > 1:
            continue
        step = (state, edit, following)
        if following.trouble < state.trouble:
            return (step,)
        if following.trouble == state.trouble and line is None:
            further = _way_on(following, model, left, _line(state.text, edit))
            if further:
                return (step, *further)
    return ()


def _line(text: str, edit: Edit) -> int:
    return text.count("\n", 0, edit.start) + 1


def _said(text: str, edit: Edit) -> str:
    before, after = (" ".join(part.split()) for part in (text[edit.start : edit.end], edit.text))
    return f"line {_line(text, edit)}: {before or 'blanks'} -> {after or 'nothing'}"


@dataclass(frozen=True)
class _State:
    """A text, and what is wrong with it."""

    text: str
    findings: tuple[Finding, ...]

    @classmethod
    def of(cls, text: str, model: type[Record]) -> _State:
        record, findings = read_text(_raw(text), "", model, "")
        if record is not None:
            alone = Records({record.key: record})
            findings = tuple(each for check in OF_ONE_RECORD for each in check.run(alone))
        return cls(text, in_order(findings))

    @cached_property
    def data(self) -> object:
        """What the text says, as plain values; None where it is no YAML."""
        return parse(_raw(self.text), "").data

    @property
    def trouble(self) -> tuple[bool, int, int, int]:
        """How bad it is: what cannot be read counts before what was read and is at fault.

        Whether it is no YAML, how early the reader stops, how many fields it does not know (nobody
        has looked into them), and how many findings there are.
        """
        is_unread = self.data is None
        stops_at = self.findings[0].place.line if is_unread and self.findings else 0
        unknown = sum(found.code == UNKNOWN_FIELD for found in self.findings)
        return is_unread, -stops_at, unknown, len(self.findings)


def _raw(text: str) -> bytes:
    return text.encode(errors="surrogateescape")


def differences(before: object, after: object) -> int:
    """Count the places in which two sets of values differ; a new name for a field is one."""
    if isinstance(before, dict) and isinstance(after, dict):
        gone = [value for name, value in before.items() if name not in after]
        come = [value for name, value in after.items() if name not in before]
        kept = sum(differences(before[name], after[name]) for name in before if name in after)
        is_renamed = len(gone) == len(come) == 1 and gone == come
        return kept + (1 if is_renamed else len(gone) + len(come))
    if isinstance(before, list) and isinstance(after, list):
        if len(before) == len(after):
            return sum(map(differences, before, after))
        shorter = (before[:at] + before[at + 1 :] for at in range(len(before)))
        return 1 if any(each == after for each in shorter) else len(before) + len(after)
    return int(before != after)
