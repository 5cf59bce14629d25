"""Commands that write what can be worked out: tidy, schema."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from generator.checks.tidy import mended_and_tidied
from generator.cli.saving import refuse_link, save
from generator.cli.saying import FAULTS_FOUND, OK, WRONG_CALL, say
from generator.findings import Finding, Place
from generator.reading.decoding import LARGEST_FILE_BYTES
from generator.reading.guide import vocabulary_of
from generator.reading.keys import model_for
from generator.reading.plain_file import is_plain, read_plain
from generator.reading.records import read_records
from generator.render.schema import schema_name, schemas_of

if TYPE_CHECKING:
    from generator.paths import Paths

LARGEST_SCHEMA_BYTES = 1 << 20


def tidy(paths: Paths, call: argparse.Namespace) -> int:
    """Mend what can be mended in records and put them into their canonical form."""
    given = call.files or [paths.content]
    strangers = [path for path in given if not _records_at(paths, path)]
    files = [target for path in given for target in _records_at(paths, path)]
    changed = 0
    for target in files:
        model, _ = model_for(target, paths.content)
        if model is None:  # pragma: no cover  _records_at has looked
            continue
        depth = len(target.relative_to(paths.content).parts) - 1
        schema = f"{'../' * depth}schema/{schema_name(model)}"
        raw = read_plain(target, Place(target.name), LARGEST_FILE_BYTES)
        if isinstance(raw, Finding):  # `guide check` says so
            continue
        before = raw.decode("utf-8", errors="surrogateescape")
        made = mended_and_tidied(before, model, schema)
        after = made.text
        if after == before:
            continue
        changed += 1
        say(f"{'would change' if call.check else 'tidied'}: {target.relative_to(paths.root)}")
        for each in made.done:
            say(f"  {each}")
        if not call.check:
            save(target, after)
    say(f"{changed} of {len(files)} files {'would change' if call.check else 'changed'}.")
    for path in strangers:
        _, why = model_for(path.resolve(), paths.content)
        say(f"not a record of this guide: {path}{f' ({why})' if why and path.is_file() else ''}")
    if strangers:
        return WRONG_CALL
    return FAULTS_FOUND if call.check and changed else OK


def _records_at(paths: Paths, path: Path) -> list[Path]:
    """Return the record that a path names, or the records in the folder that it names."""
    found = sorted(path.rglob("*.yml")) if path.is_dir() else [path]
    targets = [target for each in found if is_plain(each) and (target := paths.inside(each))]
    return [each for each in targets if model_for(each, paths.content)[0] is not None]


def schema(paths: Paths, call: argparse.Namespace) -> int:
    """Write content/schema/ from the model, or say that it is stale."""
    vocabulary = vocabulary_of(read_records(paths.content))
    if vocabulary is None:
        say("The vocabularies cannot be read; run `guide check` first.")
        return FAULTS_FOUND
    folder = paths.content / "schema"
    refuse_link(folder)
    fresh = dict(schemas_of(vocabulary))
    stale = [name for name, text in fresh.items() if _text_of(folder / name) != text]
    stale += [path.name for path in folder.glob("*.json") if path.name not in fresh]
    if call.check:
        say(f"stale: {', '.join(stale)}; run `guide schema`" if stale else "The schemas are fresh.")
        return FAULTS_FOUND if stale else OK
    for name in stale:
        if name in fresh:
            save(folder / name, fresh[name])
        else:
            (folder / name).unlink()
    say(f"{len(stale)} of {len(fresh)} schemas written.")
    return OK


def _text_of(path: Path) -> str:
    """Return what a schema file holds; nothing where there is none that could be meant."""
    raw = read_plain(path, Place(path.name), LARGEST_SCHEMA_BYTES)
    return "" if isinstance(raw, Finding) else raw.decode("utf-8", errors="replace")
