"""A new exercise begun from a neighbour's file: what may stay is marked, what may not is gone.

The facts and the words stay, each with a note above it, so that somebody can go through the file
from top to bottom. What would be wrong from the first day is dropped: relations, cautions, reviews,
ids in other sets, what the sources support. Words that are left as they were are found later by the
check on copied neighbours.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.checks.tidy import blocks_of
from generator.reading.quoting import text_yaml

if TYPE_CHECKING:
    from generator.model.exercise import Exercise

DROPPED = ("aliases", "easier", "harder", "cautions", "same_as", "reviewed")
WORDS = ("summary", "lumbar_load", "steps", "mistakes", "lighten")
"""Fields whose sentences speak of the neighbour until somebody writes them anew."""


def copy_of(text: str, original: Exercise, name: str, schema: str) -> str:
    """Return the text of a new record, copied from that of another.

    Args:
        text: the file of the neighbour.
        original: the exercise in it.
        name: the name of the new exercise.
        schema: the path of the schema from the file, for its first line.
    """
    _, blocks, _ = blocks_of(text.splitlines())
    lines = [
        f"# yaml-language-server: $schema={schema}",
        f"# Begun as a copy of {original.id}. Go through it from top to bottom: keep what is the",
        "# same, write anew what is not, and take each note away when you are done with it.",
        "",
    ]
    for field, block in blocks:
        if field not in DROPPED:
            lines += _copied(field, block, original, name)
    return "\n".join(line.rstrip() for line in lines).rstrip() + "\n"


def _copied(field: str, block: list[str], original: Exercise, name: str) -> Iterator[str]:
    if field == "name":
        yield f"name: {text_yaml(name)}"
        yield "# What do lifters also call it? List it under `aliases`."
    elif field == "sources":
        yield from _sources(original)
    else:
        yield (
            "# Words of the neighbour: say it in your own."
            if field in WORDS
            else "# Is this the same here?"
        )
        yield from block
    yield ""


def _sources(original: Exercise) -> Iterator[str]:
    """Yield the sources without what they support: that was about the neighbour."""
    yield "# What does each source say about this exercise? Take out those that say nothing."
    yield "sources:"
    named = [use.source for use in original.sources if use.source]
    for source in named:
        yield f"  - source: {source}"
        yield "    supports:"
    if not named:
        yield "  # What did you look for and not find?"
        yield "  - none_found:"
