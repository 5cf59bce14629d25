"""A copy of a neighbour: what stays is marked, and what would be wrong from the start is gone."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from generator.drafts.copying import DROPPED, copy_of
from generator.model.exercise import Exercise
from generator.reading.records import read_record
from tests.places import ROOT, files_below

EXERCISES = sorted(files_below(ROOT / "content" / "exercises"))


def _original(file: str) -> tuple[Exercise, str]:
    path = ROOT / "content" / "exercises" / file
    record, _ = read_record(path, ROOT / "content")
    assert isinstance(record, Exercise)
    return record, path.read_text(encoding="utf-8")


@pytest.mark.parametrize("file", EXERCISES)
def test_copy_keeps_facts_and_drops_relations(file: str) -> None:
    """The copy says what the neighbour says, but for its name and what is true of it alone."""
    original, text = _original(file)
    copy = yaml.safe_load(copy_of(text, original, "Something else", "x.json"))
    before = yaml.safe_load(text)
    sources = [use["source"] for use in before["sources"] if "source" in use]

    expected = {k: v for k, v in before.items() if k not in DROPPED}
    expected |= {
        "name": "Something else",
        "sources": [{"source": each, "supports": None} for each in sources]
        or [{"none_found": None}],
    }
    assert expected == copy


def test_copy_marks_what_must_be_written_anew() -> None:
    """Each field has a note above it; that of the words says to use one's own."""
    original, text = _original("goblet-squat.yml")
    lines = copy_of(text, original, "Landmine squat", "x.json").splitlines()
    notes = {
        lines[at].partition(":")[0]: lines[at - 1]
        for at in range(1, len(lines))
        if lines[at][:1].isalpha()
    }

    words = "# Words of the neighbour: say it in your own."
    assert {"summary", "lumbar_load", "steps", "mistakes", "lighten"} == {
        field for field, note in notes.items() if note == words
    }
    assert "# Is this the same here?" == notes["equipment"]
    assert notes["sources"].startswith("# What does each source say about this exercise?")
    assert "# Begun as a copy of goblet-squat." in lines[1]


def test_comments_within_fields_stay() -> None:
    """A comment inside a field of the neighbour goes with it; one about the whole file does not."""
    original, _ = _original("goblet-squat.yml")
    text = "# About it all.\n\nname: A\nload:\n  # why\n  position: front # so\n"
    copy = copy_of(text, original, "Row: heavy", "x.json")

    assert "  # why\n  position: front # so\n" in copy
    assert "About it all" not in copy
    assert 'name: "Row: heavy"\n' in copy
    assert Path("x.json").name in copy.splitlines()[0]
