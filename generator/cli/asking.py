"""Asking for a record at a terminal: the interview, what is kept of it, and what is left to do."""

from __future__ import annotations

import importlib
import shutil
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from generator.checks.catalogue import check_records
from generator.checks.tidy import tidied
from generator.cli.printing import print_findings
from generator.cli.saving import save
from generator.cli.saying import OK, say
from generator.drafts.asking import Asking, id_of
from generator.drafts.interview import WIDTH
from generator.drafts.library import Library
from generator.drafts.scripts import SCRIPTS, assembled
from generator.reading.records import read_records
from generator.render.record import record_yaml
from generator.render.schema import schema_name
from generator.render.skeleton import skeleton_of

if TYPE_CHECKING:
    from generator.paths import Paths


def is_at_a_terminal() -> bool:
    """Say whether there is somebody to ask."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def ask_for(paths: Paths, kind: str) -> int:
    """Ask for a record, write it, and say what is left to do."""
    records = read_records(paths.content)
    derived = check_records(records).derived
    script = SCRIPTS[kind]
    answers = _Typed()
    width = min(shutil.get_terminal_size().columns - 1, WIDTH)
    print(f"A new {kind}. Enter takes what is usual, ? tells more, < goes back, Ctrl-C stops.")
    library = Library(records, derived.guide if derived else None)
    outcome = Asking(script, library).hold(answers, print, width)
    given, id_ = assembled(outcome.given), id_of(outcome.given)
    target = paths.content / script.model.folder / f"{id_}.yml"
    if outcome.is_finished:
        schema = f"../schema/{schema_name(script.model)}"
        write_new(paths, target, tidied(record_yaml(given), script.model, schema))
        _say_what_is_left(paths, target)
    elif id_ and not target.exists() and _wants_to_keep(answers, target.relative_to(paths.root)):
        name = str(next(iter(given.values())))
        write_new(paths, target, skeleton_of(script.model, name, paths.templates, given))
        say("Fill in the rest, then run `guide check`.")
    else:
        say("Nothing is written.")
    return OK


class _Typed(Iterator[str]):
    """The lines that somebody types. After Ctrl-C it can be asked again, as no generator can."""

    def __init__(self) -> None:
        with suppress(ImportError):  # Windows has its own way to edit a line
            importlib.import_module("readline")  # now the arrow keys work

    def __next__(self) -> str:
        try:
            return input("> ")
        except (EOFError, KeyboardInterrupt):
            print()
            raise


def _wants_to_keep(answers: Iterator[str], target: Path) -> bool:
    print(f"Keep what you have so far in {target}? y or n")
    try:
        return next(answers).strip().lower() in ("y", "yes")
    except (EOFError, KeyboardInterrupt):
        return False


def write_new(paths: Paths, target: Path, text: str) -> None:
    """Write a new record, and say where."""
    save(target, text)
    say(f"Written: {target.relative_to(paths.root)}.")


def _say_what_is_left(paths: Paths, target: Path) -> None:
    """Check the new record among all the others."""
    file = target.relative_to(paths.root).as_posix()
    checked = check_records(read_records(paths.content))
    findings = [found for found in checked.findings if found.place.file == file]
    print_findings(findings, "text")
    if findings:
        say("This is left to mend; `guide check` tells you when it is done.")
    else:
        say(
            "It passes the checks. `mkdocs serve` shows its page. Mistakes, ways to lighten and a "
            "figure may come later."
            if "exercises" in target.parts
            else "It passes the checks."
        )
