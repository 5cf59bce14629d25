"""Commands that make the guide: build, export."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from generator.build import build as build_site
from generator.checks.catalogue import check_records
from generator.cli.saying import OK, say
from generator.errors import GuideBroken
from generator.publish import publish
from generator.reading.records import read_records
from generator.render.export import exported_files

if TYPE_CHECKING:
    from generator.paths import Paths


def build(paths: Paths, _call: argparse.Namespace) -> int:
    """Build the guide into site/, all or nothing."""
    say("· reading and checking the records")
    checked = check_records(read_records(paths.content))
    if checked.derived is None or checked.findings:
        raise GuideBroken(checked.findings)
    guide = checked.derived.guide
    say(f"· building {len(guide.exercises)} exercises, {len(guide.plans)} plans and the rest")
    site = publish(paths.root)
    pages = sum(1 for _ in site.rglob("index.html"))
    say(f"· {pages} pages are ready: {site.relative_to(paths.root)}/index.html")
    return OK


def export(paths: Paths, call: argparse.Namespace) -> int:
    """Write the same guide as files for another site engine."""
    site = build_site(paths)
    count = 0
    for name, content in exported_files(site, paths.content / "pages"):
        target = call.to / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.is_file() or target.read_bytes() != content:
            target.write_bytes(content)
        count += 1
    say(f"{count} files are in {call.to}")
    return OK
