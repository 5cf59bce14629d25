"""Agreement with what studies measured, and coverage: what is there and what is missing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.views.changes.lines import Line, Part
from generator.views.changes.names import Names, number_of, phases_in_words
from generator.views.words import listed
from generator.vocabulary import ComparedResult

if TYPE_CHECKING:
    from generator.changes.agreement import AgreementChanges, HeldAgainst
    from generator.changes.coverage import CellsChange, CoverageChange


def agreement_part(changes: AgreementChanges, names: Names) -> Part:
    """Say to which studies the guide says something else."""
    agrees, total = changes.agrees, changes.total
    return Part(
        "Agreement with studies",
        tuple(
            Line(names.comparison(change.comparison), (_held(change),))
            for change in changes.changed
        ),
        f"The guide agrees with {agrees.after} of {number_of(total.after, 'comparison')} of load; "
        f"before with {agrees.before} of {total.before}.",
    )


def _held(change: HeldAgainst) -> str:
    was, now = change.says.before, change.says.after
    ground = "by postures alone" if change.by_model else "at least one load is judged"
    study = f"the study found {_FOUND[change.comparison.result]}"
    if was is None and now is not None:
        return f"new; {study}, and the guide {now.value} ({ground})"
    if now is None and was is not None:
        return f"taken away; {study}, and the guide: {was.value}"
    if was is now and now is not None:
        return f"{now.value}, as before ({ground}); {study}"
    return f"{was.value if was else ''} → {now.value if now else ''} ({ground}); {study}"


_FOUND = {
    ComparedResult.A_MORE: "more load in the first",
    ComparedResult.A_SAME_OR_MORE: "about the same load in both, or more in the first",
    ComparedResult.SAME: "about the same load in both",
    ComparedResult.B_MORE: "less load in the first",
}


def coverage_part(change: CoverageChange, names: Names) -> Part:
    """Say what was filled, and which fields are open in more or fewer exercises.

    What was emptied stands among the first things to look at.
    """
    return Part("Coverage", tuple(_coverage(change, names)))


def _coverage(change: CoverageChange, names: Names) -> Iterator[Line]:
    for cells in change.filled_now:
        yield Line("No longer empty", (cells_in_words(cells, names),))
    if not (change.filled.is_same and change.cells.is_same):
        filled, total = change.filled, change.cells
        yield Line(
            "Jobs that somebody can do, by phase and equipment",
            (f"{filled.before} of {total.before} → {filled.after} of {total.after}",),
        )
    for basis, pair in change.bases:
        yield Line(f'Loads called "{basis}"', (f"{pair.before} → {pair.after}",))
    for field, pair in change.open_fields:
        yield Line(f"Exercises without {field}", (f"{pair.before} → {pair.after}",))


def cells_in_words(cells: CellsChange, names: Names) -> str:
    """Write which job nobody with which equipment can do, and when."""
    with_what = listed((names.profile(tag) for tag in cells.profiles), "or")
    return f"for {names.role(cells.role)} with {with_what}, {phases_in_words(cells.phases)}"
