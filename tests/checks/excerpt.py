"""The lines of a bad file that show its fault: what stands on the page of the code.

Most bad files say nothing about it: the field at fault is shown, with what leads to it. One that
needs other lines says so in a directive, by the numbers they have in the file: `# show: 12-15 18`.
"""

from __future__ import annotations

from generator.checks.examples import Example, Line
from generator.findings import Finding
from generator.visible import visible
from tests.checks.bad_file import BadFile

SHOWN_WHOLE = 9
"""A field of at most so many lines is shown whole."""
NEAR = 2
"""So many lines before and after the fault are shown of a longer one."""

AND_SO_ON = "And so on, line after line."

NOTES = {
    "as-it-is": "",
    "not-utf8": "The file was saved as Latin-1.",
    "too-large": AND_SO_ON,
    "symlink": "The file is not there itself: it is a link to a file in another folder.",
    "missing": "The file is not there.",
}
"""What cannot be seen in the lines, by what is done with the file."""
NOT_THERE = ("symlink", "missing")
"""What is done with a file of which no line can be shown."""


def example_from(bad: BadFile, findings: tuple[Finding, ...]) -> Example:
    """Return the example that a bad file makes."""
    finding = next(each for each in findings if each.code == bad.code)
    lines = bad.text.splitlines()
    shown = tuple(Line(number, visible(lines[number - 1])) for number in _shown(bad, lines))
    return Example(shown, NOTES.get(bad.make, AND_SO_ON), finding)


def _shown(bad: BadFile, lines: list[str]) -> list[int]:
    """Return the numbers of the lines to show, counted from 1."""
    if bad.make in NOT_THERE:
        return []
    if bad.show:
        return [number for first, last in bad.show for number in range(first, last + 1)]
    first, last = _field_around(bad.line, lines)
    if last - first < SHOWN_WHOLE:
        return list(range(first, last + 1))
    near = range(max(first, bad.line - NEAR), min(last, bad.line + NEAR) + 1)
    return sorted({*_parents(near[0], lines), *near})


def _field_around(line: int, lines: list[str]) -> tuple[int, int]:
    """Return the first and the last line of the field in which a line lies."""
    first = last = line
    while first > 1 and _is_inside(lines[first - 1]):
        first -= 1
    while last < len(lines) and _is_inside(lines[last]):
        last += 1
    return first, last


def _is_inside(line: str) -> bool:
    return line[:1] in (" ", "-", "")


def _parents(number: int, lines: list[str]) -> list[int]:
    """Return the numbers of the lines that lead to a line: each less far in than the one below."""
    found = []
    depth = _depth(lines[number - 1])
    for above in range(number - 1, 0, -1):
        if _depth(lines[above - 1]) < depth:
            found.append(above)
            depth = _depth(lines[above - 1])
    return found


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" -"))
