"""A change to content/ in one sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from generator.views.changes.names import Names, kind_of, number_of
from generator.views.words import capital, listed

if TYPE_CHECKING:
    from generator.changes.between import Changes, Effects
    from generator.changes.findings import FindingChanges
    from generator.changes.tables import TableChanges
    from generator.model.base import Record

MOST_KINDS = 3
"""From more kinds on, they are all called records."""


def headline_of(changes: Changes, base: str, names: Names) -> str:
    """Say what was changed and how far it reaches."""
    findings = _findings(changes.findings)
    if not (changes.records or changes.prose):
        nothing = f"Nothing changes: content/ says the same as in {base}."
        return f"{nothing} {capital(findings)}." if findings else nothing
    what = capital(_what(changes, names))
    reach = (
        "What follows cannot be said yet." if changes.effects is None else _reach(changes.effects)
    )
    return f"{what}. {reach}{f' {capital(findings)}.' if findings else ''}"


def _findings(findings: FindingChanges) -> str:
    if not findings.here:
        return ""
    return f"{number_of(len(findings.here), 'finding')} to mend"


def _what(changes: Changes, names: Names) -> str:
    records = changes.records
    found = {
        "taken away": records.removed,
        "added": records.added,
        "renamed": tuple(record for _, record in records.renamed),
        "changed": tuple(each.record for each in records.changed),
    }
    touched = [each for many in found.values() for each in many]
    kinds = {kind_of(record) for record in touched}
    said = [
        f"{counts} {verb}"
        for verb, many in found.items()
        if (counts := _counts(many, as_records=len(kinds) > MOST_KINDS))
    ]
    if len(touched) == 1:
        said[0] += f": {names.record(touched[0])}"
    if records.unread:
        said.append(f"{number_of(len(records.unread), 'file')} cannot be read")
    if records.unread_before:
        said.append(f"{number_of(len(records.unread_before), 'file')} could not be read before")
    prose = changes.prose
    if pages := len(prose.added) + len(prose.removed) + len(prose.changed):
        said.append(f"{number_of(pages, 'hand-written page')} changed")
    return "; ".join(said)


def _counts(records: Iterable[Record], *, as_records: bool) -> str:
    kinds = Counter("record" if as_records else kind_of(record) for record in records)
    return listed(_number_of_kind(count, kind) for kind, count in kinds.items())


def _number_of_kind(count: int, kind: str) -> str:
    if kind == "list of terms":
        return f"{count} list of terms" if count == 1 else f"{count} lists of terms"
    return number_of(count, kind)


def _reach(effects: Effects) -> str:
    """Count what follows, and name what of the large things stays as it was."""
    bands = sum(change.is_of_band or change.is_of_lightest_band for change in effects.loads)
    lifts = len({id_ for each in effects.starts for id_ in each.exercises})
    says = sum(not held.says.is_same for held in effects.agreement.changed)
    reached = (
        ("swap tables", _tables(effects.tables)),
        ("load bands", number_of(bands, "load band") if bands else ""),
        ("how heavy today", f"how heavy today for {number_of(lifts, 'lift')}" if lifts else ""),
        ("plans", number_of(len(effects.plans), "plan") if effects.plans else ""),
        ("ladders", number_of(len(effects.ladders), "ladder") if effects.ladders else ""),
        ("agreement with studies", f"agreement with {number_of(says, 'study')}" if says else ""),
    )
    some = [count for _, count in reached if count]
    stay = listed(what for what, count in reached if not count)
    if some:
        return f"This changes {listed(some)}.{f' What stays: {stay}.' if stay else ''}"
    if effects.is_of_small_things:
        return f"This changes smaller things, below. What stays: {stay}."
    return f"Nothing that is worked out changes: {stay} stay."


def _tables(changes: TableChanges) -> str:
    if not changes.changed:
        return ""
    firsts = f" (the first row in {changes.firsts})" if changes.firsts else ""
    return f"{number_of(len(changes.changed), 'swap table')}{firsts}"
