"""How an exercise stands to others, to its sources, and to whoever looked at it."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Id, ShortText, Text, Value, described
from generator.vocabulary import Phase, Provocation


class Relation(Value):
    """A neighbour that is easier or harder on the back, with the reason."""

    exercise: Id = described(
        "The neighbour.",
        good="trap-bar-deadlift",
        bad="Trap bar",
        refers_to="exercises",
    )
    reason: Text = described(
        "What makes it easier or harder on the lower back.",
        good="The handles sit beside you, so you lean over less.",
        bad="Easier.",
        asks="What makes it easier: the lean, the weight, or what carries you?",
    )


class Caution(Value):
    """When to leave it for later or go easy, says who, and what to do instead."""

    when: Annotated[Phase | Provocation, Field(union_mode="left_to_right")] = described(
        "In which phase, or for a back that is brought on by what.",
        good="bending",
        bad="pain",
    )
    reason: Text = described(
        "What happens there, in plain words. It does not frighten.",
        good="At the bottom you bend far forward, and fast.",
        bad="Dangerous.",
        refused_by="WO001",
    )
    according_to: tuple[Id, ...] = described(
        "The sources that say so. Where it is our own choice: guide-convention.",
        good=["guide-convention"],
        bad=[],
        refers_to="sources",
        min_length=1,
    )
    instead: Id = described(
        "What to do instead. It may not carry the same caution.",
        good="glute-bridge",
        bad="rest",
        refers_to="exercises",
    )


class SourceUse(Value):
    """A source and what it supports; or, honestly, that none was found."""

    source: Id | None = described(
        "The source. It needs a record of its own.",
        needed_unless="you found none",
        good="swinton-2011",
        bad="Swinton 2011",
        default=None,
        refers_to="sources",
    )
    supports: Text | None = described(
        "What the source supports here: no more than you saw in it.",
        needed_unless="you found none",
        good="Lower peak moment at the lower back than with a straight bar, in 19 powerlifters.",
        bad="Proves that it is good for the back.",
        asks="What was measured, in whom? One study proves little.",
        default=None,
    )
    none_found: Text | None = described(
        "If you found no source: what you looked for. Then leave the other two out.",
        needed_unless="you name a source",
        good="No measurement of the load on the lower back was found for the leg press.",
        bad="none",
        asks="What did you look for? The next person need not look again.",
        default=None,
    )

    @model_validator(mode="after")
    def _one_of_two(self) -> Self:
        named = self.source is not None and self.supports is not None
        honest = self.source is None and self.supports is None and self.none_found is not None
        if not (honest or (named and self.none_found is None)):
            kind = "source_or_none_found"
            raise PydanticCustomError(
                kind, "give source and supports, or none_found alone, not a mixture"
            )
        return self


class SameAs(Value):
    """The same exercise in another open set, so that data can be joined."""

    set: Literal["free-exercise-db", "wger"] = described(
        "The other set.",
        good="free-exercise-db",
        bad="fedb",
    )
    id: ShortText = described(
        "Its id there.",
        good="Barbell_Deadlift",
        bad="the deadlift",
        asks="Is that the id? Those of free-exercise-db look like Barbell_Deadlift.",
    )


class Review(Value):
    """Who looked at the record, when, and what they checked."""

    by: ShortText = described(
        "Initials or a handle.",
        good="ab",
        bad="a physio",
        asks="Who? Initials are enough, but somebody must be able to ask you.",
    )
    day: ShortText = described(
        "The day, year first.",
        good="2026-11-21",
        bad="last week",
        form="a day in the form year-month-day, in quotes",
        pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    )
    checked: Text = described(
        "What you looked at, so that others know what nobody has looked at yet.",
        good="Steps and load reason.",
        bad="All fine.",
        asks="Which parts did you read, and against what?",
    )
