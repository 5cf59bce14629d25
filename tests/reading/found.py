"""What reading one YAML file finds, in tests."""

from __future__ import annotations

from generator.findings import Finding
from generator.reading.yaml_file import parse


def findings_in(text: str | bytes) -> tuple[Finding, ...]:
    """Return what is found in a file with this text, or these bytes."""
    raw = text if isinstance(text, bytes) else text.encode()
    return parse(raw, "content/exercises/plank.yml").findings


def found_in(text: str | bytes) -> list[tuple[str, int, int]]:
    """Return the code, line and column of each finding."""
    return [(each.code, each.place.line, each.place.column) for each in findings_in(text)]
