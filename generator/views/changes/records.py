"""What people changed: records with their fields, hand-written pages; and what checks find."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.changes.alike import gathered
from generator.changes.fields import FieldChange, Kind
from generator.views.changes.lines import Line, Part
from generator.views.changes.names import Names, kind_of, number_of
from generator.views.words import listed

if TYPE_CHECKING:
    from generator.changes.findings import FindingChanges
    from generator.changes.records import ProseChanges, RecordChanges
    from generator.findings import Finding
    from generator.model.base import Record


def records_part(changes: RecordChanges, names: Names) -> Part:
    """Name the records that went, came and changed, and in which fields."""
    lines = [
        *_many(changes.removed, "taken away", names, changes.forwarded),
        *_many(changes.added, "new", names, {}),
        *(_renamed(old, record, names) for old, record in changes.renamed),
        *(
            Line(names.record(each.record), (_changed(kind_of(each.record), each.fields, names),))
            for each in changes.changed
        ),
        *(Line(f"{key}.yml", ("cannot be read as it is now",)) for key in changes.unread),
        *(Line(f"{key}.yml", ("could not be read before",)) for key in changes.unread_before),
    ]  # fmt: skip
    return Part("What was changed", tuple(lines))


MANY = 4
"""From so many records of a kind on, one line names them all."""


def _many(
    records: Iterable[Record], what: str, names: Names, leads: Mapping[str, tuple[str, ...]]
) -> Iterator[Line]:
    """Yield records that came or went, many of a kind together."""
    for kind, same in gathered((kind_of(each), each) for each in records).items():
        if len(same) >= MANY:
            yield Line(
                f"{number_of(len(same), kind)}, {what}", (names.some(map(names.record, same)),)
            )
            continue
        for record in same:
            ids = leads.get(record.key, ())
            to = f"; its address leads on to {names.some_exercises(ids)}" if ids else ""
            yield Line(names.record(record), (f"{kind}, {what}{to}",))


def _renamed(old: str, record: Record, names: Names) -> Line:
    said = f"{kind_of(record)}, renamed: {old.rpartition('/')[2]} → {record.id}"
    return Line(names.record(record), (said,))


def _changed(kind: str, fields: tuple[FieldChange, ...], names: Names) -> str:
    """Write the fields that changed: those that stand together said together, words named last."""
    told = (field for field in fields if field.kind is not Kind.WORDS)
    groups = gathered((field.path.rpartition(".")[0], field) for field in told)
    said = [text for group in groups.items() for text in _together(*group)]
    of_words = (field.path.partition(".")[0] for field in fields if field.kind is Kind.WORDS)
    if words := tuple(dict.fromkeys(of_words)):
        said.append(f"the words of {names.some(words)}")
    return f"{kind}, changed in {names.some(said)}"


def _together(parent: str, members: tuple[FieldChange, ...]) -> Iterator[str]:
    if parent and len(members) > 1:
        yield f"{parent}: {', '.join(field_in_words(_below(parent, each)) for each in members)}"
    else:
        yield from map(field_in_words, members)


def _below(parent: str, field: FieldChange) -> FieldChange:
    return replace(field, path=field.path.removeprefix(f"{parent}."))


def field_in_words(field: FieldChange) -> str:
    """Write what happened to a field: "lumbar_load.judged moderate → high"."""
    return f"{field.path}{_what(field)}"


def _what(field: FieldChange) -> str:
    was, now = listed(field.was), listed(field.now)
    match field.kind:
        case Kind.VALUE if field.was and field.now:
            return f" {was} → {now}"
        case Kind.VALUE:
            return f" (now {now})" if now else f" (no longer {was})"
        case Kind.ITEMS:
            parts = [f"without {was}"] * bool(was) + [f"with {now}"] * bool(now)
            return f" ({'; '.join(parts)})"
        case Kind.ORDER:
            return " (another order)"
        case Kind.WORDS:
            return " (words)"
        case Kind.ADDED:
            return " (new)"
    return " (taken away)"


def prose_part(changes: ProseChanges, names: Names) -> Part:
    """Name the hand-written pages that went, came and changed."""
    found = (
        ("taken away", changes.removed),
        ("new", changes.added),
        ("changed", changes.changed),
    )
    lines = (Line(what, (names.some(paths),)) for what, paths in found if paths)
    return Part("Hand-written pages", tuple(lines))


def findings_part(changes: FindingChanges, names: Names) -> Part:
    """Name every finding that is there now."""
    came, all_ = len(changes.came), len(changes.here)
    note = f"{came} of {all_} came with this change; the others were there before."
    if came == all_:
        note = "All of them came with this change." if all_ > 1 else "It came with this change."
    return Part("Findings to mend", tuple(_findings(changes.here, names)), note)


def mended_part(changes: FindingChanges, names: Names) -> Part:
    """Name the findings that were there before and are gone."""
    return Part("Findings that are mended", tuple(_findings(changes.went, names)))


def _findings(findings: Iterable[Finding], names: Names) -> Iterator[Line]:
    """Yield the findings; those that say the same of several places together."""
    alike = gathered(((each.code, each.message, each.fix), each.place) for each in findings)
    for (code, message, fix), places in alike.items():
        files = gathered((place.file, place.line) for place in places)
        where = names.some(f"{file}, {_lines(lines)}" for file, lines in files.items())
        yield Line(_cut(message).rstrip("."), (f"{_cut(fix)} In {where} ({code})",))


def _lines(lines: tuple[int, ...]) -> str:
    return f"{'line' if len(lines) == 1 else 'lines'} {listed(map(str, lines))}"


LONGEST_MESSAGE = 300
"""Characters: a message may quote a whole line of rubbish."""


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_MESSAGE else f"{text[:LONGEST_MESSAGE]} …"


def far_reaching(changes: RecordChanges, names: Names) -> Iterator[Line]:
    """Yield the shared records that changed, each with how far it reaches."""
    for change in changes.changed:
        if where := SHOWN.get(change.record.key):
            yield Line(names.record(change.record), (where,))


SHOWN = {
    "rules/get-help": "the signs to get help stand on every way into the guide. "
    "Let somebody with clinical training read them.",
    "rules/pain-rule": "reaches far: it stands on every sheet, plan and ladder.",
    "rules/phases": "reaches far: every swap table and every plan obeys them.",
    "rules/plan-bounds": "reaches far: every plan is held against them.",
    "rules/decisions": "reaches far: they stand on every week of every plan.",
    "rules/today": "reaches far: it is what somebody reads on the first bad day.",
    "rules/reference-lifter": "reaches far: every load is worked out for this lifter.",
}
"""Shared records that reach far, and how far."""
