"""Day one: the words for somebody whose back went yesterday."""

from typing import ClassVar

from generator.model.base import Id, Record, Text, Value, described


class Statement(Value):
    """Something the guide says, with what it stands on."""

    text: Text = described(
        "What is said: no more than its sources say.",
        good="Most new back pain eases a good deal within six weeks.",
        bad="It will be gone in a week.",
        asks="Who says so? We promise nothing.",
    )
    sources: tuple[Id, ...] = described(
        "The sources. Where it is our own: guide-convention.",
        good=["costa-2012"],
        bad=[],
        refers_to="sources",
        min_length=1,
    )


def _said(text: str, source: str = "guide-convention") -> list[dict[str, object]]:
    """Return a list of one statement, as a record has it."""
    return [{"text": text, "sources": [source]}]


class Today(Record):
    """The day-one page: what to do when your back went, on one printable page."""

    folder: ClassVar[str] = "rules"

    lead: Text = described(
        "What to say first.",
        good="You can do something today.",
        bad="Oh no.",
        asks="What helps somebody who is scared and stands in a gym?",
    )
    course: tuple[Statement, ...] = described(
        "What usually happens next.",
        good=_said("Most of it eases within six weeks.", "costa-2012"),
        bad=["Fine."],
        min_length=1,
    )
    ease: tuple[Statement, ...] = described(
        "Walking, and positions that ease.",
        good=_said("Walk for five minutes, a few times."),
        bad=["Rest."],
        min_length=1,
    )
    session: tuple[Statement, ...] = described(
        "What of today's session to keep, to lighten and to leave.",
        good=_said("Keep your bench press in full."),
        bad=["Go home."],
        min_length=1,
    )
    empty_bar: tuple[Statement, ...] = described(
        "When and how to try an empty bar.",
        good=_said("When you can put on your socks."),
        bad=["Soon."],
        min_length=1,
    )
    fortnight: Id = described(
        "The plan for the two weeks that follow.",
        good="flare-up-fortnight",
        bad="plan",
        refers_to="plans",
    )
