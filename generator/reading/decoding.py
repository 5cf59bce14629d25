"""The bytes of a file to its text, or to what keeps it from being read as one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from generator.findings import Finding, Place
from generator.model.text import unseen_in
from generator.reading import file_faults as faults
from generator.reading.fault import MOST_FINDINGS

LARGEST_FILE_BYTES = 64 * 1024
LONGEST_LIST = 300
"""How many items a list, or fields a record, may have: the longest so far has some forty."""
_MANY_BRACKETS = 400
_STACKED_MARKERS = re.compile(r"\n[ \t]*+(?:[-?:][ \t]++){9}")
_PLAIN = bytes((ord("\t"), ord("\n"), *range(ord(" "), ord("~") + 1)))
_MAY_HIDE = re.compile("[^\t\n\x20-\x7e\xa1-\xac\xae-\u024f]")
"""Not in plain files in English: a cheap test, true of more than is hidden."""


def text_of(raw: bytes, file: str) -> str | tuple[Finding, ...]:
    """Return the text of a file, its lines ended as on Unix; or the findings that forbid it.

    Args:
        raw: the bytes of the file.
        file: its path below the project, as findings print it.
    """
    if len(raw) > LARGEST_FILE_BYTES:
        return (faults.too_large(Place(file), len(raw), LARGEST_FILE_BYTES),)
    if not raw.translate(None, _PLAIN):
        return raw.decode("ascii")  # most files: nothing to look for
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return (faults.not_utf8(Place(file, line), error.start),)
    text = text.replace("\r\n", "\n")
    hidden = tuple(_hidden(text, file)) if _MAY_HIDE.search(text) else ()
    return hidden or text


def _hidden(text: str, file: str) -> Iterator[Finding]:
    """Yield a finding for each character that nobody sees.

    Line ends of other kinds are among them: the parser would count lines that no editor shows.
    """
    for unseen in islice(unseen_in(text), MOST_FINDINGS + 1):
        line = text.count("\n", 0, unseen.at) + 1
        column = unseen.at - text.rfind("\n", 0, unseen.at)
        yield faults.unseen(Place(file, line, column), unseen.name)


def may_be_deep(text: str) -> bool:
    """Say whether a text could nest deeply: a cheap test, true of no ordinary record.

    The C parser calls itself for each level and would overrun its stack at some ten thousand.
    """
    return has_many_brackets(text) or bool(_STACKED_MARKERS.search(f"\n{text}"))


def has_many_brackets(text: str) -> bool:
    """Say whether a text has more brackets than any ordinary record: they may be nested."""
    return text.count("[") + text.count("{") > _MANY_BRACKETS
