"""A file that is no YAML: where the reader stopped, why in plain words, and what may help.

There are no values to look at, only lines: the one where the reader stopped and those above it. So
a mend only proposes: whoever makes it looks whether the reader gets further.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.findings import Edit, Place
from generator.reading import file_faults as faults

if TYPE_CHECKING:
    import yaml

    from generator.findings import Finding

TAB = "  "
"""A tab in an indent stands for one level."""

LINES_ABOVE = 6
"""So far above the line where the reader stopped a text may have begun."""

_INDENT = re.compile(r"[ \t]*")
_START = re.compile(r"(?P<before> *(?P<entry>- +)*(?P<field>[a-z_][a-z0-9_]*: +)?)(?P<text>\S.*)")
_FIELD = re.compile(r" *(- +)*[a-z_][a-z0-9_]*:( .*)?")
_COMMENT = re.compile(r"(^|\s)#")
_NEEDS_QUOTES = re.compile(r".*:(\s.*)?|[\"'@`%].*|\*.*\s.*")
_IN_CURLY_QUOTES = re.compile(r"[“„«‘]([^“”„«»]*)[”“»’]")
_IN_QUOTES = re.compile(r"\"([^\"\\]|\\.)*\"|'([^']|'')*'")


_TAB_IN_INDENT = re.compile(r" *\t")
_UNUSUAL_BLANK = re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_WORDS_AFTER_QUOTES = re.compile(r"""[\s-]*(\w+:\s+)?("[^"]*"|'[^']*')\s*[^\s#:,\]}]""")


def not_yaml(error: yaml.YAMLError, text: str, file: str) -> Finding:
    """Return the finding for a text at which the YAML parser stopped."""
    place, problem = _where_and_what(error, text, file)
    finding = faults.not_yaml(place, *_in_plain_words(problem, place, text))
    return replace(finding, mend=syntax_mend(text, place.line))


def _where_and_what(error: yaml.YAMLError, text: str, file: str) -> tuple[Place, str]:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is not None:
        problem = getattr(error, "problem", None) or "it stops making sense here"
        last = text.count("\n") + 1  # the parser may stop on the line after it
        return Place(file, min(mark.line + 1, last), mark.column + 1), str(problem)
    position = getattr(error, "position", 0) or 0
    line = text.count("\n", 0, position) + 1
    return Place(file, line), str(getattr(error, "reason", "a character is not allowed"))


def _in_plain_words(problem: str, place: Place, text: str) -> tuple[str, str]:
    """Say what people mostly did where the parser stumbled, and how to mend it, if it is plain."""
    lines = text.split("\n")
    line = lines[place.line - 1] if 0 < place.line <= len(lines) else ""
    if _TAB_IN_INDENT.match(line):
        return "a tab stands at the start of this line", (
            "put blanks in place of the tab, as many as the lines around it have."
        )
    if not line.isascii() and (blank := _UNUSUAL_BLANK.search(line)):
        return f"a blank that is no plain one stands in this line (U+{ord(blank[0]):04X})", (
            "put a plain blank in its place; word processors make the other kind."
        )
    if "mapping values are not allowed" in problem:
        return "a second colon stands in this line", (
            'put quotes around the whole text, as in summary: "One squat: slow and light."'
        )
    if _WORDS_AFTER_QUOTES.match(line):
        return "more words follow after the closing quote", (
            "put the whole text in quotes, and use the other kind of quotes inside."
        )
    if problem == "could not find expected ':'":
        return "this line or the one above belongs to nothing", (
            "indent it further if it goes on with the text above; or write `field: value`."
        )
    return problem, (
        'check quotes, colons and indents here and on the line above; a text with ": " in it '
        "needs quotes around it."
    )


def syntax_mend(text: str, line: int) -> Edit | None:
    """Return what may get the reader past the line, counted from 1, where it stopped."""
    lines = text.split("\n")
    if not 0 < line <= len(lines):
        return None
    starts = [0]
    for each in lines:
        starts.append(starts[-1] + len(each) + 1)
    tabs = _tabs(lines[line - 1], starts[line - 1])
    return tabs or _quotes(lines, starts, line - 1)


def _tabs(line: str, start: int) -> Edit | None:
    """Return the indent of a line with blanks in place of its tabs."""
    indent = _INDENT.match(line)
    if indent is None or "\t" not in indent[0]:
        return None
    return Edit(start, start + len(indent[0]), indent[0].replace("\t", TAB))


def _quotes(lines: list[str], starts: list[int], stopped: int) -> Edit | None:
    """Return quotes around the text in which the reader stopped, if one can tell where it ends."""
    for at in range(stopped, max(stopped - LINES_ABOVE, -1), -1):
        begun = _START.fullmatch(lines[at].rstrip())
        if begun is None:
            return None
        if begun["entry"] is None and begun["field"] is None:
            continue  # the line goes on with the text above
        end = at
        column = len(lines[at]) - len(lines[at].lstrip(" "))
        while end + 1 < len(lines) and _goes_on(lines[end + 1], column, is_below=end >= stopped):
            end += 1
        words = [begun["text"], *(each.strip() for each in lines[at + 1 : end + 1])]
        quoted = _in_quotes(" ".join(words))
        if quoted and end + 1 >= stopped:  # it may have stopped only at the line below
            start = starts[at] + len(begun["before"])
            return Edit(start, starts[end] + len(lines[end].rstrip()), quoted)
        if at < stopped:
            return None
    return None


def _in_quotes(text: str) -> str:
    """Return a text in quotes, if it needs them and has none."""
    has_quotes = _COMMENT.search(text) or _IN_QUOTES.fullmatch(text)
    if has_quotes or not _NEEDS_QUOTES.fullmatch(text):
        return ""
    curly = _IN_CURLY_QUOTES.fullmatch(text)
    return json.dumps(curly[1].strip() if curly else text, ensure_ascii=False)


def _goes_on(line: str, column: int, *, is_below: bool) -> bool:
    """Say whether a line goes on with a text that began further out.

    Args:
        line: the line.
        column: how far in the text began.
        is_below: whether the reader stopped above it. Then what looks like a field is one.
    """
    indent = len(line) - len(line.lstrip(" "))
    is_entry = line.lstrip(" ").startswith(("- ", "#"))
    is_field = is_below and _FIELD.fullmatch(line) is not None
    return bool(line.strip()) and indent > column and not is_entry and not is_field
