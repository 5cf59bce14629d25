"""A strict reader of calendar files (RFC 5545): what it lets through, any calendar can read."""

from __future__ import annotations

import re

LONGEST_LINE = 75
ONE_EACH = ("UID", "DTSTAMP", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "SUMMARY", "DESCRIPTION")
NAMES = {*ONE_EACH, "TRANSP", "BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "X-WR-CALNAME"}

_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


def read_calendar(file: bytes) -> list[dict[str, str]]:
    """Return the events of a calendar, each as name -> value with nothing escaped.

    Raises:
        ValueError: for anything that a strict reader might refuse.
    """
    events: list[dict[str, str]] = []
    is_inside = False
    for line in _lines_of(file):
        name, _, value = line.partition(":")
        if name not in NAMES:
            raise ValueError(f"unexpected property in {line!r}")
        if line in ("BEGIN:VEVENT", "END:VEVENT"):
            if is_inside == line.startswith("BEGIN"):
                raise ValueError("events inside events")
            is_inside = not is_inside
            if is_inside:
                events.append({})
        elif is_inside:
            if name in events[-1]:
                raise ValueError(f"{name} twice")
            events[-1][name] = _plain(value)
    for event in events:
        if missing := [name for name in ONE_EACH if name not in event]:
            raise ValueError(f"no {missing}")
    return events


def _lines_of(file: bytes) -> list[str]:
    """Return the lines, unfolded."""
    text = file.decode("utf-8")
    bare = text.replace("\r\n", "")
    if not text.endswith("\r\n") or "\n" in bare or "\r" in bare:
        raise ValueError("a line does not end in CRLF")
    whole = text.removesuffix("\r\n")
    if too_long := [each for each in whole.split("\r\n") if len(each.encode()) > LONGEST_LINE]:
        raise ValueError(f"longer than 75 octets: {too_long}")
    lines = whole.replace("\r\n ", "").split("\r\n")
    if (lines[0], lines[-1]) != ("BEGIN:VCALENDAR", "END:VCALENDAR"):
        raise ValueError("it does not begin and end as a calendar")
    return lines


def _plain(value: str) -> str:
    if bad := re.search(r"(?<!\\)(?:\\\\)*[;,]|(?<!\\)(?:\\\\)*\\[^\\;,nN]|[\x00-\x1f\x7f]", value):
        raise ValueError(f"not escaped in {value!r}: {bad.group()!r}")
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)
