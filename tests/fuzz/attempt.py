"""One attempt: some files of a sound guide are changed, and all is done that is done with files."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

from generator.changes.between import changes_between
from generator.changes.comparable import comparable
from generator.changes.sides import BeforeAfter
from generator.checks.catalogue import Checked, check_records
from generator.findings import Finding
from generator.reading.records import Records
from generator.render.changes import changes_text
from generator.views.changes.view import MOST, changes_view
from tests.fuzz import promises
from tests.fuzz.changes import Changed
from tests.fuzz.finishing import command, finish, go_beyond
from tests.fuzz.library import Library
from tests.fuzz.one_file import Outcome, read, tidy
from tests.fuzz.reports import of_report
from tests.fuzz.stages import SECONDS, Broken, Clock, hold
from tests.fuzz.tally import Tally
from tests.places import ROOT

FOR_READERS = 0.8
"""How often only the pages for readers are made, and those for contributors left as they were."""
ON_DISK = 0.1
"""How often the files are written to a folder, and commands run on them."""
BEYOND = 0.05
"""How often a guide is finished with texts that no record can hold: it takes longest."""


def attempt(
    library: Library,
    changed: Sequence[Changed],
    tally: Tally,
    dice: random.Random,
    *,
    is_far: bool = True,
) -> None:
    """Do with some changed files whatever the program does with files.

    Args:
        library: the guide that they are from.
        changed: the files.
        tally: where to count what was tried.
        dice: how often what takes long is done.
        is_far: go all the way, beyond reading and tidying.

    Raises:
        Broken: if a promise does not hold.
        TooSlow: if a stage takes too long.
    """
    outcomes = [read(each, tally) for each in changed]
    for each in changed:
        tidy(each, tally)
    if is_far:
        _go_on(library, outcomes, tally, dice)


def _go_on(
    library: Library, outcomes: Sequence[Outcome], tally: Tally, dice: random.Random
) -> None:
    """Check, compare and finish the guide, and run commands on its files."""
    changed = [each.changed for each in outcomes]
    records = _with(library.records, outcomes)
    texts = dict(library.texts) | {each.place: each.raw for each in changed}
    checked = _check(records, texts, tally)
    if dice.random() < (0.5 if library.is_small else 0.2):
        _compare(library, records, tally)
    if checked.findings:
        records, checked = _without_faults(library, outcomes, tally)
    if checked.derived is not None and records.by_key != library.records.by_key:
        finish(library, checked, tally, for_readers=dice.random() < FOR_READERS)
    if library.is_small and dice.random() < BEYOND:
        go_beyond(library, tally, dice)
    if library.is_small and dice.random() < ON_DISK:
        command(library, changed, tally, dice)


def _with(records: Records, outcomes: Sequence[Outcome]) -> Records:
    """Return the records of a library with the changed ones in their places."""
    by_key = dict(records.by_key)
    findings: list[Finding] = []
    not_sound = set()
    for each in outcomes:
        key = each.changed.file.key
        findings += each.findings
        if each.record is None:
            del by_key[key]
            not_sound.add(key)
        else:
            by_key[key] = each.record
    return Records(by_key, tuple(findings), frozenset(not_sound))


def _check(records: Records, texts: Mapping[str, bytes], tally: Tally) -> Checked:
    """Check all records: there are findings, or there is a guide."""
    with tally.clock.stage("check"):
        checked = check_records(records)
    if checked.derived is None and not checked.findings:
        raise Broken("check: neither a guide nor findings")
    hold("check", promises.of_findings(checked.findings, texts))
    tally.codes.update({found.code for found in checked.findings})
    return checked


def _without_faults(
    library: Library, outcomes: Sequence[Outcome], tally: Tally
) -> tuple[Records, Checked]:
    """Take back the changes that were found fault with, until nothing is found."""
    left = [each for each in outcomes if each.record is not None]
    while True:
        records = _with(library.records, left)
        texts = dict(library.texts) | {each.changed.place: each.changed.raw for each in left}
        checked = _check(records, texts, tally)
        if not checked.findings:
            return records, checked
        blamed = {found.place.file for found in checked.findings}
        innocent = [each for each in left if each.changed.place not in blamed]
        # A finding may lie in a file that nobody changed: then the last change is taken back.
        left = innocent if len(innocent) < len(left) else left[:-1]


def _compare(library: Library, records: Records, tally: Tally) -> None:
    """Say what the changes do to the guide, as `guide diff` does."""
    pages = BeforeAfter(library.pages, library.pages)
    with tally.clock.stage("compare"):
        sides = comparable(BeforeAfter(library.records, records), pages)
        view = changes_view(changes_between(sides), "main", "1a2b3c4", most=MOST)
        report = changes_text(view, ROOT / "templates")
    hold("report", of_report(report))


def smallest(
    library: Library, changed: Sequence[Changed], seed: str, *, is_far: bool
) -> tuple[Sequence[Changed], BaseException | None]:
    """Leave out changed files while what went wrong still goes wrong."""
    error = failure_of(library, changed, seed, is_far=is_far)
    for each in changed:
        fewer = [other for other in changed if other is not each]
        again = failure_of(library, fewer, seed, is_far=is_far) if fewer else None
        if again is not None and type(again) is type(error):
            changed, error = fewer, again
    return changed, error


def failure_of(
    library: Library, changed: Sequence[Changed], seed: str, *, is_far: bool
) -> BaseException | None:
    """Return what an attempt fails with, or None."""
    try:
        dice = random.Random(seed)
        attempt(library, changed, Tally(Clock(SECONDS)), dice, is_far=is_far)
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt):
            raise
        return error
    return None
