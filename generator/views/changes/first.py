"""What a reviewer should look at before anything else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.changes.alike import gathered
from generator.changes.comparable import borrowed
from generator.changes.fields import Kind
from generator.model.exceptions import Exceptions
from generator.model.exercise import Exercise
from generator.views.changes.evidence import cells_in_words
from generator.views.changes.lines import Line, Part
from generator.views.changes.names import Names, kind_of, number_of, phases_in_words
from generator.views.changes.records import far_reaching
from generator.views.words import listed

if TYPE_CHECKING:
    from generator.changes.between import Changes, Effects
    from generator.changes.records import RecordChange


def first_part(changes: Changes, names: Names) -> Part:
    """Gather what may be meant otherwise, what reaches far, and what stands in the way."""
    lines = [
        *_sides(changes),
        *far_reaching(changes.records, names),
        *_addresses(changes, names),
        *_exceptions(changes),
        *_cautions(changes),
    ]
    if changes.effects is not None:
        lines += _effects(changes.effects, names)
    return Part("Look at this first", tuple(lines))


def _sides(changes: Changes) -> Iterator[Line]:
    """Say what is wrong with one of the sides, so that the rest is read with care."""
    if changes.sides.after.derived is None:
        said = "what follows from them is not known until the findings below are mended."
        yield Line("Only records are compared", (said,))
    yield from _base(changes.findings.before, is_broken=changes.sides.before.derived is None)
    if keys := borrowed(changes.sides.before.records, changes.sides.after.records):
        files = listed(f"content/{key}.yml" for key in keys)
        yield Line(files, ("new; the base has none, so it is read with this one.",))


def _base(findings: int, *, is_broken: bool) -> Iterator[Line]:
    if findings and is_broken:
        said = (
            f"today's program cannot read all of the base ({number_of(findings, 'finding')}). "
            "The form of the records may have changed since."
        )
        yield Line("Only records are compared", (said,))
    elif findings:
        yield Line("The base has findings, too", (f"{findings} in all.",))


def _addresses(changes: Changes, names: Names) -> Iterator[Line]:
    for record in changes.records.lost:
        said = (
            "taken away, and nothing forwards its address: whoever kept a link to this "
            f"{kind_of(record)} finds no page. Say in content/moved.yml where {record.id} went."
        )
        yield Line(names.record(record), (said,))
    for id_ in changes.records.lost_lifts:
        said = (
            'no longer has its page "My lift hurts", and nothing forwards its address (lifts, in '
            "content/moved.yml)."
        )
        yield Line(names.exercise(id_), (said,))


def _exceptions(changes: Changes) -> Iterator[Line]:
    was = changes.sides.before.records.one(Exceptions)
    now = changes.sides.after.records.one(Exceptions)
    known = {(each.code, each.record) for each in was.exceptions} if was else set()
    for each in now.exceptions if now else ():
        if (each.code, each.record) not in known:
            yield Line("A new exception", (f"{each.record} may break {each.code}: {each.reason}",))


def _cautions(changes: Changes) -> Iterator[Line]:
    for change in changes.records.changed:
        for when in _cautions_gone(change):
            yield Line(
                change.record.name if isinstance(change.record, Exercise) else change.record.id,
                (f"the caution about {when} is taken away.",),
            )


def _cautions_gone(change: RecordChange) -> Iterator[str]:
    for field in change.fields:
        if field.path == "cautions":
            yield from field.was if field.kind is Kind.ITEMS else ()


def _effects(effects: Effects, names: Names) -> Iterator[Line]:
    for held in effects.agreement.changed:
        if held.is_lost and held.says.after is not None:
            yield Line(
                "Agreement is lost",
                (f"{names.comparison(held.comparison)}: the guide now {held.says.after.value}.",),
            )
    emptied = gathered(((tags, phases), lift) for lift, tags, phases in effects.tables.emptied)
    for (tags, phases), lifts in emptied.items():
        labels = listed((names.profile(tag) for tag in tags), "or")
        who = f" with {labels}" if labels else ""
        said = f"no swap is left{who}, {phases_in_words(phases)}: only the lift itself, lighter."
        yield Line(names.some_exercises(lifts), (said,))
    for cells in effects.coverage.emptied:
        yield Line("Nothing is left", (f"{cells_in_words(cells, names)}.",))
