"""One attempt: some files of a sound guide are changed, and all is done that is done with files."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator.changes.between import changes_between
from generator.changes.comparable import comparable
from generator.changes.sides import BeforeAfter
from generator.checks.catalogue import Checked, check_records
from generator.checks.check import Derived
from generator.checks.tidy import mended_and_tidied
from generator.errors import SiteBroken
from generator.findings import Finding
from generator.model.base import Record
from generator.reading.one_file import read_carefully, read_text
from generator.reading.records import Records, guide_of
from generator.render.changes import changes_text
from generator.render.paper.document import document_of
from generator.views.changes.view import MOST, changes_view
from generator.views.plan import plan_view
from generator.vocabulary.paper import Paper
from tests.fuzz import promises
from tests.fuzz.beyond import beyond_the_model
from tests.fuzz.commands import commands_on
from tests.fuzz.library import File, Library, finished
from tests.fuzz.mutations import Lot, mutated
from tests.fuzz.reports import of_report
from tests.fuzz.stages import SECONDS, Broken, Clock, hold
from tests.places import ROOT

SCHEMA = "schema/x.json"
MOST_FILES = 18
FOR_READERS = 0.8
"""How often only the pages for readers are made, and those for contributors left as they were."""
ON_DISK = 0.1
"""How often the files are written to a folder, and commands run on them."""
BEYOND = 0.05
"""How often a guide is finished with texts that no record can hold: it takes longest."""


@dataclass(frozen=True)
class Changed:
    """A file after it was changed."""

    file: File
    raw: bytes
    done: tuple[str, ...]
    """What was done to it."""

    @property
    def place(self) -> str:
        """What findings call it."""
        return f"content/{self.file.key}.yml"


@dataclass(frozen=True)
class Outcome:
    """What came of reading one file."""

    changed: Changed
    record: Record | None
    findings: tuple[Finding, ...]


@dataclass
class Tally:
    """What was tried so far, and what was met."""

    clock: Clock = field(default_factory=Clock)
    kinds: Counter[str] = field(default_factory=Counter)
    """Files that were changed, by their kind of record."""
    mutations: Counter[str] = field(default_factory=Counter)
    codes: Counter[str] = field(default_factory=Counter)
    sound: int = 0
    """Changed files that still hold a sound record."""
    finished: int = 0
    """Guides that had no findings, and were finished."""
    too_long: int = 0
    """Plans that did not fit on paper: the build stops there, and says which."""
    beyond: int = 0
    """Guides with texts that no record can hold, finished all the same."""
    pages: int = 0
    """Pages that came out other than before."""


def changed_files(
    library: Library, dice: random.Random, most: int = MOST_FILES
) -> tuple[Changed, ...]:
    """Change some files of a library: one, or several at once."""
    number = min(most, dice.choice((1, 2, 4, 9, MOST_FILES)))
    kind = dice.choice(sorted(library.of_a_kind))
    of_kind = [file for file in library.files if file.kind == kind]
    pool = of_kind if dice.random() < 0.5 else library.files
    is_wild = dice.random() < 0.5
    files = dice.sample(list(pool), min(number, len(pool)))
    return tuple(_changed(file, library, dice, is_wild=is_wild) for file in files)


def _changed(file: File, library: Library, dice: random.Random, *, is_wild: bool) -> Changed:
    lot = Lot(dice, library.of_a_kind[file.kind])
    return Changed(file, *mutated(file.raw, lot, is_wild=is_wild))


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
        records, checked = _without_faults(library, outcomes, texts, tally)
    if checked.derived is not None and records.by_key != library.records.by_key:
        _finish(library, checked, tally, for_readers=dice.random() < FOR_READERS)
    if library.is_small and dice.random() < BEYOND:
        _go_beyond(library, tally, dice)
    if library.is_small and dice.random() < ON_DISK:
        _command(library, changed, tally, dice)


def read(changed: Changed, tally: Tally) -> Outcome:
    """Read a file: it gives a record or findings, the same to the quick reader and the careful."""
    tally.kinds[changed.file.kind] += 1
    tally.mutations.update(changed.done)
    raw, model, id_ = changed.raw, changed.file.model, changed.file.path.stem
    with tally.clock.stage("read"):
        record, findings = read_text(raw, changed.place, model, id_)
    if (record is None) != bool(findings):
        raise Broken(f"{changed.place}: neither a record nor findings")
    careful, found = read_carefully(raw, changed.place, model, id_)
    if (careful, found) != (record, findings):
        raise Broken(f"{changed.place}: read otherwise with care: {found[:2]}")
    hold("findings", promises.of_findings(findings, {changed.place: raw}))
    tally.codes.update(found.code for found in findings)
    tally.sound += record is not None
    return Outcome(changed, record, findings)


def tidy(changed: Changed, tally: Tally) -> None:
    """Tidy a file: it is never worse for it, and a second time there is nothing to do."""
    before = changed.raw.decode("utf-8", errors="surrogateescape")
    with tally.clock.stage("tidy"):
        once = mended_and_tidied(before, changed.file.model, SCHEMA)
    with tally.clock.stage("tidy again"):
        twice = mended_and_tidied(once.text, changed.file.model, SCHEMA)
    was, found_before = _again(before, changed)
    now, found_after = _again(once.text, changed)
    if was is not None and (now is None or (was != now and not once.done)):
        raise Broken(f"{changed.place}: tidy changed a sound record, and does not say how")
    is_told_whole = max(len(found_before), len(found_after)) < MOST_TOLD
    if twice.text != once.text and is_told_whole:
        raise Broken(f"{changed.place}: tidy has more to do the second time: {twice.done}")


MOST_TOLD = 60
"""A file with more faults is left half way: only what is less is mended to the end."""


def _again(text: str, changed: Changed) -> tuple[Record | None, tuple[Finding, ...]]:
    raw = text.encode("utf-8", errors="surrogateescape")
    return read_text(raw, changed.place, changed.file.model, changed.file.path.stem)


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
    library: Library, outcomes: Sequence[Outcome], texts: Mapping[str, bytes], tally: Tally
) -> tuple[Records, Checked]:
    """Take back the changes that were found fault with, until nothing is found."""
    left = [each for each in outcomes if each.record is not None]
    while True:
        records = _with(library.records, left)
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


def _finish(library: Library, checked: Checked, tally: Tally, *, for_readers: bool) -> None:
    """Finish the guide, and look at all that came out other than before."""
    assert checked.derived is not None
    with tally.clock.stage("finish"):
        done = finished(
            checked.derived, library.writer, library.prose, library.clean, for_readers=for_readers
        )
    tally.finished += 1
    _print_plans(library, checked.derived, tally)
    for address, html in done.html(library.clean).items():
        tally.pages += 1
        hold(address, promises.of_page(html, library.shapes))
    hold_files(done.site.files, library.clean.site.files)


def _print_plans(library: Library, derived: Derived, tally: Tally) -> None:
    """Print a plan that changed, for one of its profiles."""
    for id_, plan in derived.guide.plans.items():
        if plan == library.derived.guide.plans.get(id_):
            continue
        view = plan_view(derived, plan)
        data = document_of(derived.guide, view, view.profiles[0])
        with tally.clock.stage("print"):
            try:
                printed = library.press.printed(data, view.profiles[0].prints[0].pages)
            except SiteBroken as error:
                if "does not fit" not in str(error):
                    raise
                tally.too_long += 1
                return
        hold(f"paper: {id_}", promises.of_paper(printed[Paper.A4]))
        return


def _go_beyond(library: Library, tally: Tally, dice: random.Random) -> None:
    """Finish a guide with texts that no record can hold."""
    guide = guide_of(beyond_the_model(library.records, dice))
    assert guide is not None
    tally.beyond += 1
    with tally.clock.stage("finish, beyond the model"):
        done = finished(Derived(guide), library.writer, library.prose)
    for address, html in done.html(library.clean).items():
        hold(f"beyond the model: {address}", promises.of_page(html, library.shapes))
    hold_files(done.site.files, library.clean.site.files)


def _command(
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
