"""The commands and their words, and running one of them."""

from __future__ import annotations

import argparse
import gc
import importlib
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from generator.cli.printing import FORMS, print_findings
from generator.cli.saying import FAULTS_FOUND, OK, say, write_what_can_be_written
from generator.errors import GuideBroken, GuideError
from generator.paths import Paths

KINDS = ("exercise", "source", "comparison", "ladder", "plan")
"""The kinds of records of which there are many."""

EPILOG = """\
what people mostly do:
  guide new exercise                ask for a new exercise, question by question
  guide new exercise goblet-squat   write a skeleton to fill in
  guide check                       name every fault, with its line and its remedy
  guide explain EX003               what a code means, why it matters, how to mend it
  guide diff main                   what your change does to tables, loads and plans
  guide build                       build the guide into site/
  mkdocs serve                      a live preview at http://127.0.0.1:8000/
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit status: 0 fine, 1 faults found, 2 a wrong call."""
    write_what_can_be_written()
    _without_plugins()
    parsed = _parsed(arguments)
    try:
        paths = Paths.above(Path(parsed.root).resolve())
        # A command loads what it needs when it runs: one that draws a figure reads no template.
        with _nothing_to_collect():
            module = importlib.import_module(f"generator.cli.{parsed.module}")
            command: Callable[[Paths, argparse.Namespace], int] = getattr(module, parsed.command)
            return command(paths, parsed)
    except BrokenPipeError:  # whoever reads the output has seen enough: `guide coverage | head`
        sys.stdout = None  # nothing is left to flush into
        return OK
    except GuideBroken as error:
        print_findings(error.findings, "text")
        return FAULTS_FOUND
    except GuideError as error:
        say(str(error))
        return FAULTS_FOUND


def _without_plugins() -> None:
    """Tell pydantic that nothing here plugs into it.

    It would read about every installed package to be sure. Told so by its own variable, it still
    imports what would read them, with email and sockets: a twentieth of the check of one file.
    """
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")
    nobody = ModuleType("pydantic.plugin._loader")
    vars(nobody).update(get_plugins=tuple)
    sys.modules.setdefault(nobody.__name__, nobody)


@contextmanager
def _nothing_to_collect() -> Iterator[None]:
    """Keep Python from looking for rubbish: a command ends in seconds and keeps what it reads."""
    collected_before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collected_before:
            gc.freeze()  # or the first thing to happen would be a look through all of it
            gc.enable()


def _parsed(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Return what was called; a wrong call ends the program with status 2."""
    parser = _parser()
    parsed, rest = parser.parse_known_args(arguments)
    # argparse gives up a word that may be left out when an option stands before it, as in
    # `guide new exercise --like goblet-squat "Landmine squat"`.
    if len(rest) == 1 and not rest[0].startswith("-") and getattr(parsed, "id", "") is None:
        parsed.id = rest.pop()
    if rest:
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    return parsed


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="guide",
        description="Build the guide from its records, and help to write them.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--root", default=".", help="the project's folder (default: this one)")
    commands = parser.add_subparsers(required=True, metavar="COMMAND", prog="guide")

    def add(name: str, module: str, text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text[:1].upper() + text[1:] + ".")
        made.set_defaults(command=name, module=module)
        return made

    check_parser = add(
        "check", "checking", "name every fault in content/, with its line and its remedy"
    )
    check_parser.add_argument(
        "files", nargs="*", type=Path, help="report only these files (default: all)"
    )
    check_parser.add_argument(
        "--format", choices=FORMS,
        default="github" if os.environ.get("GITHUB_ACTIONS") else "text",
        help="lines: one finding a line; github: as annotations on the lines of a pull request",
    )  # fmt: skip
    explain_parser = add("explain", "explaining", "say what a check code means and how to mend it")
    explain_parser.add_argument("code", help="the code, such as EX003")
    pose_parser = add(
        "pose", "posing", "draw one exercise and print what its posture asks of the back"
    )
    pose_parser.add_argument("id", help="the exercise: goblet-squat")
    pose_parser.add_argument("--to", type=Path, help="the file to draw into")
    add("build", "making", "build the guide into site/, all or nothing")
    export_parser = add("export", "making", "write the same guide as files for another site engine")
    export_parser.add_argument("--to", type=Path, required=True, help="the folder to write into")
    new_parser = add("new", "adding", "begin a record: asks for it, or writes a skeleton")
    new_parser.add_argument("kind", choices=KINDS)
    new_parser.add_argument(
        "id", nargs="?", metavar="ID or NAME",
        help='goblet-squat, or "Goblet squat"; without one it asks, at a terminal',
    )  # fmt: skip
    new_parser.add_argument("--name", help="the name, if it is more than the id with spaces")
    new_parser.add_argument("--like", metavar="ID", help="begin an exercise as a copy of this one")
    tidy_parser = add(
        "tidy", "writing", "mend slips in records and put them into their canonical form"
    )
    tidy_parser.add_argument("files", nargs="*", type=Path, help="only these files (default: all)")
    tidy_parser.add_argument(
        "--check", action="store_true", help="change nothing; fail if something would"
    )
    schema_parser = add("schema", "writing", "write content/schema/ from the model, for editors")
    schema_parser.add_argument(
        "--check", action="store_true", help="change nothing; fail if it is stale"
    )
    add("coverage", "counting", "count what the guide has and list what it lacks")
    diff_parser = add(
        "diff", "comparing", "say what your change to content/ does to the guide, as Markdown"
    )
    diff_parser.add_argument(
        "base", metavar="BASE",
        help="what to compare with: a git revision (main, HEAD) or a folder that holds content/",
    )  # fmt: skip
    diff_parser.add_argument(
        "--whole", action="store_true", help="leave nothing out, even if no comment would hold it"
    )
    return parser
