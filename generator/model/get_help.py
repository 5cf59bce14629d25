"""The signs to get help, which stand before any exercise on every route through the guide."""

from __future__ import annotations

from typing import ClassVar

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Id, Record, ShortText, Text, Value, Words, described
from generator.vocabulary import HelpUrgency


class HelpGroup(Value):
    """Signs that go together, and what to do about them."""

    heading: ShortText = described(
        "A plain heading.", good="Call an ambulance or go to hospital", bad="Cauda equina"
    )
    urgency: HelpUrgency = described("How soon.", good="now", bad="urgent")
    action: Text = described(
        "What to do.", good="Go to an emergency department now.", bad="Seek advice."
    )
    signs: tuple[Text, ...] = described(
        "The signs, in plain words.",
        good=["Numbness around your genitals or bottom."],
        bad=["Saddle anaesthesia."],
        min_length=1,
    )
    sources: tuple[Id, ...] = described(
        "The sources.", good=["finucane-2020"], bad=["x"], refers_to="sources", min_length=1
    )


class GetHelp(Record):
    """The signs to get help, which stand before any exercise on every route through the guide."""

    folder: ClassVar[str] = "rules"

    lead: Text = described(
        "What to say first.",
        good="Most back pain is not serious. These signs need somebody to look.",
        bad="Danger.",
    )
    short: Words = described(
        "One line for sheets.",
        good="Numb between the legs, trouble peeing, weak legs: hospital now.",
        bad="See a doctor.",
        max_length=300,
    )
    doubt: Text = described(
        "What to do in doubt.", good="In doubt, ask a doctor or a physio.", bad="Decide."
    )
    groups: tuple[HelpGroup, ...] = described(
        "The groups, the most urgent first.",
        good=[{"heading": "Go to hospital now"}],
        bad=[],
        min_length=1,
    )

    @model_validator(mode="after")
    def _most_urgent_first(self) -> GetHelp:
        ranks = [group.urgency.rank for group in self.groups]
        if ranks != sorted(ranks, reverse=True):
            kind = "most_urgent_first"
            raise PydanticCustomError(kind, "the most urgent group must come first")
        return self
