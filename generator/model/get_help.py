"""The signs to get help, which stand before any exercise on every route through the guide."""

from typing import ClassVar, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Id, Record, ShortText, Text, Value, Words, described
from generator.vocabulary import HelpUrgency


class HelpGroup(Value):
    """Signs that go together, and what to do about them."""

    heading: ShortText = described(
        "A plain heading that says what to do.",
        good="Call an ambulance or go to hospital",
        bad="Cauda equina",
        asks="Would somebody in pain know what to do?",
    )
    urgency: HelpUrgency = described("How soon.", good="now", bad="urgent")
    action: Text = described(
        "What to do, and where. It stands before the signs: two or three sentences.",
        good="Go to an emergency department now.",
        bad="Seek advice.",
        asks="From whom, how soon, and how?",
    )
    signs: tuple[Text, ...] = described(
        "The signs, as somebody feels them. No words of a clinic.",
        good=["Numbness around your genitals or bottom."],
        bad=["Saddle anaesthesia."],
        asks="How does that feel? Most people do not know the word.",
        min_length=1,
    )
    below: Text | None = described(
        "What else to know, which can wait until the signs are read: what a word means there, say.",
        good="New means that it began or got worse within the last two weeks.",
        bad="Go now, even at night.",
        asks="Can it wait until the signs are read? If not, it belongs to what to do.",
        default=None,
    )
    sources: tuple[Id, ...] = described(
        "The published lists that the signs come from.",
        good=["finucane-2020"],
        bad=["x"],
        refers_to="sources",
        min_length=1,
    )


class GetHelp(Record):
    """The signs to get help, which stand before any exercise on every route through the guide."""

    folder: ClassVar[str] = "rules"

    lead: Text = described(
        "What to say first: calm, and honest about how rare it is.",
        good="Most back pain is not serious. These signs need somebody to look.",
        bad="Danger.",
        refused_by="WO001",
    )
    short: Words = described(
        "All of it in one breath, for sheets.",
        good="Numb between the legs, trouble peeing, weak legs: hospital now.",
        bad="See a doctor.",
        asks="With which signs, and how soon?",
        max_length=300,
    )
    doubt: Text = described(
        "What to do in doubt.",
        good="In doubt, ask a doctor or a physio.",
        bad="Decide.",
        asks="Whom can somebody ask who cannot decide?",
    )
    groups: tuple[HelpGroup, ...] = described(
        "The groups, the most urgent first.",
        good=[
            {
                "heading": "Call an ambulance or go to hospital",
                "urgency": "now",
                "action": "Go to an emergency department now.",
                "signs": ["Numbness around your genitals or bottom."],
                "sources": ["finucane-2020"],
            }
        ],
        bad=[],
        min_length=1,
    )

    @model_validator(mode="after")
    def _most_urgent_first(self) -> Self:
        ranks = [group.urgency.rank for group in self.groups]
        if ranks != sorted(ranks, reverse=True):
            kind = "most_urgent_first"
            raise PydanticCustomError(kind, "the most urgent group must come first")
        return self
