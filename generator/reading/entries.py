"""Taking an entry out of a list, as somebody with an editor would."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.findings import Edit

if TYPE_CHECKING:
    from generator.findings import Origin, Path


def without_entry(origin: Origin, path: Path) -> Edit | None:
    """Return the edit that takes one entry out of a list that stands one entry a line.

    A comment behind the entry stays, on a line of its own. The last entry of a list takes the name
    of its field along, if nothing else stands there.
    """
    written = origin.written
    span = written.span(path) if written else None
    if written is None or span is None:
        return None
    text = written.text
    start, end = text.rfind("\n", 0, span[0]) + 1, text.find("\n", span[1]) + 1 or len(text)
    before, behind = text[start : span[0]], text[span[1] : end].strip()
    if not re.fullmatch(r" *- +", before) or (behind and not behind.startswith("#")):
        return None
    comment = f"{' ' * before.index('-')}{behind}\n"
    if written.span((*path[:-1], 1)) is None:
        key = written.span(path[:-1], key=True)
        if key is None or text[key[0] : start].count("\n") != 1 or "#" in text[key[0] : start]:
            return None
        start = text.rfind("\n", 0, key[0]) + 1
    return Edit(start, end, comment if behind else "")
