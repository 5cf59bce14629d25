"""Asking for one kind of record: its script, with what the guide already holds behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import TYPE_CHECKING

from generator.drafts.interview import WIDTH, Interview, Objection, Outcome
from generator.drafts.questions import Form, Question, question_at
from generator.drafts.scripts import ID, Script
from generator.model.annotations import field_at
from generator.model.ids import id_from, is_id
from generator.model.source import Source
from generator.vocabulary import Pattern

if TYPE_CHECKING:
    from generator.drafts.library import Library
    from generator.drafts.scripts import Given
    from generator.findings import Path


PATTERN: Path = ("pattern",)
POSITION: Path = ("load", "position")
JUDGED: Path = ("lumbar_load", "judged")


@dataclass(frozen=True, slots=True)
class Asking:
    """Makes questions and objections for one kind of record."""

    script: Script
    library: Library

    def hold(
        self, answers: Iterator[str], write: Callable[[str], None], width: int = WIDTH
    ) -> Outcome:
        """Hold the interview."""
        return Interview(
            self.script, self.question, answers, write, self.objection, self.closing, width
        ).hold()

    def closing(self, given: Given) -> str:
        """Return what is said when everything is answered."""
        file = f"content/{self.script.model.folder}/{id_of(given)}.yml"
        return f"That was all. Enter writes {file}; < goes back."

    def question(self, path: Path, given: Given) -> Question:
        """Make the question of a step, with what is usual among exercises of the same movement."""
        step = next(each for each in self.script.steps if each.path == path)
        if path == ID:
            proposed = _proposed_id(given) or None
            good, bad = "swinton-2011", "Swinton 2011"
            return Question(ID, Form.TEXT, step.words, good, bad, usual=proposed)
        question = question_at(self.script.model, path, self.library.vocabulary)
        question = replace(
            question,
            help=step.words or question.help,
            is_needed=question.is_needed or step.is_needed,
        )
        pattern = given.get(PATTERN)
        if path == JUDGED and (loads := "; ".join(self.library.loads(pattern))):
            return replace(question, help=f"{question.help} In this guide, {loads}.")
        usual = self._usual(path, given) if step.is_usual else None
        if usual is not None:
            label = next(each.label for each in Pattern if each == pattern)
            return replace(question, usual=usual, because=f"usual for: {label.lower()}")
        field = field_at(self.script.model, path)
        default = field.default if field and not question.is_needed else None
        return replace(question, usual=default) if default else question

    def _usual(self, path: Path, given: Given) -> object:
        """Return what exercises of the same movement, with the weight in the same place, say."""
        alike = {way: given[way] for way in (PATTERN, POSITION) if way in given}
        return self.library.usual(path, alike) if PATTERN in alike else None

    def objection(self, path: Path, value: object) -> Objection | None:
        """Say what speaks against an answer, given what is in the guide already."""
        if path == ID:
            return self._to_id(str(value))
        if path == ("name",):
            return self._to_name(str(value)) or self._to_id(id_from(str(value)))
        if path == ("aliases",) and isinstance(value, list):
            return next(filter(None, (self._to_name(str(each)) for each in value)), None)
        if path[-1] == "source":
            return self._to_source(str(value))
        return None

    def _to_name(self, name: str) -> Objection | None:
        if owner := self.library.owner_of(name):
            return Objection(f'"{name}" is a name of content/exercises/{owner}.yml already.')
        if near := self.library.near(name):
            return Objection(
                f'"{name}" is nearly "{near.text}". Did you mean to extend '
                f"content/exercises/{near.owner}.yml? If it is another exercise, give the same "
                "answer again.",
                may_insist=True,
            )
        return None

    def _to_id(self, id_: str) -> Objection | None:
        if not is_id(id_):
            return Objection(f'"{id_}" cannot be the name of a file: letters, digits, hyphens.')
        if id_ in self.library.ids(self.script.model):
            return Objection(f"content/{self.script.model.folder}/{id_}.yml is there already.")
        return None

    def _to_source(self, id_: str) -> Objection | None:
        known = self.library.ids(Source)
        if id_ in known:
            return None
        near = get_close_matches(id_, sorted(known), n=3)
        hint = f" Did you mean {' or '.join(near)}?" if near else ""
        return Objection(
            f'There is no source "{id_}" yet.{hint} If you will add it with `guide new source`, '
            "give the same answer again.",
            may_insist=True,
        )


def id_of(given: Given) -> str:
    """Return the id of a record that is asked for; an empty text as long as there is none."""
    if ("name",) in given:
        return id_from(str(given["name",]))
    return str(given.get(ID) or (_proposed_id(given) if given else ""))


def _proposed_id(given: Given) -> str:
    """Return the id that a source would get: the family name of the first author, and the year."""
    authors = given.get(("author",))
    first = authors[0]["family"] if isinstance(authors, list) and authors else ""
    year = given.get(("issued",))
    return id_from(f"{first or given.get(('title',))} {year or ''}")
