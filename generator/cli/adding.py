"""The command that begins a record: asked for, copied from a neighbour, or as a skeleton."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli.asking import ask_for, is_at_a_terminal, write_new
from generator.cli.printing import print_findings
from generator.cli.saying import FAULTS_FOUND, OK, WRONG_CALL, say
from generator.drafts.copying import copy_of
from generator.drafts.library import Library
from generator.drafts.scripts import SCRIPTS
from generator.model.exercise import Exercise
from generator.model.ids import id_from, is_id
from generator.reading.faults import did_you_mean
from generator.reading.kinds import MANY
from generator.reading.records import read_record, read_records
from generator.render.schema import schema_name
from generator.render.skeleton import skeleton_of

if TYPE_CHECKING:
    from generator.model.base import Record
    from generator.paths import Paths

NAMED = ("exercise", "ladder", "plan")
"""The kinds whose id follows from their name."""


def new(paths: Paths, call: argparse.Namespace) -> int:
    """Begin a record: from answers, from a neighbour, or from the model alone."""
    if call.id is None:
        if call.like is None and call.kind in SCRIPTS and is_at_a_terminal():
            return ask_for(paths, call.kind)
        say(_how_to_call(call))
        return WRONG_CALL
    id_, name = _id_and_name(call)
    if not is_id(id_):
        say(f'"{call.id}" cannot be an id: small letters, digits and single hyphens, as in '
            f'"{id_from(call.id) or "goblet-squat"}".')  # fmt: skip
        return WRONG_CALL
    target = _file(paths, call.kind, id_)
    if target.exists():
        say(f"{target.relative_to(paths.root)} is there already.")
        return WRONG_CALL
    if call.kind == "exercise" and not _is_free(paths, name):
        return WRONG_CALL
    if call.like is not None:
        return _copied(paths, call, target, name)
    write_new(paths, target, skeleton_of(_model(call.kind), name, paths.templates))
    say("Fill it in, then run `guide check`.")
    return OK


def _model(kind: str) -> type[Record]:
    return next(model for model in MANY.values() if model.__name__.lower() == kind)


def _id_and_name(call: argparse.Namespace) -> tuple[str, str]:
    """Return the id and the name for what was given, which may be either."""
    given: str = call.id
    looks_like_a_name = given != given.lower() or " " in given
    if call.kind in NAMED and looks_like_a_name:
        return id_from(given), call.name or given
    return given, call.name or given.replace("-", " ").capitalize()


def _file(paths: Paths, kind: str, id_: str) -> Path:
    return paths.content / _model(kind).folder / f"{id_}.yml"


def _is_free(paths: Paths, name: str) -> bool:
    """Say whether no exercise has a name yet; mention one that nearly has it."""
    library = Library(read_records(paths.content))
    if owner := library.owner_of(name):
        say(f'"{name}" is a name of content/exercises/{owner}.yml already: extend that one.')
        return False
    if near := library.near(name):
        say(f'"{name}" is nearly "{near.text}". Did you mean to extend '
            f"content/exercises/{near.owner}.yml?")  # fmt: skip
    return True


def _copied(paths: Paths, call: argparse.Namespace, target: Path, name: str) -> int:
    """Begin an exercise as a copy of a neighbour."""
    if call.kind != "exercise":
        say(
            "--like copies an exercise; for other records write a skeleton and look at a neighbour."
        )
        return WRONG_CALL
    source = _file(paths, call.kind, call.like)
    if not source.is_file():
        known = sorted(path.stem for path in source.parent.glob("*.yml"))
        say(f'There is no exercise "{call.like}": {did_you_mean(call.like, known)}')
        return WRONG_CALL
    original, findings = read_record(source, paths.content)
    if not isinstance(original, Exercise):
        print_findings(findings, "text")
        say(f"Mend {source.relative_to(paths.root)} before you copy it.")
        return FAULTS_FOUND
    text = source.read_text(encoding="utf-8")
    write_new(paths, target, copy_of(text, original, name, _schema(call.kind)))
    say("Go through it from top to bottom, then run `guide check`: it finds sentences left as "
        "they were.")  # fmt: skip
    return OK


def _schema(kind: str) -> str:
    return f"../schema/{schema_name(_model(kind))}"


def _how_to_call(call: argparse.Namespace) -> str:
    """Say how to call the command where nobody can be asked."""
    if call.like is not None:
        return f'Give the copy a name: guide new exercise --like {call.like} "Landmine squat"'
    example = {
        "exercise": '"Zercher squat"', "ladder": '"Hip hinge"', "plan": '"Return to the squat"',
        "source": "swinton-2011", "comparison": "back-squat-vs-front-squat-gullett-2009",
    }[call.kind]  # fmt: skip
    asks = "It asks its questions only at a terminal. " if call.kind in SCRIPTS else ""
    return f"{asks}For a skeleton to fill in, name the record: guide new {call.kind} {example}"
