"""The style sheet of the filters, one rule for each term: filtering needs no script.

A row carries the equipment profiles it can be done with and what it may bring on; a checked choice
hides the rows that do not fit. A chosen phase folds the tables of the other phases away, on paper
too: a wall card holds what was chosen. A chosen week folds the sheets of the other weeks, but for
one that a link leads to; paper shows them all. (Readers who do weeks again have more of them than
the plan.) The terms come from the vocabulary, so the rules do too.

A browser looks through all of an element for what `:has` asks of it, anew with most changes in it.
So the rules ask the few choices, and hide what stands beside them: asked of a whole plan they took
longer than all the rest of the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.views.plan_numbers import MORE_SHEETS
from generator.vocabulary import Phase, Provocation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.guide import Guide

NAME = "made/filters.css"
"""What `templates/styles/guide.css` calls it."""

_LISTS = (
    ":is(.guide--exercises:where(:not([data-with-finder]))>.part--find,.guide--plans>.part--where)"
)
"""The choices on pages that are one long list in parts: a part of which nothing is left goes, too.
With script the finder filters its list itself, and these rules would be tried anew on every row."""
_SWAPS = ".swaps>.filters"
"""The choices above swap tables."""
_SHEETS = ".sheets-bar"
"""The choices above the week sheets of a plan."""
_ROW = ">table>tbody>"
"""From a part of a list to its rows."""


def filter_styles(guide: Guide) -> bytes:
    """Return the style sheet."""
    return "\n".join([*_rules(guide), ""]).encode()


def _rules(guide: Guide) -> Iterator[str]:
    hidden = "{display:none}"
    shown = "{display:block}"
    for tag in guide.vocabulary.profiles:
        chosen = f'[name="equipment"][value="{tag}"]:checked'
        fits = f'[data-profiles~="{tag}"]'
        row = f".swap-row[data-profiles]:not({fits})"
        frame = f".table-frame:has([data-profiles]):not(:has({fits}))"
        of_none = f":has({_ROW}[data-profiles]):not(:has({_ROW}{fits}))"
        yield f":is({_SWAPS},{_LISTS}):has({chosen})~* {row}{hidden}"
        yield f":is({_LISTS}:has({chosen})~.part){of_none}{hidden}"
        yield f"{_SWAPS}:has({chosen})~* {frame}~.no-match{shown}"
    for phase in Phase:
        chosen = f'[name="phase"][value="{phase}"]:checked'
        other = f'.phase-panel:not([data-phase="{phase}"],:target)'
        yield f"{_SWAPS}:has({chosen})~{other}{hidden}"
    longest = max((plan.weeks for plan in guide.plans.values()), default=0)
    for week in range(1, longest + MORE_SHEETS + 1):
        chosen = f'[name="week"][value="{week}"]:checked'
        other = f'.sheet:not([data-week="{week}"],:target)'
        yield f"@media screen{{{_SHEETS}:has({chosen})~* {other}{hidden}}}"
    for provocation in Provocation:
        chosen = f'[name="brings-on"][value="{provocation}"]:checked'
        held = f'[data-brings-on~="{provocation}"]'
        frame = f".table-frame:has({held}):not(:has([data-brings-on]:not({held})))"
        yield f"{_SWAPS}:has({chosen})~* .swap-row{held}{hidden}"
        yield f"{_SWAPS}:has({chosen})~* {frame}~.no-match{shown}"
