"""The command line: words in, exit status out."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from generator.build import Paths, build
from generator.checks.catalogue import RULES, Checked, check_records, rule_of
from generator.checks.tidy import tidied
from generator.derive.coverage import coverage_of
from generator.errors import GuideBroken, GuideError
from generator.publish import publish
from generator.reading.faults import did_you_mean
from generator.reading.records import MANY, guide_of, model_for, read_records
from generator.render.export import exported_files
from generator.render.schema import schema_name, schemas_of
from generator.render.skeleton import skeleton_of

if TYPE_CHECKING:
    from generator.findings import Finding

OK, FAULTS_FOUND, WRONG_CALL = 0, 1, 2

EPILOG = """\
what people mostly do:
  guide new exercise goblet-squat   write a skeleton to fill in
  guide check                       name every fault, with its line and its remedy
  guide explain EX003               what a code means, why it matters, how to mend it
  guide build                       build the guide into site/
  mkdocs serve                      a live preview at http://127.0.0.1:8000/
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit status: 0 fine, 1 faults found, 2 a wrong call."""
    parsed = _parser().parse_args(arguments)
    try:
        paths = Paths.above(Path(parsed.root).resolve())
        command: Callable[[Paths, argparse.Namespace], int] = parsed.command
        return command(paths, parsed)
    except GuideBroken as error:
        _print_findings(error.findings, "text")
        return FAULTS_FOUND
    except GuideError as error:
        _say(str(error))
        return FAULTS_FOUND


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="guide",
        description="Build the guide from its records, and help to write them.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--root", default=".", help="the project's folder (default: this one)")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(
        name: str, run: Callable[[Paths, argparse.Namespace], int], text: str
    ) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text[:1].upper() + text[1:] + ".")
        made.set_defaults(command=run)
        return made

    check = add("check", _check, "name every fault in content/, with its line and its remedy")
    check.add_argument("files", nargs="*", type=Path, help="report only these files (default: all)")
    check.add_argument(
        "--format", choices=("text", "github", "json"),
        default="github" if os.environ.get("GITHUB_ACTIONS") else "text",
        help="github: as annotations on the lines of a pull request",
    )  # fmt: skip
    explain = add("explain", _explain, "say what a check code means and how to mend it")
    explain.add_argument("code", help="the code, such as EX003")
    add("build", _build, "build the guide into site/, all or nothing")
    export = add("export", _export, "write the same guide as files for another site engine")
    export.add_argument("--to", type=Path, required=True, help="the folder to write into")
    new = add("new", _new, "write a commented skeleton of a record")
    new.add_argument("kind", choices=[model.__name__.lower() for model in MANY.values()])
    new.add_argument("id", help="small letters, digits and hyphens: goblet-squat")
    new.add_argument("--name", help="the name, if it is more than the id with spaces")
    tidy = add("tidy", _tidy, "put records into their canonical form, keeping comments")
    tidy.add_argument("files", nargs="*", type=Path, help="only these files (default: all)")
    tidy.add_argument(
        "--check", action="store_true", help="change nothing; fail if something would"
    )
    schema = add("schema", _schema, "write content/schema/ from the model, for editors")
    schema.add_argument("--check", action="store_true", help="change nothing; fail if it is stale")
    add("coverage", _coverage, "count what the guide has and list what it lacks")
    return parser


def _check(paths: Paths, call: argparse.Namespace) -> int:
    checked = check_records(read_records(paths.content))
    findings = checked.findings
    if call.files:
        wanted = {path.resolve() for path in call.files}
        findings = tuple(
            finding for finding in findings if (paths.root / finding.place.file).resolve() in wanted
        )
    _print_findings(findings, call.format)
    if call.format == "text":
        _say(_summary(checked, findings))
    return FAULTS_FOUND if findings else OK


def _summary(checked: Checked, findings: Sequence[Finding]) -> str:
    lines = [_counted(len(findings))]
    if checked.not_run:
        codes = ", ".join(rule.code for rule in checked.not_run)
        lines.append(f"Not run until the findings above are mended: {codes}.")
    return " ".join(lines)


def _counted(findings: int) -> str:
    return {0: "No findings.", 1: "1 finding."}.get(findings, f"{findings} findings.")


def _print_findings(findings: Sequence[Finding], form: str) -> None:
    if form == "json":
        print(json.dumps([_as_json(finding) for finding in findings], indent=2))
        return
    for finding in findings:
        print(finding.as_annotation() if form == "github" else str(finding))


def _as_json(finding: Finding) -> dict[str, str | int]:
    place = finding.place
    return {
        "file": place.file, "line": place.line, "column": place.column,
        "code": finding.code, "message": finding.message, "fix": finding.fix,
    }  # fmt: skip


def _explain(_paths: Paths, call: argparse.Namespace) -> int:
    rule = rule_of(call.code.upper())
    if rule is None:
        hint = did_you_mean(call.code.upper(), [known.code for known in RULES])
        _say(f'There is no code "{call.code}". {hint}')
        return WRONG_CALL
    print(f"{rule.code}: {rule.what}\n\nWhy: {rule.why}\n\nHow to mend it: {rule.mend}")
    return OK


def _build(paths: Paths, _call: argparse.Namespace) -> int:
    _say("· reading and checking the records")
    checked = check_records(read_records(paths.content))
    if checked.derived is None or checked.findings:
        raise GuideBroken(checked.findings)
    guide = checked.derived.guide
    _say(f"· building {len(guide.exercises)} exercises, {len(guide.plans)} plans and the rest")
    site = publish(paths.root)
    pages = sum(1 for _ in site.rglob("index.html"))
    _say(f"· {pages} pages are ready: {site.relative_to(paths.root)}/index.html")
    return OK


def _export(paths: Paths, call: argparse.Namespace) -> int:
    site = build(paths)
    count = 0
    for name, content in exported_files(site, paths.content / "pages"):
        target = call.to / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.is_file() or target.read_bytes() != content:
            target.write_bytes(content)
        count += 1
    _say(f"{count} files are in {call.to}")
    return OK


def _new(paths: Paths, call: argparse.Namespace) -> int:
    model = next(model for model in MANY.values() if model.__name__.lower() == call.kind)
    target = paths.content / model.folder / f"{call.id}.yml"
    _, fault = model_for(target, paths.content)
    if fault:
        _say(f'"{call.id}" cannot be an id: {fault}')
        return WRONG_CALL
    if target.exists():
        _say(f"{target.relative_to(paths.root)} is there already.")
        return WRONG_CALL
    name = call.name or call.id.replace("-", " ").capitalize()
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(skeleton_of(model, name, paths.templates), encoding="utf-8")
    _say(f"Written: {target.relative_to(paths.root)}. Fill it in, then run `guide check`.")
    return OK


def _tidy(paths: Paths, call: argparse.Namespace) -> int:
    files = call.files or sorted(paths.content.rglob("*.yml"))
    changed = 0
    for path in files:
        target = path.resolve()
        model, _ = model_for(target, paths.content)
        if model is None:
            continue
        depth = len(target.relative_to(paths.content).parts) - 1
        schema = f"{'../' * depth}schema/{schema_name(model)}"
        before = target.read_text(encoding="utf-8", errors="surrogateescape")
        after = tidied(before, model, schema)
        if after == before:
            continue
        changed += 1
        _say(f"{'would change' if call.check else 'tidied'}: {target.relative_to(paths.root)}")
        if not call.check:
            target.write_text(after, encoding="utf-8", errors="surrogateescape", newline="\n")
    _say(f"{changed} of {len(files)} files {'would change' if call.check else 'changed'}.")
    return FAULTS_FOUND if call.check and changed else OK


def _schema(paths: Paths, call: argparse.Namespace) -> int:
    guide = guide_of(read_records(paths.content))
    if guide is None:
        _say("The vocabularies cannot be read; run `guide check` first.")
        return FAULTS_FOUND
    folder = paths.content / "schema"
    folder.mkdir(exist_ok=True)
    fresh = dict(schemas_of(guide.vocabulary))
    stale = [name for name, text in fresh.items() if _text_of(folder / name) != text]
    stale += [path.name for path in folder.glob("*.json") if path.name not in fresh]
    if call.check:
        _say(
            f"stale: {', '.join(stale)}; run `guide schema`" if stale else "The schemas are fresh."
        )
        return FAULTS_FOUND if stale else OK
    for name in stale:
        if name in fresh:
            (folder / name).write_text(fresh[name], encoding="utf-8", newline="\n")
        else:
            (folder / name).unlink()
    _say(f"{len(stale)} of {len(fresh)} schemas written.")
    return OK


def _text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def _coverage(paths: Paths, _call: argparse.Namespace) -> int:
    checked = check_records(read_records(paths.content))
    if checked.derived is None:
        raise GuideBroken(checked.findings)
    guide = checked.derived.guide
    coverage = coverage_of(guide, checked.derived.swaps)
    lines = [f"{coverage.exercises} exercises"]
    lines += [f"  load {basis}: {count}" for basis, count in coverage.bases]
    lines += [f"  field {name}: {count} of {coverage.exercises}" for name, count in coverage.filled]
    lines += [f"  no measurement found: {', '.join(coverage.none_found) or 'none'}"]
    empty = coverage.empty_cells
    filled, total = len(coverage.cells) - len(empty), len(coverage.cells)
    lines.append(f"{filled} of {total} swap cells are filled (role x phase x equipment); empty:")
    lines += [f"  {cell.role} · {cell.phase} · {cell.profile}" for cell in empty]
    print("\n".join(lines))
    return OK


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
