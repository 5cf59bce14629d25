"""Ids that moved or split: an id is never silently deleted, so that old links still arrive.

Whoever renames a record, or parts one in two, writes here where its id went. The old address then
leads on, in the pages and in the data.
"""

from typing import ClassVar

from generator.model.base import Id, Record, ShortText, Text, Value, described
from generator.vocabulary import RecordKind


class Choice(Value):
    """One of the records that an id was split into."""

    id: Id = described("The id of the record.", good="seated-cable-row", bad="Seated row")
    when: Text = described(
        "Who should choose it, in a line.",
        good="You sit and pull a cable.",
        bad="The second one.",
        asks="How does somebody who follows an old link know which of them they meant?",
    )


class OldId(Value):
    """An id that no record has any more."""

    kind: RecordKind = described(
        "The kind of the record. Where an exercise moves, its lift page moves with it.",
        good="exercises",
        bad="exercise page",
    )
    id: Id = described("The id as it was.", good="stiff-leg-deadlift", bad="Stiff-leg deadlift")
    since: ShortText = described(
        "The day it went.",
        good="2026-12-01",
        bad="last week",
        form="a day in the form year-month-day, in quotes",
        pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    )
    reason: Text = described(
        "Why, in a sentence for whoever follows an old link.",
        good="It was the same lift under two names.",
        bad="Renamed.",
        asks="That it moved is plain. Why did it?",
    )


class Moved(OldId):
    """An id that became another one."""

    to: Id = described("The id as it is now.", good="romanian-deadlift", bad="the RDL")

    @property
    def targets(self) -> tuple[str, ...]:
        """The one id that it became."""
        return (self.to,)


class Split(OldId):
    """An id that became several: its old page names them, with a line each."""

    name: ShortText = described(
        "What it was called: the title of the page that names the choices.",
        good="Cable row",
        bad="cable-row",
        asks="Is that its id? Write the name that readers knew.",
    )
    to: tuple[Choice, ...] = described(
        "The records to choose from, the likeliest first.",
        good=[
            {"id": "seated-cable-row", "when": "You sit and pull a cable."},
            {"id": "chest-supported-row", "when": "A bench holds your chest."},
        ],
        bad=["seated-row"],
        min_length=1,
    )

    @property
    def targets(self) -> tuple[str, ...]:
        """The ids to choose from."""
        return tuple(choice.id for choice in self.to)


class MovedIds(Record):
    """Where the ids went that no record has any more."""

    folder: ClassVar[str] = ""

    moved: tuple[Moved, ...] = described(
        "Ids that became another id.",
        good=[
            {
                "kind": "exercises",
                "id": "stiff-leg-deadlift",
                "since": "2026-12-01",
                "reason": "It was the same lift under two names.",
                "to": "romanian-deadlift",
            }
        ],
        bad=["stiff-leg-deadlift"],
        default=(),
    )
    split: tuple[Split, ...] = described(
        "Ids that became several.",
        good=[
            {
                "kind": "exercises",
                "id": "cable-row",
                "since": "2026-12-01",
                "reason": "It stood for two exercises.",
                "name": "Cable row",
                "to": [
                    {"id": "seated-cable-row", "when": "You sit and pull a cable."},
                    {"id": "chest-supported-row", "when": "A bench holds your chest."},
                ],
            }
        ],
        bad=["cable-row"],
        default=(),
    )

    @property
    def all(self) -> tuple[Moved | Split, ...]:
        """Every old id, in the order they are written."""
        return (*self.moved, *self.split)
