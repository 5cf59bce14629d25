"""A guide is finished, and all that comes out is looked at: pages, data, drawings, sheets."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence

from generator.checks.catalogue import Checked
from generator.checks.check import Derived
from generator.errors import SiteBroken
from generator.reading.guide import guide_of
from generator.render.paper.document import document_of
from generator.render.workbook.edition import Edition
from generator.render.workbook.files import workbook_of
from generator.views.plan import plan_views
from generator.vocabulary.paper import Paper
from tests.fuzz import promises, sheets
from tests.fuzz.beyond import beyond_the_model
from tests.fuzz.changes import Changed
from tests.fuzz.commands import commands_on
from tests.fuzz.library import Library, finished
from tests.fuzz.stages import hold
from tests.fuzz.tally import Tally


def finish(library: Library, checked: Checked, tally: Tally, *, for_readers: bool) -> None:
    """Finish the guide, and look at all that came out other than before."""
    assert checked.derived is not None
    with tally.clock.stage("finish"):
        done = finished(
            checked.derived, library.writer, library.prose, library.clean, for_readers=for_readers
        )
    tally.finished += 1
    _make_sheets(library, checked.derived, tally)
    for address, html in done.html(library.clean).items():
        tally.pages += 1
        hold(address, promises.of_page(html, library.shapes))
    hold("search", promises.of_search(done.found_by_search(library.clean)))
    hold_files(done.site.files, library.clean.site.files)


def _make_sheets(library: Library, derived: Derived, tally: Tally) -> None:
    """Make the sheets of a plan that changed, each for one of its profiles."""
    for id_, plan in derived.guide.plans.items():
        if plan == library.derived.guide.plans.get(id_):
            continue
        views = list(plan_views(derived, plan))
        view, other = views[0], views[-1]
        with tally.clock.stage("workbook"):
            workbook = workbook_of(Edition(other))
        hold(f"workbook: {id_}", sheets.of_workbook(workbook))
        data = document_of(derived.guide, view)
        with tally.clock.stage("print"):
            try:
                printed = library.press.printed(data, view.prints[0].pages)
            except SiteBroken as error:
                if "does not fit" not in str(error):
                    raise
                tally.too_long += 1
                return
        hold(f"paper: {id_}", sheets.of_paper(printed[Paper.A4]))
        return


def go_beyond(library: Library, tally: Tally, dice: random.Random) -> None:
    """Finish a guide with texts that no record can hold."""
    guide = guide_of(beyond_the_model(library.records, dice))
    assert guide is not None
    tally.beyond += 1
    with tally.clock.stage("finish, beyond the model"):
        done = finished(Derived(guide), library.writer, library.prose)
    for address, html in done.html(library.clean).items():
        hold(f"beyond the model: {address}", promises.of_page(html, library.shapes))
    hold("search", promises.of_search(done.found_by_search(library.clean)))
    hold_files(done.site.files, library.clean.site.files)


def command(
    library: Library, changed: Sequence[Changed], tally: Tally, dice: random.Random
) -> None:
    """Run commands on the changed files, among others with odd names."""
    raws = library.texts_by_path | {each.file.below(library.content): each.raw for each in changed}
    with tally.clock.stage("commands"):
        hold("commands", commands_on(list(raws.items()), library.content.parent, dice))


def hold_files(files: Mapping[str, bytes], clean: Mapping[str, bytes]) -> None:
    """Look at every file that is not as it was.

    Raises:
        Broken: if one could do harm, or could not be read.
    """
    for address, content in files.items():
        if clean.get(address) != content:
            hold(address, _wrong_with(address, content))


def _wrong_with(address: str, content: bytes) -> Iterator[str]:
    ending = address.rpartition(".")[2]
    if ending == "json":
        return promises.of_json(content.decode())
    if ending == "csv":
        return promises.of_table(content)
    if ending == "svg":
        return promises.of_drawing(content.decode())
    return promises.of_styles(content.decode())
