"""The build taken apart: CPU seconds of each stage, child processes included."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from generator.checks.catalogue import check_records
from generator.derive.swaps import swaps_of
from generator.mechanics.estimate import envelope_of
from generator.model.guide import Guide
from generator.paths import Paths
from generator.publish import publish
from generator.reading.guide import guide_of
from generator.reading.prose import read_prose
from generator.reading.records import read_records
from generator.render import filters
from generator.render.api import api_files
from generator.render.figures.motion import moving
from generator.render.figures.still import stills_of
from generator.render.figures.thumbnails import thumbnail, thumbnail_files
from generator.render.pages import PageWriter
from generator.render.paper.files import paper_addresses, paper_files
from generator.render.redirects import redirect_of
from generator.render.search import entries_of
from generator.render.workbook.files import workbook_addresses, workbook_files
from generator.site import Site
from generator.views.all import views_of
from generator.views.moved import moved_views
from generator.views.plan import PlanView

Result = TypeVar("Result")


def cpu_seconds() -> float:
    """Return the CPU time of this process and of the children it has waited for."""
    own = resource.getrusage(resource.RUSAGE_SELF)
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


@dataclass
class Timed:
    """Stages with their CPU seconds, in order."""

    seconds: dict[str, float] = field(default_factory=dict)

    def stage(self, name: str, work: Callable[[], Result]) -> Result:
        """Do some work and note how long it took."""
        before = cpu_seconds()
        result = work()
        self.seconds[name] = cpu_seconds() - before
        return result


def time_core(root: Path) -> tuple[Timed, Site]:
    """Time each stage of our own build."""
    timed, paths = Timed(), Paths(root)
    records = timed.stage("read the records", lambda: read_records(paths.content))
    checked = timed.stage("check, swaps included", lambda: check_records(records))
    derived = checked.derived
    if derived is None or checked.findings:
        message = "\n".join(str(finding) for finding in checked.findings[:20])
        raise AssertionError(message)
    guide = guide_of(records)
    assert guide is not None
    timed.stage("  of which swaps", lambda: swaps_of(guide))
    views = timed.stage("views", lambda: list(views_of(derived)))
    plans = [view for view in views if isinstance(view, PlanView)]
    timed.stage("paper, nothing kept", lambda: _print(guide, plans, paths.templates))
    timed.stage("workbooks, nothing kept", lambda: _write_workbooks(plans))
    write = PageWriter(paths.templates)
    pages = timed.stage("render", lambda: [write.page(view) for view in views])
    site = Site()
    site.add_pages(pages)
    site.add_redirects(redirect_of(view) for view in moved_views(guide))
    site.add_file(f"/assets/{filters.NAME}", filters.filter_styles(guide))
    for address, content in timed.stage("thumbnails", lambda: _thumbnails(guide)):
        site.add_file(address, content)
    for address, content in timed.stage("data", lambda: list(api_files(derived))):
        site.add_file(address, content)
    site.left_out.update([*paper_addresses(plans), *workbook_addresses(plans)])
    prose = read_prose(paths.content / "pages")
    timed.stage("check the links", lambda: site.refuse_broken_links(prose))
    timed.stage("search entries", lambda: [list(entries_of(page)) for page in pages])
    return timed, site


def _thumbnails(guide: Guide) -> list[tuple[str, bytes]]:
    return list(thumbnail_files(guide.exercises.values()))


def _print(guide: Guide, plans: list[PlanView], templates: Path) -> int:
    """Print every plan as a build does that finds none from before; return how many files."""
    with tempfile.TemporaryDirectory(prefix="guide-benchmark-paper-") as nothing:
        return sum(1 for _ in paper_files(guide, plans, templates, Path(nothing)))


def _write_workbooks(plans: list[PlanView]) -> int:
    """Write every workbook as a build does that finds none from before; return how many."""
    with tempfile.TemporaryDirectory(prefix="guide-benchmark-workbooks-") as nothing:
        return sum(1 for _ in workbook_files(plans, Path(nothing)))


def time_figures(guide: Guide) -> tuple[Timed, int]:
    """Time every figure of a guide, as still frames, moving and as a thumbnail.

    Returns:
        The stages, and how many figures were drawn.
    """
    timed = Timed()
    figures = [each.figure for each in guide.exercises.values() if each.figure is not None]
    stills = timed.stage("still frames", lambda: [stills_of(figure) for figure in figures])
    moved = timed.stage("moving figures", lambda: [moving(figure) for figure in figures])
    timed.stage("thumbnails", lambda: [thumbnail(figure) for figure in figures])
    timed.stage("estimates", lambda: [envelope_of(figure) for figure in figures])
    drawn = sum(map(len, stills)) + sum(each is not None for each in moved) + len(figures)
    return timed, drawn


def time_commands(root: Path) -> Timed:
    """Time `guide check` of all and of one file, and the whole build, as processes of their own."""
    timed = Timed()
    one = max((root / "content" / "exercises").glob("*.yml"))
    timed.stage("guide check", lambda: _guide(root, "check"))
    timed.stage("guide check of one file", lambda: _guide(root, "check", str(one)))
    timed.stage("whole build, MkDocs and all", lambda: publish(root))
    return timed


def time_checks(root: Path, times: int = 9) -> dict[str, list[float]]:
    """Time `guide check` of all and of one file so many times, in turn."""
    one = max((root / "content" / "exercises").glob("*.yml"))
    runs: dict[str, list[float]] = {}
    for _ in range(times):
        timed = Timed()
        timed.stage("guide check", lambda: _guide(root, "check"))
        timed.stage("guide check of one file", lambda: _guide(root, "check", str(one)))
        for name, seconds in timed.seconds.items():
            runs.setdefault(name, []).append(seconds)
    return runs


def _guide(root: Path, *words: str) -> None:
    """Run a command as somebody would at their second time: with the compiled program kept."""
    environment = {
        name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
    }
    call = [sys.executable, "-m", "generator.cli", "--root", str(root), *words]
    subprocess.run(call, check=True, capture_output=True, env=environment)
